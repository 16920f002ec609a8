interface Icon {
  readonly file: string;
  readonly pixels: number;
  readonly purpose: "any" | "maskable";
  /** What it is drawn from, by draw-icons.ts. */
  readonly svg: string;
}

/** What an installed app shows itself by; a maskable one is cut to whatever shape the system likes. */
export const ICONS: readonly Icon[] = [
  { file: "icon-192.png", pixels: 192, purpose: "any", svg: "src/icon.svg" },
  { file: "icon-512.png", pixels: 512, purpose: "any", svg: "src/icon.svg" },
  {
    file: "icon-maskable-512.png",
    pixels: 512,
    purpose: "maskable",
    svg: "src/icons/icon-maskable.svg",
  },
];
