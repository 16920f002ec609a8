import { For, onCleanup, Show } from "solid-js";
import type { ExportReader } from "../../../export/export-reader.ts";
import { layersMessages } from "../../../i18n/layers.ts";
import type { MapPage } from "./book.ts";
import { PaperFace } from "./paper-face.tsx";
import { PaperLegend } from "./paper-legend.tsx";
import { PaperScale } from "./paper-scale.tsx";
import "./map-body.css";

/** Words to the left, the map to the right, and under it what one must know to read it. */
export function MapBody(props: { page: MapPage; pixelsPerUnit: number; reader: ExportReader }) {
  const imageUrl = URL.createObjectURL(props.page.image);
  onCleanup(() => URL.revokeObjectURL(imageUrl));
  const sheet = () => props.page.sheet;
  return (
    <div class="paper-map-body">
      <PaperFace face={sheet().face} />
      <figure>
        <div class="paper-map">
          <img src={imageUrl} alt={props.reader.exports.imageText(sheet().face.title)} />
          <Show when={sheet().credits.length > 0}>
            <p class="paper-credits">{sheet().credits.join("　")}</p>
          </Show>
        </div>
        <figcaption>
          <PaperLegend
            title={layersMessages(props.reader.locale).legend}
            entries={sheet().legend}
          />
          <PaperScale
            viewport={props.page.viewport}
            pixelsPerUnit={props.pixelsPerUnit}
            reader={props.reader}
          />
          <p class="paper-precision">
            <For each={sheet().precision}>{(text) => <span>{text}</span>}</For>
          </p>
        </figcaption>
      </figure>
    </div>
  );
}
