import type { Face, Hero } from "../../tour/hero.ts";
import { linesOf, type Pen, write } from "./pen.ts";
import type { SheetColours } from "./sheet-colours.ts";

const MOST_HEROES = 3;
const HERO_GAP = 40;
const TITLE_SIZES = [40, 32, 26];

export interface HeadBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Board, title and lines to the left, the figures to the right. */
export function drawHead(pen: Pen, face: Face, box: HeadBox, colours: SheetColours): void {
  const heroes = drawHeroes(pen, face.heroes.slice(0, MOST_HEROES), box, colours);
  const width = box.width - heroes;
  const { board } = face;
  if (board) {
    const look = { size: 17, weight: 500, color: colours.muted } as const;
    const number = write(pen, board.number, box.x, box.y + 20, { ...look, color: colours.accent });
    write(pen, board.title, box.x + number + 12, box.y + 20, look);
  }
  const top = box.y + (board ? 34 : 14);
  drawTitle(pen, face, { ...box, y: top, width }, colours);
}

function drawTitle(pen: Pen, { title, lines }: Face, box: HeadBox, colours: SheetColours): void {
  const ink = { weight: 700, color: colours.ink } as const;
  const fits = (size: number) => linesOf(pen, title, box.width, { ...ink, size }).length === 1;
  const size = TITLE_SIZES.find(fits) ?? 26;
  const rows = linesOf(pen, title, box.width, { ...ink, size }).slice(0, 2);
  for (const [index, row] of rows.entries())
    write(pen, row, box.x, box.y + size + index * size * 1.25, { ...ink, size });
  const beside = { size: 17, weight: 400, color: colours.ink2 } as const;
  const [line] = linesOf(pen, lines.join("　"), box.width, beside);
  if (line) write(pen, line, box.x, box.y + rows.length * size * 1.25 + 28, beside);
}

/** From the right edge inwards; gives back the width that they take. */
function drawHeroes(
  pen: Pen,
  heroes: readonly Hero[],
  box: HeadBox,
  colours: SheetColours,
): number {
  let right = box.x + box.width;
  for (const hero of heroes.toReversed()) right -= drawHero(pen, hero, right, box, colours);
  return box.x + box.width - right;
}

function drawHero(
  pen: Pen,
  { before, number, after, measure }: Hero,
  right: number,
  { y }: HeadBox,
  colours: SheetColours,
): number {
  const small = { size: 20, weight: 500, color: colours.ink, align: "right" } as const;
  const base = y + 72;
  const unit = write(pen, after, right, base, small);
  const figure = write(pen, number, right - unit - 6, base, { ...small, size: 60, weight: 700 });
  const sign = write(pen, before, right - unit - figure - 14, base, small);
  const look = { size: 15, weight: 400, color: colours.muted, align: "right" } as const;
  const words = write(pen, measure, right, base + 30, look);
  return Math.max(unit + figure + sign + 14, words) + HERO_GAP;
}
