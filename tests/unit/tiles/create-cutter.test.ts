import { describe, expect, test } from "vitest";
import { writeFeatures } from "../../../src/model/own/feature-lines.ts";
import type { Value } from "../../../src/model/own-layer.ts";
import { createCutter } from "../../../src/tiles/create-cutter.ts";

/** Of a layer with one point, in the middle of the tile 1/1/0. */
async function cutterOf(properties: Record<string, Value>, datum: "wgs84" | "gcj02" = "wgs84") {
  const geometry = { type: "Point" as const, coordinates: [117.8, 36.87] };
  return createCutter(JSON.parse(await writeFeatures([{ geometry, properties }]).text()), datum);
}

function textIn(tile: Uint8Array): string {
  return new TextDecoder().decode(tile);
}

describe("a layer cut into tiles", () => {
  test("stands in the tiles it lies in, under its own name, and in no other", async () => {
    const cut = await cutterOf({ 名称: "甲井" });
    expect(textIn(cut([1, 1, 0]))).toMatch(/own[\s\S]*名称[\s\S]*甲井/);
    expect(cut([1, 0, 1])).toHaveLength(0);
    expect(cut([18, 0, 0])).toHaveLength(0);
  });

  test("lies elsewhere on a map of another datum", async () => {
    const properties = { n: 1 };
    const address = [14, 13553, 6384] as const;
    const [ours, theirs] = [await cutterOf(properties), await cutterOf(properties, "gcj02")];
    expect(ours(address).length).toBeGreaterThan(0);
    expect(theirs(address)).not.toEqual(ours(address));
  });

  test("is not broken by a number too large for a tile", async () => {
    const cut = await cutterOf({ a: 1e300, b: -1e300, c: 0.5, d: null, e: true });
    expect(cut([0, 0, 0]).length).toBeGreaterThan(20);
  });
});
