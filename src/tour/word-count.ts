import type { Face } from "./hero.ts";

/** About what one English word takes to say. */
const HAN_PER_WORD = 1.7;

/** A run of Latin letters or digits is a word, and so are 1.7 Chinese characters. */
export function wordCount(text: string): number {
  const runs = text.match(/[\p{Script=Latin}\p{N}]+(?:[-.,’'][\p{Script=Latin}\p{N}]+)*/gu) ?? [];
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  return runs.length + characters.length / HAN_PER_WORD;
}

export function wordsOn({ board, title, heroes, lines, foot }: Face): number {
  const shown = [
    ...(board ? [board.number, board.title] : []),
    title,
    ...heroes.flatMap(({ before, number, after, measure }) => [before, number, after, measure]),
    ...lines,
    ...foot,
  ];
  return shown.reduce((sum, text) => sum + wordCount(text), 0);
}
