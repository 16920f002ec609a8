import { expect, it } from "vitest";
import { amountOf, amountScore } from "../../../../src/model/search/amount.ts";
import { aFigure } from "../../../fixtures/dataset.ts";

function score(query: string, value: number, unit: string, measure = "产值"): number {
  const amount = amountOf(query);
  return amount ? amountScore(amount, aFigure({ value, unit, measure })) : -1;
}

it("is sure of a number with its scale, in either language", () => {
  expect(score("119亿", 119, "亿元")).toBe(100);
  expect(score("119亿元产值", 119, "亿元")).toBe(100);
  expect(score("11.9billion", 119, "亿元")).toBe(100);
});

it("is less sure of a bare number, and less of its beginning", () => {
  expect(score("45", 45, "个")).toBeGreaterThan(score("4", 45, "个"));
  expect(score("4", 45, "个")).toBeGreaterThan(0);
});

it("does not mix units up", () => {
  expect(score("20万吨", 20, "万元")).toBe(0);
  expect(score("45家", 45, "个")).toBe(0);
  expect(score("119万", 119, "亿元")).toBe(0);
});

it("takes no other word for an amount", () => {
  expect(amountOf("徐毛")).toBeNull();
});
