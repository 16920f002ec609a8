import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfPage {
  readonly text: string;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** What somebody would find who searches the file, page by page. */
export async function readPdf(file: Buffer): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    pages.push({
      text: items.map((item) => ("str" in item ? item.str : "")).join(""),
      width: Math.round(width * MILLIMETRES_PER_POINT),
      height: Math.round(height * MILLIMETRES_PER_POINT),
    });
  }
  await task.destroy();
  return pages;
}
