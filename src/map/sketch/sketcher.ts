import type { Geometry } from "geojson";
import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { TerraDraw } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Feature } from "../../model/feature.ts";
import type { LngLat } from "../../model/geometry.ts";
import type { Palette } from "../../style/palette.ts";
import { createModes } from "./sketch-modes.ts";
import { fromParts, type Part, type PartType, toParts } from "./sketch-parts.ts";
import { SKETCH_PREFIX } from "./sketch-prefix.ts";
import { nearestVertex, verticesOf } from "./snap.ts";

export type Sketcher = ReturnType<typeof createSketcher>;

const MODES: Readonly<Record<PartType, string>> = {
  Point: "point",
  LineString: "linestring",
  Polygon: "polygon",
};
const DRAWN = new Set(Object.values(MODES));
const REACH_PIXELS = 12;
/** A tenth of a metre, as finely as anybody points. */
const DECIMALS = 6;

/** A geometry that is dragged, clicked and drawn on the map; `others` are what its vertices snap to. */
export function createSketcher(
  map: MapLibreMap,
  told: {
    readonly palette: Palette;
    readonly others: readonly Feature[];
    readonly onDraw: (geometry: Geometry) => void;
  },
) {
  const vertices = verticesOf(told.others);
  const project = (at: LngLat) => map.project([at[0], at[1]]);
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({
      map,
      prefixId: SKETCH_PREFIX,
      coordinatePrecision: DECIMALS,
    }),
    modes: createModes(told.palette, ({ containerX, containerY }) => {
      const pointer = { x: containerX, y: containerY };
      const [lng, lat] = nearestVertex(vertices, project, pointer, REACH_PIXELS) ?? [];
      return lng === undefined || lat === undefined ? undefined : [lng, lat];
    }),
  });
  let shown: Geometry | null = null;
  let isAnew = false;

  const show = (geometry: Geometry) => {
    if (geometry === shown) return;
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
  const tell = () => {
    const next = fromParts(drawn(draw), shown);
    if (!next) return;
    shown = next;
    told.onDraw(next);
  };
  const place = ({ lngLat }: MapMouseEvent) => {
    if (shown?.type !== "Point" || isAnew) return;
    const at = [lngLat.lng, lngLat.lat].map((degrees) => Number(degrees.toFixed(DECIMALS)));
    const next: Geometry = { type: "Point", coordinates: at };
    show(next);
    told.onDraw(next);
  };

  draw.start();
  draw.on("change", (_ids, type, context) => {
    const isOurs = context !== undefined && "origin" in context && context.origin === "api";
    if (type !== "styling" && !isOurs && !isAnew) tell();
  });
  draw.on("finish", () => {
    if (!isAnew) return;
    isAnew = false;
    const [part] = drawn(draw).slice(-1);
    if (!part) return;
    show(part);
    told.onDraw(part);
  });
  map.on("click", place);
  return {
    show,
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
