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

/** With what they import in turn, but for what the page's own script brings along. */
function firstChunks(files: readonly Bundled[]): readonly string[] {
  const chunks = files.filter((file) => file.type === "chunk");
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const brought = new Set(entries.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  const first = chunks.filter(({ name }) => CHUNKS.includes(name));
  const names = first.flatMap(({ fileName, imports }) => [fileName, ...imports]);
  return [...new Set(names)].filter((name) => !brought.has(name));
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", injectTo: "head", attrs: { ...attrs, crossorigin: "" } };
}
