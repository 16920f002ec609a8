import { createCutter } from "./create-cutter.ts";
import type { TileReply, TileRequest } from "./exchange.ts";

type Cutter = ReturnType<typeof createCutter>;

let opened: Promise<Cutter> | undefined;

addEventListener("message", ({ data }: MessageEvent<TileRequest>) => {
  if (data.kind === "open") opened = open(data.geojson, data.datum);
  else void answer(data);
});

async function open(geojson: Blob, datum: Parameters<typeof createCutter>[1]): Promise<Cutter> {
  return createCutter(JSON.parse(await geojson.text()), datum);
}

async function answer({ id, tile }: Extract<TileRequest, { kind: "cut" }>): Promise<void> {
  try {
    const bytes = new Uint8Array((await opened)?.(tile) ?? []);
    say({ id, bytes }, [bytes.buffer]);
  } catch {
    say({ id, bytes: null }, []);
  }
}

function say(reply: TileReply, transfer: Transferable[]): void {
  postMessage(reply, { transfer });
}
