import { describe, expect, it } from "vitest";
import {
  followed,
  greeted,
  isRivalled,
  type Projector,
  withoutProjector,
  withProjector,
} from "../../../../../src/panels/presenter/link/projectors.ts";
import { aProjectorState } from "../../../../fixtures/projector-state.ts";

const EXPLORING = aProjectorState({ step: null, startedAt: null });

describe("the projectors that a speaker hears of", () => {
  it("are followed by the latest beginning, whichever was heard last", () => {
    const early = aProjectorState({ startedAt: 1000 });
    const late = aProjectorState({ startedAt: 2000 });
    expect(followed(heard(["a", late], ["b", early]))?.id).toBe("a");
    expect(followed(heard(["b", early], ["a", late]))?.id).toBe("a");
  });

  it("are rivals only while two present", () => {
    expect(isRivalled(heard(["a", aProjectorState()], ["b", EXPLORING]))).toBe(false);
    expect(isRivalled(heard(["a", aProjectorState()], ["b", aProjectorState()]))).toBe(true);
  });

  it("that only explore give way to one that presents", () => {
    expect(followed(heard(["a", EXPLORING], ["b", aProjectorState({ startedAt: 1 })]))?.id).toBe(
      "b",
    );
    expect(followed(heard(["a", EXPLORING]))?.id).toBe("a");
  });

  it("are gone after three greetings without an answer, and stay while they answer", () => {
    let projectors = heard(["a", aProjectorState()], ["b", aProjectorState()]);
    for (let count = 0; count < 4; count += 1)
      projectors = withProjector(greeted(projectors), "b", aProjectorState());
    expect(projectors.map(({ id }) => id)).toEqual(["b"]);
  });

  it("are gone at once when they say so", () => {
    expect(withoutProjector(heard(["a", aProjectorState()]), "a")).toEqual([]);
    expect(followed([])).toBeUndefined();
  });
});

function heard(...told: [string, Projector["state"]][]): readonly Projector[] {
  return told.reduce<readonly Projector[]>((all, [id, state]) => withProjector(all, id, state), []);
}
