import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  VectorSourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Classing } from "../../model/own/classing.ts";
import type { OwnLayer } from "../../model/own/own-layer-settings.ts";
import { OWN_SOURCE_LAYER } from "../../model/own/own-ref.ts";
import { all } from "../expressions.ts";
import { toColourExpression, toConditionExpression } from "../own-expressions.ts";
import { type Scene, TEXT_PIXELS } from "../scene.ts";
import type { Added } from "../style.ts";
import { FONT_REGULAR } from "../text.ts";

/** Somebody's layer as the style sees it: its geometry by URL, like all the rest, though in tiles, since it may be a hundred times as much. */
export interface OwnStyled {
  readonly layer: OwnLayer;
  readonly classing: Classing;
  /** One for each data, since a source of the map never changes. */
  readonly source: string;
  readonly url: string;
  /** The places in their file of those that are spoken of. */
  readonly chosen: readonly number[];
}

/** Own layers as a part of the style. */
export function drawOwn(own: readonly OwnStyled[]): (scene: Scene) => Added {
  return (scene) => ({ sources: ownSources(own), layers: ownLayers(scene, own) });
}

function ownSources(own: readonly OwnStyled[]): Record<string, VectorSourceSpecification> {
  return Object.fromEntries(
    own.map(({ source, url }) => [source, { type: "vector", tiles: [url], maxzoom: 18 }]),
  );
}

/** Plain discs, lines and tints with a thin edge in ink, so that none is taken for a symbol of the report; the first layer lies on top. */
function ownLayers(scene: Scene, own: readonly OwnStyled[]): readonly LayerSpecification[] {
  const drawn = own.filter(({ layer }) => layer.visible).toReversed();
  const shapes = [fills, edges, lines, points];
  return [
    ...drawn.flatMap((one) => shapes.map((shape) => shape(scene, one))),
    ...drawn.flatMap((one) => (one.chosen.length > 0 ? chosen(scene, one) : [])),
    ...drawn.flatMap((one) => labels(scene, one)),
  ];
}

function nameOf({ id }: OwnLayer, part: string): string {
  return `own:${id}:${part}`;
}

const FILL_SHARE = 0.55;

function fills(scene: Scene, one: OwnStyled): LayerSpecification {
  return {
    ...common(one, "fill", "Polygon"),
    type: "fill",
    paint: {
      "fill-color": colourOf(scene, one),
      "fill-opacity": FILL_SHARE * one.layer.opacity,
      "fill-antialias": false,
    },
  };
}

function edges(scene: Scene, one: OwnStyled): LayerSpecification {
  return {
    ...common(one, "edge", "Polygon"),
    type: "line",
    paint: {
      "line-color": scene.palette.ink2,
      "line-width": scene.scale,
      "line-opacity": 0.8 * one.layer.opacity,
    },
  };
}

function lines(scene: Scene, one: OwnStyled): LayerSpecification {
  return {
    ...common(one, "line", "LineString"),
    type: "line",
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": colourOf(scene, one),
      "line-width": 3 * scene.scale,
      "line-opacity": one.layer.opacity,
    },
  };
}

function points(scene: Scene, one: OwnStyled): LayerSpecification {
  return {
    ...common(one, "point", "Point"),
    type: "circle",
    paint: {
      "circle-color": colourOf(scene, one),
      "circle-radius": byZoom(5.5 * scene.scale),
      "circle-opacity": one.layer.opacity,
      "circle-stroke-color": scene.palette.ink,
      "circle-stroke-width": scene.scale,
      "circle-stroke-opacity": one.layer.opacity,
      "circle-translate": besidePlace(scene, one),
    },
  };
}

const BELOW_PIXELS = 13;

/** Under the symbol of the place that it has its point from, since neither may hide the other. */
function besidePlace({ scale }: Scene, { layer }: OwnStyled): ExpressionSpecification {
  const below = layer.placedBy === "names" ? BELOW_PIXELS * scale : 0;
  const by = (pixels: number): ExpressionSpecification => ["literal", [0, pixels]];
  return ["interpolate", ["linear"], ["zoom"], 8, by(0.4 * below), 12.2, by(below)];
}

/** A ring around a point, a band along a line or an edge. */
function chosen(scene: Scene, one: OwnStyled): readonly LayerSpecification[] {
  const { palette, scale } = scene;
  const only: FilterSpecification = ["in", ["id"], ["literal", [...one.chosen]]];
  const ring = common(one, "chosen-ring", "Point");
  const band = common(one, "chosen-band", "LineString", "Polygon");
  return [
    {
      ...band,
      filter: all(only, band.filter),
      type: "line",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": palette.accent, "line-width": 3.4 * scale },
    },
    {
      ...ring,
      filter: all(only, ring.filter),
      type: "circle",
      paint: {
        "circle-opacity": 0,
        "circle-radius": 11 * scale,
        "circle-stroke-color": palette.accent,
        "circle-stroke-width": 2.6 * scale,
        "circle-translate": besidePlace(scene, one),
      },
    },
  ];
}

function labels(scene: Scene, one: OwnStyled): readonly LayerSpecification[] {
  const { labelColumn, opacity, condition } = one.layer;
  if (labelColumn === null) return [];
  return [
    {
      id: nameOf(one.layer, "label"),
      type: "symbol",
      source: one.source,
      "source-layer": OWN_SOURCE_LAYER,
      filter: toConditionExpression(condition),
      layout: {
        "text-field": ["to-string", ["get", labelColumn]],
        "text-font": FONT_REGULAR,
        "text-size": (TEXT_PIXELS - 1) * scene.textScale,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.9,
        "text-justify": "auto",
        "text-max-width": 10,
      },
      paint: {
        "text-color": scene.palette.ink2,
        "text-halo-color": scene.palette.land,
        "text-halo-width": 1.4,
        "text-opacity": opacity,
        "text-translate": besidePlace(scene, one),
      },
    },
  ];
}

function colourOf({ palette }: Scene, { classing }: OwnStyled): string | ExpressionSpecification {
  return toColourExpression(classing, palette.edge);
}

/** A town's worth of points is a scatter of specks when seen from far off. */
function byZoom(radius: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 8, 0.4 * radius, 12.2, radius];
}

type Shape = "Point" | "LineString" | "Polygon";

function common({ layer, source }: OwnStyled, part: string, ...shapes: readonly Shape[]) {
  return {
    id: nameOf(layer, part),
    source,
    "source-layer": OWN_SOURCE_LAYER,
    filter: all(
      ["in", ["geometry-type"], ["literal", shapes.flatMap((one) => [one, `Multi${one}`])]],
      toConditionExpression(layer.condition),
    ),
  };
}
