import { expect, test } from "vitest";
import { toOwnLayer } from "../../../../src/model/own/own-layer-settings.ts";
import {
  changeLayer,
  idsIn,
  moveLayer,
  removeLayer,
} from "../../../../src/model/own/own-layers.ts";
import { record, startHistory, undo } from "../../../../src/model/undo-history.ts";
import { anOwnLayer } from "../../../fixtures/own-data.ts";

const [A, B, C] = [anOwnLayer({ id: "a" }), anOwnLayer({ id: "b" }), anOwnLayer({ id: "c" })];

test("a layer moves up and down and stops at the ends", () => {
  const idsOf = (id: string, by: number) => moveLayer([A, B, C], id, by).map((one) => one.id);
  expect(idsOf("c", -1)).toEqual(["a", "c", "b"]);
  expect(idsOf("a", 2)).toEqual(["b", "c", "a"]);
  expect(moveLayer([A, B, C], "a", -1)).toEqual([A, B, C]);
  expect(moveLayer([A, B, C], "none", 1)).toEqual([A, B, C]);
});

test("a change meets one layer only", () => {
  expect(changeLayer([A, B], "b", { name: "改名" })).toEqual([A, { ...B, name: "改名" }]);
});

test("the data of a removed layer is named for as long as an undo could bring it back", () => {
  const start = record(startHistory<readonly (typeof A)[]>([]), [A]);
  const removed = record(start, removeLayer(start.present, "a"));
  expect(idsIn(removed).has("a")).toBe(true);
  const undone = undo(undo(removed));
  expect(idsIn(undone).has("a")).toBe(true);
  expect(idsIn(record(undone, [B])).has("a")).toBe(false);
});

test("each new layer has a colour that none beside it has, while there are some", () => {
  const given = {
    id: "x",
    name: "",
    file: "",
    labelColumn: null,
    placedBy: "coordinates",
  } as const;
  const layers = Array.from({ length: 8 }).reduce<readonly (typeof A)[]>(
    (before) => before.concat(toOwnLayer(given, before)),
    [],
  );
  const colours = layers.map(({ colour }) => (colour.by === "nothing" ? colour.colour : ""));
  expect(new Set(colours).size).toBe(8);
});
