import type { Page } from "@playwright/test";

/** Of 255; software rendering rounds an edge now one way, now the other. */
const SEEN_LEVELS = 8;

/** How many pixels of two pictures of one size differ so far that an eye could tell. */
export function countDiffering(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ([first, second, levels]) => {
      const pixelsOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? [];
      };
      const [ours, theirs] = [await pixelsOf(first), await pixelsOf(second)];
      if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY;
      const differing = new Set<number>();
      for (let at = 0; at < ours.length; at += 1)
        if (Math.abs((ours[at] ?? 0) - (theirs[at] ?? 0)) > levels) differing.add(at >> 2);
      return differing.size;
    },
    [a.toString("base64"), b.toString("base64"), SEEN_LEVELS] as const,
  );
}
