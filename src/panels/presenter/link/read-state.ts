import { readViewport } from "../../../model/read-viewport.ts";
import { LOCALES, THEMES } from "../../../model/view.ts";
import { parseEdits } from "../../../tour/parse-edits.ts";
import type { Showing } from "../../../tour/showing.ts";
import type { ProjectorState, Receipt, ScreenSize } from "./message.ts";
import { readId, readIds, readStepNumber } from "./read-id.ts";
import {
  orNull,
  readBoolean,
  readCount,
  readNumber,
  readOneOf,
  readRecord,
  readText,
} from "./read-value.ts";

const MOST_DIGITS = 3;
const MOST_PIXELS = 100_000;

const readShowing = readRecord<Showing>({
  curtain: orNull(readOneOf(["black", "white"])),
  overviewAt: orNull(readStepNumber),
  isAsking: readBoolean,
  isHelping: readBoolean,
  hasPointer: readBoolean,
  isPlaying: readBoolean,
  digits: readText(MOST_DIGITS),
});

const readPixels = readNumber(1, MOST_PIXELS);

export const readState = readRecord<ProjectorState>({
  step: orNull(readStepNumber),
  showing: readShowing,
  isAstray: readBoolean,
  selected: readIds,
  statement: orNull(readId),
  camera: orNull(readViewport),
  screen: readRecord<ScreenSize>({ width: readPixels, height: readPixels }),
  theme: readOneOf(THEMES),
  locale: readOneOf(LOCALES),
  basemap: readId,
  startedAt: orNull(readNumber(0, Number.MAX_SAFE_INTEGER)),
  edits: (value) => parseEdits(value, "", leaveOut),
  obeyed: orNull(
    readRecord<Receipt>({ speaker: readId, number: readCount(0, Number.MAX_SAFE_INTEGER) }),
  ),
});

function leaveOut(): void {}
