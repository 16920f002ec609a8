import { expect, test } from "vitest";
import { viewPicture } from "../../../src/export/pictures.ts";
import { rememberPictures } from "../../../src/export/remember-pictures.ts";
import { DEFAULT_VIEW } from "../../../src/model/view.ts";

const CANVAS = { width: 1200, height: 800, pixelRatio: 2, theme: "light", ground: null } as const;

test("what is alike is made once, and what differs in anything is made anew", async () => {
  let made = 0;
  const paint = rememberPictures(async () => {
    made += 1;
    return made;
  });
  const picture = (framed: readonly string[]) =>
    viewPicture({ view: DEFAULT_VIEW, framed, width: 600, height: 400 }, CANVAS);
  expect([
    await paint(picture([])),
    await paint(picture([])),
    await paint(picture(["village/a"])),
  ]).toEqual([1, 1, 2]);
});
