import { expect, test } from "vitest";
import { applyState, diffIds } from "../../../src/map/feature-state.ts";

test("only what changed is told apart", () => {
  expect(diffIds(["a", "b"], ["b", "c"])).toEqual({ added: ["c"], removed: ["a"] });
});

test("a selection that stays is not told to the map again", () => {
  const told: string[] = [];
  const map = {
    setFeatureState: ({ source, id }: { source: string; id?: string | number }, state: object) => {
      told.push(`${source} ${id} ${JSON.stringify(state)}`);
      return map;
    },
  };
  applyState(map as never, "selected", ["a"], ["a", "b"]);
  expect(told).toEqual(['features b {"selected":true}']);
});
