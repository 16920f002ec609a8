import { expect, it } from "vitest";
import { messagesFor } from "../../../../src/i18n/messages.ts";
import { markedIn, remarkOn } from "../../../../src/panels/search/hit-words.ts";

const byAlias = [[{ field: "alias", text: "大堇村", ranges: [[0, 2]] }]] as const;
const byShortName = [[{ field: "name", text: "徐毛", ranges: [[1, 2]] }]] as const;

it("marks in a name what was found in its short form", () => {
  expect(markedIn("老徐毛村", byShortName)).toEqual([
    { text: "老徐", marked: false },
    { text: "毛", marked: true },
    { text: "村", marked: false },
  ]);
});

it("adds the words that led to a hit when its name does not hold them", () => {
  expect(remarkOn(byAlias, ["大菓村"], messagesFor("zh"))).toEqual([
    { text: "又名 ", marked: false },
    { text: "大堇", marked: true },
    { text: "村", marked: false },
  ]);
});

it("adds nothing when the name says it", () => {
  expect(remarkOn(byShortName, ["徐毛村"], messagesFor("zh"))).toEqual([]);
});
