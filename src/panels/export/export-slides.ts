import { ledgerSentences, precisionSentences } from "../../export/account-sentences.ts";
import { toBlob, toDataUrl } from "../../export/canvas-blob.ts";
import type { ExportReader } from "../../export/export-reader.ts";
import { toFileName } from "../../export/file-name.ts";
import { breath, inTurn } from "../../export/in-turn.ts";
import { type Canvas, stepPicture } from "../../export/pictures.ts";
import { rememberPictures } from "../../export/remember-pictures.ts";
import { saveFile } from "../../export/save-file.ts";
import { MAP_INCHES } from "../../export/slides/slide-look.ts";
import type { StepSlide } from "../../export/slides/write-slides.ts";
import { toSpeakerNotes } from "../../export/speaker-notes.ts";
import { toPrecisionTable, toStatementTable } from "../../export/tables.ts";
import { ledgerMessages } from "../../i18n/ledger.ts";
import { creditTexts } from "../../model/basemap.ts";
import { titleOf } from "../../model/names.ts";
import type { Painter, Picture } from "../../style/picture.ts";
import { toFace } from "../../tour/face.ts";
import type { Step } from "../../tour/step.ts";

import { groundFor, type Office, withPainter } from "./office.ts";

const PIXELS_PER_INCH = 128;
const CANVAS: Omit<Canvas, "ground"> = {
  width: Math.round(MAP_INCHES.width * PIXELS_PER_INCH),
  height: Math.round(MAP_INCHES.height * PIXELS_PER_INCH),
  pixelRatio: 1.5,
  theme: "projector",
  textPixels: 24,
};

/** Saves a slide for each step of the tour and one for each account, and says under what name. */
export async function exportSlides(office: Office): Promise<string> {
  const { reader, steps, going } = office;
  const { report } = reader.dataset;
  const canvas: Canvas = { ...CANVAS, ground: groundFor(office) };
  const [{ writeSlides }, slides] = await Promise.all([
    import("../../export/slides/write-slides.ts"),
    withPainter(office, (painter) => {
      const imageOf = rememberPictures((picture) => toImage(picture, painter, going.signal));
      return inTurn(steps, going, (step) => toSlide(step, canvas, reader, imageOf));
    }),
  ]);
  going.onWriting();
  await breath();
  const ledger = ledgerMessages(reader.locale);
  const file = await writeSlides({
    title: titleOf(report, reader.locale),
    author: reader.words.app.product,
    locale: reader.locale,
    steps: slides,
    tables: [
      { title: ledger.title, lines: ledgerSentences(reader), table: toStatementTable(reader) },
      {
        title: ledger.positionsTitle,
        lines: precisionSentences(reader),
        table: toPrecisionTable(reader),
      },
    ],
  });
  going.signal.throwIfAborted();
  const name = toFileName(report.id, "slides", reader.today, "pptx");
  saveFile(file, name);
  return reader.exports.saved(name);
}

type Image = Pick<StepSlide, "image" | "credit">;

async function toImage(picture: Picture, painter: Painter, signal: AbortSignal): Promise<Image> {
  const { image, credits } = await painter.paint(picture, signal);
  const credit = creditTexts(credits, picture.view.locale).join("  ");
  return { image: await toDataUrl(await toBlob(image, "image/jpeg")), credit };
}

async function toSlide(
  step: Step,
  canvas: Canvas,
  reader: ExportReader,
  imageOf: (picture: Picture) => Promise<Image>,
): Promise<StepSlide> {
  const face = toFace(step, reader);
  return {
    face,
    notes: toSpeakerNotes(step, reader),
    ...(await imageOf(stepPicture(step, canvas, reader))),
    imageText: reader.exports.imageText(face.title),
  };
}
