import { expect, it } from "vitest";
import { createReadings } from "../../../src/model/search/readings.ts";
import { readingsOf } from "../../../src/node/geodata-files.ts";
import { toReadings } from "../../../src/node/readings.ts";

function spelled(readings: Readonly<Record<string, string>>, text: string): string {
  return createReadings(readings)
    .of(text)
    .map(({ spelling }) => spelling)
    .join(" ");
}

it.each([
  ["五里堠村", "wu li hou cun"],
  ["大菓村", "da guo cun"],
  ["潞泲河", "lu ji he"],
  ["祉房村", "zhi fang cun"],
  ["盖家村", "gai jia cun"],
  ["长山镇", "chang shan zhen"],
  ["乐礼片区", "le li pian qu"],
  ["重点项目", "zhong dian xiang mu"],
])("%s of the shipped data reads %s", (text, reading) => {
  expect(spelled(readingsOf("geodata"), text)).toBe(reading);
});

it("lists a whole text only where it is read otherwise than its characters", () => {
  const readings = toReadings(["长山", "长山镇", "增长"], {});
  expect(readings).toMatchObject({ 长: "chang", 增长: "zeng zhang" });
  expect(readings).not.toHaveProperty("长山");
});

it("follows a correction, also inside longer names", () => {
  expect(spelled(toReadings(["盖家村"], { 盖家: "ge jia" }), "盖家村")).toBe("ge jia cun");
});

it("reads Han characters only", () => {
  expect(spelled(toReadings(["年产20万吨（A）"], {}), "年产20万吨（A）")).toBe("nian chan wan dun");
});
