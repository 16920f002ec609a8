import { describe, expect, it } from "vitest";
import { createMailbox } from "../../../../../src/panels/presenter/link/mailbox.ts";

describe("a mailbox", () => {
  it("opens what is meant for everyone, and for this window", () => {
    const { speaker, projector } = twoWindows();
    expect(projector.open(speaker.stamp({ type: "hello" }))?.body.type).toBe("hello");
    expect(projector.open(speaker.stamp({ type: "hello" }, "p"))?.body.type).toBe("hello");
  });

  it("leaves alone what is meant for another window, another report, or comes from its like", () => {
    const { speaker, projector } = twoWindows();
    const stranger = createMailbox({ id: "x", role: "speaker", report: "another" });
    expect(projector.open(speaker.stamp({ type: "hello" }, "q"))).toBeUndefined();
    expect(projector.open(stranger.stamp({ type: "hello" }))).toBeUndefined();
    expect(projector.open(projector.stamp({ type: "hello" }))).toBeUndefined();
  });

  it("knows what came twice, by whatever way and in whatever order", () => {
    const { speaker, projector } = twoWindows();
    const first = speaker.stamp({ type: "command", command: { type: "black" } });
    const second = speaker.stamp({ type: "command", command: { type: "black" } });
    const isNew = [first, second, first, second].map((message) => projector.isNew(message));
    expect(isNew).toEqual([true, true, false, false]);
  });

  it("hears a window that was loaded again from its beginning", () => {
    const { speaker, projector } = twoWindows();
    projector.isNew(speaker.stamp({ type: "hello" }));
    projector.isNew(speaker.stamp({ type: "hello" }));
    const again = createMailbox({ id: "s2", role: "speaker", report: "2024-h1" });
    expect(projector.isNew(again.stamp({ type: "hello" }))).toBe(true);
  });
});

function twoWindows() {
  return {
    speaker: createMailbox({ id: "s", role: "speaker", report: "2024-h1" }),
    projector: createMailbox({ id: "p", role: "projector", report: "2024-h1" }),
  };
}
