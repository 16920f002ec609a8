import type { LngLat } from "./geometry.ts";

/** What a coordinate's letters and signs may be, in both languages. */
const AXIS = { lat: /[NSns北南]|纬/, lng: /[EWew东西]|经/ };
const NEGATIVE = /[SWsw南西-]/;
/** A number, or degrees with minutes and seconds, with what stands before and after it. */
const ANGLE =
  /([NSEWnsew东西南北经纬度:：\s]*)(-?\d+(?:\.\d+)?)\s*(?:[°º度]\s*(?:(\d+(?:\.\d+)?)\s*[′'’分]\s*(?:(\d+(?:\.\d+)?)\s*(?:[″"”秒]|''|′′))?)?)?\s*([NSEWnsew]?)/g;

interface Angle {
  readonly degrees: number;
  readonly axis: "lat" | "lng" | null;
}

/** Decimal degrees or degrees, minutes and seconds, in either order where letters or size tell which is which; null for anything else. */
export function parseCoordinates(text: string): LngLat | null {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[，;；、()[\]]/g, ",")
    .trim();
  const found = [...plain.matchAll(ANGLE)];
  const rest = plain.replaceAll(ANGLE, "").replaceAll(/[,\s/]/g, "");
  const [a, b, ...more] = found.map(toAngle);
  if (!a || !b || more.length > 0 || rest !== "") return null;
  const [lat, lng] = isLngFirst(a, b) ? [b, a] : [a, b];
  if (lat.axis === "lng" || lng.axis === "lat") return null;
  const isOnEarth = Math.abs(lat.degrees) <= 90 && Math.abs(lng.degrees) <= 180;
  return isOnEarth ? [round(lng.degrees), round(lat.degrees)] : null;
}

function isLngFirst(a: Angle, b: Angle): boolean {
  if (a.axis !== null || b.axis !== null) return a.axis === "lng" || b.axis === "lat";
  return Math.abs(a.degrees) > 90;
}

function toAngle([
  ,
  before = "",
  whole = "",
  minutes = "0",
  seconds = "0",
  after = "",
]: RegExpMatchArray): Angle {
  const marks = `${before}${after}`;
  const [inMinutes, inSeconds] = [Number(minutes), Number(seconds)];
  if (inMinutes >= 60 || inSeconds >= 60) return { degrees: Number.NaN, axis: null };
  const size = Math.abs(Number(whole)) + inMinutes / 60 + inSeconds / 3600;
  const isNegative = NEGATIVE.test(marks) || whole.startsWith("-");
  return { degrees: isNegative ? -size : size, axis: axisOf(marks) };
}

function axisOf(marks: string): Angle["axis"] {
  if (AXIS.lat.test(marks)) return "lat";
  return AXIS.lng.test(marks) ? "lng" : null;
}

/** A tenth of a metre. */
function round(degrees: number): number {
  return Number(degrees.toFixed(6));
}
