import { expect, test } from "vitest";
import { usualPaths } from "../../../src/node/find-chromium.ts";

test("the browser a person names is tried before any other", () => {
  const env = { CHROMIUM_PATH: "/opt/mine" };
  for (const platform of ["linux", "darwin", "win32"]) {
    expect(usualPaths({ platform, env })[0]).toBe("/opt/mine");
  }
});

test("Debian's Chromium, Chrome and Edge are known on Linux", () => {
  const paths = usualPaths({ platform: "linux", env: {} });
  expect(paths).toContain("/usr/bin/chromium");
  expect(paths).toContain("/usr/bin/google-chrome");
  expect(paths).toContain("/usr/bin/microsoft-edge");
});

test("a Mac is searched for all users' and the person's own programs", () => {
  const paths = usualPaths({ platform: "darwin", env: { HOME: "/Users/li" } });
  expect(paths).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(paths).toContain(
    "/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  );
});

test("Windows is searched in the folders it says it has", () => {
  const paths = usualPaths({ platform: "win32", env: { PROGRAMFILES: "C:\\Program Files" } });
  expect(paths).toEqual([
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ]);
});
