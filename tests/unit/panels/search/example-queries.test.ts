import { expect, it } from "vitest";
import { messagesFor } from "../../../../src/i18n/messages.ts";
import { exampleQueries } from "../../../../src/panels/search/example-queries.ts";
import { aFeature, aFigure } from "../../../fixtures/dataset.ts";

const examples = {
  initials: "xmc",
  place: aFeature("village/xumao", { nameEn: "Xumao Village" }),
  figure: aFigure({ value: 119, unit: "亿元", bound: "at-least" }),
};

it("writes examples as people of each language type", () => {
  expect(exampleQueries(examples, "zh", messagesFor("zh"))).toEqual(["xmc", "119亿"]);
  expect(exampleQueries(examples, "en", messagesFor("en"))).toEqual(["xumao", "11.9 billion"]);
});

it("leaves out what the data has no example of", () => {
  const none = { initials: null, place: null, figure: null };
  expect(exampleQueries(none, "zh", messagesFor("zh"))).toEqual([]);
});
