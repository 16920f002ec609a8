import { detailsMessages } from "../../i18n/details.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Measured } from "../../model/measure.ts";
import type { Locale } from "../../model/view.ts";

/** "约 1.2 公里", or that the positions are too rough to tell. */
export function distanceText(
  { format }: Messages,
  { value, about }: Measured,
  locale: Locale,
): string {
  if (value === 0) return detailsMessages(locale).tooNear;
  return about ? format.about(format.metres(value)) : format.metres(value);
}
