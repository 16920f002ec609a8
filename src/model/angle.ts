/** One of the two that make a position. */
export interface Angle {
  readonly degrees: number;
  /** Which of the two, where a letter or a word says so. */
  readonly axis: "lat" | "lng" | null;
}

const LAT = /[NSns北南]|纬/;
const LNG = /[EWew东西]|经/;
const NEGATIVE = /[SWsw南西-]/;

const WORD = "([NSEWnsew东西南北经纬][经纬度]*\\s*:?\\s*)";
/** A number that no other runs into, as in a date or a telephone's; with minutes and seconds perhaps. */
const BODY =
  "(?<![\\d.])([+-]?\\d+(?:\\.\\d+)?)\\s*(?:[°º度]\\s*(?:(\\d+(?:\\.\\d+)?)\\s*[′'’分]\\s*(?:(\\d+(?:\\.\\d+)?)\\s*(?:[″\"“”秒]|''|′′)?)?)?)?";
const ANGLE = new RegExp(`${WORD}${BODY}|${BODY}\\s*([NSEWnsew]?)`, "g");
const BETWEEN = /[\s,;、/()[\]]/g;

/** Every angle in a text, as people write them: 117.8, 117.8°E, 东经117°48′30″, 117度48分30秒; none where anything else stands beside them. */
export function anglesIn(text: string): readonly Angle[] {
  const plain = text.normalize("NFKC").replaceAll("−", "-");
  const rest = plain.replaceAll(ANGLE, " ").replaceAll(BETWEEN, "");
  return rest === "" ? [...plain.matchAll(ANGLE)].map(toAngle) : [];
}

function toAngle([, word = "", ...parts]: RegExpMatchArray): Angle {
  const [whole = "", minutes = "0", seconds = "0", letter = ""] =
    word === "" ? parts.slice(3) : parts;
  const marks = word === "" ? letter : word;
  const [inMinutes, inSeconds] = [Number(minutes), Number(seconds)];
  if (inMinutes >= 60 || inSeconds >= 60) return { degrees: Number.NaN, axis: null };
  const size = Math.abs(Number(whole)) + inMinutes / 60 + inSeconds / 3600;
  const isNegative = NEGATIVE.test(marks) || whole.startsWith("-");
  return { degrees: isNegative ? -size : size, axis: axisOf(marks) };
}

function axisOf(marks: string): Angle["axis"] {
  if (LAT.test(marks)) return "lat";
  return LNG.test(marks) ? "lng" : null;
}
