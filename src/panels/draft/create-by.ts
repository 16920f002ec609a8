import { createSignal } from "solid-js";

const KEY = "one-map-by";

/** The name that a person signs changes with, remembered by this browser where it lets us. */
export function createBy() {
  const [by, setSignal] = createSignal(remembered());
  const setBy = (name: string) => {
    setSignal(name);
    remember(name);
  };
  return { by, setBy };
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    // A browser that refuses storage asks for the name on each visit.
    return "";
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // As above.
  }
}
