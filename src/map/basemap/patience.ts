/** How long a basemap may keep everybody waiting before the embedded one is shown again. */
export const PATIENCE_MS = 8000;
