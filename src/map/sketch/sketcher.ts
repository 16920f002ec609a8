import type { Geometry } from "geojson";
import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { TerraDraw } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Feature } from "../../model/feature.ts";
import type { LngLat } from "../../model/geometry.ts";
import type { SketchClaim } from "../../model/sketch-claim.ts";
import type { Palette } from "../../style/palette.ts";
import type { Shift } from "../shift.ts";
import { createCrossing, roundSketch, SKETCH_DECIMALS } from "./crossing.ts";
import { createModes } from "./sketch-modes.ts";
import { fromParts, type Part, type PartType, toParts } from "./sketch-parts.ts";
import { SKETCH_PREFIX } from "./sketch-prefix.ts";
import { drawRing, ringAround } from "./sketch-ring.ts";
import { nearestVertex, verticesOf } from "./snap.ts";

export type Sketcher = ReturnType<typeof createSketcher>;

const MODES: Readonly<Record<PartType, string>> = {
  Point: "point",
  LineString: "linestring",
  Polygon: "polygon",
};
const DRAWN = new Set(Object.values(MODES));
const REACH_PIXELS = 12;

/** A geometry that is dragged, clicked and drawn on the map, told in WGS84 whatever the map's datum; `others` are what its vertices snap to. */
export function createSketcher(
  map: MapLibreMap,
  told: {
    readonly palette: Palette;
    readonly shift: Shift;
    readonly others: readonly Feature[];
    readonly onDraw: (geometry: Geometry) => void;
  },
) {
  const crossing = createCrossing(told.shift);
  const vertices = verticesOf(told.others.map(({ geometry }) => crossing.toMap(geometry)));
  const project = (at: LngLat) => map.project([at[0], at[1]]);
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({
      map,
      prefixId: SKETCH_PREFIX,
      coordinatePrecision: SKETCH_DECIMALS,
    }),
    modes: createModes(told.palette, ({ containerX, containerY }) => {
      const pointer = { x: containerX, y: containerY };
      const [lng, lat] = nearestVertex(vertices, project, pointer, REACH_PIXELS) ?? [];
      return lng === undefined || lat === undefined ? undefined : [lng, lat];
    }),
  });
  const ring = drawRing(map, told.palette);
  let ours: Geometry | null = null;
  let shown: Geometry | null = null;
  let isAnew = false;

  const put = (geometry: Geometry) => {
    shown = geometry;
    isAnew = false;
    draw.clear();
    draw.setMode("select");
    const [first] = draw.addFeatures(
      toParts(geometry).map((part) => ({
        type: "Feature" as const,
        geometry: part,
        properties: { mode: MODES[part.type] },
      })),
    );
    if (first?.valid && first.id !== undefined) draw.selectFeature(first.id);
  };
  const tell = (geometry: Geometry) => {
    shown = geometry;
    ours = crossing.toOurs(geometry);
    told.onDraw(ours);
  };
  const tellDrawn = () => {
    const next = fromParts(drawn(draw), shown);
    if (next) tell(next);
  };
  const place = ({ lngLat }: MapMouseEvent) => {
    if (shown?.type !== "Point" || isAnew) return;
    const next = roundSketch({ type: "Point", coordinates: [lngLat.lng, lngLat.lat] });
    put(next);
    tell(next);
  };

  draw.start();
  draw.on("change", (_ids, type, context) => {
    const isOurs = context !== undefined && "origin" in context && context.origin === "api";
    if (type !== "styling" && !isOurs && !isAnew) tellDrawn();
  });
  draw.on("finish", () => {
    if (!isAnew) return;
    isAnew = false;
    const [part] = drawn(draw).slice(-1);
    if (!part) return;
    put(part);
    tell(part);
  });
  map.on("click", place);
  return {
    /** What it drew itself is not drawn anew under the hand when it comes back. */
    show: (geometry: Geometry) => {
      if (geometry === ours) return;
      ours = geometry;
      put(crossing.toMap(geometry));
    },
    /** How far off it may be, to be seen around it wherever it goes. */
    claim: (claim: SketchClaim | null) => {
      const around = ringAround(ours, claim);
      ring.show(around && told.shift.geometryToMap(around), claim?.isLocated === true);
    },
    /** Begins an empty drawing of the same sort. */
    anew: () => {
      const [part] = shown ? toParts(shown) : [];
      if (!part) return;
      isAnew = true;
      draw.clear();
      draw.setMode(MODES[part.type]);
    },
    end: () => {
      map.off("click", place);
      draw.stop();
      ring.end();
    },
  };
}

/** Without the handles that terra-draw keeps beside what is drawn. */
function drawn(draw: TerraDraw): readonly Part[] {
  return draw
    .getSnapshot()
    .filter(({ properties }) => DRAWN.has(String(properties.mode)))
    .map(({ geometry }) => geometry)
    .filter((geometry): geometry is Extract<typeof geometry, Part> => geometry.type in MODES);
}
