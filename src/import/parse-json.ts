import { Refusal } from "./refusal.ts";

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    const { line, column } = placeOf(text, String(reason));
    throw new Refusal("notJson", String(column), line);
  }
}

/** Wherever the engine says it; the end of the text where it does not. */
function placeOf(text: string, reason: string): { readonly line: number; readonly column: number } {
  const [, line, column] = reason.match(/line (\d+),? column (\d+)/) ?? [];
  if (line !== undefined && column !== undefined)
    return { line: Number(line), column: Number(column) };
  const position = Number(reason.match(/position (\d+)/)?.[1] ?? text.length);
  const before = text.slice(0, position);
  return { line: before.split("\n").length, column: position - before.lastIndexOf("\n") };
}
