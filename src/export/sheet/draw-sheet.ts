import { layersMessages } from "../../i18n/layers.ts";
import type { Painted } from "../../style/picture.ts";
import type { ExportReader } from "../export-reader.ts";
import { drawCredits } from "./draw-credits.ts";
import { drawHead } from "./draw-head.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawScale } from "./draw-scale.ts";
import { fitLegend } from "./fit-legend.ts";
import { type Pen, rule, write, writeWrapped } from "./pen.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetColours } from "./sheet-colours.ts";
import { SHEET } from "./sheet-size.ts";

export const MAP_BOX = { x: 44, y: 182, width: 1184, height: 862 } as const;
const MAP_CORNER = { right: MAP_BOX.x + MAP_BOX.width, bottom: MAP_BOX.y + MAP_BOX.height };
const COLUMN = { x: 1256, y: 182, width: 300 } as const;
const HEAD = { x: 44, y: 40, width: SHEET.width - 88, height: 120 } as const;
const FOOT_Y = SHEET.height - 42;
const GAP = 18;
/** The rest of the column is for scale, precision and sources. */
const LEGEND_PIXELS = 560;

/** A map sheet as a surveyor would lay it out: title above, map, and beside it what one must know to read it. */
export function drawSheet(
  sheet: Sheet,
  painted: Painted,
  scale: number,
  colours: SheetColours,
  reader: ExportReader,
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = SHEET.width * scale;
  canvas.height = SHEET.height * scale;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser draws no 2D canvas");
  pen.scale(scale, scale);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, SHEET.width, SHEET.height);
  drawHead(pen, sheet.face, HEAD, colours);
  drawMap(pen, painted, colours);
  drawCredits(pen, sheet.credits, MAP_CORNER, colours);
  drawColumn(pen, sheet, painted, colours, reader);
  drawFoot(pen, sheet, colours);
  return canvas;
}

function drawMap(pen: Pen, { image }: Painted, colours: SheetColours): void {
  const { x, y, width, height } = MAP_BOX;
  pen.drawImage(image, x, y, width, height);
  pen.strokeStyle = colours.edge;
  pen.lineWidth = 1;
  pen.setLineDash([]);
  pen.strokeRect(x, y, width, height);
}

function drawColumn(
  pen: Pen,
  sheet: Sheet,
  { viewport }: Painted,
  colours: SheetColours,
  reader: ExportReader,
): void {
  const { x, y, width } = COLUMN;
  const { exports } = reader;
  const head = { size: 15, weight: 700, color: colours.ink } as const;
  const small = { size: 13, weight: 400, color: colours.muted } as const;
  const divide = (from: number) => {
    rule(pen, x, from + GAP / 2, width, colours.hairline);
    return from + GAP;
  };
  let at = writeWrapped(pen, layersMessages(reader.locale).legend, { x, y: y - 6, width }, head);
  const legend = fitLegend(sheet.legend, LEGEND_PIXELS, exports.moreEntries);
  at = divide(drawLegend(pen, legend, x, at + 6, colours));
  at = divide(drawScale(pen, viewport, { x, y: at }, reader, colours));
  const [title, ...rest] = sheet.precision;
  if (title) {
    at = writeWrapped(pen, title, { x, y: at, width }, head);
    for (const line of rest)
      at = writeWrapped(pen, line, { x, y: at, width }, { ...small, color: colours.ink2 });
    at = divide(at);
  }
  if (sheet.sources.length === 0) return;
  at = writeWrapped(pen, exports.sources, { x, y: at, width }, { ...small, weight: 700 });
  for (const source of sheet.sources)
    at = writeWrapped(pen, source, { x, y: at + 2, width }, small);
}

function drawFoot(pen: Pen, { face, made }: Sheet, colours: SheetColours): void {
  const look = { size: 14, weight: 400, color: colours.muted } as const;
  write(pen, face.foot.join("　·　"), MAP_BOX.x, FOOT_Y, look);
  write(pen, made, COLUMN.x + COLUMN.width, FOOT_Y, { ...look, align: "right" });
}
