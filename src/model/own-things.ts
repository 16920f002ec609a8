/** What a person added to the app and sends along in a briefing; only the rooms that wrote a part know what is in it. */
export interface OwnThings {
  readonly tour: unknown;
  /** The source text without white space. */
  readonly original: string | null;
  readonly patches: unknown;
}

export const NO_OWN_THINGS: OwnThings = { tour: null, original: null, patches: null };

/** Written into a briefing, so that a later app can tell what it reads. */
export const OWN_VERSION = 1;

/** The element of a page that holds them, as JSON. */
export const OWN_ELEMENT = "own";
