import type { Messages } from "../../i18n/messages.ts";
import type { Examples } from "../../model/search/examples.ts";
import type { Locale } from "../../model/view.ts";

/** Examples as somebody of that language would type them: "xmc", "119亿" or "xumao", "11.9 billion". */
export function exampleQueries(
  { initials, place, figure }: Examples,
  locale: Locale,
  messages: Messages,
): readonly string[] {
  const word = place?.properties.nameEn.split(" ")[0]?.toLowerCase();
  const parts = figure && messages.format.figure({ ...figure, bound: "exact" });
  const gap = locale === "zh" ? "" : " ";
  const sum = parts && `${parts.number}${gap}${parts.after.replace(/元$| yuan$/, "")}`;
  return [locale === "zh" ? initials : word, sum].flatMap((query) => query || []);
}
