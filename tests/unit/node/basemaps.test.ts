import { expect, test } from "vitest";
import { allowedOrigins, basemapsIn, briefingBasemaps } from "../../../src/node/basemaps.ts";
import { briefingPolicy, servedPolicy, toContent } from "../../../src/node/policy.ts";

test("the page may fetch from exactly what the configuration names, each subdomain by itself", () => {
  const origins = allowedOrigins(basemapsIn("geodata"));
  expect(origins).toContain("https://tile.openstreetmap.org");
  expect(origins).toContain("https://t0.tianditu.gov.cn");
  expect(origins).toContain("https://t7.tianditu.gov.cn");
  expect(origins.some((origin) => origin.includes("*"))).toBe(false);
  expect(servedPolicy(origins)["connect-src"]).toBe(`'self' data: blob: ${origins.join(" ")}`);
});

test("a briefing may fetch from nowhere unless a basemap is named for it", () => {
  const file = basemapsIn("geodata");
  expect(allowedOrigins(briefingBasemaps(file))).toEqual([]);
  expect(toContent(briefingPolicy("hash", []))).toContain("connect-src data: blob:;");
  const [first] = file.basemaps;
  if (!first) throw new Error("no basemap");
  const named = { origins: [], basemaps: [{ ...first, inBriefing: true }] };
  expect(allowedOrigins(briefingBasemaps(named)).length).toBeGreaterThan(0);
});

test("a folder without basemaps names none", () => {
  expect(allowedOrigins(basemapsIn("tests"))).toEqual([]);
});
