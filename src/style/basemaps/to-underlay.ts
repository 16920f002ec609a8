import type { Locale, Theme } from "../../model/view.ts";
import type { Underlay } from "../underlay.ts";
import { imageUnderlay } from "./image-underlay.ts";
import type { Material } from "./material.ts";
import { protomapsUnderlay } from "./protomaps-underlay.ts";
import { rasterUnderlay } from "./raster-underlay.ts";
import { styledUnderlay } from "./styled-underlay.ts";

export function toUnderlay(material: Material, theme: Theme, locale: Locale): Underlay {
  switch (material.type) {
    case "raster":
      return rasterUnderlay(material, theme);
    case "style":
      return styledUnderlay(material, theme, locale);
    case "protomaps":
      return protomapsUnderlay(material, theme, locale);
    case "image":
      return imageUnderlay(material, theme);
  }
}
