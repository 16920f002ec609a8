import type { Reply, Request } from "./exchange.ts";
import { refuseBytes } from "./limits.ts";
import { toFault, WHOLE_FILE } from "./notes.ts";
import { packReading } from "./pack-reading.ts";
import { readBytes } from "./read-bytes.ts";
import type { NamedBytes, RowFault } from "./reading.ts";
import { toRefusal } from "./refusal.ts";
import type { HeldFile } from "./source.ts";

addEventListener("message", ({ data }: MessageEvent<Request>) => void answer(data));

async function answer({ files, choices }: Request): Promise<void> {
  const held: HeldFile[] = [];
  const faults: RowFault[] = [];
  for (const file of files) {
    try {
      held.push(await hold(file));
    } catch (reason) {
      faults.push(toFault(file.name, WHOLE_FILE, toRefusal(reason)));
    }
  }
  const reading = await readBytes(held, choices, (progress) => say({ kind: "progress", progress }));
  const whole = packReading({ ...reading, faults: [...faults, ...reading.faults] });
  say({ kind: "done", reading: whole });
}

/** A size is known before a byte of it is in memory. */
async function hold({ name, bytes }: NamedBytes): Promise<HeldFile> {
  refuseBytes(bytes.size);
  return { name, bytes: new Uint8Array(await bytes.arrayBuffer()) };
}

function say(reply: Reply): void {
  postMessage(reply);
}
