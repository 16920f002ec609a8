import { createEffect } from "solid-js";
import type { ViewerStore } from "./store/store.ts";

/** Keeps what stands outside the app's own elements in step with the view: theme, language, title. */
export function followView(store: ViewerStore): void {
  createEffect(() => {
    const page = document.documentElement;
    page.dataset.theme = store.view.theme;
    page.toggleAttribute("data-presenting", store.view.step !== null);
    page.lang = store.view.locale === "zh" ? "zh-CN" : "en";
    document.title = store.messages().app.product;
  });
}
