/** Nearly all numbers are written like this, so that nothing more need be looked at. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Nothing else can begin a number. */
const START = /^[\s+\-−＋－.．\d０-９]/;

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Full-width digits and signs, as Chinese input methods write them. */
const FULL_WIDTH = /[０-９．，＋－−]/g;

/** A double keeps fifteen digits; a longer run of them is a code. */
const MOST_DIGITS = 15;

/** A number as people write it, "1,234" or "１２３"; NaN for anything else, and for codes such as "007". */
export function toNumber(text: string): number {
  if (PLAIN.test(text)) return Number(text);
  if (!START.test(text)) return Number.NaN;
  const plain = toHalfWidth(text).trim();
  if (!/\d/.test(plain) || !NUMBER.test(plain)) return Number.NaN;
  if (/^[+-]?0\d/.test(plain)) return Number.NaN;
  const digits = plain.replaceAll(",", "");
  return isLongCode(digits) ? Number.NaN : Number(digits);
}

function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (letter) =>
    letter === "−" ? "-" : String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
  );
}

function isLongCode(digits: string): boolean {
  return digits.length > MOST_DIGITS && /^\d+$/.test(digits);
}
