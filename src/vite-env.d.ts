/// <reference types="vite/client" />

/** Made at build time from geodata/ by node/geodata-plugin.ts. */
declare module "virtual:geodata-texts" {
  /** Each data file's text, by the path under which it would be served. */
  export const texts: Readonly<Record<string, string>>;
}

/** Made at build time from geodata/ by node/geodata-plugin.ts. */
declare module "virtual:geodata-extras" {
  /** Character → syllable without tone, "徐" → "xu"; a whole text where it is read otherwise. */
  export const pinyin: Readonly<Record<string, string>>;
  /** Where the original text lies, when somebody put it at geodata/original/. */
  export const originalUrl: string | null;
}
