/** A4 on its side, in the pixels of a picture at its own size. */
export const SHEET = { width: 1600, height: 1131 } as const;
