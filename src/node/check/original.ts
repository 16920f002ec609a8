import { createHash } from "node:crypto";
import type { Span } from "../../model/report.ts";

/** The source text as the report's spans count it. */
export interface Original {
  /** Without white space. */
  readonly text: string;
  readonly sha256: string;
  /** Up to and including the full stop, without the headings before it. */
  readonly sentences: readonly Span[];
}

const HEADING = "\0";

export function toOriginal(raw: string): Original {
  const text = withoutSpace(raw);
  return {
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
    sentences: sentencesOf(raw),
  };
}

/** A heading or a byline is a line of its own, marked # or □; everything else runs on to a full stop. */
function sentencesOf(raw: string): readonly Span[] {
  const body = raw
    .split("\n")
    .map((line) => {
      const text = withoutSpace(line);
      return /^[#□]/.test(text) ? HEADING.repeat(text.length) : text;
    })
    .join("");
  return [...body.matchAll(/[^\0。]+。?/g)].map(
    ({ 0: sentence, index }) => [index, index + sentence.length] as const,
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}
