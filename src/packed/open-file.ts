import { texts } from "virtual:geodata-texts";
import type { openFile as openServedFile } from "../served/open-file.ts";

const TEMPLATE = "briefing.html";

/** There is nothing beside the page: the data is in it, and the template is the page itself. */
export const openFile: typeof openServedFile = async (path) => {
  const text = path === TEMPLATE ? await globalThis.packed.template() : texts[path];
  return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
};
