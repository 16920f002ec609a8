import { titleOf } from "../model/names.ts";
import type { Face, Reader } from "./hero.ts";

/** What the report is about, and what the picture beside it is worth. */
export function titleFace({ dataset, locale, words, present }: Reader): Face {
  const { title, titleEn, boards, period, source } = dataset.report;
  const positions = [...dataset.features.values()]
    .filter(({ properties }) => properties.kind !== "context")
    .map(({ properties }) => properties.position);
  const schematic = positions.filter(({ precision }) => precision === "schematic").length;
  return {
    board: null,
    title: titleOf({ title, titleEn }, locale),
    heroes: [],
    lines: [
      boards.map((board) => titleOf(board, locale)).join(" · "),
      present.mapped(positions.length, schematic),
    ].filter(Boolean),
    foot: [present.reportSource(source.author), words.app.halfYear(period.from, period.to)].filter(
      Boolean,
    ),
  };
}
