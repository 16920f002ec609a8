import type { BarSeriesOption } from "echarts/charts";
import type { GridComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { Bound } from "../../model/report.ts";

export type BarOption = ComposeOption<BarSeriesOption | GridComponentOption>;

export interface DrawnBar {
  readonly value: number;
  readonly bound: Bound;
  readonly current: boolean;
}

/** What the theme lends to a chart. */
export interface Look {
  readonly bar: string;
  readonly current: string;
  readonly ground: string;
  readonly line: string;
  readonly text: string;
  readonly font: string;
  readonly textPixels: number;
}

/** Room under the rows for the axis, and beside it for half a number. */
const AXIS_PIXELS = 24;
const SIDE_PIXELS = 14;

export interface Axis {
  readonly end: number;
  readonly text: (value: number) => string;
}

export function toBarOption(bars: readonly DrawnBar[], axis: Axis, look: Look): BarOption {
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { top: 0, bottom: AXIS_PIXELS, left: SIDE_PIXELS, right: SIDE_PIXELS },
    xAxis: {
      type: "value",
      min: 0,
      max: axis.end,
      interval: axis.end / 2,
      splitLine: { lineStyle: { color: look.line } },
      axisLabel: { color: look.text, fontSize: look.textPixels, formatter: axis.text },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: bars.map((_, index) => String(index)),
      axisTick: { show: false },
      axisLabel: { show: false },
      axisLine: { lineStyle: { color: look.text } },
    },
    series: [
      {
        type: "bar",
        silent: true,
        barWidth: 14,
        data: bars.map((bar) => ({ value: bar.value, itemStyle: styleOf(bar, look) })),
      },
    ],
  };
}

/** Hatched where the report gives only a lower bound. */
function styleOf({ bound, current }: DrawnBar, look: Look) {
  const color = current ? look.current : look.bar;
  const plain = { color, borderRadius: [0, 2, 2, 0] };
  if (bound !== "at-least") return plain;
  return {
    ...plain,
    decal: { color: look.ground, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  };
}
