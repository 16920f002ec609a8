import { expect, test } from "vitest";
import {
  type DrawnBar,
  type Look,
  toBarOption,
} from "../../../../src/panels/figures/bar-option.ts";

test("the axis starts at zero, is linear and is marked at its middle and end", () => {
  expect(optionOf([aBar()]).xAxis).toMatchObject({ type: "value", min: 0, max: 4, interval: 2 });
});

test("a lower bound is hatched, an exact number is not", () => {
  const [atLeast, exact] = dataOf([aBar({ bound: "at-least" }), aBar()]);
  expect(atLeast).toHaveProperty("itemStyle.decal");
  expect(exact).not.toHaveProperty("itemStyle.decal");
});

test("the chosen bar alone takes the accent", () => {
  const [chosen, other] = dataOf([aBar({ current: true }), aBar()]);
  expect(chosen).toHaveProperty("itemStyle.color", "accent");
  expect(other).toHaveProperty("itemStyle.color", "bar");
});

test("bars stand still, for whoever wants stillness and for whoever has an old machine", () => {
  expect(toBarOption([aBar()], { end: 4, text: String }, aLook()).animation).toBe(false);
});

test("bars stand beside one another and are never stacked", () => {
  expect(JSON.stringify(optionOf([aBar(), aBar()]).series)).not.toContain("stack");
});

function optionOf(bars: readonly DrawnBar[]) {
  return toBarOption(bars, { end: 4, text: String }, aLook());
}

function dataOf(bars: readonly DrawnBar[]): readonly unknown[] {
  const { series } = optionOf(bars);
  const [first] = Array.isArray(series) ? series : [series];
  return first?.data ?? [];
}

function aBar(bar: Partial<DrawnBar> = {}): DrawnBar {
  return { value: 3, bound: "exact", current: false, ...bar };
}

function aLook(): Look {
  return {
    bar: "bar",
    current: "accent",
    ground: "card",
    line: "line",
    text: "text",
    font: "sans-serif",
    textPixels: 12,
  };
}
