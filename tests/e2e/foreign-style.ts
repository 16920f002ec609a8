/** A small style with fonts and icons of its own, which are never to be fetched. */
export function foreignStyle(origin: string) {
  return {
    version: 8,
    glyphs: `${origin}/fonts/{fontstack}/{range}.pbf`,
    sprite: `${origin}/sprite`,
    sources: {
      town: { type: "raster", tiles: [`${origin}/tiles/{z}/{x}/{y}.png`], tileSize: 256 },
      spots: {
        type: "geojson",
        data: {
          type: "Feature",
          properties: { name: "试验镇" },
          geometry: { type: "Point", coordinates: [117.8, 36.85] },
        },
      },
    },
    layers: [
      { id: "town", type: "raster", source: "town" },
      {
        id: "spots",
        type: "symbol",
        source: "spots",
        layout: { "text-field": "{name}", "text-font": ["Elsewhere"], "icon-image": "spot" },
      },
    ],
  };
}
