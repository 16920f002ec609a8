/** Up to here the cards become a bar and a sheet; app.css says the same. */
export const NARROW_PIXELS = 720;

export const NARROW = `(width <= ${NARROW_PIXELS}px)`;
