import { expect, test } from "vitest";
import { filesFor } from "../../../src/node/manifest.ts";

test("what two modules share travels once, with its styles and its worker, but no font", () => {
  const manifest = {
    "index.html": { file: "app.js", imports: ["_shared.js"] },
    "map.tsx": { file: "map.js", imports: ["_shared.js", "_gl.js"], css: ["map.css"] },
    "_shared.js": { file: "shared.js", assets: ["font.woff2"] },
    "_gl.js": { file: "gl.js", assets: ["gl-worker.js"] },
    "lazy.tsx": { file: "lazy.js" },
  };
  expect(filesFor(manifest, ["index.html", "map.tsx"])).toEqual([
    "app.js",
    "shared.js",
    "map.js",
    "map.css",
    "gl.js",
    "gl-worker.js",
  ]);
});

test("modules that import each other are counted once", () => {
  const manifest = {
    a: { file: "a.js", imports: ["b"] },
    b: { file: "b.js", imports: ["a"] },
  };
  expect(filesFor(manifest, ["a"])).toEqual(["a.js", "b.js"]);
});
