import type { Credit } from "./basemap.ts";

const LINK = /<a\b[^>]*?href\s*=\s*["']([^"']*)["'][^>]*>([\s\S]*?)<\/a>/gi;

/** What tiles say of whose they are, markup and all, as plain words with their links. */
export function toCredits(attribution: string): readonly Credit[] {
  const links = [...attribution.matchAll(LINK)].map(([, href = "", inside = ""]) =>
    toCredit(inside, href),
  );
  const rest = toCredit(attribution.replaceAll(LINK, " "), "");
  return [...links, rest].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Each once, whichever of two places named it. */
export function mergeCredits(...lists: readonly (readonly Credit[])[]): readonly Credit[] {
  const all = lists.flat();
  return all.filter((credit, index) => all.findIndex((other) => isSame(other, credit)) === index);
}

function isSame(a: Credit, b: Credit): boolean {
  if (a.url !== null && b.url !== null) return bare(a.url) === bare(b.url);
  return a.text === b.text || a.textEn === b.textEn;
}

function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

function toCredit(html: string, href: string): Credit {
  const text = html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&copy;", "©")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 120);
  return { text, textEn: text, url: /^https?:\/\//.test(href) ? href : null };
}
