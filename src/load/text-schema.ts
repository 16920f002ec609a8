import * as v from "valibot";
import { rule } from "./fault.ts";

export const TextSchema = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== "", rule("emptyText")),
);

export const DateSchema = v.pipe(v.string(), v.isoDate(rule("date")));
