import { toBlob } from "../../export/canvas-blob.ts";
import { breath, inTurn } from "../../export/in-turn.ts";
import { type Canvas, stepPicture, viewPicture } from "../../export/pictures.ts";
import { toSheet } from "../../export/sheet/sheet.ts";
import { toViewFace } from "../../export/view-face.ts";
import type { Painter, Picture } from "../../style/picture.ts";
import { toFace } from "../../tour/face.ts";
import type { Face } from "../../tour/hero.ts";
import type { Choices, PaperSize } from "./choices.ts";
import { type Office, seenNow, withPainter } from "./office.ts";
import { MAP_UNITS, type MapPage, PIXELS_PER_UNIT } from "./paper/book.ts";
import { closePaper, openPaper } from "./paper/open-paper.tsx";

/** Lays out the pages and hands them to the browser's print window, which can save them as PDF. */
export async function exportPaper(choices: Choices, office: Office): Promise<string> {
  const { reader, going } = office;
  closePaper();
  const maps = await withPainter(office, (painter) =>
    inTurn(plansOf(choices, office), going, (plan) => toPage(plan, painter, office)),
  );
  going.onWriting();
  await breath();
  await openPaper({ size: choices.paperSize, maps, reader });
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
  if (paper === "view") {
    const seen = seenNow(office);
    const picture = viewPicture(seen, canvasFor(paperSize, 2));
    return [{ face: toViewFace(seen.view, steps, reader), picture }];
  }
  return steps
    .filter(({ kind }) => kind !== "ledger")
    .map((step) => ({
      face: toFace(step, reader),
      picture: stepPicture(step, canvasFor(paperSize, 1.5), reader),
    }));
}

function canvasFor(size: PaperSize, pixelRatio: number): Canvas {
  const width = Math.round(MAP_UNITS.width * PIXELS_PER_UNIT[size]);
  const height = Math.round(MAP_UNITS.height * PIXELS_PER_UNIT[size]);
  return { width, height, pixelRatio, theme: "light" };
}

async function toPage({ face, picture }: Plan, painter: Painter, office: Office): Promise<MapPage> {
  const { reader, going } = office;
  const painted = await painter.paint(picture, going.signal);
  const file = await toBlob(painted.image, "image/jpeg");
  return {
    sheet: toSheet(face, picture, painted, reader),
    imageUrl: URL.createObjectURL(file),
    viewport: painted.viewport,
  };
}
