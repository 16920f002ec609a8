import type PptxGenJS from "pptxgenjs";
import { toPlainText } from "../plain-text.ts";
import type { Table } from "../tables.ts";
import { INK, MARGIN, MUTED, RULE, SLIDE } from "./slide-look.ts";

const WIDTH = SLIDE.width - 2 * MARGIN;
/** The first column holds names. */
const FIRST_INCHES = 3.2;

export interface TablePage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: Table;
}

/** A table that PowerPoint knows as one. */
export function addTable(slide: PptxGenJS.Slide, { title, lines, table }: TablePage): void {
  const own = { x: MARGIN, w: WIDTH, margin: 0, valign: "top" } as const;
  slide.addText(toPlainText(title), {
    ...own,
    y: 0.5,
    h: 0.6,
    fontSize: 28,
    bold: true,
    color: INK,
  });
  const text = lines.map(toPlainText).join("\n");
  slide.addText(text, { ...own, y: 1.15, h: 0.75, fontSize: 14, color: MUTED });
  const rest = (WIDTH - FIRST_INCHES) / Math.max(table.head.length - 1, 1);
  slide.addTable([headOf(table), ...table.rows.map((row, index) => rowOf(table, row, index))], {
    x: MARGIN,
    y: 2.1,
    w: WIDTH,
    colW: [FIRST_INCHES, ...table.head.slice(1).map(() => rest)],
    rowH: 0.45,
    fontSize: 15,
    color: INK,
    valign: "middle",
    border: { type: "none" },
  });
}

function headOf({ head }: Table): PptxGenJS.TableRow {
  return head.map((text, column) => ({
    text: toPlainText(text),
    options: { ...alignOf(column), bold: true, color: MUTED, border: under(1.5) },
  }));
}

function rowOf({ rows, hasSum }: Table, row: readonly string[], index: number): PptxGenJS.TableRow {
  const isSum = hasSum && index === rows.length - 1;
  return row.map((text, column) => ({
    text: toPlainText(text),
    options: { ...alignOf(column), bold: isSum, border: under(0.5) },
  }));
}

function alignOf(column: number): { align: "left" | "right" } {
  return { align: column === 0 ? "left" : "right" };
}

/** Top, right, bottom, left. */
function under(
  points: number,
): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] {
  const none = { type: "none" } as const;
  return [none, none, { type: "solid", pt: points, color: RULE }, none];
}
