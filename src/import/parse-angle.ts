import { anglesIn } from "../model/angle.ts";
import { toNumber } from "./to-number.ts";

/** Degrees or metres in a cell of their own; NaN for anything else. */
export function parseAngle(text: string): number {
  const number = toNumber(text);
  if (!Number.isNaN(number)) return number;
  const [angle, ...more] = anglesIn(text);
  return angle && more.length === 0 ? angle.degrees : Number.NaN;
}
