import fc from "fast-check";
import { expect, test } from "vitest";
import { classOf, toClassing } from "../../../../src/model/own/classing.ts";
import { CATEGORICAL, SEQUENTIAL } from "../../../../src/model/own/palettes.ts";
import { anOwnData } from "../../../fixtures/own-data.ts";

const BY_AMOUNT = { by: "amount", column: "n", palette: "sea" } as const;

test("a layer of one colour has every feature in it", () => {
  const classing = toClassing(anOwnData([{ n: 1 }]), { by: "nothing", colour: "#123456" });
  expect(classing).toEqual({ type: "one", colour: "#123456" });
  expect(classOf(classing, null)).toBe(0);
});

test("the most frequent values get the colours, and the rest and the empty ones the neutral one", () => {
  const values = Array.from({ length: 12 }, (_, kind) => Array(12 - kind).fill(`k${kind}`)).flat();
  const data = anOwnData([...values, "", null].map((kind) => ({ kind })));
  const classing = toClassing(data, { by: "category", column: "kind", palette: "clear" });
  expect(classing).toMatchObject({ values: ["k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7"] });
  expect(classOf(classing, "k0")).toBe(0);
  expect(["k8", "", null].map((cell) => classOf(classing, cell))).toEqual([-1, -1, -1]);
});

test("a palette of fewer colours names fewer values", () => {
  const data = anOwnData(Array.from({ length: 9 }, (_, at) => ({ kind: `k${at}` })));
  const classing = toClassing(data, { by: "category", column: "kind", palette: "soft" });
  expect(classing).toMatchObject({ colours: [...CATEGORICAL.soft] });
});

test("equal steps are of one width, quantiles hold as many each", () => {
  const data = anOwnData([0, 1, 2, 3, 4, 5, 6, 7, 8, 100].map((n) => ({ n })));
  const equal = toClassing(data, { ...BY_AMOUNT, scale: "equal" });
  expect(equal).toMatchObject({ breaks: [0, 20, 40, 60, 80, 100] });
  const quantile = toClassing(data, { ...BY_AMOUNT, scale: "quantile" });
  expect(quantile).toMatchObject({ breaks: [0, 2, 4, 6, 8, 100], colours: [...SEQUENTIAL.sea] });
});

test("one value all through is one class, and a column without numbers has none", () => {
  const one = toClassing(anOwnData([{ n: 3 }, { n: 3 }]), { ...BY_AMOUNT, scale: "quantile" });
  expect(one).toMatchObject({ breaks: [3, 3], colours: [SEQUENTIAL.sea[3]] });
  const none = toClassing(anOwnData([{ n: "x" }]), { ...BY_AMOUNT, scale: "equal" });
  expect(none).toMatchObject({ breaks: [], colours: [] });
  expect(classOf(none, 3)).toBe(-1);
});

test("whatever the numbers, each falls into a class that has a colour, and larger ones into none before", () => {
  const scale = fc.constantFrom("equal" as const, "quantile" as const);
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, scale, (list, way) => {
      const classing = toClassing(anOwnData(list.map((n) => ({ n }))), {
        ...BY_AMOUNT,
        scale: way,
      });
      const classes = list.toSorted((a, b) => a - b).map((n) => classOf(classing, n));
      const most = classing.type === "ranges" ? classing.colours.length : 0;
      expect(classes).toEqual(classes.toSorted((a, b) => a - b));
      for (const one of classes) expect(one >= 0 && one < most).toBe(true);
    }),
  );
});
