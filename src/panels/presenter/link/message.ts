import type { FeatureId } from "../../../model/feature.ts";
import type { StatementId } from "../../../model/report.ts";
import type { Locale, Theme, Viewport } from "../../../model/view.ts";
import type { Command } from "../../../tour/command.ts";
import type { TourEdits } from "../../../tour/edits.ts";
import type { Showing } from "../../../tour/showing.ts";
import type { StagePoint } from "../../present/presentation.ts";

/** Windows of another version of the app do not understand each other. */
export const LINK_VERSION = 2;

/** Made anew each time a window loads. */
export type WindowId = string;

export const ROLES = ["projector", "speaker"] as const;
export type Role = (typeof ROLES)[number];

/** What the projector's window shows just now. */
export interface ProjectorState {
  /** From 1; null while somebody explores there. */
  readonly step: number | null;
  readonly showing: Showing;
  readonly isAstray: boolean;
  readonly selected: readonly FeatureId[];
  readonly statement: StatementId | null;
  /** Where its map rests; null while it moves, or where there is none. */
  readonly camera: Viewport | null;
  readonly screen: ScreenSize;
  readonly theme: Theme;
  readonly locale: Locale;
  /** The id of what lies under its map. */
  readonly basemap: string;
  /** Milliseconds since 1970; null before the presentation. */
  readonly startedAt: number | null;
  readonly edits: TourEdits;
  /** The last message it obeyed; what a speaker did after it, the state cannot know yet. */
  readonly obeyed: Receipt | null;
}

/** In CSS pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

export interface Receipt {
  readonly speaker: WindowId;
  readonly number: number;
}

export type Body =
  /** Asks whoever is there for its state. */
  | { readonly type: "hello" }
  | { readonly type: "bye" }
  | { readonly type: "state"; readonly state: ProjectorState }
  | Order;

/** What a speaker asks of the projector. */
export type Order =
  | { readonly type: "command"; readonly command: Command }
  /** Shows a step (from 1), and begins the presentation where there is none. */
  | { readonly type: "show"; readonly step: number }
  | { readonly type: "point"; readonly at: StagePoint | null }
  | { readonly type: "look"; readonly viewport: Viewport }
  | {
      readonly type: "select";
      readonly features: readonly FeatureId[];
      readonly statement: StatementId | null;
    };

export interface Message {
  readonly link: typeof LINK_VERSION;
  readonly report: string;
  readonly from: WindowId;
  readonly role: Role;
  /** Null for whoever hears it. */
  readonly to: WindowId | null;
  /** Counts up for each sender, so that what comes twice is obeyed once. */
  readonly number: number;
  readonly body: Body;
}
