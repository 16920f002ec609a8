import { expect, test } from "vitest";
import { scaleOf } from "../../../src/model/unit.ts";

test("ten thousand times a 万元 is an 亿元", () => {
  expect(scaleOf("万元").factor * 10_000).toBe(scaleOf("亿元").factor);
});

test("a unit nobody listed is a family by itself", () => {
  expect(scaleOf("头")).toEqual({ family: "头", factor: 1 });
});

test("a unit named like a part of every object is still only a unit", () => {
  expect(scaleOf("constructor")).toEqual({ family: "constructor", factor: 1 });
});
