import { Refusal } from "./refusal.ts";

const MEGABYTE = 1_000_000;

/** What a browser's worker bears on an office machine; all are checked before the memory is asked for. */
export const LIMITS = {
  bytes: 200 * MEGABYTE,
  features: 200_000,
  vertices: 5_000_000,
  unzippedBytes: 400 * MEGABYTE,
  /** How many times its own size an archive may unpack to; text seldom passes 30. */
  expansion: 200,
} as const;

/** Under this an archive may be as tightly packed as it likes. */
const HARMLESS_BYTES = 10 * MEGABYTE;

export function refuseBytes(bytes: number): void {
  if (bytes === 0) throw new Refusal("emptyFile");
  if (bytes > LIMITS.bytes)
    throw new Refusal("tooLarge", toMegabytes(bytes), LIMITS.bytes / MEGABYTE);
}

export function refuseFeatures(count: number): void {
  if (count > LIMITS.features) throw new Refusal("tooManyFeatures", String(count), LIMITS.features);
}

export function refuseVertices(count: number): void {
  if (count > LIMITS.vertices) throw new Refusal("tooManyVertices", String(count), LIMITS.vertices);
}

/** From the sizes that an archive declares, so that nothing is unpacked to find out. */
export function refuseExpansion(packedBytes: number, unpackedBytes: number): void {
  const times = Math.round(unpackedBytes / Math.max(1, packedBytes));
  if (unpackedBytes > HARMLESS_BYTES && times > LIMITS.expansion)
    throw new Refusal("expandsTooMuch", String(times), LIMITS.expansion);
  if (unpackedBytes > LIMITS.unzippedBytes)
    throw new Refusal("expandsTooFar", toMegabytes(unpackedBytes), LIMITS.unzippedBytes / MEGABYTE);
}

function toMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / MEGABYTE));
}
