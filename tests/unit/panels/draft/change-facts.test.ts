import { expect, test } from "vitest";
import { changesMessages } from "../../../../src/i18n/changes.ts";
import { detailsMessages } from "../../../../src/i18n/details.ts";
import { messagesFor } from "../../../../src/i18n/messages.ts";
import { remarksMessages } from "../../../../src/i18n/remarks.ts";
import { factsOf, madeText } from "../../../../src/panels/draft/changes/change-facts.ts";
import { aPositionChange, aRemarkChange } from "../../../fixtures/any-changes.ts";

const WORDS = {
  changes: changesMessages("zh"),
  remarks: remarksMessages("zh"),
  details: detailsMessages("zh"),
  messages: messagesFor("zh"),
};

test("a correction says how well the place is known now and how far it was moved", () => {
  expect(factsOf(aPositionChange(), WORDS)).toEqual(["实测，约 ±10 米", "挪动 14 公里"]);
});

test("one that put a place back says so", () => {
  expect(factsOf(aPositionChange({ to: null }), WORDS)).toEqual(["恢复为数据里的位置"]);
});

test("one that only says how a place is known has moved nothing", () => {
  const { was, to } = aPositionChange();
  const change = aPositionChange({ to: to && { ...to, geometry: was.geometry } });
  expect(factsOf(change, WORDS)[1]).toBe("位置不变");
});

test("a line that was drawn anew is not measured by its ends", () => {
  const { was, to } = aPositionChange();
  const line = {
    type: "LineString" as const,
    coordinates: [
      [117.7, 36.8],
      [117.8, 36.9],
    ],
  };
  const change = aPositionChange({ was: { ...was, geometry: line }, to });
  expect(factsOf(change, WORDS)[1]).toBe("重新画过");
});

test("a change that nobody signed says so", () => {
  expect(madeText(aPositionChange({ by: " " }), WORDS)).toMatch(/^未署名 · 2024-07-01 /);
});

test("a remark says what, who, by when and how far it is", () => {
  expect(factsOf(aRemarkChange(), WORDS)).toEqual(["路灯要修", "建设办 · 2024-09-30 前", "待办"]);
});
