import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Classing } from "../model/own/classing.ts";
import { type Condition, limitOf } from "../model/own/condition.ts";

/** The map's reading of `meets`; a unit test holds the two together. */
export function toConditionExpression(condition: Condition | null): ExpressionSpecification {
  if (condition === null) return ["all"];
  const { column, test, value } = condition;
  const text: ExpressionSpecification = ["to-string", ["get", column]];
  switch (test) {
    case "contains":
      return value === "" ? ["all"] : ["in", value, text];
    case "is":
      return ["==", text, value];
    case "isNot":
      return ["!=", text, value];
    case "filled":
      return ["!=", text, ""];
    case "atLeast":
      return compared(column, ">=", value);
    case "atMost":
      return compared(column, "<=", value);
  }
}

/** The map's reading of `classOf`; `neutral` is for what falls into no class. */
export function toColourExpression(
  classing: Classing,
  neutral: string,
): string | ExpressionSpecification {
  if (classing.type === "one") return classing.colour;
  return classing.type === "values" ? byValue(classing, neutral) : byRange(classing, neutral);
}

function compared(column: string, sign: ">=" | "<=", value: string): ExpressionSpecification {
  const limit = limitOf(value);
  if (Number.isNaN(limit)) return ["any"];
  return ["all", isNumber(column), [sign, ["to-number", ["get", column], 0], limit]];
}

function isNumber(column: string): ExpressionSpecification {
  return ["==", ["typeof", ["get", column]], "number"];
}

type Of<T extends Classing["type"]> = Extract<Classing, { type: T }>;

function byValue({ column, values, colours }: Of<"values">, neutral: string) {
  const [value, ...others] = values;
  const [colour, ...rest] = colours;
  if (value === undefined || colour === undefined) return neutral;
  return [
    "match",
    ["to-string", ["get", column]],
    value,
    colour,
    ...others.flatMap((other, at) => [other, rest[at] ?? neutral]),
    neutral,
  ] satisfies ExpressionSpecification;
}

function byRange({ column, breaks, colours }: Of<"ranges">, neutral: string) {
  const [first, ...others] = colours;
  if (first === undefined) return neutral;
  const steps = others.flatMap((colour, at) => [breaks[at + 1] ?? 0, colour]);
  const colour: ExpressionSpecification = [
    "step",
    ["to-number", ["get", column], 0],
    first,
    ...steps,
  ];
  return [
    "case",
    isNumber(column),
    others.length === 0 ? first : colour,
    neutral,
  ] satisfies ExpressionSpecification;
}
