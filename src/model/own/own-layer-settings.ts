import type { StatementId } from "../report.ts";
import type { Condition } from "./condition.ts";
import type { OwnColour } from "./own-colour.ts";
import { CATEGORICAL } from "./palettes.ts";

/** How somebody's layer is shown; its data lies under the same id and never changes. */
export interface OwnLayer {
  readonly id: string;
  readonly name: string;
  /** The file it came from. */
  readonly file: string;
  /** By names each feature has the point of a place of the report, and is drawn beside it. */
  readonly placedBy: "coordinates" | "names";
  readonly colour: OwnColour;
  /** 0 to 1. */
  readonly opacity: number;
  readonly visible: boolean;
  readonly labelColumn: string | null;
  readonly condition: Condition | null;
  /** The statement of the report that it bears out. */
  readonly evidenceFor: StatementId | null;
}

/** Visible and unlabelled, in the first colour that no other layer has. */
export function toOwnLayer(
  given: Pick<OwnLayer, "id" | "name" | "file" | "labelColumn" | "placedBy">,
  beside: readonly OwnLayer[],
): OwnLayer {
  const taken = beside.flatMap(({ colour }) => (colour.by === "nothing" ? [colour.colour] : []));
  const colours = CATEGORICAL.clear;
  return {
    ...given,
    colour: {
      by: "nothing",
      colour: colours.find((one) => !taken.includes(one)) ?? colours[0],
    },
    opacity: 1,
    visible: true,
    condition: null,
    evidenceFor: null,
  };
}
