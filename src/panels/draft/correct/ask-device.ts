import type { LngLat } from "../../../model/geometry.ts";

const WAIT_MS = 15_000;

export interface DevicePosition {
  readonly at: LngLat;
  readonly radiusMetres: number;
}

/** Where this device says it is, in WGS84; null where it does not say. */
export function askDevice(): Promise<DevicePosition | null> {
  if (!("geolocation" in navigator)) return Promise.resolve(null);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ at: [round(longitude), round(latitude)], radiusMetres: accuracy }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  });
}

function round(degrees: number): number {
  return Number(degrees.toFixed(6));
}
