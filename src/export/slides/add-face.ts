import type PptxGenJS from "pptxgenjs";
import type { Face, Hero } from "../../tour/hero.ts";
import { toPlainText } from "../plain-text.ts";
import { sizeFor } from "./font-size.ts";
import { ACCENT, COLUMN, INK, MUTED } from "./slide-look.ts";

type Slide = PptxGenJS.Slide;

const PLAIN = { margin: 0, valign: "top", color: INK } as const;
const HEROES_PER_ROW = 2;
/** More of them leave less room for the lines below. */
const MOST_AT_EASE = 4;
const HEROES_TOP = 2.25;
const HEROES_HEIGHT = 3.3;

/** The words of a step in the left column, each a text that can be edited. */
export function addFace(slide: Slide, face: Face): void {
  const { board, title, heroes, lines, foot } = face;
  if (board) {
    slide.addText(
      [
        { text: toPlainText(board.number), options: { color: ACCENT, bold: true } },
        { text: `　${toPlainText(board.title)}`, options: { color: MUTED } },
      ],
      { ...PLAIN, ...COLUMN, y: 0.5, h: 0.4, fontSize: 16 },
    );
  }
  const text = toPlainText(title);
  slide.addText(text, {
    ...PLAIN,
    ...COLUMN,
    y: 1.02,
    h: 1.6,
    bold: true,
    fontSize: sizeFor(text, { inches: COLUMN.w, lines: 2 }, [32, 28, 24, 20]),
  });
  const bottom = addHeroes(slide, heroes);
  const isFull = heroes.length > MOST_AT_EASE;
  slide.addText(lines.map(toPlainText).join("\n"), {
    ...PLAIN,
    ...COLUMN,
    y: bottom + 0.15,
    h: Math.max(0.4, 6.35 - bottom),
    fontSize: isFull ? 13 : 17,
    lineSpacingMultiple: 1.15,
  });
  slide.addText(foot.map(toPlainText).join("　"), {
    ...PLAIN,
    ...COLUMN,
    y: 6.62,
    h: 0.45,
    valign: "bottom",
    color: MUTED,
    fontSize: 12,
  });
}

/** Gives back where they end, in inches. */
function addHeroes(slide: Slide, heroes: readonly Hero[]): number {
  const [first] = heroes;
  if (!first) return 2.7;
  if (heroes.length === 1) {
    addHero(slide, first, { x: COLUMN.x, y: 2.72, w: COLUMN.w, number: 60, small: 22 });
    return 4.5;
  }
  const rows = Math.ceil(heroes.length / HEROES_PER_ROW);
  const height = Math.min(1.22, HEROES_HEIGHT / rows);
  const width = COLUMN.w / HEROES_PER_ROW;
  for (const [index, hero] of heroes.entries()) {
    const x = COLUMN.x + (index % HEROES_PER_ROW) * width;
    const y = HEROES_TOP + Math.floor(index / HEROES_PER_ROW) * height;
    addHero(slide, hero, { x, y, w: width - 0.1, number: 28, small: 13 });
  }
  return HEROES_TOP + rows * height;
}

interface HeroPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly number: number;
  readonly small: number;
}

function addHero(slide: Slide, hero: Hero, { x, y, w, number, small }: HeroPlace): void {
  const height = (number / 72) * 1.35;
  const side = { fontSize: small, bold: false };
  slide.addText(
    [
      { text: toPlainText(hero.before), options: side },
      { text: toPlainText(hero.number), options: { fontSize: number, bold: true } },
      { text: ` ${toPlainText(hero.after)}`, options: side },
    ].filter(({ text }) => text.trim() !== ""),
    { ...PLAIN, x, y, w, h: height, valign: "bottom" },
  );
  slide.addText(toPlainText(hero.measure), {
    ...PLAIN,
    x,
    y: y + height + 0.04,
    w,
    h: 0.45,
    color: MUTED,
    fontSize: Math.max(12, small * 0.75),
  });
}
