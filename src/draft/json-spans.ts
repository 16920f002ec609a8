/** Where a value stands in a text, so that it can be replaced while every other byte stays. */
export interface JsonSpan {
  readonly from: number;
  readonly to: number;
  /** Of an object. */
  readonly members: ReadonlyMap<string, JsonSpan>;
  /** Of a list. */
  readonly items: readonly JsonSpan[];
}

const NO_MEMBERS: JsonSpan["members"] = new Map();

/** Throws on what is not JSON. */
export function readJsonSpans(text: string): JsonSpan {
  JSON.parse(text.replace(/^\uFEFF/, ""));
  const token = /\s*("(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+)/y;
  const read = (): { readonly word: string; readonly from: number } => {
    const word = token.exec(text)?.[1] ?? "";
    return { word, from: token.lastIndex - word.length };
  };
  const toValue = ({ word, from }: ReturnType<typeof read>): JsonSpan => {
    if (word === "{") return toObject(from);
    if (word === "[") return toList(from);
    return { from, to: token.lastIndex, members: NO_MEMBERS, items: [] };
  };
  const toList = (from: number): JsonSpan => {
    const items: JsonSpan[] = [];
    for (let next = read(); next.word !== "]"; next = read())
      if (next.word !== ",") items.push(toValue(next));
    return { from, to: token.lastIndex, members: NO_MEMBERS, items };
  };
  const toObject = (from: number): JsonSpan => {
    const members = new Map<string, JsonSpan>();
    for (let next = read(); next.word !== "}"; next = read()) {
      if (next.word === ",") continue;
      read();
      members.set(String(JSON.parse(next.word)), toValue(read()));
    }
    return { from, to: token.lastIndex, members, items: [] };
  };
  return toValue(read());
}
