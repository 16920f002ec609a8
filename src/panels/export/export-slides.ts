import { ledgerSentences, precisionSentences } from "../../export/account-sentences.ts";
import { toBlob, toDataUrl } from "../../export/canvas-blob.ts";
import { toFileName } from "../../export/file-name.ts";
import { breath, inTurn } from "../../export/in-turn.ts";
import { type Canvas, stepPicture } from "../../export/pictures.ts";
import { saveFile } from "../../export/save-file.ts";
import { MAP_INCHES } from "../../export/slides/slide-look.ts";
import type { StepSlide } from "../../export/slides/write-slides.ts";
import { toSpeakerNotes } from "../../export/speaker-notes.ts";
import { toPrecisionTable, toStatementTable } from "../../export/tables.ts";
import { titleOf } from "../../model/names.ts";
import type { Painter } from "../../style/picture.ts";
import { toFace } from "../../tour/face.ts";
import type { Step } from "../../tour/step.ts";

import { type Office, withPainter } from "./office.ts";

const PIXELS_PER_INCH = 128;
const CANVAS: Canvas = {
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
  const [{ writeSlides }, slides] = await Promise.all([
    import("../../export/slides/write-slides.ts"),
    withPainter(office, (painter) =>
      inTurn(steps, going, (step) => toSlide(step, painter, office)),
    ),
  ]);
  going.onWriting();
  await breath();
  const { ledger } = reader.words;
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

async function toSlide(step: Step, painter: Painter, office: Office): Promise<StepSlide> {
  const { reader, going } = office;
  const face = toFace(step, reader);
  const { image } = await painter.paint(stepPicture(step, CANVAS, reader), going.signal);
  const blob = await toBlob(image, "image/jpeg");
  return {
    face,
    notes: toSpeakerNotes(step, reader),
    image: await toDataUrl(blob),
    imageText: `${reader.words.map.region}：${face.title}`,
  };
}
