import type { ledgerZh } from "../ledger.ts";

export const ledgerEn: typeof ledgerZh = {
  title: "Ledger",
  intro: (statements, characters) =>
    `The source of ${characters} characters holds ${statements} statements. Each belongs to exactly one of five classes; none is missing and none counts twice.`,
  filterIgnored: "A filter is on; the ledger takes no notice of it and always counts everything.",
  sum: (parts, total) => `${parts.join(" + ")} = ${total}`,
  coverageTitle: "What is on the map",
  coverageMeanings: {
    placed: "every place it speaks of is on the map",
    "partly-placed": "it names some of them; those are on the map",
    "area-wide": "about the sub-district as a whole",
    outside: "beyond the sub-district",
    placeless: "not about a place",
  },
  coverageHeads: {
    placed: "On map",
    "partly-placed": "Partly",
    "area-wide": "Whole area",
    outside: "Out\u00adside",
    placeless: "No place",
  },
  statementsTitle: "Statements by board",
  statementsCaption: "Number of statements in each board, by whether they are on the map",
  openHint: "Choose a number to see which ones.",
  board: "Board",
  noBoard: "In no board",
  total: "Sum",
  cell: (row, column, count) => `${row}, ${column}: ${count}`,
  namedTitle: "A total given, some of it named",
  namedIntro: (statements) =>
    `${statements} ${statements === 1 ? "statement gives" : "statements give"} a total but name only some of it. The rest is not guessed and not on the map.`,
  named: (n, of) => `${n} of ${of} named`,
  unnumbered: (statements) =>
    `${statements} more ${statements === 1 ? "names" : "name"} only some, but ${statements === 1 ? "gives" : "give"} no total.`,
  numeralsTitle: "Where each number goes",
  numeralsIntro: (numerals, parts) =>
    `${numerals} Arabic ${numerals === 1 ? "numeral" : "numerals"} in the source: ${parts.join(", ")}.`,
  numeralPart: (count, meaning) => `${count} ${meaning}`,
  numeralKinds: {
    figure: "in figures",
    date: "in dates",
    name: "in names",
    ordinal: "as ordinals",
  },
  unexplained: (count) => `${count} of them still lack a figure.`,
  figuresTotal: (figures, spelled) =>
    spelled === 0
      ? `${figures} ${figures === 1 ? "figure" : "figures"} in all.`
      : `${figures} figures in all, ${spelled} of them written out in Chinese words.`,
  figuresCaption: "Number of figures, by nature and period",
  role: "Nature",
  positionsTitle: "How well places are known",
  positionsIntro: (places, located) =>
    `${located} of ${places} places on the map are located; the others are inferred or schematic.`,
  located: (kind, of, located) => `${kind}: ${located} of ${of} located`,
  positionsCaption: "Number of places, by kind and precision",
  kind: "Kind",
  precisionHeads: {
    surveyed: "Sur\u00adveyed",
    geocoded: "Gazet\u00adteer",
    village: "By village",
    inferred: "Infer\u00adred",
    schematic: "Sche\u00admatic",
  },
};
