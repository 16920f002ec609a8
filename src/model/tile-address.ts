const WMTS: readonly (readonly [RegExp, string])[] = [
  [/\{tilematrix\}/gi, "{z}"],
  [/\{tilecol\}/gi, "{x}"],
  [/\{tilerow\}/gi, "{y}"],
  [/\{s\}/gi, "{a-c}"],
];
const RANGE = /\{([0-9a-z])-([0-9a-z])\}/;
const KEY = "{key}";

/** The addresses that a map asks one after another: `{0-7}` spread out, WMTS words in the map's own, the key filled in. */
export function toTileUrls(address: string, key: string | null): readonly string[] {
  const plain = WMTS.reduce((text, [word, own]) => text.replaceAll(word, own), address);
  return spread(plain).map((url) => url.replaceAll(KEY, encodeURIComponent(key ?? "")));
}

/** Where an address leads, one origin for each subdomain; none for what is no address of the web. */
export function originsOf(address: string): readonly string[] {
  const origins = toTileUrls(address, "").flatMap((url) => {
    const parsed = toUrl(url.replaceAll(/[{}]/g, ""));
    return parsed && /^https?:$/.test(parsed.protocol) ? [parsed.origin] : [];
  });
  return [...new Set(origins)];
}

/** What a typed address is: tiles, a style or an archive; null for what cannot be any. */
export function addressKind(address: string): "raster" | "style" | "archive" | null {
  if (originsOf(address).length === 0) return null;
  const [plain = ""] = toTileUrls(address, "");
  if (/\{z\}/.test(plain) && /\{x\}/.test(plain) && /\{-?y\}/.test(plain)) return "raster";
  if (/[{}]/.test(plain)) return null;
  return /\.pmtiles$/i.test(toUrl(plain)?.pathname ?? "") ? "archive" : "style";
}

function toUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function spread(address: string): readonly string[] {
  const [whole, from, to] = address.match(RANGE) ?? [];
  if (whole === undefined || from === undefined || to === undefined) return [address];
  return between(from, to).flatMap((letter) => spread(address.replace(whole, letter)));
}

function between(from: string, to: string): readonly string[] {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  const count = Math.max(0, last - first) + 1;
  return Array.from({ length: count }, (_, step) => String.fromCharCode(first + step));
}
