declare global {
  /** Only in the one-file briefing, where boot.ts sets it before anything else runs. */
  var packed: Packed;
}

export interface Packed {
  /** Unpacks a chunk and those that it needs, and runs it. */
  readonly load: (name: string) => Promise<unknown>;
  /** Where a file that is no chunk lies. */
  readonly address: (name: string) => string;
  /** The page's own source as it was built, without anybody's own things. */
  readonly template: () => Promise<string>;
}
