import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { type BriefingParts, toBriefingPage } from "../../../src/node/briefing-page.ts";
import { fill } from "../../../src/packed/fill.ts";
import { toEntries } from "../../../src/packed/pack-lines.ts";

test("every script is in the page, and asks the pack for what it will need later", () => {
  const code = 'import{a}from"./solid.js";const b=()=>import(`./later.js`);';
  const scripts = [
    { name: "app.js", code, needs: ["solid.js"], later: ["later.js"] },
    { name: "solid.js", code: "export const a=1;", needs: [], later: [] },
  ];
  const entries = toEntries(packIn(toBriefingPage(someParts({ scripts }))));
  expect(entries.get("app.js")?.needs).toEqual(["solid.js"]);
  expect(inflated(entries.get("app.js")?.data)).toBe(
    'import{a}from"./solid.js";const b=()=>globalThis.packed.load("later.js");',
  );
});

test("the served page's own scripts and styles are gone, the rest of its head stays", () => {
  const page = toBriefingPage(someParts({}));
  expect(page).toContain("<title>一张图</title>");
  expect(page).not.toContain("assets/");
});

test("the policy allows the one script that unpacks, by its hash, and nothing from elsewhere", () => {
  const boot = "start($&, '$`');";
  const page = toBriefingPage(someParts({ boot }));
  const hash = createHash("sha256").update(boot).digest("base64");
  expect(page).toContain(`<script type="module">${boot}</script>`);
  expect(page).toContain(`script-src 'sha256-${hash}' blob:;`);
  expect(page).toContain("default-src 'none'");
});

test("the page can put itself together again from what it carries", () => {
  const page = toBriefingPage(someParts({}));
  const pack = packIn(page);
  const shell = inflated(toEntries(pack).get("index.html")?.data);
  expect(fill(fill(shell, "pack", pack), "look", someParts({}).css)).toBe(page);
});

function packIn(page: string): string {
  return page.match(/id="pack">([^<]*)</)?.[1] ?? "";
}

function inflated(data: string | undefined): string {
  return inflateRawSync(Buffer.from(data ?? "", "base64")).toString();
}

function someParts(changes: Partial<BriefingParts>): BriefingParts {
  return {
    html: `<!doctype html>
<html><head>
<title>一张图</title>
<script type="module" crossorigin src="./assets/app.js"></script>
<link rel="modulepreload" crossorigin href="./assets/solid.js">
<link rel="stylesheet" crossorigin href="./assets/style.css">
</head><body><div id="root"></div>
</body></html>`,
    css: ".map{color:red}",
    licence: "OFL",
    boot: "start();",
    scripts: [{ name: "app.js", code: "run()", needs: [], later: [] }],
    entry: "app.js",
    soon: "app.js",
    files: [],
    origins: [],
    linked: [],
    ...changes,
  };
}
