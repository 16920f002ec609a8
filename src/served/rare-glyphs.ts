/** The rest of Noto Sans SC, in slices that travel only when a character of theirs is shown. */
export async function offerRareGlyphs(): Promise<void> {
  await import("@fontsource-variable/noto-sans-sc/index.css");
}
