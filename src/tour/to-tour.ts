import type { Dataset } from "../model/dataset.ts";
import { statementsOf } from "../model/dataset.ts";
import { NO_FILTER } from "../model/filter.ts";
import type { Board, Report, Statement } from "../model/report.ts";
import type { Step } from "./step.ts";

const SECONDS = { title: 8, chapter: 8, statement: 15, figures: 20, ledger: 20 };

const PLAIN = {
  board: null,
  statement: null,
  features: [],
  filter: NO_FILTER,
  layers: {},
  panel: "report",
  viewport: null,
  title: null,
  note: "",
} as const;

/** A title, a chapter for each board with a step for each statement that has places, and the ledger; the same data gives the same tour. */
export function toTour({ report }: Pick<Dataset, "report">): readonly Step[] {
  return [
    { ...PLAIN, id: "title", kind: "title", seconds: SECONDS.title },
    ...report.boards.flatMap((board) => chapterOf(report, board)),
    { ...PLAIN, id: "ledger", kind: "ledger", panel: "ledger", seconds: SECONDS.ledger },
  ];
}

function chapterOf(report: Report, board: Board): readonly Step[] {
  const statements = board.paragraphs.flatMap(({ id }) => statementsOf(report, id));
  const placed = statements.filter(({ features }) => features.length > 0);
  const counts = statements.some(
    ({ features, figures }) => features.length === 0 && figures.length > 0,
  );
  const own = { ...PLAIN, board: board.id };
  return [
    {
      ...own,
      id: `chapter/${board.id}`,
      kind: "chapter",
      filter: placed.length > 0 ? { ...NO_FILTER, boards: [board.id] } : NO_FILTER,
      seconds: SECONDS.chapter,
    },
    ...placed.map((statement) => statementStep(board, statement)),
    ...(counts
      ? [
          {
            ...own,
            id: `figures/${board.id}`,
            kind: "figures" as const,
            panel: "figures" as const,
            seconds: SECONDS.figures,
          },
        ]
      : []),
  ];
}

function statementStep(board: Board, statement: Statement): Step {
  return {
    ...PLAIN,
    id: `statement/${statement.id}`,
    kind: "statement",
    board: board.id,
    statement: statement.id,
    features: statement.features,
    layers: statement.coverage === "outside" ? { arcs: { visible: true, opacity: 1 } } : {},
    seconds: SECONDS.statement,
  };
}
