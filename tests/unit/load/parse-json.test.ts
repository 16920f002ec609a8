import { expect, test } from "vitest";
import { parseJson } from "../../../src/load/parse-json.ts";
import { wordFault } from "../../../src/load/word-fault.ts";

test("a fault says the line and the character", () => {
  expect(messageOf('{\n  "a": 1,\n  "b" 2\n}')).toContain("line 3, character 7");
});

test("a file cut short is told where it ends", () => {
  expect(messageOf('{\n  "a": 1,')).toContain("line 2, character 10");
});

test("an empty file is a fault at its first character", () => {
  expect(messageOf("")).toContain("line 1, character 1");
});

test("a web page in the place of data is called one", () => {
  expect(messageOf("<!doctype html><p>not found</p>")).toContain("web page");
});

function messageOf(text: string): string | undefined {
  const parsed = parseJson("report.json", text);
  const [fault] = parsed.ok ? [] : parsed.faults;
  return fault && wordFault(fault).messageEn;
}
