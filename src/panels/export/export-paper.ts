import { toBlob } from "../../export/canvas-blob.ts";
import type { ExportReader } from "../../export/export-reader.ts";
import { breath, inTurn } from "../../export/in-turn.ts";
import { type Canvas, stepPicture, viewPicture } from "../../export/pictures.ts";
import { rememberPictures } from "../../export/remember-pictures.ts";
import { toSheet } from "../../export/sheet/sheet.ts";
import { toViewFace } from "../../export/view-face.ts";
import type { Ground } from "../../model/basemap.ts";
import type { Painted, Painter, Picture } from "../../style/picture.ts";
import { toFace } from "../../tour/face.ts";
import type { Face } from "../../tour/hero.ts";
import type { Choices, PaperSize } from "./choices.ts";
import { groundFor, type Office, seenNow, withPainter } from "./office.ts";
import { MAP_UNITS, type MapPage, PIXELS_PER_UNIT } from "./paper/book.ts";
import { closePaper, openPaper } from "./paper/open-paper.tsx";

/** Lays out the pages and hands them to the browser's print window, which can save them as PDF. */
export async function exportPaper(choices: Choices, office: Office): Promise<string> {
  const { reader, going } = office;
  closePaper();
  const maps = await withPainter(office, (painter) => {
    const photoOf = rememberPictures((picture) => toPhoto(picture, painter, going.signal));
    return inTurn(plansOf(choices, office), going, (plan) => toPage(plan, reader, photoOf));
  });
  going.onWriting();
  await breath();
  await openPaper({ size: choices.paperSize, maps, reader });
  if (going.signal.aborted) closePaper();
  going.signal.throwIfAborted();
  print();
  return reader.exports.printing;
}

interface Plan {
  readonly face: Face;
  readonly picture: Picture;
}

/** The ledger has a page of its own, with tables instead of a map. */
function plansOf({ paper, paperSize }: Choices, office: Office): readonly Plan[] {
  const { reader, steps } = office;
  const ground = groundFor(office);
  if (paper === "view") {
    const seen = seenNow(office);
    const picture = viewPicture(seen, canvasFor(paperSize, 2, ground));
    return [{ face: toViewFace(seen.view, steps, reader), picture }];
  }
  return steps
    .filter(({ kind }) => kind !== "ledger")
    .map((step) => ({
      face: toFace(step, reader),
      picture: stepPicture(step, canvasFor(paperSize, 1.5, ground), reader),
    }));
}

function canvasFor(size: PaperSize, pixelRatio: number, ground: Ground | null): Canvas {
  const width = Math.round(MAP_UNITS.width * PIXELS_PER_UNIT[size]);
  const height = Math.round(MAP_UNITS.height * PIXELS_PER_UNIT[size]);
  return { width, height, pixelRatio, theme: "light", ground };
}

type Photo = Pick<MapPage, "image" | "viewport"> & Pick<Painted, "bbox" | "credits">;

async function toPhoto(picture: Picture, painter: Painter, signal: AbortSignal): Promise<Photo> {
  const { image, viewport, bbox, credits } = await painter.paint(picture, signal);
  return { image: await toBlob(image, "image/jpeg"), viewport, bbox, credits };
}

async function toPage(
  { face, picture }: Plan,
  reader: ExportReader,
  photoOf: (picture: Picture) => Promise<Photo>,
): Promise<MapPage> {
  const photo = await photoOf(picture);
  const { image, viewport } = photo;
  return { sheet: toSheet(face, picture, photo, reader), image, viewport };
}
