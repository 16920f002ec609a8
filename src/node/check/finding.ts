import { checksEn, checksZh } from "../../i18n/checks.ts";
import type { DataError } from "../../model/data-error.ts";

export function createFinding(
  file: string,
  path: string,
  say: (words: typeof checksZh) => string,
): DataError {
  return { file, path, message: say(checksZh), messageEn: say(checksEn) };
}
