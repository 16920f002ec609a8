import { expect, test } from "vitest";
import { outsideReferences } from "../../../src/node/briefing-faults.ts";
import type { BriefingParts, Script } from "../../../src/node/briefing-page.ts";

const PAGE = `<link rel="icon" href="data:image/svg+xml;base64,AA=="><a href="#map"></a>
<style id="look">a{background:url(data:image/png;base64,AA==)}b{mask:url(#m)}</style>`;

test("a page that carries everything has no fault", () => {
  const scripts = [
    aScript({ needs: ["solid.js"], later: ["map.js"], code: "import(`./map.js`)" }),
    aScript({ name: "solid.js" }),
    aScript({ name: "map.js", code: 'let ns="http://www.w3.org/2000/svg";' }),
  ];
  expect(outsideReferences(PAGE, someParts(scripts))).toEqual([]);
});

for (const [what, page, fault] of [
  ["a picture", '<img src="https://a.cn/b.png">', "The page refers to https://a.cn/b.png."],
  ["a script", '<script src="./assets/x.js"></script>', "The page refers to ./assets/x.js."],
  ["a font", "<style>a{src:url(./f.woff2)}</style>", "The page refers to ./f.woff2."],
  ["a stylesheet", '<style>@import "x.css";</style>', 'The page refers to "x.css".'],
] as const)
  test(`${what} from outside is named`, () => {
    expect(outsideReferences(page, someParts([aScript({})]))).toEqual([fault]);
  });

test("a script that names a host nobody has looked at is a fault", () => {
  const scripts = [aScript({ code: 'fetch("https://tiles.example.com/1.png")' })];
  expect(outsideReferences(PAGE, someParts(scripts))).toEqual(["app.js: tiles.example.com"]);
});

test("a script that asks for one which is not in the pack is a fault", () => {
  const scripts = [aScript({ code: "import('./gone.js')", needs: ["lost.js"] })];
  expect(outsideReferences(PAGE, someParts(scripts))).toEqual([
    "The pack has no lost.js.",
    "app.js asks for gone.js.",
  ]);
});

test("scripts that need each other would wait for ever, so they are faults", () => {
  const scripts = [
    aScript({ needs: ["a.js"] }),
    aScript({ name: "a.js", needs: ["b.js"] }),
    aScript({ name: "b.js", needs: ["a.js"] }),
  ];
  expect(outsideReferences(PAGE, someParts(scripts))).toEqual([
    "a.js needs itself.",
    "b.js needs itself.",
  ]);
});

function aScript(changes: Partial<Script>): Script {
  return { name: "app.js", code: "", needs: [], later: [], ...changes };
}

function someParts(scripts: readonly Script[]): BriefingParts {
  const words = { html: "", css: "", licence: "", boot: "" };
  return { ...words, scripts, entry: "app.js", soon: "app.js", files: [], origins: [], linked: [] };
}
