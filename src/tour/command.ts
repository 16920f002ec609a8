/** What a key asks of a running presentation. */
export type Command =
  | { readonly type: "next" | "previous" | "first" | "last" | "enter" | "back" }
  | { readonly type: "digit"; readonly digit: string }
  | { readonly type: "black" | "white" | "overview" | "pointer" | "ask" | "play" }
  | { readonly type: "fullscreen" | "speaker" | "room" | "help" };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const COMMANDS: Readonly<Record<string, Command["type"]>> = {
  PageDown: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  PageUp: "previous",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  Enter: "enter",
  Escape: "back",
  Backspace: "back",
  b: "black",
  ".": "black",
  w: "white",
  f: "fullscreen",
  o: "overview",
  l: "pointer",
  s: "speaker",
  d: "room",
  p: "play",
  "/": "ask",
  "?": "help",
};

/** Null for a key that means nothing here, which then keeps its own meaning. */
export function commandOf(pressed: PressedKey): Command | null {
  const { key, shiftKey } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (key === " ") return { type: shiftKey ? "previous" : "next" };
  if (/^\d$/.test(key)) return { type: "digit", digit: key };
  const name = key.length === 1 ? key.toLowerCase() : key;
  const type = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return type === undefined || type === "digit" ? null : { type };
}
