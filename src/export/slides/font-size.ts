const POINTS_PER_INCH = 72;
/** Latin letters and digits take about this much of a Chinese character's width. */
const NARROW = 0.56;
/** Fonts differ from computer to computer; a line is not filled to its end. */
const SAFETY = 0.95;

/** The first of the sizes, in points, at which a text needs no more than so many lines. */
export function sizeFor(
  text: string,
  room: { readonly inches: number; readonly lines: number },
  sizes: readonly [number, ...number[]],
): number {
  const ems = emsOf(text);
  const fits = (size: number) =>
    Math.ceil(ems / ((room.inches * POINTS_PER_INCH * SAFETY) / size)) <= room.lines;
  return sizes.find(fits) ?? Math.min(...sizes);
}

function emsOf(text: string): number {
  return Array.from(text, (character) => (/[\u2e80-\uffee]/.test(character) ? 1 : NARROW)).reduce(
    (sum, width) => sum + width,
    0,
  );
}
