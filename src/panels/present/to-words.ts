const OPENING = /[“‘（《「]$/;

/** A text cut where a line may end: between words, which Chinese does not part by spaces; marks stay with their word. */
export function toWords(text: string, language: string): readonly string[] {
  if (typeof Intl.Segmenter === "undefined") return [text];
  const words: string[] = [];
  const pieces = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  for (const { segment, isWordLike } of pieces) {
    const last = words.at(-1);
    const isMark = !isWordLike && !OPENING.test(segment);
    if (last !== undefined && (isMark || OPENING.test(last))) words.splice(-1, 1, last + segment);
    else words.push(segment);
  }
  return words;
}
