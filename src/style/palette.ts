import type { Kind } from "../model/feature.ts";
import type { Theme } from "../model/view.ts";

/** The map's share of the colour tokens in theme.css; a test holds the two together. */
export interface Palette {
  readonly ground: string;
  readonly land: string;
  readonly grid: string;
  readonly edge: string;
  readonly ink: string;
  readonly ink2: string;
  readonly muted: string;
  readonly accent: string;
  /** Symbols, lines and areas. */
  readonly kind: Readonly<Record<Kind, string>>;
  /** The same hues where they are read as letters, dark enough for that. */
  readonly letters: Readonly<Record<Kind, string>>;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: "#ede8dd",
    land: "#fbf8f1",
    grid: "#e2dbcc",
    edge: "#a7977b",
    ink: "#1f1d1a",
    ink2: "#37332c",
    muted: "#6c6253",
    accent: "#c8371f",
    kind: {
      village: "#2b6a4c",
      enterprise: "#3a50a8",
      project: "#b8730f",
      facility: "#874a8a",
      river: "#2c7da8",
      area: "#b8730f",
      road: "#a7977b",
      context: "#6c6253",
    },
    letters: {
      village: "#2b6a4c",
      enterprise: "#3a50a8",
      project: "#8a5206",
      facility: "#874a8a",
      river: "#1f678d",
      area: "#8a5206",
      road: "#37332c",
      context: "#6c6253",
    },
  },
  dark: {
    ground: "#0c0f12",
    land: "#12181d",
    grid: "#1d252b",
    edge: "#7d8a94",
    ink: "#f3f1ea",
    ink2: "#d9d7d0",
    muted: "#a3abb1",
    accent: "#ff8163",
    kind: {
      village: "#7ee0b0",
      enterprise: "#8fadff",
      project: "#ffc14d",
      facility: "#f0a8f3",
      river: "#63c3f2",
      area: "#ffc14d",
      road: "#7d8a94",
      context: "#a3abb1",
    },
    letters: {
      village: "#7ee0b0",
      enterprise: "#8fadff",
      project: "#ffc14d",
      facility: "#f0a8f3",
      river: "#63c3f2",
      area: "#ffc14d",
      road: "#d9d7d0",
      context: "#a3abb1",
    },
  },
  projector: {
    ground: "#ffffff",
    land: "#ffffff",
    grid: "#ececec",
    edge: "#4a4a4a",
    ink: "#000000",
    ink2: "#111111",
    muted: "#333333",
    accent: "#a51d08",
    kind: {
      village: "#00563b",
      enterprise: "#1b3c9c",
      project: "#8f5200",
      facility: "#6b1f73",
      river: "#0067a3",
      area: "#8f5200",
      road: "#4a4a4a",
      context: "#333333",
    },
    letters: {
      village: "#00563b",
      enterprise: "#1b3c9c",
      project: "#7a4600",
      facility: "#6b1f73",
      river: "#005788",
      area: "#7a4600",
      road: "#111111",
      context: "#333333",
    },
  },
};
