/** A browser holds several copies of a page while it opens one; with more, machines of 4 GB give up. */
export const MOST_BRIEFING_BYTES = 100e6;

/** What most mail servers take as an attachment. */
export const MOST_MAIL_BYTES = 20e6;

/** Its message is the sentence that the panel shows. */
export class TooLargeError extends Error {}
