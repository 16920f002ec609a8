import { REPORT_FILE } from "../../load/data-files.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Headline, Statement } from "../../model/report.ts";
import { createFinding } from "./finding.ts";

/** Characters that the back row of a meeting room can read: two lines of a title, one or two below it. */
const MOST_CHARACTERS = { title: 16, titleEn: 34, line: 26, lineEn: 60 } as const satisfies Record<
  keyof Headline,
  number
>;

const FIELDS = [
  "title",
  "titleEn",
  "line",
  "lineEn",
] as const satisfies readonly (keyof Headline)[];

export function findHeadlineFaults({ headline }: Statement, path: string): DataError[] {
  if (!headline) return [];
  return FIELDS.flatMap((field) => {
    const [length, most] = [[...headline[field]].length, MOST_CHARACTERS[field]];
    return length <= most
      ? []
      : [
          createFinding(REPORT_FILE, `${path}.${field}`, (words) =>
            words.longHeadline(length, most),
          ),
        ];
  });
}
