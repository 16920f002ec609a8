import { changesMessages } from "../../i18n/changes.ts";
import type { ViewerStore } from "../../store/store.ts";
import { FaultsPanel } from "../shell/faults-panel.tsx";

/** The changes that came with the page cannot be read; everything else goes on. */
export function TornNotice(props: { store: ViewerStore }) {
  const fault = {
    file: changesMessages("zh").tornFile,
    path: "patches",
    message: changesMessages("zh").torn,
    messageEn: changesMessages("en").torn,
  };
  return <FaultsPanel faults={[fault]} messages={props.store.messages()} whole={false} />;
}
