import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { held, pointsOf, readOne, refusalsOf, rowsOf } from "../../fixtures/read-one.ts";

const kml = (inner: string, head = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;

const PLACE = `<Placemark><name>甲</name>
  <description><![CDATA[<!DOCTYPE html><b>老</b> 粮站]]></description>
  <Style><IconStyle><scale>2</scale></IconStyle></Style>
  <ExtendedData><Data name="人口"><value>1,234</value></Data></ExtendedData>
  <Point><coordinates>117.8,36.8,12</coordinates></Point></Placemark>`;

describe("KML", () => {
  test("is read with its names and data, without its dress", async () => {
    const layer = await readOne(held("点.kml", kml(PLACE)));
    expect(layer.format).toBe("kml");
    expect(layer.datum).toMatchObject({ known: "wgs84", why: "standard" });
    expect(pointsOf(layer)).toEqual([[117.8, 36.8]]);
    expect(rowsOf(layer)).toEqual([{ name: "甲", description: "老 粮站", 人口: 1234 }]);
  });

  test("with a DOCTYPE is refused, so that no entity unfolds without end", async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const comment = "<!-- harmless -->\n";
    expect(await refusalsOf([held("a.kml", kml("<name>&b;</name>", comment + bomb))])).toEqual([
      "文件带有 DOCTYPE 声明，为安全起见不读。",
    ]);
  });

  test("that is broken or empty is refused", async () => {
    const [broken = ""] = await refusalsOf([held("a.kml", "<kml><Placemark>")]);
    expect(broken).toMatch(/^不是正确的 XML（/);
    expect(await refusalsOf([held("a.kml", kml(""))])).toEqual(["文件里没有一条数据。"]);
  });

  test("in a KMZ goes by the archive's name", async () => {
    const archive = zipSync({
      "doc.kml": strToU8(kml(PLACE)),
      "files/icon.png": new Uint8Array([1, 0]),
    });
    const layer = await readOne(held("村史.kmz", archive));
    expect([layer.name, layer.format]).toEqual(["村史", "kml"]);
  });
});

test("a GPX track is a line, its points of interest are points", async () => {
  const gpx = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
    <wpt lat="36.8" lon="117.8"><name>起点</name></wpt>
    <trk><name>巡河</name><trkseg><trkpt lat="36.8" lon="117.8"><ele>9</ele><time>2024-06-30T01:00:00Z</time></trkpt>
    <trkpt lat="36.9" lon="117.8"/></trkseg></trk></gpx>`;
  const layer = await readOne(held("a.gpx", gpx));
  expect(layer.format).toBe("gpx");
  expect(pointsOf(layer)).toEqual([
    [
      [117.8, 36.8],
      [117.8, 36.9],
    ],
    [117.8, 36.8],
  ]);
  expect(rowsOf(layer)).toMatchObject([{ name: "巡河" }, { name: "起点" }]);
});
