/** The things of one key, in the order they came. */
export interface Group<K, T> {
  readonly key: K;
  readonly items: readonly T[];
}

export interface MatrixRow<R, C, T> extends Group<R, T> {
  readonly cells: readonly Group<C, T>[];
}

/** Things counted twice over: each stands in one row and in one column. */
export interface Matrix<R, C, T> {
  readonly rows: readonly MatrixRow<R, C, T>[];
  readonly totals: readonly Group<C, T>[];
  readonly items: readonly T[];
}

/** One group for each key, empty ones too; a thing whose key is not listed is left out. */
export function toGroups<K, T>(
  items: readonly T[],
  keys: readonly K[],
  keyOf: (item: T) => K,
): readonly Group<K, T>[] {
  return keys.map((key) => ({ key, items: items.filter((item) => keyOf(item) === key) }));
}

export function toMatrix<R, C, T>(
  items: readonly T[],
  by: {
    readonly rows: readonly R[];
    readonly rowOf: (item: T) => R;
    readonly columns: readonly C[];
    readonly columnOf: (item: T) => C;
  },
): Matrix<R, C, T> {
  return {
    rows: toGroups(items, by.rows, by.rowOf).map((row) => ({
      ...row,
      cells: toGroups(row.items, by.columns, by.columnOf),
    })),
    totals: toGroups(items, by.columns, by.columnOf),
    items,
  };
}
