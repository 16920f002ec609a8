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

/** Paper, the sub-district's approximate extent, and the kilometre grid: what a basemap covers. */
export function groundLayers(scene: Scene): readonly LayerSpecification[] {
  const { palette } = scene;
  return [
    { id: "background", type: "background", paint: { "background-color": palette.ground } },
    ...(scene.isBusy ? [] : [extentHalo(scene)]),
    extentFill(scene),
    ...GRIDS.map((grid) => gridLines(scene, grid.stepMetres, grid.fromZoom)),
  ];
}

/** The extent's edge, which stays on any basemap, there in a band of land so that it is seen. */
export function liningLayers(scene: Scene): readonly LayerSpecification[] {
  return scene.isBusy ? [extentHalo(scene), extentEdge(scene)] : [extentEdge(scene)];
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
      "line-color": scene.isBusy ? scene.palette.land : scene.palette.edge,
      "line-width": scene.isBusy ? 6 * scene.scale : 13,
      "line-opacity": (scene.isBusy ? 0.6 : 0.2) * scene.opacity("extent"),
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
