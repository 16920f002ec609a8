import { describe, expect, test } from "vitest";
import { KINDS } from "../../../../src/model/feature.ts";
import { CATEGORICAL, SEQUENTIAL } from "../../../../src/model/own/palettes.ts";
import { THEMES } from "../../../../src/model/view.ts";
import { PALETTES } from "../../../../src/style/palette.ts";
import { DEFICIENCIES, difference, luminance, seenWith } from "../../../fixtures/colour.ts";

const HUED = KINDS.filter((kind) => kind !== "road" && kind !== "context");
const CATEGORICALS = Object.entries(CATEGORICAL);

describe.each(CATEGORICALS)("the categorical palette %s", (_, colours) => {
  test.each(DEFICIENCIES)("has colours that are told apart with %s", (deficiency) => {
    const seen = colours.map((colour) => seenWith(deficiency, colour));
    for (const [at, colour] of seen.entries())
      for (const other of seen.slice(at + 1)) expect(difference(colour, other)).toBeGreaterThan(15);
  });

  test.each(THEMES)(
    "keeps apart from the report's kinds and the accent of the %s theme",
    (theme) => {
      const { kind, accent } = PALETTES[theme];
      for (const colour of colours) {
        const seen = seenPlainly(colour);
        expect(difference(seen, seenPlainly(accent)), colour).toBeGreaterThan(30);
        for (const one of HUED)
          expect(difference(seen, seenPlainly(kind[one])), `${colour} ${one}`).toBeGreaterThan(10);
      }
    },
  );
});

test.each(Object.entries(SEQUENTIAL))(
  "the ramp %s goes one way from dark to light",
  (_, colours) => {
    const steps = colours.map(luminance);
    const sorted = steps.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
    for (const [at, step] of sorted.entries())
      expect(step / (sorted[at - 1] ?? step / 2), String(at)).toBeGreaterThan(1.25);
  },
);

/** In linear light, which is what the deficiencies are reckoned in. */
function seenPlainly(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue] as const;
}
