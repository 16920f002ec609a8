import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { DATA_FILES } from "../load/data-files.ts";

/** Chunks that the first picture waits for, though a dynamic import asks for them. */
const CHUNKS = ["maplibre", "map-view"];

type Bundled = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** Lets the browser fetch the map and the data while it still reads the app; a style sheet that stands in the page already is not waited for again. */
export function preloads(): Plugin {
  return {
    name: "preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => [
        ...firstChunks(Object.values(bundle ?? {})).flatMap(({ fileName, viteMetadata }) => [
          link({ rel: "modulepreload", href: `./${fileName}` }),
          ...[...(viteMetadata?.importedCss ?? [])].map((css) =>
            link({ rel: "stylesheet", href: `./${css}` }),
          ),
        ]),
        ...DATA_FILES.map((file) =>
          link({ rel: "preload", as: "fetch", href: `./geodata/${file}` }),
        ),
      ],
    },
  };
}

/** With all that they import, but for what the page's own script brings along. */
function firstChunks(files: readonly Bundled[]): readonly Rolldown.OutputChunk[] {
  const chunks = new Map(
    files.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
  );
  const brought = new Set<string>();
  const first = new Set<string>();
  for (const [name, { isEntry }] of chunks) if (isEntry) addWithImports(name, chunks, brought);
  for (const chunk of chunks.values())
    if (CHUNKS.includes(chunk.name)) addWithImports(chunk.fileName, chunks, first);
  return [...first].filter((name) => !brought.has(name)).flatMap((name) => chunks.get(name) ?? []);
}

/** Imports first: their style sheets give way to those of what imports them. */
function addWithImports(
  name: string,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  names: Set<string>,
): void {
  if (names.has(name)) return;
  for (const imported of chunks.get(name)?.imports ?? []) addWithImports(imported, chunks, names);
  names.add(name);
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", injectTo: "head", attrs: { ...attrs, crossorigin: "" } };
}
