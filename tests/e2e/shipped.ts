import type { Feature } from "../../src/model/feature.ts";
import type { Statement } from "../../src/model/report.ts";
import { shippedDataset } from "../fixtures/shipped.ts";

export const DATASET = shippedDataset();

export const STATEMENTS = DATASET.report.statements;

export function featureWith(is: (properties: Feature["properties"]) => boolean): Feature {
  return one([...DATASET.features.values()].find(({ properties }) => is(properties)));
}

export function statementWith(is: (statement: Statement) => boolean): Statement {
  return one(STATEMENTS.find(is));
}

/** What a test cannot do without; its absence is a fault of the test, told as such. */
export function one<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the shipped data has nothing of the kind");
  return value;
}
