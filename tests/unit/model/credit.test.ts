import { expect, test } from "vitest";
import { mergeCredits, toCredits } from "../../../src/model/credit.ts";

test("what tiles say of whose they are becomes words with their links", () => {
  const html =
    '<a href="https://www.openmaptiles.org/" target="_blank">&copy; OpenMapTiles</a> and <b>others</b>';
  expect(toCredits(html)).toEqual([
    { text: "© OpenMapTiles", textEn: "© OpenMapTiles", url: "https://www.openmaptiles.org/" },
    { text: "and others", textEn: "and others", url: null },
  ]);
});

test("a link that leads nowhere safe is words only, and markup is never kept", () => {
  const [credit] = toCredits('<a href="javascript:alert(1)"><img src=x onerror=alert(1)>Town</a>');
  expect(credit).toEqual({ text: "Town", textEn: "Town", url: null });
});

test("nothing said is nobody's", () => {
  expect(toCredits("")).toEqual([]);
  expect(toCredits(" | ")).toEqual([]);
});

test("what two places name is named once, in the words of the first", () => {
  const ours = [
    {
      text: "© OpenStreetMap 贡献者",
      textEn: "© OpenStreetMap contributors",
      url: "https://www.openstreetmap.org/copyright",
    },
  ];
  const theirs = toCredits('<a href="http://openstreetmap.org/copyright/">© OSM</a>');
  expect(mergeCredits(ours, theirs)).toEqual(ours);
});
