import type { CitedFigure } from "../model/cited-figure.ts";
import { toGroups } from "../model/matrix.ts";
import { inTenThousands } from "../model/money.ts";
import type { Figure } from "../model/report.ts";
import { scaleOf } from "../model/unit.ts";

/** What a listener asks for first: money, then changes, shares and ranks, then the largest counts; figures of one statement stay together. */
export function foremostOf(figures: readonly CitedFigure[]): readonly CitedFigure[] {
  const statements = [...new Set(figures.map(({ statement }) => statement))];
  return toGroups(figures, statements, ({ statement }) => statement)
    .map(({ items }) => items.toSorted(byWorth))
    .toSorted(([a], [b]) => (a && b ? byWorth(a, b) : 0))
    .flat();
}

function byWorth(a: CitedFigure, b: CitedFigure): number {
  const [worthA, worthB] = [worthOf(a.figure), worthOf(b.figure)];
  return worthB.rank - worthA.rank || worthB.size - worthA.size;
}

function worthOf(figure: Figure): { readonly rank: number; readonly size: number } {
  const money = inTenThousands(figure);
  if (money !== undefined) return { rank: 2, size: money };
  if (figure.role !== "total") return { rank: 1, size: 0 };
  return { rank: 0, size: figure.value * scaleOf(figure.unit).factor };
}
