/** Edges in pixels from the top left corner of the screen or the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SHARE = 0.0265;

/** The smallest text read from afar: 20 pixels at 1024 × 768, 28 at 1920 × 1080, less in a hand; stage.css says the same. */
export function textPixelsAt({ width, height }: Size): number {
  return width < height
    ? Math.max(16, Math.round(SHARE * width))
    : Math.max(20, Math.round(SHARE * height));
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels at each edge of the map that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
