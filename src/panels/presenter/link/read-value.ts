/** Reading of values that anyone may have sent: what does not fit is undefined, never thrown. */
export type Read<T> = (value: unknown) => T | undefined;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function readBoolean(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

export function readNumber(min: number, max: number): Read<number> {
  return (value) => (typeof value === "number" && value >= min && value <= max ? value : undefined);
}

export function readCount(min: number, max: number): Read<number> {
  const read = readNumber(min, max);
  return (value) => (Number.isInteger(value) ? read(value) : undefined);
}

export function readText(longest: number): Read<string> {
  return (value) => (typeof value === "string" && value.length <= longest ? value : undefined);
}

export function readOneOf<T extends string>(choices: readonly T[]): Read<T> {
  return (value) => choices.find((choice) => choice === value);
}

/** Undefined where any of it does not fit. */
export function readList<T>(read: Read<T>, most: number): Read<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items: T[] = [];
    for (const item of value) {
      const one = read(item);
      if (one === undefined) return undefined;
      items.push(one);
    }
    return items;
  };
}

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value) => (value === null ? null : read(value));
}

type Reads<T> = { readonly [K in keyof T]: Read<T[K]> };

/** A record with just these fields, each read by its own rule. */
export function readRecord<T extends object>(reads: Reads<T>): Read<T> {
  return (value) => {
    if (!isFields(value)) return undefined;
    const record: Partial<T> = {};
    for (const key in reads) {
      const field = reads[key](value[key]);
      if (field === undefined) return undefined;
      record[key] = field;
    }
    return isWhole(record, reads) ? record : undefined;
  };
}

function isWhole<T extends object>(record: Partial<T>, reads: Reads<T>): record is T {
  return Object.keys(reads).every((key) => Object.hasOwn(record, key));
}

/** The first that fits. */
export function readEither<T>(reads: readonly Read<T>[]): Read<T> {
  return (value) => {
    for (const read of reads) {
      const found = read(value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
