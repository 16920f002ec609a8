import { describe, expect, it } from "vitest";
import { PANELS } from "../../../../src/model/view.ts";
import { tabAfterKey } from "../../../../src/panels/shell/tab-after-key.ts";

describe("the tabs under the arrow keys", () => {
  it("go round the ends", () => {
    expect(tabAfterKey("figures", "ArrowRight")).toBe("report");
    expect(tabAfterKey("report", "ArrowLeft")).toBe("figures");
  });

  it.each(PANELS)("come back to %s after a step there and a step back", (panel) => {
    const next = tabAfterKey(panel, "ArrowRight");
    expect(next && tabAfterKey(next, "ArrowLeft")).toBe(panel);
  });

  it("jump to the first and the last", () => {
    expect(tabAfterKey("ledger", "Home")).toBe("report");
    expect(tabAfterKey("places", "End")).toBe("figures");
  });

  it("leave every other key alone", () => {
    expect(tabAfterKey("report", "Tab")).toBeUndefined();
  });
});
