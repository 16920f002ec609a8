const OURS = '"Noto Sans SC"';
const RARE = '"Noto Sans SC Variable"';
const WEIGHTS = [400, 500, 700];
const PATIENCE_MS = 4000;

/** Resolves when a canvas may draw the text; a font that fails or is late is not waited for, so it never rejects. */
export async function fontsReady(text = "一"): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([loadFonts([...new Set(text)]), late]);
}

/** The rest of Noto Sans SC, in slices that travel only when a character of theirs is shown. */
export async function offerRareGlyphs(): Promise<void> {
  await import("@fontsource-variable/noto-sans-sc/index.css");
}

async function loadFonts(glyphs: readonly string[]): Promise<void> {
  await loadFamily(OURS, glyphs.join(""));
  const covered = await Promise.all(glyphs.map((glyph) => loadFamily(OURS, glyph)));
  const rare = glyphs.filter((_, index) => covered[index] === 0).join("");
  if (rare === "") return;
  await offerRareGlyphs().catch(() => {});
  await loadFamily(RARE, rare);
}

/** How many faces cover the text. */
async function loadFamily(family: string, text: string): Promise<number> {
  const loads = WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${family}`, text));
  const faces = await Promise.allSettled(loads);
  return faces.flatMap((load) => (load.status === "fulfilled" ? load.value : [])).length;
}
