export type ImageType = "image/png" | "image/jpeg";

const JPEG_QUALITY = 0.9;

/** Encoded beside the page's own work; rejects where a canvas is too large for this computer. */
export function toBlob(canvas: HTMLCanvasElement, type: ImageType): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error(`No room for ${canvas.width} × ${canvas.height} px`));
    canvas.toBlob(take, type, JPEG_QUALITY);
  });
}

export function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
