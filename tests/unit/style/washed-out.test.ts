import { describe, expect, test } from "vitest";
import { KINDS } from "../../../src/model/feature.ts";
import { PALETTES } from "../../../src/style/palette.ts";
import { contrast } from "../../fixtures/colour.ts";
import { ROOMS, washedContrast } from "../../fixtures/projector.ts";
import { tokensOf } from "../../fixtures/tokens.ts";

test("a room's white over its black is what its class says", () => {
  for (const room of ["lit", "dark"] as const) {
    const ratio = washedContrast("#ffffff", "#000000", room);
    expect(ratio).toBeCloseTo(ROOMS[room].systemContrast);
  }
});

describe.each([
  ["projector", "lit"],
  ["dark", "dark"],
] as const)("a step's face in the %s theme", (theme, room) => {
  const { ground, land, ink, ink2, muted, accent, letters, kind } = PALETTES[theme];
  const behind = { ground, land, card: tokensOf(theme).get("card") ?? "" };
  const written = { ink, ink2, muted, accent, ...letters };
  const drawn = KINDS.filter((name) => name !== "road" && name !== "context");

  test.each(Object.entries(written))("can be read in %s: 7:1 on every ground", (_, colour) => {
    for (const [name, under] of Object.entries(behind))
      expect(contrast(colour, under), name).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(written))(
    `and in %s still with 4.5:1 in a ${room} room`,
    (_, colour) => {
      for (const [name, under] of Object.entries(behind))
        expect(washedContrast(colour, under, room), name).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(drawn)(`shows a %s with at least 3:1 in a ${room} room`, (name) => {
    expect(washedContrast(kind[name], land, room)).toBeGreaterThanOrEqual(3);
    expect(washedContrast(kind[name], ground, room)).toBeGreaterThanOrEqual(3);
  });
});
