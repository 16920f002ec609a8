export type ImageType = "image/png" | "image/jpeg";

const JPEG_QUALITY = 0.9;

/** As text, so that it also begins in a page opened by double click, where no file beside it can be had. */
const ENCODER = `onmessage = ({ data: { bitmap, type, quality } }) => {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("bitmaprenderer").transferFromImageBitmap(bitmap);
  canvas.convertToBlob({ type, quality }).then(postMessage, () => postMessage(null));
};`;

/** Encoded in a worker, since a large picture would hold the page up for a second; rejects where there is no room for it. */
export async function toBlob(canvas: HTMLCanvasElement, type: ImageType): Promise<Blob> {
  const bitmap = await createImageBitmap(canvas);
  const url = URL.createObjectURL(new Blob([ENCODER], { type: "text/javascript" }));
  const worker = new Worker(url);
  try {
    worker.postMessage({ bitmap, type, quality: JPEG_QUALITY }, [bitmap]);
    const blob = await answerOf(worker);
    if (!blob) throw new Error(`No room for ${canvas.width} × ${canvas.height} px`);
    return blob;
  } finally {
    worker.terminate();
    URL.revokeObjectURL(url);
  }
}

function answerOf(worker: Worker): Promise<Blob | null> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob | null>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
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
