import type { BriefingParts } from "./briefing-page.ts";

/** Named as a licence to read, or in libraries as a format's name or in words to programmers; unpkg.com has workers of loaders, of which deck.gl here uses none, raw.githubusercontent.com the picture of a marker that no sketch of ours is drawn with. */
const NEVER_FETCHED = [
  "answers.microsoft.com",
  "en.wikipedia.org",
  "gitbrent.github.io",
  "github.com",
  "maplibre.invalid",
  "maplibre.org",
  "purl.oclc.org",
  "purl.org",
  "raw.githubusercontent.com",
  "rolldown.rs",
  "schemas.microsoft.com",
  "schemas.openxmlformats.org",
  "stuk.github.io",
  "unpkg.com",
  "wiki.openstreetmap.org",
  "www.garmin.com",
  "www.movable-type.co.uk",
  "www.openstreetmap.org",
  "www.w3.org",
];

/** What a page of these parts would fetch from elsewhere, or could not find in itself; a sentence each. */
export function outsideReferences(page: string, parts: BriefingParts): readonly string[] {
  const { scripts, files } = parts;
  const hosts = [...parts.origins, ...parts.linked].map((url) => new URL(url).host);
  const packed = new Set(scripts.map(({ name }) => name));
  const named = [
    ...scripts.flatMap(({ needs, later }) => [...needs, ...later]),
    ...[parts.entry, parts.soon, ...files],
  ];
  return [
    ...named.filter((name) => !packed.has(name)).map((name) => `The pack has no ${name}.`),
    ...scripts.flatMap(({ name, code, later }) =>
      asksIn(code)
        .filter((asked) => !later.includes(asked))
        .map((asked) => `${name} asks for ${asked}.`),
    ),
    ...scripts.filter(isInCircle(scripts)).map(({ name }) => `${name} needs itself.`),
    ...scripts.flatMap(({ name, code }) =>
      strangersIn(code)
        .filter((host) => !hosts.includes(host))
        .map((host) => `${name}: ${host}`),
    ),
    ...outsideAddresses(page).map((address) => `The page refers to ${address}.`),
  ];
}

/** What an element or a rule of the page itself would load. */
function outsideAddresses(page: string): readonly string[] {
  const markup = page.replaceAll(/(<(script|style)[^>]*>)[\s\S]*?<\/\2>/g, "$1");
  const look = page.match(/<style[^>]*>([\s\S]*?)<\/style>/)?.[1] ?? "";
  return [
    ...markup.matchAll(/\s(?:src|href|srcset|poster|data|action)\s*=\s*"([^"]*)"/g),
    ...look.matchAll(/url\(\s*["']?([^"')]*)/g),
    ...look.matchAll(/@import\s*([^;]*)/g),
  ]
    .map(([, address = ""]) => address.slice(0, 80))
    .filter((address) => !/^(data:|#)/.test(address));
}

function asksIn(code: string): readonly string[] {
  return [...code.matchAll(/\bimport\(\s*["'`](?:\.\/)?([^"'`]+)/g)].map(([, name = ""]) => name);
}

function strangersIn(code: string): readonly string[] {
  const hosts = [...code.matchAll(/(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/g)];
  return [...new Set(hosts.map(([, host = ""]) => host))].filter(
    (host) => !NEVER_FETCHED.includes(host),
  );
}

/** Scripts in a circle would wait for each other for ever. */
function isInCircle(scripts: BriefingParts["scripts"]) {
  const needsOf = new Map(scripts.map(({ name, needs }) => [name, needs]));
  return ({ name }: { readonly name: string }) => {
    const seen = new Set<string>();
    const reaches = (from: string): boolean =>
      (needsOf.get(from) ?? []).some((need) => {
        if (need === name) return true;
        if (seen.has(need)) return false;
        seen.add(need);
        return reaches(need);
      });
    return reaches(name);
  };
}
