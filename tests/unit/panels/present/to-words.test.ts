import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWords } from "../../../../src/panels/present/to-words.ts";

describe("a text cut where a line may end", () => {
  it("keeps Chinese words whole", () => {
    expect(toWords("乡村治理实践中心", "zh-CN")).toEqual(["乡村", "治理", "实践", "中心"]);
  });

  it("leaves a mark with the word before it, and an opening one with the word after it", () => {
    const words = toWords("建成“向阳花”品牌，共 3 处。", "zh-CN");
    expect(words.some((word) => /^[”，。]/.test(word))).toBe(false);
    expect(words.some((word) => word.endsWith("“"))).toBe(false);
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(toWords(text, "zh-CN").join("")).toBe(text);
      }),
    );
  });
});
