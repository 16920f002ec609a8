import { createResource, Show } from "solid-js";
import { messagesFor } from "./i18n/messages.ts";
import { loadDataset } from "./load/load.ts";
import { DEFAULT_VIEW } from "./model/view.ts";
import { FaultsPanel } from "./panels/shell/faults-panel.tsx";
import { MapView } from "./rooms.ts";
import { fromHash } from "./store/url.ts";
import { Viewer } from "./viewer.tsx";

export function App() {
  void MapView.preload();
  const [dataset] = createResource(() => loadDataset("geodata/"));
  const messages = messagesFor(fromHash(location.hash).locale ?? DEFAULT_VIEW.locale);
  return (
    <Show when={dataset()} fallback={<main class="loading">{messages.app.loading}</main>}>
      {(loaded) => (
        <Show
          when={loaded().features.size > 0 || loaded().report.statements.length > 0}
          fallback={
            <main>
              <FaultsPanel faults={loaded().faults} messages={messages} whole={true} />
            </main>
          }
        >
          <Viewer dataset={loaded()} />
        </Show>
      )}
    </Show>
  );
}
