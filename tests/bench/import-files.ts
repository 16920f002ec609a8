/** A table and a collection of so many points with six attributes, as an office would bring them. */
export function toCsvText(rows: number): string {
  const lines = ["名称,经度,纬度,人口,面积,备注"];
  for (let at = 0; at < rows; at += 1)
    lines.push(`点位${at},${lngOf(at)},${latOf(at)},${at % 5000},${(at % 97) / 4},第${at % 12}组`);
  return lines.join("\n");
}

export function toGeojsonText(rows: number): string {
  const features = Array.from({ length: rows }, (_, at) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [lngOf(at), latOf(at)] },
    properties: {
      名称: `点位${at}`,
      人口: at % 5000,
      面积: (at % 97) / 4,
      备注: `第${at % 12}组`,
      编号: `A-${at}`,
      核对: at % 2 === 0,
    },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}

function lngOf(at: number): number {
  return 117.5 + (at % 1000) / 2000;
}

function latOf(at: number): number {
  return 36.6 + Math.floor(at / 1000) / 400;
}
