import { lazy, Match, Show, Switch } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { Guarded } from "./guarded.tsx";

const ReportPanel = lazy(async () => ({
  default: (await import("../report/report-panel.tsx")).ReportPanel,
}));
const PlacesPanel = lazy(async () => ({
  default: (await import("../places/places-panel.tsx")).PlacesPanel,
}));
const LedgerPanel = lazy(async () => ({
  default: (await import("../ledger/ledger-panel.tsx")).LedgerPanel,
}));
const FiguresPanel = lazy(async () => ({
  default: (await import("../figures/figures-panel.tsx")).FiguresPanel,
}));

/** Once the map is drawn, so that every tab still opens when the network is gone. */
export const TABS_TO_FETCH: readonly (() => Promise<unknown>)[] = [
  ReportPanel.preload,
  PlacesPanel.preload,
  LedgerPanel.preload,
  FiguresPanel.preload,
];

/** As much as the rest of the app together. */
export const fetchCharts = () => import("../figures/bars.tsx");

/** What the chosen tab shows. */
export function TabBody(props: { store: ViewerStore }) {
  return (
    <Show when={props.store.view.panel}>
      {(panel) => (
        <div class="left-body" id="tab-body" role="tabpanel" aria-labelledby={`tab-${panel()}`}>
          <Guarded message={props.store.messages().app.crashed}>
            <Switch>
              <Match when={panel() === "report"}>
                <ReportPanel store={props.store} />
              </Match>
              <Match when={panel() === "places"}>
                <PlacesPanel store={props.store} />
              </Match>
              <Match when={panel() === "ledger"}>
                <LedgerPanel store={props.store} />
              </Match>
              <Match when={panel() === "figures"}>
                <FiguresPanel store={props.store} />
              </Match>
            </Switch>
          </Guarded>
        </div>
      )}
    </Show>
  );
}
