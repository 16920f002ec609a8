import type { Map as MapLibreMap } from "maplibre-gl";
import type { Kind } from "../model/feature.ts";
import type { Theme } from "../model/view.ts";
import {
  HATCH_KINDS,
  haloId,
  hatchId,
  officeId,
  remarkId,
  SYMBOL_KINDS,
  type SymbolLook,
  symbolId,
} from "../style/images.ts";
import { PALETTES, type Palette } from "../style/palette.ts";
import { SYMBOL_BOX, SYMBOL_PATHS } from "../style/symbols.ts";

const PIXEL_RATIO = 2;
const SYMBOL_PIXELS = 19;
const HALO_PIXELS = 30;
const HATCH_PIXELS = 8;
const DOT_PIXELS = 9;

/** Draws what the style of a theme asks for, once. */
export function addImages(map: MapLibreMap, theme: Theme): void {
  const palette = PALETTES[theme];
  if (map.hasImage(officeId(theme))) return;
  const add = (id: string, side: number, draw: (pen: Pen) => void) =>
    map.addImage(id, paint(side, draw), { pixelRatio: PIXEL_RATIO });
  for (const kind of SYMBOL_KINDS) {
    for (const look of ["solid", "hollow"] as const) {
      add(symbolId(kind, look, theme), SYMBOL_PIXELS, (pen) => symbol(pen, kind, look, palette));
    }
  }
  for (const kind of HATCH_KINDS) {
    add(hatchId(kind, theme), HATCH_PIXELS, (pen) => hatch(pen, palette.kind[kind]));
  }
  add(haloId("selected", theme), HALO_PIXELS, (pen) => halo(pen, palette.accent, 2.6));
  add(haloId("hovered", theme), HALO_PIXELS, (pen) => halo(pen, palette.ink, 1.6));
  add(remarkId(theme), DOT_PIXELS, (pen) => dot(pen, palette));
  add(officeId(theme), SYMBOL_PIXELS, (pen) => office(pen, palette));
}

type Pen = OffscreenCanvasRenderingContext2D;

function paint(side: number, draw: (pen: Pen) => void): ImageData {
  const pixels = side * PIXEL_RATIO;
  const pen = new OffscreenCanvas(pixels, pixels).getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser draws no 2D canvas");
  pen.scale(PIXEL_RATIO, PIXEL_RATIO);
  draw(pen);
  return pen.getImageData(0, 0, pixels, pixels);
}

function symbol(pen: Pen, kind: Kind, look: SymbolLook, palette: Palette): void {
  const outline = new Path2D(SYMBOL_PATHS[kind]);
  const scale = SYMBOL_PIXELS / SYMBOL_BOX;
  pen.scale(scale, scale);
  pen.lineJoin = "round";
  pen.strokeStyle = palette.land;
  pen.lineWidth = 4.6;
  pen.stroke(outline);
  pen.fillStyle = look === "solid" ? palette.kind[kind] : palette.land;
  pen.fill(outline);
  pen.strokeStyle = palette.kind[kind];
  pen.lineWidth = look === "solid" ? 1 : 2.5;
  if (look === "hollow") pen.setLineDash([2.9, 2.3]);
  pen.stroke(outline);
}

function halo(pen: Pen, color: string, width: number): void {
  const center = HALO_PIXELS / 2;
  pen.beginPath();
  pen.arc(center, center, center - width, 0, 2 * Math.PI);
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.stroke();
}

/** The mark from which distances are measured: a dot in a ring. */
function office(pen: Pen, palette: Palette): void {
  const center = SYMBOL_PIXELS / 2;
  disc(pen, center, center - 1, palette.land);
  disc(pen, center, center - 2, palette.ink);
  disc(pen, center, center - 4, palette.land);
  disc(pen, center, center - 6.2, palette.ink);
}

function dot(pen: Pen, palette: Palette): void {
  const center = DOT_PIXELS / 2;
  disc(pen, center, center, palette.land);
  disc(pen, center, center - 1.4, palette.accent);
}

function disc(pen: Pen, center: number, radius: number, color: string): void {
  pen.beginPath();
  pen.arc(center, center, radius, 0, 2 * Math.PI);
  pen.fillStyle = color;
  pen.fill();
}

/** Strokes from corner to corner, so that copies side by side join into lines. */
function hatch(pen: Pen, color: string): void {
  pen.strokeStyle = color;
  pen.globalAlpha = 0.55;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const shift of [-HATCH_PIXELS, 0, HATCH_PIXELS]) {
    pen.moveTo(shift, HATCH_PIXELS);
    pen.lineTo(shift + HATCH_PIXELS, 0);
  }
  pen.stroke();
}
