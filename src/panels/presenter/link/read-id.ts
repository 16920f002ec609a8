import { readCount, readList, readText } from "./read-value.ts";

const LONGEST_ID = 200;
const MOST_IDS = 5000;

export const readId = readText(LONGEST_ID);
export const readIds = readList(readId, MOST_IDS);
export const readStepNumber = readCount(1, MOST_IDS);
