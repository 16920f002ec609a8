import type { Geometry } from "geojson";
import { batch, createSignal } from "solid-js";
import type { FeatureId } from "../model/feature.ts";
import type { SketchClaim } from "../model/sketch-claim.ts";

/** A place that somebody is about to put right: the form and the map draw on the same sketch. */
export function createSketch() {
  const [feature, setFeature] = createSignal<FeatureId | null>(null);
  const [geometry, setGeometry] = createSignal<Geometry | null>(null);
  const [claim, setClaim] = createSignal<SketchClaim | null>(null);
  const [table, setTable] = createSignal<string | null>(null);
  const [anew, setAnew] = createSignal(0);
  return {
    /** Null while nothing is put right. */
    feature,
    /** Where it is to lie; null before anything was drawn. */
    geometry,
    begin: (id: FeatureId, at: Geometry) =>
      batch(() => {
        setGeometry(at);
        setFeature(id);
      }),
    draw: (next: Geometry) => setGeometry(next),
    /** Null where the form says no radius that could be drawn. */
    claim,
    tellClaim: (next: SketchClaim | null) => setClaim(next),
    /** Counts how often somebody wanted an empty drawing to begin with. */
    anew,
    beginAnew: () => setAnew((count) => count + 1),
    /** Somebody's table of names and positions, to put many places right with; null while nobody does. */
    table,
    bringTable: (text: string | null) => setTable(text),
    end: () =>
      batch(() => {
        setFeature(null);
        setGeometry(null);
        setClaim(null);
      }),
  };
}
