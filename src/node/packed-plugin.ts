import { basename, dirname, resolve, sep } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { allowedOrigins, basemapsIn, briefingBasemaps } from "./basemaps.ts";
import { outsideReferences } from "./briefing-faults.ts";
import { type BriefingParts, toBriefingPage } from "./briefing-page.ts";
import { GEODATA } from "./geodata-plugin.ts";

const SEAM = { served: resolve("src/served"), packed: resolve("src/packed") };
const PAGE = "index.html";

/** Chunks that the first picture waits for, though a dynamic import asks for them. */
const SOON = "map-view";

/** Makes of a build one page that carries everything and fetches nothing: briefing.html. */
export function packed(): Plugin {
  return {
    name: "packed",
    enforce: "pre",
    config: () => ({
      build: {
        emptyOutDir: false,
        manifest: false,
        cssCodeSplit: false,
        modulePreload: false,
        assetsInlineLimit: Number.POSITIVE_INFINITY,
      },
      worker: { format: "iife", plugins: () => [seam()] },
      experimental: {
        renderBuiltUrl: (file, { hostType }) =>
          hostType === "js"
            ? { runtime: `globalThis.packed.address("${basename(file)}")` }
            : undefined,
      },
    }),
    resolveId: toPacked,
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const parts = partsOf(bundle, await buildBoot());
        const page = toBriefingPage(parts);
        const faults = outsideReferences(page, parts);
        if (faults.length > 0) this.error(faults.join("\n"));
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: "briefing.html", source: page });
      },
    },
  };
}

/** The same for the scripts of workers, which are built apart. */
function seam(): Plugin {
  return { name: "seam", enforce: "pre", resolveId: toPacked };
}

/** The seam: what differs between the served page and this one has two files of one name. */
function toPacked(source: string, importer: string | undefined): string | null {
  const path = resolve(dirname(importer ?? ""), source);
  return path.startsWith(SEAM.served + sep) ? path.replace(SEAM.served, SEAM.packed) : null;
}

function partsOf(bundle: Rolldown.OutputBundle, boot: string): BriefingParts {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter((output) => output.type === "chunk");
  const texts = new Map(
    outputs
      .filter((output) => output.type === "asset")
      .map(({ fileName, source }) => [fileName, String(source)]),
  );
  const textLike = (pattern: RegExp) =>
    [...texts].filter(([name]) => pattern.test(name)).map(([, text]) => text);
  const basemaps = briefingBasemaps(basemapsIn(GEODATA));
  const workers = [...texts].filter(([name]) => name.endsWith(".js"));
  return {
    html: withPictures(texts.get(PAGE) ?? "", texts),
    css: textLike(/\.css$/).join("\n"),
    licence: textLike(/\.txt$/).join("\n"),
    boot,
    scripts: [
      ...chunks.map(({ fileName, code, imports, dynamicImports }) => ({
        name: basename(fileName),
        code,
        needs: imports.map((name) => basename(name)),
        later: dynamicImports.map((name) => basename(name)),
      })),
      ...workers.map(([name, code]) => ({ name: basename(name), code, needs: [], later: [] })),
    ],
    entry: nameOf(chunks.find(({ isEntry }) => isEntry)),
    soon: nameOf(chunks.find(({ name }) => name === SOON)),
    files: workers.map(([name]) => basename(name)),
    origins: allowedOrigins(basemaps),
    linked: basemaps.basemaps.flatMap(({ credits }) => credits.flatMap(({ url }) => url ?? [])),
  };
}

function withPictures(html: string, texts: ReadonlyMap<string, string>): string {
  return [...texts]
    .filter(([name]) => name.endsWith(".svg"))
    .reduce((page, [name, svg]) => page.replace(`./${name}`, toDataUrl(svg)), html);
}

function toDataUrl(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function nameOf(chunk: Rolldown.OutputChunk | undefined): string {
  return basename(chunk?.fileName ?? "");
}

async function buildBoot(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      lib: { entry: "src/packed/boot.ts", formats: ["es"] },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const code = first && "output" in first ? first.output[0].code : "";
  return code.trim();
}
