import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCoordinates } from "../../../src/model/parse-coordinates.ts";

const HERE = [117.8147, 36.8744];

test.each([
  "36.8744, 117.8147",
  "117.8147 36.8744",
  "117.8147，36.8744",
  "36.8744N 117.8147E",
  "N36.8744 E117.8147",
  "E117.8147, N36.8744",
  "北纬36.8744 东经117.8147",
  "北纬 36.8744°，东经 117.8147°",
  "经度：117.8147 纬度：36.8744",
  "１１７．８１４７，３６．８７４４",
  "[117.8147,36.8744]",
  "(36.8744; 117.8147)",
])("%s is read", (text) => {
  expect(parseCoordinates(text)).toEqual(HERE);
});

test.each([
  `36°52'27.84"N 117°48'52.92"E`,
  "36°52′27.84″N, 117°48′52.92″E",
  "北纬36度52分27.84秒 东经117度48分52.92秒",
  `117°48'52.92" 36°52'27.84"`,
])("degrees, minutes and seconds are read: %s", (text) => {
  expect(parseCoordinates(text)).toEqual(HERE);
});

test("south and west are negative, by letter or by sign", () => {
  expect(parseCoordinates("33.9S 18.4E")).toEqual([18.4, -33.9]);
  expect(parseCoordinates("N36.5 W117.5")).toEqual([-117.5, 36.5]);
  expect(parseCoordinates("-33.9, -70.6")).toEqual([-70.6, -33.9]);
});

test.each([
  "",
  "徐毛村",
  "36.8744",
  "36.8, 117.8, 12",
  "91 181",
  "36°72'00\" 117°48'00\"",
  "36.8N 117.8N",
  "1e3 2e3",
  "2024-06",
  "12:30",
])("%s is no position", (text) => {
  expect(parseCoordinates(text)).toBeNull();
});

test("whatever is typed either is a position on earth or none", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."0123456789.,° '\"NSEW-北东度分秒 ") }),
      (text) => {
        const [lng, lat] = parseCoordinates(text) ?? [0, 0];
        expect(Math.abs(lng)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      },
    ),
  );
});

test("a position that is written out is read back, wherever in China it lies", () => {
  const lng = fc.double({ min: 91, max: 135, noNaN: true });
  const lat = fc.double({ min: 3, max: 54, noNaN: true });
  fc.assert(
    fc.property(lng, lat, (x, y) => {
      const at = [Number(x.toFixed(6)), Number(y.toFixed(6))];
      expect(parseCoordinates(`${at[1]}, ${at[0]}`)).toEqual(at);
      expect(parseCoordinates(`${at[0]} ${at[1]}`)).toEqual(at);
    }),
  );
});
