import { createResource, createSignal, Show } from "solid-js";
import { fetchMessages, messagesFor } from "./i18n/messages.ts";
import { loadWithOwn } from "./load/load-with-own.ts";
import { DEFAULT_VIEW } from "./model/view.ts";
import { isSpeakerAddress } from "./panels/presenter/speaker-address.ts";
import { FaultsPanel, fetchBasemaps, MapView, SpeakerWindow } from "./rooms.ts";
import { fromHash } from "./store/url.ts";
import { Viewer } from "./viewer.tsx";

/** Until then nothing is said of loading: to letter and paint it would take longer than what it speaks of. */
const PATIENCE_MS = 1000;

export function App() {
  void MapView.preload();
  const [dataset] = createResource(() => loadWithOwn("geodata/"));
  const [isLate, setLate] = createSignal(false);
  setTimeout(() => setLate(true), PATIENCE_MS);
  const locale = fromHash(location.hash).locale ?? DEFAULT_VIEW.locale;
  const [messages] = createResource(() => fetchMessages(locale));
  return (
    <Show
      when={messages() && dataset()}
      fallback={<main class="loading">{isLate() ? messages()?.app.loading : ""}</main>}
    >
      {(loaded) => (
        <Show
          when={loaded().features.size > 0 || loaded().report.statements.length > 0}
          fallback={
            <main>
              <FaultsPanel faults={loaded().faults} messages={messagesFor(locale)} whole={true} />
            </main>
          }
        >
          <Show
            when={isSpeakerAddress(location.hash)}
            fallback={<Viewer dataset={loaded()} own={loaded().own} />}
          >
            <SpeakerWindow
              dataset={loaded()}
              map={MapView}
              own={loaded().own}
              fetchBasemaps={fetchBasemaps}
            />
          </Show>
        </Show>
      )}
    </Show>
  );
}
