import { Refusal } from "../import/refusal.ts";
import type { fetchGeoparquetReader as fetchServed } from "../served/geoparquet.ts";

/** Its library would take a hundred kilobytes of a page that is passed on by mail. */
export const fetchGeoparquetReader: typeof fetchServed = async () => {
  throw new Refusal("notHere");
};
