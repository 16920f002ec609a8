import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { createEffect, on, onCleanup, onMount } from "solid-js";
import type { Theme } from "../../model/view.ts";
import { type Axis, type DrawnBar, toBarOption } from "./bar-option.ts";
import { lookOf } from "./look.ts";

use([BarChart, GridComponent, SVGRenderer]);

/** Only the picture: what it shows is said by the rows beside it. */
export function Bars(props: { bars: readonly DrawnBar[]; axis: Axis; theme: Theme }) {
  let box!: HTMLDivElement;
  let chart: EChartsType | undefined;
  /** Called late: the theme's variables stand once every effect of a change has run. */
  const draw = () => chart?.setOption(toBarOption(props.bars, props.axis, lookOf(box)));

  onMount(() => {
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === 0 || box.clientHeight === 0) return;
      if (chart) return chart.resize();
      chart = init(box, null, { renderer: "svg" });
      draw();
    });
    observer.observe(box);
    onCleanup(() => {
      observer.disconnect();
      chart?.dispose();
    });
  });
  createEffect(
    on(
      () => [props.bars, props.axis, props.theme],
      () => queueMicrotask(draw),
      { defer: true },
    ),
  );
  return <div class="chart-bars" aria-hidden="true" ref={box} />;
}
