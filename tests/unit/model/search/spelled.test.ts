import { expect, it } from "vitest";
import { spelledIn } from "../../../../src/model/search/spelled.ts";

const xumaocun = ["xu", "mao", "cun"].map((spelling, at) => ({ spelling, at }));
const zhoudong = ["zhou", "dong"].map((spelling, at) => ({ spelling, at }));

it("reads full spelling, also while it is being typed", () => {
  expect(spelledIn("xumaoc", xumaocun)).toEqual({ from: 0, to: 3, full: true });
  expect(spelledIn("xum", xumaocun)).toEqual({ from: 0, to: 2, full: true });
});

it("reads initials, and initials mixed with full spelling", () => {
  expect(spelledIn("xmc", xumaocun)).toEqual({ from: 0, to: 3, full: false });
  expect(spelledIn("xumc", xumaocun)).toEqual({ from: 0, to: 3, full: false });
});

it("takes zh as an initial as well as z", () => {
  expect(spelledIn("zhd", zhoudong)?.to).toBe(2);
  expect(spelledIn("zd", zhoudong)?.to).toBe(2);
});

it("begins at a later syllable when it must", () => {
  expect(spelledIn("maocun", xumaocun)).toEqual({ from: 1, to: 3, full: true });
});

it("does not read what is not there", () => {
  expect(spelledIn("xmd", xumaocun)).toBeNull();
});
