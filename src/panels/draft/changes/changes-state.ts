import { createMemo, createSignal } from "solid-js";
import { type Change, subjectOf } from "../../../draft/change.ts";
import { changesMessages } from "../../../i18n/changes.ts";
import { detailsMessages } from "../../../i18n/details.ts";
import { patchMessages } from "../../../i18n/patches.ts";
import { presentMessages } from "../../../i18n/present.ts";
import { remarksMessages } from "../../../i18n/remarks.ts";
import type { FeatureId } from "../../../model/feature.ts";
import { nameOf } from "../../../model/names.ts";
import type { RemarkSubject } from "../../../model/remark.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { toSubjectText } from "../../../tour/subject-text.ts";
import type { Draft } from "../draft-state.ts";

export type ChangesState = ReturnType<typeof createChangesState>;
export type ChangesTab = "corrections" | "remarks";

/** A feature that somebody put somewhere, whether or not that still stands. */
export interface Correction {
  readonly feature: FeatureId;
  readonly latest: Change;
}

/** What the panel knows beyond the draft: its words, the names of what was changed, and how to show it. */
export function createChangesState(store: ViewerStore, draft: Draft) {
  const [tab, setTab] = createSignal<ChangesTab>("corrections");
  const words = () => changesMessages(store.view.locale);
  const changeWords = () => ({
    changes: words(),
    remarks: remarksMessages(store.view.locale),
    details: detailsMessages(store.view.locale),
    messages: store.messages(),
  });
  const corrections = createMemo(() => correctionsIn(draft));
  const featureName = (id: FeatureId) => {
    const feature = store.dataset.features.get(id);
    return feature ? nameOf(feature.properties, store.view.locale) : id;
  };
  const reader = () => ({
    dataset: store.dataset,
    locale: store.view.locale,
    words: store.messages(),
    present: presentMessages(store.view.locale),
  });
  const subjectText = (about: RemarkSubject) =>
    toSubjectText(about, reader()) ?? changeWords().remarks.goneSubject;
  return {
    tab,
    setTab,
    words,
    patchWords: () => patchMessages(store.view.locale),
    changeWords,
    corrections,
    remarkCount: () => store.remarks.all().length,
    reader,
    featureName,
    subjectText,
    /** What a change is made to, by name. */
    nameOf: (change: Change) => {
      if (change.kind === "position") return featureName(change.feature);
      const about = change.to?.about ?? aboutBefore(draft, change);
      return about ? subjectText(about) : change.remark;
    },
    show: (id: FeatureId) => {
      store.select([id]);
      store.frame([id]);
    },
  };
}

function correctionsIn(draft: Draft): readonly Correction[] {
  const corrections = new Map<FeatureId, Correction>();
  for (const change of draft.changes().toReversed()) {
    if (change.kind !== "position" || corrections.has(change.feature)) continue;
    const latest = draft.standing().changes.get(subjectOf(change)) ?? change;
    corrections.set(change.feature, { feature: change.feature, latest });
  }
  return [...corrections.values()];
}

/** A remark that was taken away was about something before. */
function aboutBefore(draft: Draft, change: Change) {
  for (const earlier of draft.changesTo(subjectOf(change)))
    if (earlier.kind === "remark" && earlier.to) return earlier.to.about;
  return undefined;
}
