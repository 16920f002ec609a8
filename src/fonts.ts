const FAMILY = '"Noto Sans SC"';
const WEIGHTS = [400, 500, 700];
const PATIENCE_MS = 4000;

/** Resolves when a canvas may draw the text; a font that fails or is late is not waited for, so it never rejects. */
export async function fontsReady(text: string): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const loads = WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`, text));
  await Promise.race([Promise.allSettled(loads), late]);
}
