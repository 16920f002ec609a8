import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { GRID_FADE_ZOOM, GRIDS } from "../../model/grid.ts";
import { type Scene, visibility } from "../scene.ts";
import { GROUND } from "../sources.ts";

/** Paper, the sub-district's approximate extent with a soft edge, and the kilometre grid. */
export function groundLayers(scene: Scene): readonly LayerSpecification[] {
  const { palette } = scene;
  return [
    { id: "background", type: "background", paint: { "background-color": palette.ground } },
    extentHalo(scene),
    extentFill(scene),
    ...GRIDS.map((grid) => gridLines(scene, grid.stepMetres, grid.fromZoom)),
    extentEdge(scene),
  ];
}

const IS_EXTENT: FilterSpecification = ["==", ["get", "part"], "extent"];

function extentFill(scene: Scene): FillLayerSpecification {
  return {
    id: "extent",
    type: "fill",
    source: GROUND,
    filter: IS_EXTENT,
    layout: visibility(scene, "extent"),
    paint: {
      "fill-color": scene.palette.land,
      "fill-opacity": scene.opacity("extent"),
      "fill-antialias": false,
    },
  };
}

function extentHalo(scene: Scene): LineLayerSpecification {
  return {
    id: "extent-halo",
    type: "line",
    source: GROUND,
    filter: IS_EXTENT,
    layout: visibility(scene, "extent"),
    paint: {
      "line-color": scene.palette.edge,
      "line-width": 13,
      "line-opacity": 0.2 * scene.opacity("extent"),
    },
  };
}

function extentEdge(scene: Scene): LineLayerSpecification {
  return {
    id: "extent-edge",
    type: "line",
    source: GROUND,
    filter: IS_EXTENT,
    layout: { ...visibility(scene, "extent"), "line-join": "round" },
    paint: {
      "line-color": scene.palette.edge,
      "line-width": 1.3 * scene.scale,
      "line-dasharray": [5, 3],
      "line-opacity": scene.opacity("extent"),
    },
  };
}

function gridLines(scene: Scene, stepMetres: number, fromZoom: number): LineLayerSpecification {
  const full = scene.opacity("grid");
  const opacity: ExpressionSpecification = [
    "interpolate",
    ["linear"],
    ["zoom"],
    fromZoom,
    0,
    fromZoom + GRID_FADE_ZOOM,
    full,
  ];
  return {
    id: `grid-${stepMetres}`,
    type: "line",
    source: GROUND,
    minzoom: fromZoom,
    filter: ["==", ["get", "stepMetres"], stepMetres],
    layout: visibility(scene, "grid"),
    paint: { "line-color": scene.palette.grid, "line-width": 1, "line-opacity": opacity },
  };
}
