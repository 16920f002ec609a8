import { toNumber } from "./to-number.ts";

/** From this length on, whole numbers that all are equally long are codes: telephones, official codes. */
const CODE_LENGTH = 9;

const WRITTEN = /[,，０-９．]/;

/** What the cells of one column have in common. */
export interface Tally {
  readonly add: (value: unknown) => void;
  readonly isNumeric: () => boolean;
  /** Numbers that stand as text, and those among them that only people write so: "1,234". */
  readonly texts: () => number;
  readonly written: () => number;
}

export function createTally(): Tally {
  let isText = false;
  let filled = 0;
  let texts = 0;
  let written = 0;
  let length = -1;
  const addText = (text: string) => {
    if (Number.isNaN(toNumber(text))) {
      isText = true;
      return;
    }
    texts += 1;
    if (length !== 0) length = commonLength(length, text);
    if (WRITTEN.test(text)) written += 1;
  };
  return {
    add: (value) => {
      if (isText || isBlank(value)) return;
      filled += 1;
      if (typeof value === "string") addText(value);
      else if (typeof value !== "number") isText = true;
    },
    isNumeric: () => !isText && filled > 0 && length < CODE_LENGTH,
    texts: () => texts,
    written: () => written,
  };
}

/** 0 as soon as two differ, or one is more than digits. */
function commonLength(length: number, text: string): number {
  const digits = /^\d+$/.test(text) ? text.length : 0;
  return length === -1 || length === digits ? digits : 0;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
