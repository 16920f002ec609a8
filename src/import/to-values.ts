import type { Value } from "../model/own-layer.ts";
import type { Row } from "./reading.ts";

/** Attributes of any format as cells of a table: what is nested becomes its JSON, what is no value becomes null. */
export function toValues(raw: unknown): Row {
  if (!isRecord(raw)) return {};
  if (isPlain(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [toKey(key), toValue(value)]),
  );
}

function toValue(raw: unknown): Value {
  if (isValue(raw)) return raw;
  if (typeof raw === "bigint") return toSafeNumber(raw);
  if (raw instanceof Date) return toDay(raw);
  if (typeof raw !== "object" || raw === null || ArrayBuffer.isView(raw)) return null;
  return JSON.stringify(raw, (_key, inner) => (typeof inner === "bigint" ? String(inner) : inner));
}

/** A cell of a spreadsheet: blanks around a text are never meant, and an empty text is no value. */
export function toCell(raw: unknown): Value {
  if (typeof raw !== "string") return toValue(raw);
  const text = raw.trim();
  return text === "" ? null : text;
}

export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

/** Assigned to, this key would change what the record is; as a column it may go by another name. */
export function toKey(key: string): string {
  return key === "__proto__" ? "_proto_" : key;
}

function isPlain(raw: Readonly<Record<string, unknown>>): raw is Row {
  for (const key in raw) if (!isValue(raw[key])) return false;
  return !Object.hasOwn(raw, "__proto__");
}

function isValue(raw: unknown): raw is Value {
  if (typeof raw === "number") return Number.isFinite(raw);
  return raw === null || typeof raw === "string" || typeof raw === "boolean";
}

function toSafeNumber(raw: bigint): Value {
  const number = Number(raw);
  return Number.isSafeInteger(number) ? number : String(raw);
}

/** "2024-06-30", with the time only where there is one. */
function toDay(date: Date): Value {
  if (Number.isNaN(date.getTime())) return null;
  const [day = "", time = ""] = date.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}`;
}
