/// <reference types="vite/client" />

/** Made at build time from geodata/ by node/geodata-plugin.ts. */
declare module "virtual:geodata-extras" {
  /** Name or alias → syllables without tones, "徐毛村" → "xu mao cun". */
  export const pinyin: Readonly<Record<string, string>>;
  /** Where the original text lies, when somebody put it at geodata/original/. */
  export const originalUrl: string | null;
}
