import type { RowFault } from "./reading.ts";

/** Thrown where a row, a shape or a file cannot be read and we know why; anything else thrown means that the file is broken. */
export class Refusal extends Error {
  readonly rule: RowFault["rule"];
  readonly found: string;
  readonly figure: number;

  constructor(rule: RowFault["rule"], found: unknown = "", figure = 0) {
    super(rule);
    this.rule = rule;
    this.found = shorten(found);
    this.figure = figure;
  }
}

const MOST_CHARACTERS = 40;

function shorten(found: unknown): string {
  const text = typeof found === "string" ? found : (JSON.stringify(found) ?? "");
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

/** What a parser throws says little to a clerk, yet helps whoever is asked. */
export function toRefusal(reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  return new Refusal("broken", reason instanceof Error ? reason.message : "");
}
