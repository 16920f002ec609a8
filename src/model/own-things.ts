/** What a person added to the app and sends along in a briefing; only the rooms that wrote a part know what is in it. */
export interface OwnThings {
  readonly tour: unknown;
  /** The source text without white space. */
  readonly original: string | null;
  readonly patches: unknown;
  /** Basemaps from files; the file of each is cargo under its id. */
  readonly basemaps: unknown;
  /** The id of the one that lies under the map when the briefing is opened; null for the embedded one. */
  readonly basemap: string | null;
  /** The looks of a person's own layers; the data of each is cargo under its id. */
  readonly layers: unknown;
}

/** What is too bulky to be read with the rest: null where nothing goes by this name. */
export type OpenCargo = (name: string) => Promise<Blob | null>;

export interface Sent extends OwnThings {
  readonly openCargo: OpenCargo;
}

export const NO_OWN_THINGS: OwnThings = {
  tour: null,
  original: null,
  patches: null,
  basemaps: null,
  basemap: null,
  layers: null,
};

export const NOTHING_SENT: Sent = { ...NO_OWN_THINGS, openCargo: async () => null };

/** Written into a briefing, so that a later app can tell what it reads. */
export const OWN_VERSION = 1;

/** The element of a page that holds them, as JSON. */
export const OWN_ELEMENT = "own";

/** The element that holds an element for each piece of cargo. */
export const CARGO_ELEMENT = "cargo";

/** The id of a piece's own element, whose text is base64. */
export function toCargoId(name: string): string {
  return `cargo-${name}`;
}
