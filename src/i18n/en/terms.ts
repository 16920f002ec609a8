import type { termsZh } from "../terms.ts";

export const termsEn: typeof termsZh = {
  kinds: {
    village: "Village",
    enterprise: "Enterprise",
    project: "Project",
    facility: "Facility",
    river: "River",
    area: "Area",
    road: "Road",
    context: "Surroundings",
  },
  precisions: {
    surveyed: "Surveyed",
    geocoded: "Gazetteer",
    village: "From its village",
    inferred: "Inferred",
    schematic: "Schematic",
  },
  coverages: {
    placed: "On the map",
    "partly-placed": "Partly on the map",
    "area-wide": "Whole area",
    outside: "Outside",
    placeless: "No place",
  },
  roles: { total: "total", change: "change", share: "share", rank: "rank" },
  periods: { "half-year": "half-year", cumulative: "cumulative", year: "year" },
  contextRoles: {
    office: "Sub-district office",
    town: "Town seat",
    county: "County or district",
    city: "City",
    station: "Station",
  },
};
