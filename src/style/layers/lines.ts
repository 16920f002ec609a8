import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Kind } from "../../model/feature.ts";
import { LAYER_OF } from "../../model/view.ts";
import { all, byKind, hasGeometry, isKind, isOneOf, whenState } from "../expressions.ts";
import { kindsShown, mapKinds, opacityByKind, type Scene } from "../scene.ts";
import { FEATURES } from "../sources.ts";

/** What runs along the middle of a line of each kind, in the land's colour. */
const CORES: readonly { kind: Kind; width: number; dash?: number[] }[] = [
  { kind: "road", width: 2.4 },
  { kind: "river", width: 1.3, dash: [4, 3] },
  { kind: "project", width: 1.6, dash: [2, 2] },
];
const LINE_KINDS = CORES.map(({ kind }) => kind);
const CASING_PIXELS = mapKinds((kind) => (kind === "road" ? 4.6 : 4));
const HALO_PIXELS = 14;

/** A soft band where it is selected, a casing that answers to state, a core that tells the kind. */
export function lineLayers(scene: Scene): readonly LayerSpecification[] {
  return [halo(scene), casing(scene), ...CORES.map((core) => coreOf(scene, core))];
}

function casing(scene: Scene): LineLayerSpecification {
  const { palette, scale } = scene;
  return {
    ...common(scene, "casing-line", LINE_KINDS),
    paint: {
      "line-color": whenState(
        "selected",
        palette.accent,
        whenState("hovered", palette.ink, byKind(palette.kind)),
      ),
      "line-width": byZoom(["*", scale, byKind(CASING_PIXELS)]),
      "line-opacity": opacityByKind(scene),
    },
  };
}

function coreOf(scene: Scene, core: (typeof CORES)[number]): LineLayerSpecification {
  return {
    ...common(scene, `${core.kind}-core`, [core.kind]),
    paint: {
      "line-color": scene.palette.land,
      "line-width": byZoom(core.width * scene.scale),
      "line-opacity": 0.85 * scene.opacity(LAYER_OF[core.kind]),
      ...(core.dash ? { "line-dasharray": core.dash } : {}),
    },
  };
}

function halo(scene: Scene): LineLayerSpecification {
  const { palette, scale } = scene;
  const layer = common(scene, "line-halo", LINE_KINDS);
  return {
    ...layer,
    filter: all(isOneOf(scene.selected), layer.filter),
    paint: {
      "line-color": palette.accent,
      "line-width": HALO_PIXELS * scale,
      "line-opacity": 0.22,
    },
  };
}

/** A line of the sub-district is a hair when seen from far off. */
function byZoom(width: number | ExpressionSpecification): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 8, ["*", 0.25, width], 11.5, width];
}

function common(scene: Scene, id: string, kinds: readonly Kind[]) {
  const shown = kindsShown(scene, kinds);
  return {
    id,
    type: "line",
    source: FEATURES,
    filter: all(isKind(...shown), hasGeometry("LineString"), scene.passes),
    layout: { "line-cap": "round", "line-join": "round" },
  } as const;
}
