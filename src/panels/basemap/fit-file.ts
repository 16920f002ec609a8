/** What graphics cards of old office machines still take as one picture. */
const MOST_PIXELS = 4096;

/** The picture itself, or a smaller one where it is larger than a map can draw. */
export async function fitFile(file: File): Promise<Blob> {
  const image = await createImageBitmap(file);
  const scale = MOST_PIXELS / Math.max(image.width, image.height);
  if (scale >= 1) return file;
  const canvas = new OffscreenCanvas(
    Math.round(image.width * scale),
    Math.round(image.height * scale),
  );
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: file.type === "image/png" ? "image/png" : "image/jpeg" });
}
