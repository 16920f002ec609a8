import PptxGenJS from "pptxgenjs";
import type { Locale } from "../../model/view.ts";
import type { Face } from "../../tour/hero.ts";
import { toPlainText } from "../plain-text.ts";
import { addFace } from "./add-face.ts";
import { addTable, type TablePage } from "./add-table.ts";
import { FONT, MAP_INCHES, MAP_LEFT, MUTED, RULE, SLIDE } from "./slide-look.ts";

export interface StepSlide {
  readonly face: Face;
  readonly notes: string;
  /** A data URL with the proportions of `MAP_INCHES`. */
  readonly image: string;
  /** What the image shows, for those who cannot see it. */
  readonly imageText: string;
  /** Whose the basemap is, set small on the image; empty for the embedded one. */
  readonly credit: string;
}

export interface SlideShow {
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  readonly steps: readonly StepSlide[];
  readonly tables: readonly TablePage[];
}

const MASTER = "step";
/** Inches, in the lower right corner. */
const CREDIT = { width: 4, height: 0.25 };

/** Text stays text, tables stay tables, and what the speaker says stands in the notes. */
export async function writeSlides(show: SlideShow): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: "screen", width: SLIDE.width, height: SLIDE.height });
  deck.layout = "screen";
  deck.title = toPlainText(show.title);
  deck.author = toPlainText(show.author);
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    slideNumber: { x: 0.5, y: 7.08, w: 1, h: 0.3, fontFace: FONT, fontSize: 10, color: MUTED },
  });
  for (const step of show.steps) addStep(deck, step);
  for (const page of show.tables) addTable(deck.addSlide({ masterName: MASTER }), page);
  const file = await deck.write({ outputType: "blob" });
  if (!(file instanceof Blob)) throw new Error("PptxGenJS gave no file");
  return file;
}

function addStep(deck: PptxGenJS, step: StepSlide): void {
  const { face, notes, image, imageText, credit } = step;
  const slide = deck.addSlide({ masterName: MASTER });
  slide.addImage({
    data: image,
    x: MAP_LEFT,
    y: 0,
    w: MAP_INCHES.width,
    h: MAP_INCHES.height,
    altText: toPlainText(imageText),
  });
  slide.addShape("line", {
    x: MAP_LEFT,
    y: 0,
    w: 0,
    h: SLIDE.height,
    line: { color: RULE, width: 0.75 },
  });
  if (credit !== "") {
    slide.addText(toPlainText(credit), {
      x: SLIDE.width - CREDIT.width,
      y: SLIDE.height - CREDIT.height,
      w: CREDIT.width,
      h: CREDIT.height,
      align: "right",
      fontSize: 9,
      color: MUTED,
      fill: { color: "FFFFFF", transparency: 25 },
      margin: 2,
    });
  }
  addFace(slide, face);
  if (notes !== "") slide.addNotes(toPlainText(notes));
}
