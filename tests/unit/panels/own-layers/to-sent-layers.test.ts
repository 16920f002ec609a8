import { expect, test } from "vitest";
import { toSentLayers } from "../../../../src/panels/own-layers/to-sent-layers.ts";
import { anOwnLayer } from "../../../fixtures/own-data.ts";

test("layers sent along are shown, and what is done to them is kept apart from others of the report", () => {
  const sent = [anOwnLayer({ id: "a-1" }), anOwnLayer({ id: "b-2" })];
  const { layers, shelf } = toSentLayers(JSON.parse(JSON.stringify(sent)), "2024-h1");
  expect(layers).toEqual(sent);
  expect(shelf).toMatch(/^2024-h1\/\w+$/);
  expect(toSentLayers(sent.slice(0, 1), "2024-h1").shelf).not.toBe(shelf);
});

test("where nothing was sent, or nothing that can be understood, this browser's own stand", () => {
  for (const sent of [null, undefined, [], "layers", [{ id: 1 }]])
    expect(toSentLayers(sent, "2024-h1")).toEqual({ layers: [], shelf: "2024-h1" });
});
