/** Without what XML 1.0 cannot hold; a person's own words may have been pasted from anywhere. */
export function toPlainText(text: string): string {
  return Array.from(text)
    .filter((character) => isAllowed(character.codePointAt(0) ?? 0))
    .join("");
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return !isSurrogate && code !== 0xfffe && code !== 0xffff;
}
