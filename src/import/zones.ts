/** EPSG's runs of CGCS2000 Gauss–Krüger systems: the first code, how many, and how the meridians go on from 75° E. */
const RUNS = [
  { first: 4491, count: 11, step: 6 },
  { first: 4502, count: 11, step: 6 },
  { first: 4513, count: 21, step: 3 },
  { first: 4534, count: 21, step: 3 },
];

const FIRST_MERIDIAN = 75;

/** Eastings above this carry the number of their zone in front. */
export const ZONE_METRES = 1_000_000;

export function meridianOfCode(code: number): number | null {
  const run = RUNS.find(({ first, count }) => code >= first && code < first + count);
  return run ? FIRST_MERIDIAN + (code - run.first) * run.step : null;
}

/** How far from the meridian of its zone a place may lie, some overlap with the next zone included. */
const LEAST_EASTING = 150_000;

/** 39512345 lies in the 3° zone 39, which is centred on 117° E; null for an easting without a zone. */
export function meridianOfEasting(easting: number): number | null {
  const within = easting % ZONE_METRES;
  if (within < LEAST_EASTING || within > ZONE_METRES - LEAST_EASTING) return null;
  return meridianOfZone(Math.floor(easting / ZONE_METRES));
}

/** Zones 13 to 23 are 6° wide, zones 25 to 45 are 3° wide. */
export function meridianOfZone(zone: number): number | null {
  if (zone >= 13 && zone <= 23) return zone * 6 - 3;
  return zone >= 25 && zone <= 45 ? zone * 3 : null;
}
