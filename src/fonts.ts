const FAMILY = '"Noto Sans SC"';
const RARE = '"Noto Sans SC Variable"';
const WEIGHTS = [400, 500, 700];
const PATIENCE_MS = 4000;

/** Resolves when a canvas may draw the text; a font that fails or is late is not waited for, so it never rejects. */
export function fontsReady(text: string): Promise<void> {
  return inTime(WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`, text)));
}

/** The same for text that nobody foresaw. */
export function rareGlyphsReady(text: string): Promise<void> {
  if (text === "") return Promise.resolve();
  return inTime([FAMILY, RARE].map((family) => document.fonts.load(`400 16px ${family}`, text)));
}

async function inTime(loads: readonly Promise<unknown>[]): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(loads), late]);
}
