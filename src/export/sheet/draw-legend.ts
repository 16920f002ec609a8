import type { Kind } from "../../model/feature.ts";
import type { Mark } from "../../model/legend.ts";
import { MARK_PATHS } from "../../style/marks.ts";
import { LINE_KINDS, SYMBOL_BOX, SYMBOL_PATHS } from "../../style/symbols.ts";
import type { Fitted } from "./fit-legend.ts";
import { type Pen, writeShort } from "./pen.ts";
import type { LegendEntry } from "./sheet.ts";
import type { SheetColours } from "./sheet-colours.ts";

const SYMBOL_PIXELS = 19;
const TEXT_PIXELS = 266;

/** An entry a row; gives back where the next thing may begin. */
export function drawLegend(
  pen: Pen,
  { entries, rowPixels }: Fitted,
  x: number,
  y: number,
  colours: SheetColours,
): number {
  for (const [index, entry] of entries.entries()) {
    const top = y + index * rowPixels;
    const base = top + rowPixels / 2 + 5.5;
    const look = { size: 15, weight: 400, color: colours.ink2 } as const;
    if ("isHeading" in entry) {
      const small = { ...look, size: 13, color: colours.muted };
      writeShort(pen, entry.text, { x, y: base, width: TEXT_PIXELS }, small);
      continue;
    }
    pen.save();
    pen.translate(x, top + (rowPixels - SYMBOL_PIXELS) / 2);
    pen.scale(SYMBOL_PIXELS / SYMBOL_BOX, SYMBOL_PIXELS / SYMBOL_BOX);
    draw(pen, lookOf(entry, colours));
    pen.restore();
    writeShort(pen, entry.text, { x: x + SYMBOL_PIXELS + 11, y: base, width: TEXT_PIXELS }, look);
  }
  return y + entries.length * rowPixels;
}

type Drawn = Exclude<LegendEntry, { isHeading: true }>;

function lookOf(entry: Drawn, colours: SheetColours): Look {
  if ("kind" in entry) return kindLook(entry.kind, colours);
  return "mark" in entry ? markLook(entry.mark, colours) : ownLook(entry.colour ?? colours.edge);
}

/** A round spot, as the screen's legend has it. */
function ownLook(colour: string): Look {
  const [middle, radius] = [SYMBOL_BOX / 2, SYMBOL_BOX / 3.4];
  const path = `M${middle - radius} ${middle}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  return { path, stroke: colour, width: 0.5, fill: colour };
}

interface Look {
  readonly path: string;
  readonly stroke: string;
  readonly width: number;
  readonly fill?: string;
  readonly dash?: readonly number[];
  /** Of the fill. */
  readonly opacity?: number;
}

function draw(pen: Pen, { path, stroke, width, fill, dash = [], opacity = 1 }: Look): void {
  const outline = new Path2D(path);
  if (fill) {
    pen.globalAlpha = opacity;
    pen.fillStyle = fill;
    pen.fill(outline);
    pen.globalAlpha = 1;
  }
  pen.strokeStyle = stroke;
  pen.lineWidth = width;
  pen.setLineDash([...dash]);
  pen.stroke(outline);
}

function kindLook(kind: Kind, { kind: hues }: SheetColours): Look {
  const path = SYMBOL_PATHS[kind];
  return LINE_KINDS.includes(kind)
    ? { path, stroke: hues[kind], width: 4 }
    : { path, stroke: hues[kind], width: 1, fill: hues[kind] };
}

/** The looks of mark-symbol.css, for a pen. */
function markLook(mark: Mark, colours: SheetColours): Look {
  const { ink2, accent, edge, kind } = colours;
  const looks: Readonly<Record<Mark, Omit<Look, "path">>> = {
    located: { stroke: ink2, width: 2.2, fill: ink2 },
    unlocated: { stroke: ink2, width: 2.6, dash: [2.8, 2.2] },
    selected: { stroke: accent, width: 2.8 },
    ring: { stroke: ink2, width: 1.8, dash: [3, 2], fill: ink2, opacity: 0.14 },
    hatch: { stroke: kind.area, width: 1.8 },
    extent: { stroke: edge, width: 2.6, dash: [5, 3] },
    grid: { stroke: edge, width: 1.5 },
    columns: { stroke: kind.project, width: 0.5, fill: kind.project },
    arcs: { stroke: edge, width: 2.2 },
  };
  return { path: MARK_PATHS[mark], ...looks[mark] };
}
