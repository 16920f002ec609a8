import { createSignal } from "solid-js";
import type { DataShelf } from "../../draft/data-shelf.ts";
import type { OwnData } from "../../model/own-layer.ts";
import { isLongUnused } from "./layer-id.ts";
import { parseOwnData } from "./parse-own-data.ts";

/** The data of the layers: at hand once fetched, kept on the shelf, taken away when nothing names it any more. */
export function createOwnStock(
  shelf: DataShelf,
  sentData: (id: string) => Promise<OwnData | null>,
) {
  const [atHand, setAtHand] = createSignal<ReadonlyMap<string, OwnData>>(new Map());
  const [isRefused, setRefused] = createSignal(false);
  const [busy, setBusy] = createSignal(0);
  let isSwept = false;
  /** A refusal to keep is said; everything that is at hand goes on working. */
  const doing = async (work: () => Promise<void>) => {
    setBusy((count) => count + 1);
    try {
      await work();
    } catch {
      setRefused(true);
    }
    setBusy((count) => count - 1);
  };
  const hold = (found: readonly (readonly [string, OwnData])[]) => {
    if (found.length > 0) setAtHand((before) => new Map([...before, ...found]));
  };
  return {
    dataOf: (id: string): OwnData | undefined => atHand().get(id),
    isRefused,
    isBusy: () => busy() > 0,
    /** Resolves in any case; whoever names the id before another tab could not show it. */
    put: (id: string, data: OwnData) => {
      hold([[id, data]]);
      return doing(() => shelf.put(id, data));
    },
    /** Fetches what is not at hand. */
    want: (ids: readonly string[]) => {
      const missing = ids.filter((id) => !atHand().has(id));
      if (missing.length === 0) return;
      void doing(async () => {
        const sent = await Promise.all(missing.map(sentData));
        hold(paired(missing, sent));
        const left = missing.filter((_, at) => !sent[at]);
        if (left.length === 0) return;
        const found = await shelf.read(left);
        const parsed = left.flatMap((id, at) => {
          const data = parseOwnData(found[at]);
          return data ? [{ id, data, isOld: data !== found[at] }] : [];
        });
        hold(parsed.map(({ id, data }) => [id, data]));
        const old = parsed.filter(({ isOld }) => isOld);
        await Promise.all(old.map(({ id, data }) => shelf.put(id, data)));
      });
    },
    forget: (ids: readonly string[]) => {
      if (ids.length > 0) void doing(() => shelf.remove(ids));
    },
    /** Once: what was left behind by a page that ended in between, though not what another tab has just put there. */
    sweep: (named: ReadonlySet<string>) => {
      if (isSwept) return;
      isSwept = true;
      void doing(async () => {
        const ids = await shelf.ids();
        const left = ids.filter((id) => !named.has(id) && isLongUnused(id, Date.now()));
        if (left.length > 0) await shelf.remove(left);
      });
    },
  };
}

function paired(ids: readonly string[], data: readonly (OwnData | null)[]) {
  return ids.flatMap((id, at) => {
    const found = data[at];
    return found ? [[id, found] as const] : [];
  });
}
