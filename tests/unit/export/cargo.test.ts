import { assert, asyncProperty, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { cargoBytes, loadCargo } from "../../../src/export/cargo.ts";
import { fromBase64 } from "../../../src/load/open-cargo.ts";

const HEAD = '<body><div hidden id="cargo">';
const TAIL = "</div></body>";
const NOW = new AbortController().signal;

test("a file goes into an element of its own and comes out with every byte", async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 5000 }), async (bytes) => {
      const page = await loaded([{ name: "own-1", file: new Blob([bytes]) }]);
      const letters = page.split('id="cargo-own-1">')[1]?.split("</script>")[0] ?? "";
      expect(letters).toMatch(/^[A-Za-z0-9+/=]*$/);
      expect(await bytesOf(await fromBase64(letters))).toEqual(bytes);
    }),
  );
});

test("a file of many slices is one text, with padding nowhere but at its end", async () => {
  const bytes = new Uint8Array(3 * 2 ** 18 * 2 + 1).map((_, at) => at % 251);
  const page = await loaded([{ name: "big", file: new Blob([bytes]) }]);
  const letters = page.split('id="cargo-big">')[1]?.split("</script>")[0] ?? "";
  expect(letters.indexOf("=")).toBe(letters.length - 2);
  const arrived = await bytesOf(await fromBase64(letters));
  expect(Buffer.compare(arrived, bytes)).toBe(0);
});

test("what cargo adds to a page is known before the page is made", async () => {
  const files = [0, 1, 2, 3, 100, 4096].map((size) => new Blob([new Uint8Array(size)]));
  const cargo = files.map((file, at) => ({ name: `piece-${at}`, file }));
  const page = await loaded(cargo);
  const added = cargo.reduce((sum, piece) => sum + cargoBytes(piece), 0);
  expect(page.length).toBe(HEAD.length + TAIL.length + added);
});

test("without cargo the page stays as it is", async () => {
  expect(await loaded([])).toBe(HEAD + TAIL);
});

test("loading stops where somebody cancels it", async () => {
  const cargo = [{ name: "own-1", file: new Blob(["abc"]) }];
  await expect(loadCargo(HEAD + TAIL, cargo, AbortSignal.abort())).rejects.toThrow();
});

test("letters that are no base64 are no file", async () => {
  expect(await fromBase64("§§§")).toBeNull();
});

async function loaded(cargo: Parameters<typeof loadCargo>[1]): Promise<string> {
  return (await loadCargo(HEAD + TAIL, cargo, NOW)).join("");
}

async function bytesOf(file: Blob | null): Promise<Uint8Array> {
  return new Uint8Array((await file?.arrayBuffer()) ?? []);
}
