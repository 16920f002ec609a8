import type { mapZh } from "../map.ts";

export const mapEn: typeof mapZh = {
  region: "Map",
  canvas: "Map picture: arrow keys move, plus and minus zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  home: "Show the whole sub-district",
  north: "North up, seen from above",
  controls: "Map controls",
  scale: (length) => `Scale: ${length}`,
  kilometres: (value) => `${value} km`,
  metres: (value) => `${value} m`,
  datum: "WGS84",
  sources: "Data sources",
  sourcesTitle: "Positions come from",
  noWebgl:
    "This computer or browser cannot draw the map (no WebGL). Report, places, search and details all work.",
  lost: "The graphics card went away; the map is coming back. Everything else works.",
  failed: "The map could not be loaded; reload to try again. Everything else works.",
  columnUnit: (value) => `${value} × 10,000 yuan`,
};
