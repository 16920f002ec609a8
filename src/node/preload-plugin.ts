import type { HtmlTagDescriptor, Plugin } from "vite";
import { DATA_FILES } from "../load/data-files.ts";

/** Chunks that the first picture waits for, though a dynamic import asks for them. */
const CHUNKS = ["maplibre", "map-view"];

/** Lets the browser fetch the map and the data while it still reads the app. */
export function preloads(): Plugin {
  return {
    name: "preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => [
        ...Object.values(bundle ?? {})
          .filter((file) => file.type === "chunk" && CHUNKS.includes(file.name))
          .map(({ fileName }) => link({ rel: "modulepreload", href: `./${fileName}` })),
        ...DATA_FILES.map((file) =>
          link({ rel: "preload", as: "fetch", href: `./geodata/${file}` }),
        ),
      ],
    },
  };
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", injectTo: "head", attrs: { ...attrs, crossorigin: "" } };
}
