import type { RawLayer } from "./raw-layer.ts";
import type { Source } from "./source.ts";

export type Reader = (source: Source) => Promise<readonly RawLayer[]>;
