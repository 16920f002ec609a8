import type { ExportReader } from "../../../export/export-reader.ts";
import { toScale } from "../../../model/scale.ts";
import type { Viewport } from "../../../model/view.ts";

const MOST_UNITS = 30;

/** Scale bar with the datum under it, and where north is. */
export function PaperScale(props: {
  viewport: Viewport;
  pixelsPerUnit: number;
  reader: ExportReader;
}) {
  const scale = () =>
    toScale(props.viewport.zoom, props.viewport.center[1], MOST_UNITS * props.pixelsPerUnit);
  return (
    <div class="paper-scale">
      <div>
        <p style={{ width: `calc(var(--u) * ${scale().pixels / props.pixelsPerUnit})` }}>
          <span>0</span>
          <span>{props.reader.words.format.metres(scale().metres)}</span>
        </p>
        <p class="paper-datum">{props.reader.exports.datum}</p>
      </div>
      <svg viewBox="-10 -24 20 42" style={{ rotate: `${-props.viewport.bearing}deg` }}>
        <title>{props.reader.exports.north}</title>
        <text y="-9" text-anchor="middle">
          {props.reader.exports.north}
        </text>
        <path d="M0 -4L7 15L0 11L-7 15Z" />
      </svg>
    </div>
  );
}
