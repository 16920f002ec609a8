import type { Convert } from "./convert.ts";
import type { Choices, Datum, DatumReason, KnownDatum } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import type { Survey } from "./survey.ts";
import { fromWebMercator } from "./web-mercator.ts";

/** What a file says of its coordinates; the projections are fetched only for files in metres. */
export interface Crs {
  readonly datum: KnownDatum;
  readonly createConvert: (() => Promise<Convert>) | null;
}

/** What a file says, corrected by how its coordinates look and by what the person chose. */
export function decideCrs(declared: Crs, survey: Survey, choices: Choices): Crs {
  if (survey.vertices === 0) return toDegrees(null, "none");
  if (declared.datum.why === "places") return declared;
  if (survey.isMetres) return isExplicit(declared) ? declared : toMetres(survey, choices);
  if (choices.datum) return toDegrees(choices.datum, "chosen");
  return declared;
}

export function toDegrees(datum: Datum | null, why: DatumReason): Crs {
  return {
    datum: { known: datum, why, meridian: null },
    createConvert:
      datum === "gcj02" || datum === "bd09"
        ? async () => {
            const { converterFrom } = await import("./to-wgs84.ts");
            return converterFrom(datum) ?? ((lng, lat) => [lng, lat]);
          }
        : null,
  };
}

/** CGCS2000 Gauss–Krüger; an easting that names its own zone goes by that. */
export function toGaussKruger(meridian: number, why: DatumReason): Crs {
  return {
    datum: { known: "projected", why, meridian },
    createConvert: async () => {
      const { fromGaussKruger } = await import("./gauss-kruger.ts");
      return fromGaussKruger(meridian);
    },
  };
}

export function toWebMercator(why: DatumReason): Crs {
  return {
    datum: { known: "projected", why, meridian: null },
    createConvert: async () => fromWebMercator,
  };
}

export function toProjected(definition: string, why: DatumReason, name: string): Crs {
  return {
    datum: { known: "projected", why, meridian: null },
    createConvert: async () => {
      const { fromProjection } = await import("./gauss-kruger.ts");
      try {
        return fromProjection(definition);
      } catch {
        throw new Refusal("unknownCrs", name);
      }
    },
  };
}

function isExplicit({ createConvert, datum }: Crs): boolean {
  return createConvert !== null && datum.known === "projected";
}

function toMetres(survey: Survey, choices: Choices): Crs {
  if (choices.meridian !== undefined) return toGaussKruger(choices.meridian, "chosen");
  if (survey.isWebMercator) return toWebMercator("mercator");
  if (survey.meridian !== null) return toGaussKruger(survey.meridian, "metres");
  return { datum: { known: null, why: "metres-unknown", meridian: null }, createConvert: null };
}
