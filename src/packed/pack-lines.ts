/** The page around all the others, which cannot contain itself. */
export const SHELL = "index.html";

export interface Entry {
  /** The chunks that must be at hand before it runs. */
  readonly needs: readonly string[];
  /** Deflated, as base64. */
  readonly data: string;
}

export function toLine(name: string, { needs, data }: Entry): string {
  return `${[name, ...needs].join(" ")}|${data}`;
}

export function toEntries(pack: string): ReadonlyMap<string, Entry> {
  return new Map(
    pack.split("\n").map((line) => {
      const [head = "", data = ""] = line.split("|");
      const [name = "", ...needs] = head.split(" ");
      return [name, { needs, data }];
    }),
  );
}
