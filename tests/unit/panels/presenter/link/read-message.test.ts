import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Body,
  LINK_VERSION,
  type Message,
} from "../../../../../src/panels/presenter/link/message.ts";
import { readMessage } from "../../../../../src/panels/presenter/link/read-message.ts";
import { aProjectorState } from "../../../../fixtures/projector-state.ts";

const CAMERA = { center: [117.8, 36.9], zoom: 13, bearing: 0, pitch: 0 } as const;

const BODIES: readonly Body[] = [
  { type: "hello" },
  { type: "bye" },
  { type: "command", command: { type: "next" } },
  { type: "command", command: { type: "digit", digit: "7" } },
  { type: "show", step: 12 },
  { type: "point", at: { x: 0.5, y: 1 } },
  { type: "point", at: null },
  { type: "look", viewport: CAMERA },
  { type: "select", features: ["village/a"], statement: "s1" },
  { type: "state", state: aProjectorState({ camera: CAMERA, isAstray: true }) },
  {
    type: "state",
    state: aProjectorState({ edits: { order: ["title"], steps: { title: { note: "慢一点" } } } }),
  },
];

describe("a message from another window", () => {
  it("of ours is read as it was written", () => {
    for (const body of BODIES) {
      const message = aMessage(body);
      expect(readMessage(structuredClone(message))).toEqual(message);
    }
  });

  it("of anyone is dropped without a word, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readMessage(value)).toBeUndefined();
      }),
    );
  });

  it("with anything in one of its places is dropped, or read as a message of the same form", () => {
    const places = ["link", "report", "from", "role", "to", "number", "body"] as const;
    const bodies = fc.constantFrom(...BODIES);
    fc.assert(
      fc.property(bodies, fc.constantFrom(...places), fc.anything(), (body, place, value) => {
        const read = readMessage({ ...aMessage(body), [place]: value });
        if (read) expect(readMessage(read)).toEqual(read);
      }),
    );
  });

  it("with anything within what it asks never makes an unknown request", () => {
    const known = new Set(BODIES.map(({ type }) => type));
    const body = fc.record({
      type: fc.constantFrom(...known),
      command: fc.anything(),
      step: fc.anything(),
      at: fc.anything(),
      viewport: fc.anything(),
      features: fc.anything(),
      statement: fc.anything(),
      state: fc.anything(),
    });
    fc.assert(
      fc.property(body, (value) => {
        const read = readMessage({ ...aMessage({ type: "hello" }), body: value });
        if (read) expect(readMessage(read)).toEqual(read);
      }),
    );
  });

  it("of another version of the app is dropped", () => {
    expect(readMessage({ ...aMessage({ type: "hello" }), link: LINK_VERSION + 1 })).toBeUndefined();
  });

  it("that asks for more than there can be is dropped", () => {
    const tooMuch: readonly unknown[] = [
      { type: "show", step: 0 },
      { type: "show", step: 1.5 },
      { type: "show", step: 1e9 },
      { type: "point", at: { x: 2, y: 0 } },
      { type: "look", viewport: { ...CAMERA, center: [0, 90] } },
      { type: "select", features: ["x".repeat(1000)], statement: null },
      { type: "select", features: Array.from({ length: 10_000 }, () => "a"), statement: null },
      { type: "command", command: { type: "explode" } },
      { type: "command", command: { type: "digit", digit: "12" } },
    ];
    for (const body of tooMuch)
      expect(readMessage({ ...aMessage({ type: "hello" }), body })).toBeUndefined();
  });

  it("loses what does not belong to it", () => {
    const read = readMessage({ ...aMessage({ type: "hello" }), extra: "x", __proto__: { y: 1 } });
    expect(read).toEqual(aMessage({ type: "hello" }));
  });
});

function aMessage(body: Body): Message {
  return {
    link: LINK_VERSION,
    report: "2024-h1",
    from: "window-a",
    role: "speaker",
    to: null,
    number: 1,
    body,
  };
}
