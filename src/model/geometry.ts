/** GeoJSON's own order, always. */
export type LngLat = readonly [lng: number, lat: number];

/** Degrees, west and south first. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];
