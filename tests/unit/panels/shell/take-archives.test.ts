import { expect, test } from "vitest";
import { takeArchives } from "../../../../src/panels/shell/take-archives.ts";

test("an archive of tiles goes to the basemaps, the other files stay", () => {
  const [table, archive] = [new File(["a,b"], "a.csv"), new File([""], "Town.PMTILES")];
  const brought: (File | null)[] = [];
  const rest = takeArchives([table, archive], { bringArchive: (file) => brought.push(file) });
  expect(rest).toEqual([table]);
  expect(brought).toEqual([archive]);
});

test("files without an archive are left alone", () => {
  const table = new File(["a,b"], "pmtiles.csv");
  const rest = takeArchives([table], { bringArchive: () => expect.unreachable() });
  expect(rest).toEqual([table]);
});
