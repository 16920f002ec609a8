import { appZh } from "./app.ts";
import { formatZh } from "./format.ts";
import { mapZh } from "./map.ts";
import { reportZh } from "./report.ts";
import { searchZh } from "./search.ts";
import { termsZh } from "./terms.ts";

const zh = {
  app: appZh,
  format: formatZh,
  map: mapZh,
  report: reportZh,
  search: searchZh,
  terms: termsZh,
};

/** Chinese is the type: a key that English lacks does not compile. */
export type Messages = typeof zh;

let english: Messages | undefined;

/** Chinese for as long as the words of another language have not been fetched. */
export function messagesFor(locale: "zh" | "en"): Messages {
  return locale === "zh" ? zh : (english ?? zh);
}

/** English is a chunk of its own; where it cannot be had, the words stay Chinese and it is asked for again. */
export async function fetchMessages(locale: "zh" | "en"): Promise<Messages> {
  if (locale === "en" && !english) {
    const fetched = await import("./en/messages.ts").catch(() => undefined);
    english = fetched?.en;
  }
  return messagesFor(locale);
}
