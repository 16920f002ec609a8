import type { Plugin } from "vite";
import { SERVED_POLICY, toContent } from "./policy.ts";

/** Only in the built page, since the development server's hot reload is an inline script. */
export function contentSecurityPolicy(): Plugin {
  const content = toContent(SERVED_POLICY);
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        injectTo: "head-prepend",
        attrs: { "http-equiv": "Content-Security-Policy", content },
      },
    ],
  };
}
