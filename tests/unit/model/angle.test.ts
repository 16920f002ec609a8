import { expect, test } from "vitest";
import { anglesIn } from "../../../src/model/angle.ts";

test("letters and words before or after a number say which axis it is on", () => {
  const axes = (text: string) => anglesIn(text).map(({ axis }) => axis);
  expect(axes("36.8N 117.8E")).toEqual(["lat", "lng"]);
  expect(axes("东经117.8 北纬36.8")).toEqual(["lng", "lat"]);
  expect(axes("36.8, 117.8")).toEqual([null, null]);
});

test("a letter belongs to the number it stands at, also where another letter follows", () => {
  expect(anglesIn("N36 W117").map(({ degrees }) => degrees)).toEqual([36, -117]);
});

test.each(["36.8 左右", "2024-06-30", "0543-4321000", "12:3:", "村东头", ""])(
  "there is no angle in %s",
  (text) => {
    expect(anglesIn(text)).toEqual([]);
  },
);
