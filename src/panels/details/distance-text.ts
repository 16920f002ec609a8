import type { Messages } from "../../i18n/messages.ts";
import type { Measured } from "../../model/measure.ts";

/** "约 1.2 公里", or that the positions are too rough to tell. */
export function distanceText({ format, details }: Messages, { value, about }: Measured): string {
  if (value === 0) return details.tooNear;
  return about ? format.about(format.metres(value)) : format.metres(value);
}
