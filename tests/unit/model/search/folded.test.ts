import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText } from "../../../../src/model/search/folded.ts";

it("drops case, accents, width, white space and punctuation", () => {
  expect(foldText("“悦礼·向阳花” Donglü ＸＭＣ").flat).toBe("悦礼向阳花dongluxmc");
});

it("keeps a point only inside a number and drops the commas of thousands", () => {
  expect(foldText("1,800.5 U.S.").flat).toBe("1800.5us");
});

it("reads the v of keyboards as ü", () => {
  expect(foldText("lv").flat).toBe(foldText("lü").flat);
});

it("knows where words, numbers and runs of Han begin", () => {
  const { flat, starts } = foldText("总产值 119 亿元 Old Town");
  expect([...flat].filter((_, index) => starts[index])).toEqual(["总", "1", "亿", "o", "t"]);
});

it("leads every unit back to the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        const { flat, offsets, starts } = foldText(text);
        expect(offsets).toHaveLength(flat.length);
        expect(starts).toHaveLength(flat.length);
        expect(offsets.every((offset) => offset >= 0 && offset < text.length)).toBe(true);
      },
    ),
  );
});
