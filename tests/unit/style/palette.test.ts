import { describe, expect, test } from "vitest";
import { KINDS } from "../../../src/model/feature.ts";
import { THEMES } from "../../../src/model/view.ts";
import { PALETTES } from "../../../src/style/palette.ts";
import { contrast, DEFICIENCIES, difference, seenWith } from "../../fixtures/colour.ts";
import { tokensOf } from "../../fixtures/tokens.ts";

describe.each(THEMES)("the %s theme", (theme) => {
  const palette = PALETTES[theme];
  const tokens = tokensOf(theme);

  test("the map's colours are the page's tokens", () => {
    const { kind, letters, ink2, ...plain } = palette;
    expect({ ...plain, "ink-2": ink2 }).toEqual(
      Object.fromEntries([...Object.keys(plain), "ink-2"].map((name) => [name, tokens.get(name)])),
    );
    for (const name of KINDS) {
      expect(kind[name], name).toBe(tokens.get(name));
    }
    expect(letters.project).toBe(tokens.get("project-text"));
    expect(letters.river).toBe(tokens.get("river-text"));
  });

  test.each(KINDS)("letters in the hue of a %s can be read on the land", (kind) => {
    expect(contrast(palette.letters[kind], palette.land)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["village", "enterprise", "project", "facility", "river"] as const)(
    "a %s symbol stands out from the ground",
    (kind) => {
      expect(contrast(palette.kind[kind], palette.land)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.kind[kind], palette.ground)).toBeGreaterThanOrEqual(2.8);
    },
  );

  test.each(DEFICIENCIES)("kinds with a hue of their own stay apart with %s", (deficiency) => {
    const hues = (["village", "enterprise", "project", "facility"] as const).map((kind) =>
      seenWith(deficiency, palette.kind[kind]),
    );
    for (const [index, hue] of hues.entries()) {
      for (const other of hues.slice(index + 1)) expect(difference(hue, other)).toBeGreaterThan(8);
    }
  });
});
