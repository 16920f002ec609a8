import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import subsetFont from "subset-font";
import { type HtmlTagDescriptor, normalizePath, type Plugin } from "vite";
import { glyphsOf, rangeWithout, toUnicodeRange } from "./glyphs.ts";

const CSS = "virtual:fonts.css";
const FULL_CSS = /@fontsource-variable\/noto-sans-sc\/index\.css$/;
const CACHE = "node_modules/.cache/fonts";
const SOURCE = "@expo-google-fonts/noto-sans-sc";
const FACES = { 400: "400Regular", 500: "500Medium", 700: "700Bold" };

/** Spacing and forms the browser asks for by itself; all of them would cost a fifth more. */
const FEATURES = ["kern", "palt", "halt", "chws", "locl", "tnum", "ccmp", "mark", "mkmk"];

/** Three static weights, about 125 KB each: npm has the variable font only in 101 slices, of which our text would need thirty-odd. */
export function fonts(): Plugin {
  const glyphs = glyphsOf(ourTexts().map((path) => readFileSync(path, "utf8")));
  let css: Promise<string> | undefined;
  return {
    name: "fonts",
    enforce: "pre",
    resolveId(id) {
      if (id !== CSS) return null;
      css ??= writeFaces(glyphs);
      return css;
    },
    transform: (code, id) => (FULL_CSS.test(id) ? withoutShipped(code, glyphs) : null),
    generateBundle() {
      const source = readFileSync(`node_modules/${SOURCE}/LICENSE_FONT`);
      this.emitFile({ type: "asset", fileName: "assets/noto-sans-sc-licence.txt", source });
    },
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter(isShipped)
          .map(toPreload),
    },
  };
}

function isShipped(fileName: string): boolean {
  return fileName.includes("noto-sans-sc-subset-");
}

function toPreload(fileName: string): HtmlTagDescriptor {
  const attrs = { rel: "preload", as: "font", type: "font/woff2", crossorigin: "" };
  return { tag: "link", injectTo: "head", attrs: { ...attrs, href: `./${fileName}` } };
}

/** The path of a stylesheet that lies beside its fonts, so that Vite names and moves them like any other. */
async function writeFaces(glyphs: string): Promise<string> {
  const source = readFileSync(`node_modules/${SOURCE}/package.json`, "utf8");
  const key = createHash("sha256").update(`${source} ${FEATURES} ${glyphs}`).digest("hex");
  const folder = normalizePath(resolve(CACHE, key.slice(0, 16)));
  const css = `${folder}/fonts.css`;
  if (existsSync(css)) return css;
  mkdirSync(folder, { recursive: true });
  const rules = await Promise.all(
    Object.entries(FACES).map(async ([weight, face]) => {
      const name = `noto-sans-sc-subset-${weight}.woff2`;
      writeFileSync(join(folder, name), await subsetOf(face, glyphs));
      return faceRule(weight, name, toUnicodeRange(glyphs));
    }),
  );
  writeFileSync(css, rules.join("\n"));
  return css;
}

function subsetOf(face: string, glyphs: string): Promise<Buffer> {
  const path = `node_modules/${SOURCE}/${face}/NotoSansSC_${face}.ttf`;
  return subsetFont(readFileSync(path), glyphs, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

function faceRule(weight: string, name: string, range: string): string {
  return `@font-face {
  font-family: "Noto Sans SC";
  font-weight: ${weight};
  font-display: block;
  src: url("./${name}") format("woff2");
  unicode-range: ${range};
}`;
}

/** Else a canvas that asks for a space would fetch a slice of the full font. */
function withoutShipped(css: string, glyphs: string): string {
  return css.replaceAll(/@font-face \{[^}]*?unicode-range: ([^;]+);\s*\}/g, (rule, range) => {
    const rest = rangeWithout(range, glyphs);
    return rest === "" ? "" : rule.replace(range, rest);
  });
}

/** All the text that the app can show without being given any. */
function ourTexts(): readonly string[] {
  const inFolder = (folder: string, ending: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => ending.test(name))
      .map((name) => join(folder, name));
  return ["index.html", ...inFolder("geodata", /json$/), ...inFolder("src/i18n", /\.ts$/)];
}
