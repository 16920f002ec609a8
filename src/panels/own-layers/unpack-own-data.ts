import type { OwnData } from "../../model/own-layer.ts";
import { parseOwnData } from "./parse-own-data.ts";

/** A layer's data as a briefing carries it, deflated JSON; null where it is torn. */
export async function unpackOwnData(file: Blob | null): Promise<OwnData | null> {
  if (file === null) return null;
  try {
    const inflated = file.stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return parseOwnData(await new Response(inflated).json());
  } catch {
    return null;
  }
}
