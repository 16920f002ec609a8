export const PLAIN_COMMANDS = [
  "next",
  "previous",
  "first",
  "last",
  "enter",
  "back",
  "black",
  "white",
  "overview",
  "pointer",
  "ask",
  "play",
  "fullscreen",
  "speaker",
  "room",
  "help",
] as const;
type PlainCommand = (typeof PLAIN_COMMANDS)[number];

/** What a key asks of a running presentation. */
export type Command =
  | { readonly type: PlainCommand }
  | { readonly type: "digit"; readonly digit: string };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const COMMANDS: Readonly<Record<string, PlainCommand>> = {
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
  return type === undefined ? null : { type };
}
