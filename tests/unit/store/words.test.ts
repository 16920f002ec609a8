import { createRoot, createSignal } from "solid-js";
import { expect, it } from "vitest";
import { fetchMessages, messagesFor } from "../../../src/i18n/messages.ts";
import type { Locale } from "../../../src/model/view.ts";
import { createWords } from "../../../src/store/words.ts";

it("the words follow the language", async () => {
  const [locale, setLocale] = createSignal<Locale>("zh");
  const words = createRoot(() => createWords(locale));
  expect(words().app.product).toBe(messagesFor("zh").app.product);
  setLocale("en");
  await fetchMessages("en");
  expect(words().app.close).toBe("Close");
});
