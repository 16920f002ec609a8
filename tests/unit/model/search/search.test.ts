import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type { Target } from "../../../../src/model/search/entries.ts";
import { createSearch, type Hit } from "../../../../src/model/search/search.ts";
import { aDataset, aFeature, aFigure, aStatement } from "../../../fixtures/dataset.ts";
import { shippedDataset, shippedPinyin } from "../../../fixtures/shipped.ts";

const dataset = shippedDataset();
const search = createSearch(dataset, shippedPinyin());

function wordsOf({ features, report }: Dataset, target: Target): string {
  if (target.type === "feature") return features.get(target.id)?.properties.name ?? "";
  if (target.type === "figure") return `${target.figure.value}${target.figure.unit}`;
  return report.statements.find(({ id }) => id === target.id)?.text ?? "";
}

function found(query: string, type?: Target["type"]): readonly string[] {
  return search(query)
    .filter((group) => type === undefined || group.type === type)
    .flatMap(({ hits }) => hits.map(({ target }) => wordsOf(dataset, target)));
}

function isSound({ target, matched }: Hit): boolean {
  const places = matched
    .flat()
    .flatMap(({ text, ranges }) =>
      ranges.map(([from, to]) => 0 <= from && from < to && to <= text.length),
    );
  return wordsOf(dataset, target) !== "" && places.every(Boolean);
}

describe("the search on the shipped data", () => {
  it.each([
    ["xmc", "徐毛村"],
    ["XMC", "徐毛村"],
    ["xumao", "徐毛村"],
    ["xu mao", "徐毛村"],
    ["xumaoc", "徐毛村"],
    ["徐毛", "徐毛村"],
    ["徐毛村", "徐毛村"],
    ["徐毛莊", "徐毛村"],
    ["xumoa", "徐毛村"],
    ["xuamo", "徐毛村"],
    ["371681003210", "徐毛村"],
    ["210", "徐毛村"],
    ["Xumao Village", "徐毛村"],
    ["leli area", "乐礼片区"],
    ["大果村", "大菓村"],
    ["大堇村", "大菓村"],
    ["大堇", "大菓村"],
    ["wulihou", "五里堠村"],
    ["五里村", "五里堠村"],
    ["lujihe", "潞泲河"],
    ["zhifang", "祉房村"],
    ["daguo", "大菓村"],
    ["donglv", "东吕村"],
    ["donglü", "东吕村"],
    ["donglu", "东吕村"],
    ["新悦河", "新月河"],
    ["徐毛食堂", "徐毛村村民大食堂"],
    ["悦礼向阳花", "乡村治理实践中心及“悦礼·向阳花”品牌展示综合体"],
    ["119亿", "119亿元"],
    ["１１９亿元", "119亿元"],
    ["11.9 billion", "119亿元"],
    ["68亿", "68亿元"],
    ["500万", "500万元"],
    ["1,800家", "1800家"],
    ["1205", "1205件"],
    ["22%", "-22%"],
  ])("%s finds %s first", (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  it("finds what grows grapes, in English and in Chinese", () => {
    expect(found("grape", "feature")).toEqual(["葡萄种植示范园", "润生葡萄专业合作社"]);
    expect(found("vineyard", "feature")).toContain("乐礼片区露天葡萄设施升级改造");
    expect(found("葡萄", "feature")).toHaveLength(3);
  });

  it("finds statements by their words", () => {
    expect(found("自来水", "statement")).toEqual(["农村自来水完成提升改造"]);
    expect(found("农村自莱水", "statement")).toEqual(["农村自来水完成提升改造"]);
    expect(found("1+3+6+N", "statement")[0]).toContain("1+3+6+N");
  });

  it("finds figures by what they measure, spelled out or by initials", () => {
    expect(found("重点项目", "figure")).toContain("25个");
    expect(found("zdxm", "figure")[0]).toBe("25个");
  });

  it("puts the group with the best hit first", () => {
    expect(search("119亿")[0]?.type).toBe("figure");
    expect(search("徐毛")[0]?.type).toBe("feature");
    expect(search("自来水")[0]?.type).toBe("statement");
  });

  it("does not take the end of a number for the number", () => {
    expect(found("19亿", "figure")).not.toContain("119亿元");
  });

  it.each(["", "  ", "。，", "霍格沃茨", "zzzzzz"])("finds nothing for “%s”", (query) => {
    expect(search(query)).toEqual([]);
  });
});

describe("the search", () => {
  it("does not throw for any text, and whatever it finds exists", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
      fc
        .array(fc.constantFrom(..."徐毛村119亿xmc .+%大堇"), { maxLength: 12 })
        .map((c) => c.join("")),
    );
    fc.assert(
      fc.property(text, (query) => {
        const groups = search(query);
        const ofTheirGroup = groups.every(({ type, hits }) =>
          hits.every(({ target }) => target.type === type),
        );
        const hits = groups.flatMap((group) => group.hits);
        expect(ofTheirGroup && hits.every(isSound)).toBe(true);
      }),
    );
  });

  it("says where it found what", () => {
    const [hit] = search("xmc")[0]?.hits ?? [];
    expect(hit?.matched[0]?.[0]).toEqual({
      field: "name",
      text: "徐毛村",
      ranges: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    });
  });

  it("finds every place by its own name, its English name, its code and each alias", () => {
    for (const { properties } of dataset.features.values()) {
      const names = [properties.name, properties.nameEn, ...properties.aliases];
      for (const query of [...names, properties.officialCode ?? properties.name]) {
        const ids = search(query).flatMap(({ hits }) => hits.map(({ target }) => target.id));
        expect(ids, query).toContain(properties.id);
      }
    }
  });

  it("needs every word of a query", () => {
    const small = aDataset([
      aFeature("village/a", { name: "上河村", nameEn: "Shanghe Village" }),
      aFeature("village/b", { name: "下河村", nameEn: "Xiahe Village" }),
    ]);
    const hits = createSearch(small, {})("village xiahe")[0]?.hits ?? [];
    expect(hits.map(({ target }) => target.id)).toEqual(["village/b"]);
  });

  it("understands an amount in another scale", () => {
    const statements = [
      aStatement("s1", { figures: [aFigure({ value: 0.05, unit: "亿元", measure: "投资" })] }),
    ];
    expect(createSearch(aDataset([], { statements }), {})("500万")[0]?.type).toBe("figure");
  });

  it("works without readings, for a dataset in no Chinese", () => {
    const small = aDataset([aFeature("village/a", { name: "Hill", nameEn: "Hill" })]);
    expect(createSearch(small, {})("hlil")[0]?.hits).toHaveLength(1);
  });
});
