import type { Choices, NamedBytes, Progress, Reading } from "./reading.ts";

/** What the page asks of the worker. */
export interface Request {
  readonly files: readonly NamedBytes[];
  readonly choices: Choices;
}

/** What the worker answers. */
export type Reply =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly reading: Reading };
