import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { DATA_FILES } from "../load/data-files.ts";

/** Chunks that the first picture waits for, though a dynamic import asks for them. */
const CHUNKS = ["maplibre", "map-view"];

type Bundled = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** Lets the browser fetch the map and the data while it still reads the app. */
export function preloads(): Plugin {
  return {
    name: "preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => [
        ...firstChunks(Object.values(bundle ?? {})).map((fileName) =>
          link({ rel: "modulepreload", href: `./${fileName}` }),
        ),
        ...DATA_FILES.map((file) =>
          link({ rel: "preload", as: "fetch", href: `./geodata/${file}` }),
        ),
      ],
    },
  };
}

/** With all that they import, but for what the page's own script brings along. */
function firstChunks(files: readonly Bundled[]): readonly string[] {
  const chunks = new Map(
    files.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
  );
  const brought = new Set<string>();
  const first = new Set<string>();
  for (const [name, { isEntry }] of chunks) if (isEntry) addWithImports(name, chunks, brought);
  for (const chunk of chunks.values())
    if (CHUNKS.includes(chunk.name)) addWithImports(chunk.fileName, chunks, first);
  return [...first].filter((name) => !brought.has(name));
}

function addWithImports(
  name: string,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  names: Set<string>,
): void {
  if (names.has(name)) return;
  names.add(name);
  for (const imported of chunks.get(name)?.imports ?? []) addWithImports(imported, chunks, names);
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", injectTo: "head", attrs: { ...attrs, crossorigin: "" } };
}
