import { Match, Show, Switch } from "solid-js";
import type { ExportReader } from "../../export/export-reader.ts";
import { SHEET } from "../../export/sheet/sheet-size.ts";
import { isFiltering } from "../../model/filter.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { TourEdits } from "../../tour/edits.ts";
import type { Step } from "../../tour/step.ts";
import { Pills } from "../shell/pills.tsx";
import { BriefingOptions } from "./briefing-options.tsx";
import { type Choices, PAPERS, SCALES } from "./choices.ts";
import { StepSelect } from "./step-select.tsx";

interface Options {
  store: ViewerStore;
  steps: readonly Step[];
  edits: TourEdits;
  reader: ExportReader;
  choices: Choices;
  change: (change: Partial<Choices>) => void;
}

/** What there is to set for the chosen format. */
export function FormatOptions(props: Options) {
  const words = () => props.reader.exports;
  const is = (...formats: readonly Choices["format"][]) => formats.includes(props.choices.format);
  return (
    <Switch>
      <Match when={is("picture")}>
        <PictureOptions {...props} />
      </Match>
      <Match when={is("paper")}>
        <PaperOptions {...props} />
      </Match>
      <Match when={is("slides")}>
        <p class="meta">{words().slidesNote(props.steps.length)}</p>
      </Match>
      <Match when={is("table", "geojson")}>
        <PlacesOptions {...props} />
      </Match>
      <Match when={is("briefing")}>
        <BriefingOptions {...props} />
      </Match>
    </Switch>
  );
}

function PictureOptions(props: Options) {
  const words = () => props.reader.exports;
  return (
    <>
      <Pills
        legend={words().content}
        pills={[
          { value: "view" as const, text: words().view },
          { value: "step" as const, text: words().step },
        ]}
        value={props.choices.picture}
        onChange={(picture) => props.change({ picture })}
      />
      <Show when={props.choices.picture === "step"}>
        <StepSelect
          steps={props.steps}
          reader={props.reader}
          value={props.choices.step}
          onChange={(step) => props.change({ step })}
        />
      </Show>
      <Pills
        legend={words().size}
        pills={SCALES.map((value) => ({ value, text: words().times(value, value * SHEET.width) }))}
        value={props.choices.scale}
        onChange={(scale) => props.change({ scale })}
      />
    </>
  );
}

function PaperOptions(props: Options) {
  const words = () => props.reader.exports;
  return (
    <>
      <Pills
        legend={words().content}
        pills={[
          { value: "tour" as const, text: words().tour(props.steps.length) },
          { value: "view" as const, text: words().view },
        ]}
        value={props.choices.paper}
        onChange={(paper) => props.change({ paper })}
      />
      <Pills
        legend={words().paperSize}
        pills={PAPERS.map((value) => ({ value, text: words().landscape(value.toUpperCase()) }))}
        value={props.choices.paperSize}
        onChange={(paperSize) => props.change({ paperSize })}
      />
    </>
  );
}

function PlacesOptions(props: Options) {
  const words = () => props.reader.exports;
  const rest = () => {
    const count = props.store.visibleFeatures().length;
    return isFiltering(props.store.view.filter)
      ? words().filtered(count)
      : words().everything(count);
  };
  return (
    <Pills
      legend={words().scope}
      pills={[
        { value: "filtered" as const, text: rest() },
        { value: "screen" as const, text: words().onScreen(props.store.onScreenFeatures().length) },
      ]}
      value={props.choices.places}
      onChange={(places) => props.change({ places })}
    />
  );
}
