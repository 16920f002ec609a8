/** A piece of a text, marked or not; the pieces in order are the text. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

export type Range = readonly [from: number, to: number];

/** Cuts a text at the edges of ranges, which may overlap and come in any order. */
export function toMarkedSegments(text: string, ranges: readonly Range[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const begin = Math.max(from, at);
    if (to <= begin) continue;
    if (begin > at) segments.push({ text: text.slice(at, begin), marked: false });
    segments.push({ text: text.slice(begin, to), marked: true });
    at = to;
  }
  return at < text.length ? [...segments, { text: text.slice(at), marked: false }] : segments;
}
