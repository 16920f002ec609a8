import { outside } from "../i18n/outside.ts";
import { fill } from "./fill.ts";
import { SHELL, toEntries } from "./pack-lines.ts";

/** The page's own small server: it unpacks what the page is made of and hands it on as blobs. */
const holder = document.getElementById("pack");
const pack = holder?.textContent ?? "";
const { entry = "", soon = "", files = "" } = holder?.dataset ?? {};
const entries = toEntries(pack);
const urls = new Map<string, Promise<string>>();
const addresses = new Map<string, string>();

globalThis.packed = {
  load: async (name) => import(/* @vite-ignore */ await urlOf(name)),
  address: (name) => addresses.get(name) ?? "",
  template: async () => {
    const look = document.getElementById("look")?.textContent ?? "";
    return fill(fill(await textOf(SHELL), "pack", pack), "look", look);
  },
};

start().catch(sayTooOld);

/** Everything that the first picture takes is unpacked at once, though the first chunk asks for the rest later. */
async function start(): Promise<void> {
  void Promise.allSettled([entry, soon].map(urlOf));
  await Promise.all(files.split(" ").map(async (name) => addresses.set(name, await urlOf(name))));
  await globalThis.packed.load(entry);
}

/** What it takes to unpack is what MapLibre takes to run. */
function sayTooOld(fault: unknown): void {
  document.body.append(outside.tooOldZh, document.createElement("br"), outside.tooOldEn);
  throw fault;
}

function urlOf(name: string): Promise<string> {
  const known = urls.get(name) ?? unpack(name);
  urls.set(name, known);
  return known;
}

/** A module in a blob has no neighbours, so the names of those it needs give way to their addresses. */
async function unpack(name: string): Promise<string> {
  const needs = entries.get(name)?.needs ?? [];
  const [text, ...found] = await Promise.all([textOf(name), ...needs.map(urlOf)]);
  const code = needs.reduce(
    (code, need, at) => code.replaceAll(`./${need}`, found[at] ?? ""),
    text,
  );
  return URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
}

function textOf(name: string): Promise<string> {
  const bytes = toBytes(entries.get(name)?.data ?? "");
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(inflated).text();
}

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
