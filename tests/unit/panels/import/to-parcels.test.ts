import { expect, test } from "vitest";
import { toParcels } from "../../../../src/panels/import/to-parcels.ts";

test("the parts of a shapefile are read as one, whatever the case of their names; all else alone", () => {
  const names = ["a.csv", "泵站.shp", "泵站.DBF", "b.zip", "泵站.prj", "c.shp", "a.csv"];
  const parcels = toParcels(names.map((name) => ({ name })));
  expect(parcels.map((parcel) => parcel.map(({ name }) => name))).toEqual([
    ["a.csv"],
    ["泵站.shp", "泵站.DBF", "泵站.prj"],
    ["b.zip"],
    ["c.shp"],
    ["a.csv"],
  ]);
});
