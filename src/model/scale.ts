const STEPS = [1, 2, 5];
const METRES_PER_PIXEL = 78_271.517;

export interface Scale {
  readonly metres: number;
  readonly pixels: number;
}

/** The longest round length (1, 2 or 5 times a power of ten) that fits `mostPixels`. */
export function toScale(zoom: number, lat: number, mostPixels: number): Scale {
  const perPixel = (METRES_PER_PIXEL * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
  const most = perPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (STEPS.findLast((step) => step * power <= most) ?? 1);
  return { metres, pixels: metres / perPixel };
}
