import type { toJsonUrl as toServedUrl } from "../served/json-url.ts";

/** From file:// a worker cannot read the blobs of its page. */
export const toJsonUrl: typeof toServedUrl = (json) =>
  `data:application/geo+json,${encodeURIComponent(JSON.stringify(json))}`;
