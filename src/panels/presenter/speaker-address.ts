/** The same page under another name, so that a file opened by double click has a second window too. */
export const SPEAKER_HASH = "#window=speaker";

/** Keeps one window per name, however often it is asked for. */
export const SPEAKER_WINDOW = "speaker";

export function isSpeakerAddress(hash: string): boolean {
  return new URLSearchParams(hash.replace(/^#/, "")).get("window") === SPEAKER_WINDOW;
}

/** A window that the speaker's window opened; it keeps this name when it is loaded again. */
export const PROJECTOR_WINDOW = "projector";
