/** Writes a text into the empty element of a page that is known by its id, its last attribute. */
export function fill(page: string, id: string, text: string): string {
  const mark = `id="${id}">`;
  if (!page.includes(mark)) throw new Error(`The page has no element ${id}`);
  return page.replace(mark, (tag) => tag + text);
}
