import { readFiles } from "../../../src/import/read-file.ts";

interface Timed {
  readonly ms: number;
  readonly features: number;
}

declare global {
  var benchFile: Blob;
  var timeImport: (name: string) => Promise<Timed>;
}

globalThis.timeImport = async (name) => {
  const { signal } = new AbortController();
  const start = performance.now();
  const reading = await readFiles(
    [{ name, bytes: globalThis.benchFile }],
    {},
    {
      signal,
      onProgress: () => {},
    },
  );
  const ms = performance.now() - start;
  return { ms, features: reading.ok ? (reading.layers[0]?.data.count ?? 0) : 0 };
};
