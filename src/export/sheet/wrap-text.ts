/** Latin words and numbers stay whole; what closes a phrase stays with what it closes. */
const PIECES = /[\p{Script=Latin}\p{N}.,%±+'’-]+|[\s\S]/gu;
const NEVER_FIRST = /^[，。、；：？！）》」』”’·…,.;:?!)%]$/u;

/** Lines no wider than `width`, except where one piece alone is wider. */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()].filter((text) => text !== "");
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && NEVER_FIRST.test(piece)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}
