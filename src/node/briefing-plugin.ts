import { build, type Plugin } from "vite";
import { BRIEFING } from "./build-modes.ts";

/** Ships the one-file briefing beside the app, which fetches it as the template of its export. */
export function briefing(): Plugin {
  return {
    name: "briefing",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "briefing.html", source: await builtPage() });
    },
  };
}

async function builtPage(): Promise<string | Uint8Array> {
  const built = await build({ mode: BRIEFING, logLevel: "error", build: { write: false } });
  const outputs = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  const page = outputs.find(({ fileName }) => fileName === "briefing.html");
  if (page?.type !== "asset") throw new Error("The build in briefing mode made no briefing.html");
  return page.source;
}
