/** Told apart with any colour vision, and apart from the report's kinds and the accent; a test measures it. The first is what a layer of one colour has. */
export const CATEGORICAL = {
  clear: ["#4483eb", "#f7c790", "#584e87", "#9efcf5", "#90652e", "#9d9abc", "#270a7f", "#4f152c"],
  muted: ["#3d5885", "#d8ad96", "#6a4f5b", "#94def5", "#8e8099", "#2e284a", "#efe7d9", "#47211b"],
  soft: ["#398ad6", "#e2d37b", "#7587a5", "#2cecf5", "#c58d04", "#bff4c9"],
} as const;

/** From little to much; each step is lighter or darker than the one before, whatever hues one sees. */
export const SEQUENTIAL = {
  sea: ["#f0f4e4", "#bfdccb", "#7fb8bd", "#41839f", "#1d4a7a"],
  dusk: ["#440154", "#3b528b", "#21918c", "#5ec962", "#fde725"],
  sand: ["#00204d", "#414d6b", "#7c7b78", "#bcaf6f", "#ffea46"],
} as const;

export type CategoricalId = keyof typeof CATEGORICAL;
export type SequentialId = keyof typeof SEQUENTIAL;

export const CATEGORICAL_IDS: readonly CategoricalId[] = ["clear", "muted", "soft"];
export const SEQUENTIAL_IDS: readonly SequentialId[] = ["sea", "dusk", "sand"];
