/** The browser draws no map, and so no picture of one. */
export class NoMapError extends Error {}
