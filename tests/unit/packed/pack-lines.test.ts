import { expect, test } from "vitest";
import { toEntries, toLine } from "../../../src/packed/pack-lines.ts";

test("what was packed line by line is found again by its name", () => {
  const lines = [
    toLine("app-1.js", { needs: ["solid-2.js", "data-3.js"], data: "eJz+/A==" }),
    toLine("solid-2.js", { needs: [], data: "AA==" }),
  ];
  const entries = toEntries(lines.join("\n"));
  expect(entries.get("app-1.js")).toEqual({ needs: ["solid-2.js", "data-3.js"], data: "eJz+/A==" });
  expect(entries.get("solid-2.js")).toEqual({ needs: [], data: "AA==" });
});

test("an empty pack has nothing in it that could be asked for", () => {
  expect([...toEntries("").values()]).toEqual([{ needs: [], data: "" }]);
});
