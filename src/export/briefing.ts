import { NO_OWN_THINGS, OWN_ELEMENT, OWN_VERSION, type OwnThings } from "../model/own-things.ts";
import { fill } from "../packed/fill.ts";
import { openFile } from "../served/open-file.ts";

export interface BriefingOwn extends OwnThings {
  readonly version: typeof OWN_VERSION;
}

/** The app as one page that nobody has put anything into; rejects when it cannot be had. */
export async function fetchTemplate(): Promise<string> {
  const response = await openFile("briefing.html");
  if (!response.ok) throw new Error(`briefing.html: status ${response.status}`);
  return response.text();
}

/** The page with a person's own things; no text in them can end the element that holds them. */
export function toBriefing(template: string, own: BriefingOwn): string {
  return fill(template, OWN_ELEMENT, JSON.stringify(own).replaceAll("<", "\\u003c"));
}

export function toBriefingOwn(things: Partial<OwnThings>): BriefingOwn {
  return { version: OWN_VERSION, ...NO_OWN_THINGS, ...things };
}
