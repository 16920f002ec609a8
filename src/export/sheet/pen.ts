import { wrapText } from "./wrap-text.ts";

export type Pen = CanvasRenderingContext2D;

export interface Lettering {
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly color: string;
  readonly align?: "left" | "right" | "center";
}

const FAMILY = '"Noto Sans SC", "Noto Sans SC Variable", "Microsoft YaHei", sans-serif';
const LEADING = 1.5;

/** One line standing on `y`; gives back its width. */
export function write(pen: Pen, text: string, x: number, y: number, look: Lettering): number {
  takeUp(pen, look);
  pen.fillText(text, x, y);
  return pen.measureText(text).width;
}

/** One line, cut where the width ends. */
export function writeShort(
  pen: Pen,
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  look: Lettering,
): void {
  const [line = ""] = linesOf(pen, text, at.width, look);
  write(pen, line.length < text.length ? `${line.slice(0, -1)}…` : line, at.x, at.y, look);
}

/** As many lines as the width asks for, the first below `y`; gives back where the next may begin. */
export function writeWrapped(
  pen: Pen,
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  look: Lettering,
): number {
  const lines = linesOf(pen, text, at.width, look);
  const step = look.size * LEADING;
  for (const [index, line] of lines.entries())
    write(pen, line, at.x, at.y + look.size * 1.15 + index * step, look);
  return at.y + lines.length * step;
}

export function linesOf(pen: Pen, text: string, width: number, look: Lettering): readonly string[] {
  takeUp(pen, look);
  return wrapText(text, width, (part) => pen.measureText(part).width);
}

export function rule(pen: Pen, x: number, y: number, width: number, color: string): void {
  pen.fillStyle = color;
  pen.fillRect(x, y, width, 1);
}

function takeUp(pen: Pen, { size, weight, color, align = "left" }: Lettering): void {
  pen.font = `${weight} ${size}px ${FAMILY}`;
  pen.fillStyle = color;
  pen.textAlign = align;
  pen.textBaseline = "alphabetic";
}
