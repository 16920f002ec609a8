import { createEffect, createMemo, createSignal, on } from "solid-js";
import { allowsOrigin } from "../../model/allowed-origins.ts";
import { addressesOf, type Basemap, type GroundFault, isOnline } from "../../model/basemap.ts";
import { isSameJson } from "../../model/is-same-json.ts";
import { originsOf } from "../../model/tile-address.ts";
import { EMBEDDED } from "../../model/view.ts";
import { pagePolicy } from "../../page-policy.ts";
import type { ViewerStore } from "../../store/store.ts";
import { createOwnBasemaps } from "./create-own-basemaps.ts";
import type { Offered } from "./offered.ts";
import { fromArchive } from "./to-own-basemap.ts";
import { toOwnId } from "./to-own-id.ts";

export type BasemapState = ReturnType<typeof createBasemapState>;

/** A basemap that could not be drawn, until somebody read of it. */
export interface Trouble extends GroundFault {
  readonly basemap: Basemap;
}

/** Which basemaps there are, and what somebody must say before one is drawn. */
export function createBasemapState(store: ViewerStore, fetchOffered: () => Promise<Offered>) {
  const own = createOwnBasemaps(store.own);
  const { kept, change } = own;
  const [offered, setOffered] = createSignal<Offered | null>(null);
  const [trouble, setTrouble] = createSignal<Trouble | null>(null);
  void fetchOffered().then(setOffered);

  /** Null until it is known. */
  const all = createMemo<readonly Basemap[] | null>(() => {
    const [ours, theirs] = [offered(), kept()?.own];
    if (!ours || !theirs) return null;
    const sent = new Set(own.sentAlong.map(({ id }) => id));
    return [
      ...own.sentAlong,
      ...ours.basemaps.filter(isAllowed),
      ...theirs.filter(({ id }) => !sent.has(id)),
    ];
  });
  const current = createMemo(() => all()?.find(({ id }) => id === store.view.basemap) ?? null);
  const keyOf = ({ key }: Basemap) => (key === null ? null : (kept()?.keys[key] ?? null));
  const lacksKey = (basemap: Basemap) => basemap.key !== null && keyOf(basemap) === null;
  const isAgreed = (basemap: Basemap) =>
    !isOnline(basemap) || (kept()?.agreed.includes(basemap.id) ?? false);
  /** What somebody must say first; null where nothing is in the way. */
  const question = createMemo<"key" | "agree" | null>(() => {
    const basemap = current();
    if (!basemap) return null;
    if (!isAgreed(basemap)) return "agree";
    return lacksKey(basemap) ? "key" : null;
  });

  const lay = async (basemap: Basemap) => {
    const key = keyOf(basemap);
    const laid = store.ground();
    if (laid?.key === key && isSameJson(laid.basemap, basemap)) return;
    const file = isOnline(basemap) ? null : await own.fileOf(basemap.id);
    if (current() === basemap) store.layGround({ basemap, key, file });
  };
  let looked = "";
  /** Once for each: another tab may have written of it without this one hearing. */
  const lookAgain = (id: string): boolean => {
    const isNew = looked !== id;
    looked = id;
    if (isNew) void own.refresh();
    return isNew;
  };

  createEffect(
    on([all, current, question, () => kept()?.keys], ([known, basemap, asked]) => {
      if (!known) return;
      if (basemap && asked === null) return void lay(basemap);
      store.layGround(null);
      const { basemap: wanted } = store.view;
      if (wanted === EMBEDDED || lookAgain(wanted)) return;
      if (!basemap) store.setBasemap(EMBEDDED);
    }),
  );
  createEffect(
    on(store.groundFault, (fault) => {
      const basemap = current();
      if (!fault || !basemap) return;
      setTrouble({ ...fault, basemap });
      store.setBasemap(EMBEDDED);
    }),
  );

  const choose = (id: string) => {
    const basemap = all()?.find((one) => one.id === id);
    setTrouble(null);
    own.forgetRemoved();
    if (basemap && !isAgreed(basemap))
      void change((before) => ({ ...before, agreed: [...before.agreed, id] }));
    store.setBasemap(id);
  };
  const add = async (basemap: Basemap, file: Blob | null) => {
    const kept = own.add(basemap, file);
    choose(basemap.id);
    await kept;
  };
  createEffect(() => {
    const archive = store.archive();
    if (!archive || !all()) return;
    store.bringArchive(null);
    void add(fromArchive(toOwnId(), archive.name), archive);
  });
  let shownBefore = EMBEDDED;
  return {
    all,
    current,
    question,
    trouble,
    /** The configuration could not be read. */
    isFaulty: () => (offered()?.faults.length ?? 0) > 0,
    isRefused: own.isRefused,
    lacksKey,
    isOwn: ({ id }: Basemap) => kept()?.own.some((one) => one.id === id) ?? false,
    /** By the person at this machine, who thereby agrees to what it asks of the network. */
    choose,
    /** From now on nothing is asked of the network for it, and a link has to ask again. */
    withdraw: (id: string) => {
      if (store.view.basemap === id) choose(EMBEDDED);
      void own.keep(({ agreed, ...rest }) => ({
        ...rest,
        agreed: agreed.filter((one) => one !== id),
      }));
    },
    hasAgreed: (basemap: Basemap) => isOnline(basemap) && isAgreed(basemap),
    dismiss: () => setTrouble(null),
    setKey: (name: string, key: string) =>
      change((before) => ({ ...before, keys: { ...before.keys, [name]: key } })),
    add,
    remove: (id: string) => {
      shownBefore = store.view.basemap;
      if (shownBefore === id) store.setBasemap(EMBEDDED);
      own.remove(id);
    },
    removed: own.removed,
    /** Back in its place in the list, and under the map if it lay there. */
    undoRemove: async () => {
      const id = own.removed()?.basemap.id;
      await own.undoRemove();
      if (id === shownBefore) store.setBasemap(id);
    },
  };
}

/** The office's own are left out where the page may not reach them, as in a briefing. */
function isAllowed(basemap: Basemap): boolean {
  const policy = pagePolicy();
  return addressesOf(basemap)
    .flatMap(originsOf)
    .every((origin) => allowsOrigin(policy, origin));
}
