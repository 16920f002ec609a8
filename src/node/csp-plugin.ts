import type { Plugin } from "vite";
import { allowedOrigins, basemapsIn } from "./basemaps.ts";
import { GEODATA } from "./geodata-plugin.ts";
import { servedPolicy, toContent } from "./policy.ts";

/** Only in the built page, since the development server's hot reload is an inline script. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        injectTo: "head-prepend",
        attrs: {
          "http-equiv": "Content-Security-Policy",
          content: toContent(servedPolicy(allowedOrigins(basemapsIn(GEODATA)))),
        },
      },
    ],
  };
}
