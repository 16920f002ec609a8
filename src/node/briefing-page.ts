import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { fill } from "../packed/fill.ts";
import { SHELL, toLine } from "../packed/pack-lines.ts";
import { briefingPolicy, toContent } from "./policy.ts";

/** A script of the build, by its name without a folder. */
export interface Script {
  readonly name: string;
  readonly code: string;
  /** Scripts that it imports before it runs, and those that it may ask for later. */
  readonly needs: readonly string[];
  readonly later: readonly string[];
}

export interface BriefingParts {
  /** The page as the build would serve it. */
  readonly html: string;
  readonly css: string;
  readonly licence: string;
  readonly boot: string;
  readonly scripts: readonly Script[];
  /** Names of the script to begin with, of the one that it will ask for at once, and of what is no module. */
  readonly entry: string;
  readonly soon: string;
  readonly files: readonly string[];
  /** Where it may fetch basemaps from. */
  readonly origins: readonly string[];
  /** Who else the basemaps name, to read of their licence. */
  readonly linked: readonly string[];
}

export function toBriefingPage(parts: BriefingParts): string {
  const shell = toShell(parts);
  const lines = [
    toLine(SHELL, { needs: [], data: deflate(shell) }),
    ...parts.scripts.map((script) =>
      toLine(script.name, { needs: script.needs, data: deflate(askingThePack(script)) }),
    ),
  ];
  return fill(fill(shell, "pack", lines.join("\n")), "look", parts.css);
}

/** All of the page but the two texts that it cannot contain twice. */
function toShell({ html, licence, boot, entry, soon, files, origins }: BriefingParts): string {
  const hash = createHash("sha256").update(boot).digest("base64");
  const policy = toContent(briefingPolicy(hash, origins));
  const pack = `data-entry="${entry}" data-soon="${soon}" data-files="${files.join(" ")}" id="pack"`;
  return html
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, "")
    .replaceAll(/\s*<link rel="(modulepreload|stylesheet)"[^>]*>/g, "")
    .replace(
      "<head>",
      (tag) => `${tag}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace("</head>", (tag) => `<style id="look"></style>\n${tag}`)
    .replace("</body>", (tag) =>
      [
        `<script type="text/plain" id="licence">${licence}</script>`,
        `<script type="application/json" id="own"></script>`,
        `<div hidden id="cargo"></div>`,
        `<script type="text/plain" ${pack}></script>`,
        `<script type="module">${boot}</script>`,
        tag,
      ].join("\n"),
    );
}

/** A script in a blob cannot import by name; those that it needs at once are named anew when it is unpacked. */
function askingThePack({ code, later }: Script): string {
  const asks = later.flatMap((name) =>
    ["`", '"', "'"].map((quote) => [`import(${quote}./${name}${quote})`, name] as const),
  );
  return asks.reduce(
    (text, [ask, name]) => text.replaceAll(ask, `globalThis.packed.load("${name}")`),
    code,
  );
}

function deflate(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString("base64");
}
