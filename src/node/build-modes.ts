/** Vite's mode for the page that carries everything in itself. */
export const BRIEFING = "briefing";
