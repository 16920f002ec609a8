import { toBlob } from "../../export/canvas-blob.ts";
import { toFileName } from "../../export/file-name.ts";
import { inTurn } from "../../export/in-turn.ts";
import { type Canvas, stepPicture, viewPicture } from "../../export/pictures.ts";
import { saveFile } from "../../export/save-file.ts";
import { drawSheet, MAP_BOX } from "../../export/sheet/draw-sheet.ts";
import { toSheet } from "../../export/sheet/sheet.ts";
import { coloursOf } from "../../export/sheet/sheet-colours.ts";
import { toViewFace } from "../../export/view-face.ts";
import { fontsReady } from "../../fonts.ts";
import { toFace } from "../../tour/face.ts";
import type { Choices } from "./choices.ts";
import { groundFor, type Office, seenNow, withPainter } from "./office.ts";

/** Paper is light, whatever the screen is. */
const THEME = "light";

/** Saves one map sheet, and says under what name. */
export async function exportPicture(choices: Choices, office: Office): Promise<string> {
  const { reader, steps, going } = office;
  const { width, height } = MAP_BOX;
  const ground = groundFor(office);
  const canvas: Canvas = { width, height, pixelRatio: choices.scale, theme: THEME, ground };
  const step = choices.picture === "step" ? steps[choices.step - 1] : undefined;
  const seen = seenNow(office);
  const face = step ? toFace(step, reader) : toViewFace(seen.view, steps, reader);
  const picture = step ? stepPicture(step, canvas, reader) : viewPicture(seen, canvas);
  const [painted] = await withPainter(office, (painter) =>
    inTurn([picture], going, (one) => painter.paint(one, going.signal)),
  );
  if (!painted) return "";
  going.onWriting();
  const sheet = toSheet(face, picture, painted, reader);
  await fontsReady(JSON.stringify(sheet));
  const drawn = drawSheet(sheet, painted, choices.scale, coloursOf(THEME), reader);
  const file = await toBlob(drawn, "image/png");
  going.signal.throwIfAborted();
  const what = step ? `step-${choices.step}` : "map";
  const name = toFileName(reader.dataset.report.id, what, reader.today, "png");
  saveFile(file, name);
  return reader.exports.saved(name);
}
