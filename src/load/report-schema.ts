import * as v from "valibot";
import { BOUNDS, COVERAGES, NUMERAL_KINDS, PERIODS, ROLES } from "../model/report.ts";
import { rule } from "./fault.ts";
import { DateSchema, TextSchema } from "./text-schema.ts";

const SpanSchema = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([from, to]) => isCount(from) && isCount(to) && from < to, rule("span")),
);

const FigureSchema = v.object({
  measure: TextSchema,
  measureEn: TextSchema,
  value: v.pipe(v.number(), v.finite(rule("finite"))),
  unit: v.string(),
  bound: v.picklist(BOUNDS),
  role: v.picklist(ROLES),
  period: v.picklist(PERIODS),
  span: SpanSchema,
});

const StatementSchema = v.object({
  id: TextSchema,
  paragraph: TextSchema,
  span: SpanSchema,
  text: TextSchema,
  textEn: TextSchema,
  coverage: v.picklist(COVERAGES),
  features: v.array(TextSchema),
  named: v.optional(
    v.pipe(
      v.object({ n: v.number(), of: v.number() }),
      v.check(({ n, of }) => isCount(n) && isCount(of) && n <= of, rule("named")),
    ),
  ),
  figures: v.array(FigureSchema),
  headline: v.optional(
    v.object({ title: TextSchema, titleEn: TextSchema, line: v.string(), lineEn: v.string() }),
  ),
});

const TitledEntries = { id: TextSchema, title: TextSchema, titleEn: TextSchema };

export const ReportSchema = v.object({
  ...TitledEntries,
  period: v.object({ from: DateSchema, to: DateSchema }),
  source: v.object({
    author: TextSchema,
    characters: v.pipe(
      v.number(),
      v.safeInteger(rule("characters")),
      v.gtValue(0, rule("characters")),
    ),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, rule("sha256"))),
  }),
  boards: v.array(v.object({ ...TitledEntries, paragraphs: v.array(v.object(TitledEntries)) })),
  statements: v.array(StatementSchema),
  numerals: v.array(v.object({ span: SpanSchema, kind: v.picklist(NUMERAL_KINDS) })),
});

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
