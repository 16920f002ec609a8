import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonSpan, readJsonSpans } from "../../../src/draft/json-spans.ts";

test("every value is where its span says, however the text is spaced", () => {
  const value = fc.jsonValue({ noUnicodeString: false });
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1, "\t"), (any, space) => {
      const text = `\uFEFF ${JSON.stringify(any, null, space)}\n`;
      const read = readBack(text, readJsonSpans(text));
      expect(JSON.stringify(read)).toBe(JSON.stringify(any));
    }),
  );
});

test("what is not JSON is refused, not guessed at", () => {
  expect(() => readJsonSpans('{"a": [1, 2}')).toThrow(SyntaxError);
});

function readBack(text: string, span: JsonSpan): unknown {
  if (text[span.from] === "[") return span.items.map((item) => readBack(text, item));
  if (text[span.from] !== "{") return JSON.parse(text.slice(span.from, span.to));
  const entries = [...span.members].map(([key, member]) => [key, readBack(text, member)] as const);
  return Object.fromEntries(entries);
}
