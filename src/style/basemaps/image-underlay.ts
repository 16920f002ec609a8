import type { Theme } from "../../model/view.ts";
import { UNDERLAY_PREFIX, type Underlay } from "../underlay.ts";
import type { Material } from "./material.ts";

const ID = `${UNDERLAY_PREFIX}image`;

/** A scanned plan or an aerial picture, over the paper as far as it reaches. */
export function imageUnderlay(
  { url, corners }: Extract<Material, { type: "image" }>,
  theme: Theme,
): Underlay {
  const [a, b, c, d] = corners;
  return {
    sources: {
      [ID]: {
        type: "image",
        url,
        coordinates: [
          [a[0], a[1]],
          [b[0], b[1]],
          [c[0], c[1]],
          [d[0], d[1]],
        ],
      },
    },
    layers: [
      {
        id: ID,
        type: "raster",
        source: ID,
        paint: {
          "raster-fade-duration": 0,
          ...(theme === "dark" ? { "raster-brightness-max": 0.7 } : {}),
        },
      },
    ],
  };
}
