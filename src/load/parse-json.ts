import { createFault, type Fault } from "./fault.ts";

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export function parseJson(file: string, text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (text.trimStart().startsWith("<"))
      return fail(createFault(file, "", (words) => words.webPage));
    const [line, column] = lineAndColumn(text, String(error));
    return fail(createFault(file, "", (words) => words.notJson(line, column)));
  }
}

function fail(fault: Fault): Parsed<never> {
  return { ok: false, faults: [fault] };
}

/** Engines word it differently: a position, a line and a column, or nothing (then the file ends too soon). */
function lineAndColumn(text: string, reason: string): readonly [line: number, column: number] {
  const [, line, column] = reason.match(/line (\d+),? column (\d+)/) ?? [];
  if (line !== undefined && column !== undefined) return [Number(line), Number(column)];
  const [, position = text.length] = reason.match(/position (\d+)/) ?? [];
  const before = text.slice(0, Number(position)).split("\n");
  return [before.length, (before.at(-1) ?? "").length + 1];
}
