import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  LIMITS,
  refuseBytes,
  refuseExpansion,
  refuseFeatures,
  refuseVertices,
} from "../../../src/import/limits.ts";
import { Refusal } from "../../../src/import/refusal.ts";
import { held, refusalsOf } from "../../fixtures/read-one.ts";

const MB = 1_000_000;

function ruleOf(work: () => void): string {
  try {
    work();
    return "";
  } catch (reason) {
    return reason instanceof Refusal ? `${reason.rule} ${reason.found} ${reason.figure}` : "?";
  }
}

describe("what is too much is refused before memory is asked for", () => {
  test("100 MB are read, more than 200 MB are not", () => {
    expect(ruleOf(() => refuseBytes(100 * MB))).toBe("");
    expect(ruleOf(() => refuseBytes(200 * MB + 1))).toBe("tooLarge 201 200");
    expect(ruleOf(() => refuseBytes(0))).toBe("emptyFile  0");
  });

  test("features and points are counted", () => {
    expect(ruleOf(() => refuseFeatures(LIMITS.features))).toBe("");
    expect(ruleOf(() => refuseFeatures(200_001))).toBe("tooManyFeatures 200001 200000");
    expect(ruleOf(() => refuseVertices(5_000_001))).toBe("tooManyVertices 5000001 5000000");
  });

  test("an archive may be tight or large within reason", () => {
    expect(ruleOf(() => refuseExpansion(1000, 9 * MB))).toBe("");
    expect(ruleOf(() => refuseExpansion(10 * MB, 390 * MB))).toBe("");
    expect(ruleOf(() => refuseExpansion(10 * MB, 401 * MB))).toBe("expandsTooFar 401 400");
    expect(ruleOf(() => refuseExpansion(10_000, 11 * MB))).toBe("expandsTooMuch 1100 200");
  });

  test("a bomb of an archive is left packed, as a table or as a workbook", async () => {
    const zeros = new Uint8Array(20 * MB);
    const bomb = zipSync({ "a.csv": zeros });
    const book = zipSync({ "xl/workbook.xml": zeros });
    for (const bytes of [bomb, book]) {
      const [said = ""] = await refusalsOf([held("a.zip", bytes)]);
      expect(said).toMatch(/^压缩包解开后是原来的 \d+ 倍，超过 200 倍/);
    }
  });

  test("a table of too many rows is refused with both figures", async () => {
    const text = `lng,lat\n${"117.8,36.8\n".repeat(LIMITS.features + 20)}`;
    const [said = ""] = await refusalsOf([held("a.csv", text)]);
    expect(said).toMatch(/^文件有 \d+ 条数据，最多读 200000 条/);
  });
});
