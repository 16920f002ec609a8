import { expect, test } from "vitest";
import { picturesOf } from "../../../src/node/pictures.ts";

test("a scene for everywhere is taken at three sizes, in three themes and two languages", () => {
  const pictures = picturesOf({ readme: {}, everywhere: { opening: "" }, once: {} });
  expect(new Set(pictures.map(({ path }) => path)).size).toBe(18);
  expect(pictures.map(({ hash }) => hash)).toContain("#theme=dark&lang=en");
});

test("the README's picture lies where git keeps it, the others where git does not look", () => {
  const link = "feature=village/a";
  const pictures = picturesOf({ readme: { explore: link }, everywhere: {}, once: { one: link } });
  expect(pictures.map(({ path }) => path)).toEqual([
    "tests/pictures/explore.png",
    "test-results/pictures/one-1440x900-light-zh.png",
  ]);
  expect(pictures[0]?.hash).toBe("#feature=village/a");
});
