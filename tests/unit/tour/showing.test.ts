import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Command } from "../../../src/tour/command.ts";
import { PLAIN_SHOWING } from "../../../src/tour/showing.ts";
import { anyCommand, anyRun, aRun, press, type Run } from "../../fixtures/run.ts";

const BACK: Command = { type: "back" };
const NEXT: Command = { type: "next" };
const ENTER: Command = { type: "enter" };

describe("a step's number", () => {
  test("typed and entered goes there, once and no further", () => {
    const run = press(aRun({ at: 3 }), ...digits(12), ENTER);
    expect(run).toMatchObject({ at: 12, showing: PLAIN_SHOWING });
    expect(press(run, ENTER).at).toBe(13);
  });

  test("beyond the tour ends at its last step, and nought at its first", () => {
    expect(press(aRun({ count: 20 }), ...digits(99), ENTER).at).toBe(20);
    expect(press(aRun({ at: 5 }), ...digits(0), ENTER).at).toBe(1);
  });

  test("keeps the last three digits of a long one", () => {
    expect(press(aRun(), ...digits(98_012)).showing.digits).toBe("012");
  });

  test("is forgotten by any other key, and by Escape alone", () => {
    expect(press(aRun({ at: 4 }), ...digits(9), NEXT, ENTER).at).toBe(6);
    expect(press(aRun({ at: 4 }), ...digits(9), BACK)).toMatchObject({
      at: 4,
      showing: PLAIN_SHOWING,
      hasLeft: false,
    });
  });
});

describe("moving", () => {
  test("Home and End go to the ends, and the ends hold", () => {
    expect(press(aRun({ at: 7 }), { type: "last" }, NEXT).at).toBe(32);
    expect(press(aRun({ at: 7 }), { type: "first" }, { type: "previous" }).at).toBe(1);
  });

  test("lifts a curtain, shuts the question and restores what somebody moved", () => {
    const run = press(aRun({ at: 2 }), { type: "stray" }, { type: "ask" }, { type: "black" }, NEXT);
    expect(run).toMatchObject({ at: 3, isAstray: false, showing: PLAIN_SHOWING });
  });

  test("keeps the pointer and the playing", () => {
    const { showing } = press(aRun(), { type: "pointer" }, { type: "play" }, NEXT);
    expect(showing).toEqual({ ...PLAIN_SHOWING, hasPointer: true, isPlaying: true });
  });

  test("with the overview open moves the mark and nothing else, until Enter", () => {
    const open = press(aRun({ at: 5 }), { type: "overview" });
    expect(open.showing.overviewAt).toBe(5);
    const marked = press(open, NEXT, NEXT, { type: "previous" });
    expect(marked).toMatchObject({ at: 5, showing: { overviewAt: 6 } });
    expect(press(marked, { type: "last" }, NEXT).showing.overviewAt).toBe(32);
    expect(press(marked, ENTER)).toMatchObject({ at: 6, showing: PLAIN_SHOWING });
  });

  test("never leaves the tour, whatever is on the screen and whatever is pressed", () => {
    fc.assert(
      fc.property(anyRun, anyCommand, (run, command) => {
        const { at } = press(run, command);
        expect(Number.isInteger(at) && at >= 1 && at <= run.count).toBe(true);
      }),
    );
  });
});

describe("a step is the same", () => {
  test("reached by its number, from the first, from the last, or in the overview", () => {
    fc.assert(
      fc.property(anyRun, fc.nat(39), (run, index) => {
        const to = 1 + (index % run.count);
        const untyped = run.showing.digits === "" ? run : press(run, BACK);
        const inMode = [
          press(untyped, ...digits(to), ENTER),
          press(settled(run), { type: "first" }, ...repeat(NEXT, to - 1)),
          press(settled(run), { type: "last" }, ...repeat({ type: "previous" }, run.count - to)),
          press(
            settled(run),
            { type: "overview" },
            { type: "first" },
            ...repeat(NEXT, to - 1),
            ENTER,
          ),
        ];
        const { hasPointer, isPlaying } = run.showing;
        const expected = { ...PLAIN_SHOWING, hasPointer, isPlaying };
        for (const { at, showing, isAstray, hasLeft } of inMode) {
          expect({ at, isAstray, hasLeft }).toEqual({ at: to, isAstray: false, hasLeft: false });
          expect(showing).toEqual(expected);
        }
      }),
    );
  });
});

describe("Escape", () => {
  test("on a bare step leaves the presentation", () => {
    expect(press(aRun({ at: 9 }), BACK)).toMatchObject({ hasLeft: true, showing: PLAIN_SHOWING });
  });

  test("returns to the very step after somebody clicked on the map", () => {
    const run = press(aRun({ at: 9 }), { type: "stray" }, BACK);
    expect(run).toMatchObject({ at: 9, isAstray: false, hasLeft: false });
  });

  test("shuts a question first, then returns from what it led to", () => {
    const asked = press(aRun({ at: 9 }), { type: "ask" }, { type: "stray" }, BACK);
    expect(asked).toMatchObject({ isAstray: true, showing: PLAIN_SHOWING });
    expect(press(asked, BACK)).toMatchObject({ at: 9, isAstray: false, hasLeft: false });
  });

  test("lifts a curtain before it shuts what hangs behind it", () => {
    const run = press(aRun(), { type: "overview" }, { type: "black" }, BACK);
    expect(run.showing).toEqual({ ...PLAIN_SHOWING, overviewAt: 1 });
  });

  test("closes one level at a time, and leaves after the last", () => {
    fc.assert(
      fc.property(anyRun, (start) => {
        let run = start;
        for (let levels = levelsOf(run); levels > 0; levels -= 1) {
          run = press(run, BACK);
          expect(run.hasLeft).toBe(false);
          expect(run.at).toBe(start.at);
          expect(levelsOf(run)).toBe(levels - 1);
        }
        expect(press(run, BACK).hasLeft).toBe(true);
      }),
    );
  });
});

describe("a key pressed twice", () => {
  test.each(["black", "white", "overview", "pointer", "play", "help"] as const)(
    "takes %s away again",
    (type) => {
      expect(press(aRun(), { type }).showing).not.toEqual(PLAIN_SHOWING);
      expect(press(aRun(), { type }, { type }).showing).toEqual(PLAIN_SHOWING);
    },
  );

  test("is not needed to go from black to white", () => {
    expect(press(aRun(), { type: "black" }, { type: "white" }).showing.curtain).toBe("white");
  });
});

test("a question stops the playing, so that nobody is carried off while asking", () => {
  expect(press(aRun(), { type: "play" }, { type: "ask" }).showing).toMatchObject({
    isAsking: true,
    isPlaying: false,
  });
});

test.each(["fullscreen", "speaker", "room"] as const)("%s is for others to obey", (type) => {
  fc.assert(
    fc.property(anyRun, (run) => {
      expect(press(run, { type })).toEqual(run);
    }),
  );
});

function digits(number: number): readonly Command[] {
  return [...String(number)].map((digit) => ({ type: "digit", digit }));
}

function repeat(command: Command, times: number): readonly Command[] {
  return Array.from({ length: times }, () => command);
}

/** With the overview shut, in which moving means something else. */
function settled(run: Run): Run {
  return run.showing.overviewAt === null ? run : press(run, { type: "overview" });
}

function levelsOf({ showing, isAstray }: Run): number {
  return [
    showing.digits !== "",
    showing.isHelping,
    showing.curtain !== null,
    showing.isAsking,
    isAstray,
    showing.overviewAt !== null,
    showing.hasPointer,
    showing.isPlaying,
  ].filter(Boolean).length;
}
