import {
  addressesOf,
  type Failure,
  type Ground,
  type GroundFault,
  isOnline,
} from "../../model/basemap.ts";
import { originsOf } from "../../model/tile-address.ts";

/** What was wrong is known already. */
export class GroundError extends Error {
  readonly failure: Failure;
  readonly origin: string | null;

  constructor(failure: Failure, origin: string | null = null) {
    super(failure);
    this.failure = failure;
    this.origin = origin;
  }
}

/** Why a basemap cannot be had, as far as an error of fetch, the map or an archive tells. */
export function faultOf(error: unknown, { basemap }: Pick<Ground, "basemap">): GroundFault {
  const [origin = null] = addressesOf(basemap).flatMap(originsOf);
  if (error instanceof GroundError)
    return { failure: error.failure, origin: error.origin ?? origin };
  if (!isOnline(basemap)) return { failure: "broken", origin };
  if (!navigator.onLine) return { failure: "offline", origin };
  return { failure: failureOf(error), origin };
}

/** MapLibre's errors carry a status, 0 without an answer; PMTiles writes it into the sentence. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return "broken";
  if (error.name === "TimeoutError") return "slow";
  const status = statusOf(error);
  if (status === null) return error.name === "TypeError" ? "unreachable" : "broken";
  if (status === 401 || status === 403) return "refused";
  return status === 404 || status === 410 ? "missing" : "unreachable";
}

function statusOf(error: Error): number | null {
  if ("status" in error && typeof error.status === "number") return error.status;
  const [, code] = error.message.match(/response code: (\d{3})/) ?? [];
  return code === undefined ? null : Number(code);
}
