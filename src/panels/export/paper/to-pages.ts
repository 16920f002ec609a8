/** Cuts rows of the given heights into pages; a row higher than a page stands on one of its own. */
export function toPages(heights: readonly number[], room: number): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let left = 0;
  for (const [index, height] of heights.entries()) {
    const page = pages.at(-1);
    if (page && height <= left) {
      page.push(index);
      left -= height;
    } else {
      pages.push([index]);
      left = room - height;
    }
  }
  return pages;
}
