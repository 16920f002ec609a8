import type { ExportMessages } from "../i18n/export.ts";
import type { Messages } from "../i18n/messages.ts";
import type { ShownLayer } from "../model/own/shown-layer.ts";
import type { Reader } from "../tour/hero.ts";

/** Who an export is written for, and when. */
export interface ExportReader extends Reader {
  readonly words: Messages;
  readonly exports: ExportMessages;
  /** A person's own, topmost first, those that are switched off too. */
  readonly ownLayers: readonly ShownLayer[];
  /** "2026-11-24" */
  readonly today: string;
}
