import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, toCsv } from "../../../src/export/csv.ts";

const FIRST_OF_FORMULA = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];

test("it begins with a byte order mark, or Excel would spoil the Chinese", () => {
  expect(toCsv([["名称"]])).toBe("\ufeff名称\r\n");
});

test("commas, quotes and line breaks stay within their cell", () => {
  expect(toCsv([["a,b", 'say "so"', "two\nlines"]])).toBe(
    '\ufeff"a,b","say ""so""","two\nlines"\r\n',
  );
});

test("numbers stay numbers, below zero too, and nothing stays empty", () => {
  expect(toCsv([[-117.81, 0, null]])).toBe("\ufeff-117.81,0,\r\n");
});

test.each(FIRST_OF_FORMULA)("text that begins with %j is not reckoned out", (sign) => {
  expect(toCsv([[`${sign}1+1`]])).toMatch(/^\ufeff"?'/);
});

test("a formula behind blanks is none either, and heads are held to the same", () => {
  expect(toCsv([["  =1+1", "=HYPERLINK()"]])).toBe(`\ufeff"'  =1+1",'=HYPERLINK()\r\n`);
});

test("no cell of anyone's text ever begins like a formula, and none is lost", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .tuple(fc.constantFrom(...FIRST_OF_FORMULA, " ", '"', ","), fc.string())
      .map((two) => two.join("")),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const read = parseCsv(toCsv(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [r, row] of read.entries()) {
          for (const [c, text] of row.entries()) {
            expect(FIRST_OF_FORMULA).not.toContain(text.trimStart().slice(0, 1));
            expect([rows[r]?.[c], `'${rows[r]?.[c]}`]).toContain(text);
          }
        }
      },
    ),
  );
});

/** Just enough of RFC 4180 to read back what is written. */
function parseCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/gy;
  field.lastIndex = 1;
  for (let match = field.exec(csv); match; match = field.exec(csv)) {
    const [, text = "", end] = match;
    row.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test("an empty table is a file that is nearly empty", () => {
  const rows: readonly (readonly Cell[])[] = [];
  expect(toCsv(rows)).toBe("\ufeff");
});
