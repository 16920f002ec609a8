import type { offerRareGlyphs as offerServed } from "../served/rare-glyphs.ts";

/** They would weigh more than all the rest; a character that was not foreseen falls to the machine's own fonts. */
export const offerRareGlyphs: typeof offerServed = () => Promise.resolve();
