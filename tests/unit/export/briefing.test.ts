import { assert, constantFrom, jsonValue, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { toBriefing, toBriefingOwn } from "../../../src/export/briefing.ts";

const BEFORE = '<!doctype html><body><script type="application/json" id="own">';
const AFTER = "</script><script>boot()</script></body>";

test("a briefing holds a person's tour, original and changes where the page looks for them", () => {
  const things = { tour: { order: ["b", "a"] }, original: "全文。", patches: [1] };
  const page = toBriefing(BEFORE + AFTER, toBriefingOwn(things));
  expect(JSON.parse(ownIn(page))).toMatchObject({ version: 1, ...things });
});

test("what was not given goes along as nothing, the original above all", () => {
  const page = toBriefing(BEFORE + AFTER, toBriefingOwn({}));
  expect(JSON.parse(ownIn(page))).toEqual({
    version: 1,
    tour: null,
    original: null,
    patches: null,
    basemaps: null,
    basemap: null,
    layers: null,
  });
});

test("no text can end the element that holds it, nor does any change on the way", () => {
  const nasty = constantFrom("</script>", "<!--<script>", "$&", "$`", "]]>", "\u2028", "\ud800");
  assert(
    property(oneof(string(), nasty), jsonValue(), (original, tour) => {
      const own = toBriefingOwn({ original, tour });
      const page = toBriefing(BEFORE + AFTER, own);
      expect(page.startsWith(BEFORE)).toBe(true);
      expect(page.endsWith(AFTER)).toBe(true);
      expect(ownIn(page)).not.toContain("<");
      expect(JSON.parse(ownIn(page))).toEqual(JSON.parse(JSON.stringify(own)));
    }),
  );
});

test("a page that cannot hold them is refused", () => {
  expect(() => toBriefing("<h1>404</h1>", toBriefingOwn({}))).toThrow("no element own");
});

/** What a browser would take for the element's text. */
function ownIn(page: string): string {
  const start = page.indexOf(BEFORE) + BEFORE.length;
  return page.slice(start, page.indexOf("</script", start));
}
