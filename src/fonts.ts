const FAMILY = '"Noto Sans SC"';
const WEIGHTS = [400, 500, 700];
const PATIENCE_MS = 4000;

/** Resolves when a canvas may draw the text; a font that fails or is late is not waited for, so it never rejects. */
export async function fontsReady(text: string): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const loads = WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`, text));
  await Promise.race([Promise.allSettled(loads), late]);
}

/** The rest of Noto Sans SC, in slices that travel only when a character of theirs is shown. */
export async function offerRareGlyphs(): Promise<void> {
  await import("@fontsource-variable/noto-sans-sc/index.css");
}
