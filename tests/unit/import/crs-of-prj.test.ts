import { describe, expect, test } from "vitest";
import { crsOfPrj } from "../../../src/import/crs-of-prj.ts";

const CHINA =
  'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const zone = (name: string, parameters: string, geographic = CHINA) =>
  `PROJCS["${name}",${geographic},PROJECTION["Gauss_Kruger"],${parameters}UNIT["Meter",1.0]]`;
const parameters = (easting: number, meridian: number) =>
  `PARAMETER["False_Easting",${easting}],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],`;

describe("a .prj", () => {
  test("in degrees is WGS84 or CGCS2000", () => {
    expect(crsOfPrj(CHINA).datum).toEqual({ known: "cgcs2000", why: "prj", meridian: null });
    const gps =
      'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]';
    expect(crsOfPrj(gps).datum.known).toBe("wgs84");
  });

  test.each([
    ["its parameters", zone("any name", parameters(500_000, 117))],
    ["its parameters, the zone in front", zone("any name", parameters(39_500_000, 117))],
    ["its name by meridian", zone("CGCS2000_3_Degree_GK_CM_117E", "")],
    ["its name by zone", zone("CGCS2000 / 3-degree Gauss-Kruger zone 39", "")],
    ["its name by a wide zone", zone("CGCS2000_GK_Zone_20", "")],
    ["its code", `${zone("x", "").slice(0, -1)},AUTHORITY["EPSG","4548"]]`],
  ])("in metres is known by %s", (_name, wkt) => {
    expect(crsOfPrj(wkt).datum).toEqual({ known: "projected", why: "prj", meridian: 117 });
  });

  test("in metres converts", async () => {
    const convert = await crsOfPrj(zone("x", parameters(39_500_000, 117))).createConvert?.();
    const [lng = 0, lat = 0] = convert?.(39_571_346.5, 4_081_965.9) ?? [];
    expect([lng.toFixed(2), lat.toFixed(2)]).toEqual(["117.80", "36.87"]);
  });

  test("of another projection is left to its library", async () => {
    const utm =
      'PROJCS["WGS_1984_UTM_Zone_50N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    const convert = await crsOfPrj(utm).createConvert?.();
    expect(convert?.(500_000, 4_000_000)[0]).toBeCloseTo(117, 6);
  });

  test("of an old Chinese datum says that no conversion is published", () => {
    const beijing =
      'GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",SPHEROID["Krasovsky_1940",6378245.0,298.3]]]';
    expect(crsOfPrj(beijing).datum.why).toBe("old");
    expect(
      crsOfPrj(
        zone(
          "Xian_1980_3_Degree_GK_CM_117E",
          parameters(500_000, 117),
          beijing.replaceAll("Beijing_1954", "Xian_1980"),
        ),
      ).datum.why,
    ).toBe("old");
  });

  test("that nobody understands is refused by name", async () => {
    const local = crsOfPrj('LOCAL_CS["某地独立坐标系"]');
    await expect(local.createConvert?.()).rejects.toMatchObject({
      rule: "unknownCrs",
      found: "某地独立坐标系",
    });
  });
});
