import { render } from "solid-js/web";
import type { Book } from "./book.ts";
import { Paper } from "./paper.tsx";

let close: (() => void) | undefined;

/** Lays the document out where only a printer sees it; stays until it is closed, since some browsers print late. */
export async function openPaper(book: Book): Promise<void> {
  closePaper();
  const place = document.createElement("div");
  place.id = "paper";
  place.inert = true;
  document.body.append(place);
  const dispose = render(() => <Paper book={book} />, place);
  close = () => {
    dispose();
    place.remove();
  };
  await document.fonts.ready;
  await Promise.allSettled([...place.querySelectorAll("img")].map((image) => image.decode()));
}

export function closePaper(): void {
  close?.();
  close = undefined;
}
