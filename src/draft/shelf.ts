/** What stands on a shelf; from an earlier visit or another tab, so its shape is anyone's. */
export interface Kept {
  readonly value: unknown;
  /** One more with every writing; 0 before the first. */
  readonly revision: number;
}

export interface Written {
  /** False where another tab was quicker; then what stands there is that tab's. */
  readonly isOurs: boolean;
  readonly kept: Kept;
}

/** The place of one sort of a person's changes, shared by all tabs; every promise may be refused. */
export interface Shelf {
  readonly read: () => Promise<Kept>;
  /** Only over the revision that the writer has seen. */
  readonly write: (value: unknown, over: number) => Promise<Written>;
  /** Heard when another tab has written; returns how to stop hearing. */
  readonly listen: (heard: () => void) => () => void;
}
