import { readViewport } from "../../../model/read-viewport.ts";
import { type Command, PLAIN_COMMANDS } from "../../../tour/command.ts";
import type { StagePoint } from "../../present/presentation.ts";
import type { Order } from "./message.ts";
import { readId, readIds, readStepNumber } from "./read-id.ts";
import { orNull, readEither, readNumber, readOneOf, readRecord } from "./read-value.ts";

const DIGITS = [..."0123456789"];

const readCommand = readEither<Command>([
  readRecord({ type: readOneOf(PLAIN_COMMANDS) }),
  readRecord({ type: readOneOf(["digit"]), digit: readOneOf(DIGITS) }),
]);

const readShare = readNumber(0, 1);
const readPoint = readRecord<StagePoint>({ x: readShare, y: readShare });

export const readOrder = readEither<Order>([
  readRecord({ type: readOneOf(["command"]), command: readCommand }),
  readRecord({ type: readOneOf(["show"]), step: readStepNumber }),
  readRecord({ type: readOneOf(["point"]), at: orNull(readPoint) }),
  readRecord({ type: readOneOf(["look"]), viewport: readViewport }),
  readRecord({ type: readOneOf(["select"]), features: readIds, statement: orNull(readId) }),
]);
