import { createEffect, createMemo, createSignal, on } from "solid-js";
import { openBasemapShelf } from "../../draft/basemap-shelf.ts";
import { type KeptBasemaps, NO_BASEMAPS } from "../../draft/kept-basemaps.ts";
import { allowsOrigin } from "../../model/allowed-origins.ts";
import { addressesOf, type Basemap, type GroundFault, isOnline } from "../../model/basemap.ts";
import { originsOf } from "../../model/tile-address.ts";
import { EMBEDDED } from "../../model/view.ts";
import { pagePolicy } from "../../page-policy.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Offered } from "./offered.ts";

export type BasemapState = ReturnType<typeof createBasemapState>;

/** A basemap that could not be drawn, until somebody read of it. */
export interface Trouble extends GroundFault {
  readonly basemap: Basemap;
}

/** Which basemaps there are, what this machine keeps of them, and what somebody must say before one is drawn. */
export function createBasemapState(store: ViewerStore, fetchOffered: () => Promise<Offered>) {
  const shelf = openBasemapShelf();
  const files = new Map<string, Blob>();
  const [offered, setOffered] = createSignal<Offered | null>(null);
  const [kept, setKept] = createSignal<KeptBasemaps | null>(null);
  const [isRefused, setRefused] = createSignal(false);
  const [trouble, setTrouble] = createSignal<Trouble | null>(null);
  void fetchOffered().then(setOffered);
  void shelf.read().then(setKept, () => setKept(NO_BASEMAPS));

  /** Null until it is known. */
  const all = createMemo<readonly Basemap[] | null>(() => {
    const [ours, own] = [offered(), kept()?.own];
    return ours && own ? [...ours.basemaps.filter(isAllowed), ...own] : null;
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
    if (laid?.basemap === basemap && laid.key === key) return;
    const file = isOnline(basemap) ? null : await fileOf(basemap.id);
    if (current() === basemap) store.layGround({ basemap, key, file });
  };
  const fileOf = async (id: string) =>
    files.get(id) ?? (await shelf.readFile(id).catch(() => null));

  createEffect(
    on([all, current, question, () => kept()?.keys], ([known, basemap, asked]) => {
      if (!known) return;
      if (basemap && asked === null) void lay(basemap);
      else store.layGround(null);
      if (!basemap && store.view.basemap !== EMBEDDED) store.setBasemap(EMBEDDED);
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

  const change = async (next: (before: KeptBasemaps) => KeptBasemaps) => {
    setKept((before) => next(before ?? NO_BASEMAPS));
    await shelf.change(next).catch(() => setRefused(true));
  };
  const choose = (id: string) => {
    const basemap = all()?.find((one) => one.id === id);
    setTrouble(null);
    if (basemap && !isAgreed(basemap))
      void change((before) => ({ ...before, agreed: [...before.agreed, id] }));
    store.setBasemap(id);
  };
  return {
    all,
    current,
    question,
    trouble,
    /** The configuration could not be read. */
    isFaulty: () => (offered()?.faults.length ?? 0) > 0,
    /** What was changed last stands nowhere but on this page. */
    isRefused,
    lacksKey,
    isOwn: ({ id }: Basemap) => kept()?.own.some((own) => own.id === id) ?? false,
    /** By the person at this machine, who thereby agrees to what it asks of the network. */
    choose,
    dismiss: () => setTrouble(null),
    setKey: (name: string, key: string) =>
      change((before) => ({ ...before, keys: { ...before.keys, [name]: key } })),
    add: async (basemap: Basemap, file: Blob | null) => {
      if (file) files.set(basemap.id, file);
      void change((before) => ({ ...before, own: [...before.own, basemap] }));
      choose(basemap.id);
      if (file) await shelf.keepFile(basemap.id, file).catch(() => setRefused(true));
    },
    remove: (id: string) => {
      if (store.view.basemap === id) store.setBasemap(EMBEDDED);
      files.delete(id);
      void shelf.keepFile(id, null).catch(() => {});
      void change((before) => ({ ...before, own: before.own.filter((own) => own.id !== id) }));
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
