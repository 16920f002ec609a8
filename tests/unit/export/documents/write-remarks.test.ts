import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeRemarks } from "../../../../src/export/documents/write-remarks.ts";
import { aRemark, aRemarkReader } from "../../../fixtures/remarks.ts";

test("the document is a table with a head on every page and a row for each remark", async () => {
  const xml = await documentOf([aRemark(), aRemark({ id: "r2", due: null, state: "done" })]);
  expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(3);
  expect(xml).toContain("<w:tblHeader/>");
  for (const text of ["督办清单", "甲村", "路灯要修", "建设办", "2024-09-30", "不限期", "办结"])
    expect(xml).toContain(text);
});

test("it is set as official papers are: on its side, in the letters that Word and WPS have for them", async () => {
  const xml = await documentOf([aRemark()]);
  expect(xml).toMatch(/<w:pgSz [^>]*w:orient="landscape"/);
  for (const font of ["SimSun", "SimHei", "FangSong"])
    expect(xml).toContain(`w:eastAsia="${font}"`);
});

test("text is only ever text, whatever was pasted into it", async () => {
  const xml = await documentOf([aRemark({ text: "<w:p>&\u0001甲\n乙" })]);
  expect(xml).toContain("&lt;w:p&gt;&amp;甲");
  expect(xml).not.toContain("\u0001");
});

async function documentOf(remarks: Parameters<typeof writeRemarks>[0]): Promise<string> {
  const file = await writeRemarks(remarks, aRemarkReader());
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return strFromU8(files["word/document.xml"] ?? new Uint8Array());
}
