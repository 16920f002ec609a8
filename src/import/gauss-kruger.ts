import proj4 from "proj4";
import type { Convert } from "./convert.ts";
import { meridianOfEasting, ZONE_METRES } from "./zones.ts";

/** CGCS2000 metres to degrees; an easting that names its zone goes by that, any other by the meridian given. */
export function fromGaussKruger(meridian: number): Convert {
  const zones = new Map<number, Convert>();
  const zoneOf = (degrees: number) => {
    const zone = zones.get(degrees) ?? createZone(degrees);
    zones.set(degrees, zone);
    return zone;
  };
  return (easting, northing) => {
    const degrees = meridianOfEasting(easting) ?? meridian;
    return zoneOf(degrees)(easting % ZONE_METRES, northing);
  };
}

/** A system by its Proj string or its WKT; throws where proj4 does not know it. */
export function fromProjection(definition: string): Convert {
  const projection = proj4(definition);
  return (x, y) => {
    const [lng = Number.NaN, lat = Number.NaN] = projection.inverse([x, y]);
    return [lng, lat];
  };
}

function createZone(meridian: number): Convert {
  return fromProjection(
    `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m`,
  );
}
