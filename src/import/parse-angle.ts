import { toHalfWidth, toNumber } from "./to-number.ts";

const NUMBERS = /\d+(?:\.\d+)?/g;
const WEST_OR_SOUTH = /[wWsS西南−-]/;

/** Degrees as people write them: 117.8, 117.8°E, 东经117°48′30″, 117度48分30秒; NaN for anything else. */
export function parseAngle(text: string): number {
  const plain = toHalfWidth(text).trim();
  const number = toNumber(plain);
  if (!Number.isNaN(number)) return number;
  if (!/[°度º]|^[NSEWnsew东西南北]|[NSEWnsew]$/.test(plain)) return Number.NaN;
  if (/[^\d.\s°º度分秒′″'"“”’:NSEWnsew东西南北经纬−-]/.test(plain)) return Number.NaN;
  const parts = (plain.match(NUMBERS) ?? []).map(Number);
  if (parts.length === 0 || parts.length > 3) return Number.NaN;
  const [degrees = 0, minutes = 0, seconds = 0] = parts;
  if (minutes >= 60 || seconds >= 60) return Number.NaN;
  const size = degrees + minutes / 60 + seconds / 3600;
  return WEST_OR_SOUTH.test(plain) ? -size : size;
}
