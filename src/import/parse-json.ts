import { Refusal } from "./refusal.ts";

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    throw new Refusal("notJson", placeOf(text, String(reason)));
  }
}

/** "3:17", line and column, wherever the engine says it; the end of the text where it does not. */
function placeOf(text: string, reason: string): string {
  const [, line, column] = reason.match(/line (\d+),? column (\d+)/) ?? [];
  if (line !== undefined && column !== undefined) return `${line}:${column}`;
  const position = Number(reason.match(/position (\d+)/)?.[1] ?? text.length);
  const before = text.slice(0, position);
  const lines = before.split("\n").length;
  return `${lines}:${position - before.lastIndexOf("\n")}`;
}
