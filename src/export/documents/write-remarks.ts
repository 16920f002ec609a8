import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { titleOf } from "../../model/names.ts";
import type { StandingRemark } from "../../model/remark.ts";
import { toPlainText } from "../plain-text.ts";
import { type RemarkReader, subjectOf } from "../remark-table.ts";

/** The letters of an official paper, which Word and WPS have on every Chinese machine. */
const FONTS = { title: toFont("SimSun"), head: toFont("SimHei"), text: toFont("FangSong") };
const RULE = { style: "single", size: 4, color: "000000" } as const;
const MARGIN = 1134;
/** In twentieths of a point, across an A4 page on its side. */
const WIDTHS = [800, 3000, 5600, 2170, 1800, 1200] as const;
const PAGE = { width: 11_906, height: 16_838 };

/** A list for the desk, as a Word document: a table whose head stands on every page. */
export function writeRemarks(
  remarks: readonly StandingRemark[],
  reader: RemarkReader,
): Promise<Blob> {
  return Packer.toBlob(toDocument(remarks, reader));
}

function toDocument(remarks: readonly StandingRemark[], reader: RemarkReader): Document {
  const words = reader.remarks;
  const { report } = reader.dataset;
  const title = toPlainText(titleOf(report, reader.locale));
  return new Document({
    title: words.sheetTitle,
    creator: reader.words.app.product,
    styles: { default: { document: { run: { font: FONTS.text, size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: toFooter(words) },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: { after: 120 },
            children: [toRun(words.sheetTitle, { font: FONTS.title, bold: true, size: 44 })],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [
              toRun(words.sheetNote(title, reader.today, remarks.length), {
                size: 24,
              }),
            ],
          }),
          toTable(remarks, reader),
        ],
      },
    ],
  });
}

function toTable(remarks: readonly StandingRemark[], reader: RemarkReader): Table {
  const { number, subject, text, department, due, state } = reader.remarks.columns;
  const head = [number, subject, text, department, due, state];
  return new Table({
    width: { size: sum(WIDTHS), type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    borders: {
      top: RULE,
      bottom: RULE,
      left: RULE,
      right: RULE,
      insideHorizontal: RULE,
      insideVertical: RULE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((cell, at) => toCell(cell, at, { font: FONTS.head }, true)),
      }),
      ...remarks.map(
        (remark, at) =>
          new TableRow({
            cantSplit: true,
            children: toCells(remark, at + 1, reader).map((cell, column) => toCell(cell, column)),
          }),
      ),
    ],
  });
}

function toCells(remark: StandingRemark, number: number, reader: RemarkReader): readonly string[] {
  const { remarks } = reader;
  return [
    String(number),
    subjectOf(remark, reader),
    remark.text,
    remark.department,
    remark.due ?? remarks.noDue,
    remarks.states[remark.state],
  ];
}

interface RunLook {
  readonly font?: ReturnType<typeof toFont>;
  readonly bold?: boolean;
  readonly size?: number;
}

/** Sentences begin at the left, everything short stands in the middle. */
const WORDY: readonly number[] = [1, 2];

function toCell(text: string, column: number, look: RunLook = {}, isHead = false): TableCell {
  const lines = toPlainText(text).split("\n");
  return new TableCell({
    width: { size: WIDTHS[column] ?? 1000, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    verticalAlign: VerticalAlign.CENTER,
    children: lines.map(
      (line) =>
        new Paragraph({
          alignment: isHead || !WORDY.includes(column) ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [toRun(line, look)],
        }),
    ),
  });
}

function toRun(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ text, font: FONTS.text, ...look });
}

function toFont(eastAsia: string) {
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia };
}

function toFooter({ page }: RemarkReader["remarks"]): Footer {
  const [before = "", between = "", after = ""] = page("\0", "\0").split("\0");
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 24,
            font: FONTS.text,
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
