import { readFeatures } from "../model/own/feature-lines.ts";
import type { OwnData } from "../model/own-layer.ts";

const known = new WeakMap<OwnData, Promise<Blob>>();

/** A layer's data as deflated JSON, a feature an object; made once, a piece at a time, so that the page goes on answering. */
export function packOwnData(data: OwnData): Promise<Blob> {
  const packed = known.get(data) ?? new Response(deflated(data)).blob();
  known.set(data, packed);
  return packed;
}

function deflated(data: OwnData): ReadableStream<Uint8Array> {
  const texts = jsonOf(data);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<BufferSource>({
    pull: async (controller) => {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return stream.pipeThrough(new CompressionStream("deflate-raw"));
}

async function* jsonOf({ geojson, columns, bbox }: OwnData): AsyncGenerator<string, void> {
  const plain = columns.map(({ name, type }) => ({ name, type }));
  yield `{"columns":${JSON.stringify(plain)},"bbox":${JSON.stringify(bbox)},"features":[`;
  let between = "";
  for await (const features of readFeatures(geojson)) {
    if (features.length === 0) continue;
    yield between + features.map((feature) => JSON.stringify(feature)).join(",");
    between = ",";
  }
  yield "]}";
}
