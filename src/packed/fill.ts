/** Writes a text into the empty element of a page that is known by its id, its last attribute. */
export function fill(page: string, id: string, text: string): string {
  const [head, tail] = cut(page, id);
  return head + text + tail;
}

/** What stands before and after the inside of that element. */
export function cut(page: string, id: string): readonly [head: string, tail: string] {
  const mark = `id="${id}">`;
  const at = page.indexOf(mark);
  if (at < 0) throw new Error(`The page has no element ${id}`);
  const inside = at + mark.length;
  return [page.slice(0, inside), page.slice(inside)];
}
