import fc from "fast-check";
import { expect, test } from "vitest";
import { parseKeptLayers } from "../../../../src/model/own/parse-own-layers.ts";
import { startHistory } from "../../../../src/model/undo-history.ts";
import { anOwnLayer } from "../../../fixtures/own-data.ts";

const LAYER = anOwnLayer({
  colour: { by: "amount", column: "流量", palette: "dusk", scale: "equal" },
  condition: { column: "类型", test: "is", value: "泵站" },
  labelColumn: "名称",
  evidenceFor: "s3",
});

test("what was kept comes back as it was", () => {
  const kept = { ...startHistory([LAYER]), past: [[]], future: [[anOwnLayer({ id: "b" })]] };
  expect(parseKeptLayers(structuredClone(kept))).toEqual(kept);
});

test("a layer kept before positions could go by names had them as coordinates", () => {
  const { placedBy: _, ...older } = LAYER;
  expect(parseKeptLayers(startHistory([older]))?.present).toEqual([LAYER]);
  const named = anOwnLayer({ placedBy: "names" });
  expect(parseKeptLayers(startHistory([named]))?.present).toEqual([named]);
});

test.each([
  ["a colour that is no colour", { colour: { by: "nothing", colour: "red;" } }],
  ["a palette nobody knows", { colour: { by: "category", column: "a", palette: "x" } }],
  ["an opacity beyond one", { opacity: 2 }],
  ["a test nobody knows", { condition: { column: "a", test: "like", value: "" } }],
  ["an id with a blank", { id: "a b" }],
  ["a name that is a number", { name: 3 }],
])("%s makes the whole unreadable, so that nothing is saved over it", (_, change) => {
  expect(parseKeptLayers(startHistory([{ ...LAYER, ...change }]))).toBeNull();
});

test("two layers of one id make the whole unreadable", () => {
  expect(parseKeptLayers(startHistory([LAYER, LAYER]))).toBeNull();
});

test("whatever lies there, reading it does not fail", () => {
  fc.assert(fc.property(fc.anything(), (value) => void parseKeptLayers(value)));
  fc.assert(
    fc.property(fc.anything(), (present) => {
      expect(() => parseKeptLayers({ past: [present], present, future: [] })).not.toThrow();
    }),
  );
});
