import { addProtocol } from "maplibre-gl";
import type { OwnData } from "../model/own-layer.ts";
import { startTileWorker } from "../served/tile-worker.ts";
import type { TileAddress, TileReply, TileRequest } from "../tiles/exchange.ts";
import type { Shift } from "./shift.ts";

/** Somebody's layer where the map can ask for it, tile by tile. */
export interface OwnTiles {
  /** With {z}, {x} and {y} to be filled in. */
  readonly url: string;
  /** Gives the memory back. */
  readonly release: () => void;
}

const PROTOCOL = "own-tiles";
const ADDRESS = new RegExp(`^${PROTOCOL}://(\\d+)/(\\d+)/(\\d+)/(\\d+)$`);
/** Anew each time, since the map gives away what it gets. */
const nothing = () => new Uint8Array(0);

type Cut = (tile: TileAddress) => Promise<Uint8Array>;
const cuts = new Map<number, Cut>();
let last = 0;

addProtocol(PROTOCOL, async ({ url }) => {
  const [key = 0, z = 0, x = 0, y = 0] = (ADDRESS.exec(url) ?? []).slice(1).map(Number);
  const cut = cuts.get(key);
  return { data: cut ? await cut([z, x, y]) : nothing() };
});

/** Cut in a worker of ours, since MapLibre sends GeoJSON that it fetched back to the page as a whole, and looks it through with every change of the style. */
export function serveOwnTiles({ geojson }: OwnData, { datum }: Shift): OwnTiles {
  last += 1;
  const key = last;
  let cutter: ReturnType<typeof createCutterWorker> | undefined;
  cuts.set(key, (tile) => {
    cutter ??= createCutterWorker({ kind: "open", geojson, datum });
    return cutter.cut(tile);
  });
  return {
    url: `${PROTOCOL}://${key}/{z}/{x}/{y}`,
    release: () => {
      cuts.delete(key);
      cutter?.end();
    },
  };
}

function createCutterWorker(opening: TileRequest) {
  const worker = startTileWorker();
  const waiting = new Map<number, (bytes: Uint8Array | null) => void>();
  const settle = (id: number, bytes: Uint8Array | null) => {
    waiting.get(id)?.(bytes);
    waiting.delete(id);
  };
  let asked = 0;
  const say = (request: TileRequest) => worker.postMessage(request);
  worker.addEventListener("message", ({ data }: MessageEvent<TileReply>) =>
    settle(data.id, data.bytes),
  );
  /** A worker ends without a word when its memory is used up. */
  worker.addEventListener("error", () => {
    for (const id of waiting.keys()) settle(id, null);
  });
  say(opening);
  return {
    cut: (tile: TileAddress) =>
      new Promise<Uint8Array>((resolve, reject) => {
        asked += 1;
        waiting.set(asked, (bytes) => (bytes ? resolve(bytes) : reject(new Error(PROTOCOL))));
        say({ kind: "cut", id: asked, tile });
      }),
    end: () => {
      worker.terminate();
      for (const id of waiting.keys()) settle(id, nothing());
    },
  };
}
