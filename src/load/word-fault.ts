import { faultsEn, faultsZh } from "../i18n/faults.ts";
import type { DataError } from "../model/data-error.ts";
import type { Fault } from "./fault.ts";

export function wordFault({ file, path, say }: Fault): DataError {
  return { file, path, message: say(faultsZh), messageEn: say(faultsEn) };
}
