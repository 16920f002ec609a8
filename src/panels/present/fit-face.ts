/** From the size the face is designed in, down to where letters are hardly larger than the smallest. */
const FITS = [1, 0.92, 0.85, 0.78, 0.71, 0.65, 0.59, 0.53, 0.47, 0.41];
/** In ems of 1.25 a line: two lines, and not a third. */
const TITLE_EMS = 2.8;
const SLACK = 1;

/** Several figures stand in three columns, or two where that lets them be larger. */
const COLUMNS = [3, 2];

/** Steps the large letters down until the title has two lines and nothing is cut off. */
export function fitFace(face: HTMLElement): void {
  for (const fit of FITS) {
    for (const columns of COLUMNS) {
      face.style.setProperty("--fit", String(fit));
      face.style.setProperty("--columns", String(columns));
      if (isFitting(face)) return;
    }
  }
}

function isFitting(face: HTMLElement): boolean {
  const main = face.querySelector(".face-main");
  const title = face.querySelector(".face-title");
  if (!main || !title) return true;
  const titleEm = Number.parseFloat(getComputedStyle(title).fontSize);
  if (title.getBoundingClientRect().height > TITLE_EMS * titleEm) return false;
  const heads = [...main.querySelectorAll(".hero-head")];
  const parts = [...main.children, ...main.querySelectorAll(".hero-quantity > *, .phrase")];
  return (
    parts.every((part) => isWithin(part, main)) &&
    heads.every((head) => isWithin(head, head.closest(".hero") ?? main))
  );
}

function isWithin(part: Element, whole: Element): boolean {
  const [inner, outer] = [part.getBoundingClientRect(), whole.getBoundingClientRect()];
  const isTall = inner.top < outer.top - SLACK || inner.bottom > outer.bottom + SLACK;
  return !isTall && inner.right <= outer.right + SLACK;
}
