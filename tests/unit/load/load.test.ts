import { createServer, type RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { loadDataset } from "../../../src/load/load.ts";
import { aCollection, aFeature, aFolder } from "../../fixtures/dataset.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

test("each file is fetched from the folder it is given", async () => {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(request.url ?? "");
    response.end(sound(request.url));
  });
  const { features, faults } = await loadDataset(base);
  expect(faults).toEqual([]);
  expect([...features.keys()]).toEqual(["village/a"]);
  expect(asked.toSorted()).toEqual(
    Object.keys(aFolder())
      .map((file) => `/geodata/${file}`)
      .toSorted(),
  );
});

test("a file that is not there is left out and said so", async () => {
  const base = await serve((request, response) => {
    response.statusCode = request.url?.endsWith("rivers.geojson") ? 404 : 200;
    response.end(sound(request.url));
  });
  const { features, faults } = await loadDataset(base);
  expect(features.size).toBe(1);
  expect(faults.map(({ file, messageEn }) => [file, messageEn])).toEqual([
    ["rivers.geojson", "The server does not have this file (status 404)."],
  ]);
});

test("a file over the bound is refused before it is parsed", async () => {
  const base = await serve((request, response) => {
    const isLarge = request.url?.endsWith("projects.geojson");
    response.end(isLarge ? Buffer.alloc(20_000_001, " ") : sound(request.url));
  });
  const { faults } = await loadDataset(base);
  expect(faults.map(({ file, messageEn }) => [file, messageEn])).toEqual([
    ["projects.geojson", "The file is larger than 20 MB and was not read."],
  ]);
});

test("without a server every file is a fault and nothing is thrown", async () => {
  const { features, faults } = await loadDataset("http://127.0.0.1:1/geodata/");
  expect(features.size).toBe(0);
  expect(faults).toHaveLength(8);
});

test("a byte order mark does no harm", async () => {
  const base = await serve((request, response) => {
    response.end(`\uFEFF${sound(request.url)}`);
  });
  expect((await loadDataset(base)).faults).toEqual([]);
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return `http://127.0.0.1:${port}/geodata/`;
}

function sound(url = ""): string {
  const files = aFolder({
    "villages.geojson": JSON.stringify(aCollection([aFeature("village/a")])),
  });
  const [, text] = Object.entries(files).find(([file]) => url.endsWith(`/${file}`)) ?? [];
  return typeof text === "string" ? text : "";
}
