import type { Geometry } from "geojson";
import { createSignal } from "solid-js";
import type { FeatureId } from "../model/feature.ts";

/** A place that somebody is about to put right: the form and the map draw on the same sketch. */
export function createSketch() {
  const [feature, setFeature] = createSignal<FeatureId | null>(null);
  const [geometry, setGeometry] = createSignal<Geometry | null>(null);
  const [radiusMetres, setRadius] = createSignal<number | null>(null);
  return {
    /** Null while nothing is put right. */
    feature,
    /** Where it is to lie; null before anything was drawn. */
    geometry,
    radiusMetres,
    begin: (id: FeatureId, at: Geometry | null) => {
      setFeature(id);
      setGeometry(at);
      setRadius(null);
    },
    draw: (next: Geometry) => setGeometry(next),
    setRadius: (metres: number | null) => setRadius(metres),
    end: () => {
      setFeature(null);
      setGeometry(null);
    },
  };
}
