import { readViewport } from "../model/read-viewport.ts";
import type { Viewport } from "../model/view.ts";
import { MOST } from "./edit-verbs.ts";
import type { StepEdit, TourEdits } from "./edits.ts";
import type { FaultRule } from "./tour-fault.ts";

export type TellFault = (path: string, rule: FaultRule) => void;

const MOST_STEPS = 2000;
const MOST_ID = 200;

/** What is unsound is told and left out; the caller decides whether the rest is of use. */
export function parseEdits(value: unknown, path: string, tell: TellFault): TourEdits {
  if (!isRecord(value)) {
    tell(path, "record");
    return { order: [], steps: {} };
  }
  tellUnknown(value, ["order", "steps"], path, tell);
  return {
    order: parseOrder(value.order, `${path}.order`, tell),
    steps: parseSteps(value.steps, `${path}.steps`, tell),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseOrder(value: unknown, path: string, tell: TellFault): readonly string[] {
  if (!Array.isArray(value)) {
    tell(path, "list");
    return [];
  }
  if (value.length > MOST_STEPS) {
    tell(path, "tooMany");
    return [];
  }
  return value.flatMap((id, at) => parseText(id, MOST_ID, `${path}.${at}`, tell) ?? []);
}

function parseSteps(value: unknown, path: string, tell: TellFault): TourEdits["steps"] {
  if (!isRecord(value)) {
    tell(path, "record");
    return {};
  }
  const entries = Object.entries(value);
  if (entries.length > MOST_STEPS) {
    tell(path, "tooMany");
    return {};
  }
  return Object.fromEntries(
    entries.map(([id, edit]) => [
      parseText(id, MOST_ID, path, tell) ?? "",
      parseStep(edit, `${path}.${id.slice(0, MOST_ID)}`, tell),
    ]),
  );
}

const FIELDS = ["hidden", "title", "note", "seconds", "viewport"];

function parseStep(value: unknown, path: string, tell: TellFault): StepEdit {
  if (!isRecord(value)) {
    tell(path, "record");
    return {};
  }
  tellUnknown(value, FIELDS, path, tell);
  const title = told(value.title, (text) => parseText(text, MOST.title, `${path}.title`, tell));
  const note = told(value.note, (text) => parseText(text, MOST.note, `${path}.note`, tell));
  const seconds = told(value.seconds, (given) => parseSeconds(given, `${path}.seconds`, tell));
  const viewport = told(value.viewport, (given) => parseViewport(given, `${path}.viewport`, tell));
  if (value.hidden !== undefined && value.hidden !== true) tell(`${path}.hidden`, "onlyTrue");
  return {
    ...(value.hidden === true && { hidden: true }),
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
    ...(seconds !== undefined && { seconds }),
    ...(viewport !== undefined && { viewport }),
  };
}

function told<T>(value: unknown, parse: (value: unknown) => T | undefined): T | undefined {
  return value === undefined ? undefined : parse(value);
}

function parseText(
  value: unknown,
  most: number,
  path: string,
  tell: TellFault,
): string | undefined {
  if (typeof value !== "string" || value.trim() === "") tell(path, "text");
  else if (value.length > most) tell(path, "longText");
  else return value;
  return undefined;
}

function parseSeconds(value: unknown, path: string, tell: TellFault): number | undefined {
  if (isWithin(value, 1, MOST.seconds) && Number.isInteger(value)) return value;
  tell(path, "seconds");
  return undefined;
}

function parseViewport(value: unknown, path: string, tell: TellFault): Viewport | undefined {
  const viewport = readViewport(value);
  if (!viewport) tell(path, "viewport");
  return viewport;
}

function isWithin(value: unknown, from: number, to: number): value is number {
  return typeof value === "number" && value >= from && value <= to;
}

function tellUnknown(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
  tell: TellFault,
): void {
  for (const key of Object.keys(value))
    if (!known.includes(key)) tell(`${path}.${key.slice(0, MOST_ID)}`, "unknownKey");
}
