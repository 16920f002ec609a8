import type { DataError } from "../model/data-error.ts";
import type { Fault } from "./fault.ts";

/** Puts faults into words; where even those cannot be fetched, an error only says where it is. */
export async function toErrors(faults: readonly Fault[]): Promise<readonly DataError[]> {
  if (faults.length === 0) return [];
  const words = await import("./word-fault.ts").catch(() => null);
  return faults.map((fault) => words?.wordFault(fault) ?? { ...fault, message: "", messageEn: "" });
}
