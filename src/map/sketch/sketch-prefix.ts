/** What the layers of a sketch are named by; a change of style leaves them where they are. */
export const SKETCH_PREFIX = "sketch";
