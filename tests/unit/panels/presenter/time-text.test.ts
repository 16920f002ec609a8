import { describe, expect, it } from "vitest";
import { toDuration } from "../../../../src/panels/presenter/time-text.ts";

describe("a duration", () => {
  it("is told in minutes and seconds, and in hours once there are any", () => {
    expect([0, 9, 754, 3599, 3600, 36_754].map(toDuration)).toEqual([
      "00:00",
      "00:09",
      "12:34",
      "59:59",
      "1:00:00",
      "10:12:34",
    ]);
  });

  it("over time is told without its sign, since words say that it is over", () => {
    expect(toDuration(-61)).toBe("01:01");
  });
});
