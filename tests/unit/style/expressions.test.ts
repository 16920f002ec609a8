import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { KINDS } from "../../../src/model/feature.ts";
import { matches } from "../../../src/model/filter.ts";
import { PRECISIONS } from "../../../src/model/precision.ts";
import { toFilterExpression } from "../../../src/style/expressions.ts";

const BOARDS = ["growth", "rural", "rur", "party"];

const anyFilter = fc.record({
  kinds: fc.subarray([...KINDS]),
  precisions: fc.subarray([...PRECISIONS]),
  boards: fc.subarray(BOARDS),
  money: fc.boolean(),
});
const anyFilterable = fc.record({
  kind: fc.constantFrom(...KINDS),
  precision: fc.constantFrom(...PRECISIONS),
  boards: fc.subarray(BOARDS),
  money: fc.boolean(),
});

test("the map and the panels read a filter alike", () => {
  fc.assert(
    fc.property(anyFilter, anyFilterable, (filter, feature) => {
      const onMap = featureFilter(toFilterExpression(filter), "layers[0].filter").filter;
      const properties = {
        ...feature,
        boards: feature.boards.length > 0 ? `;${feature.boards.join(";")};` : "",
      };
      expect(onMap({ zoom: 12 }, { type: 1, properties })).toBe(matches(feature, filter));
    }),
  );
});
