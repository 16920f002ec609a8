import type { Basemap } from "../../model/basemap.ts";

/** What the office's configuration offers. */
export interface Offered {
  readonly basemaps: readonly Basemap[];
  readonly faults: readonly unknown[];
}
