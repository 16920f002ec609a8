import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from "maplibre-gl";
import { isOfUnderlay } from "../../style/underlay.ts";
import { GroundError } from "./ground-error.ts";
import { PATIENCE_MS } from "./patience.ts";

/** So many tiles in a row that fail are no accident. */
const MOST_ERRORS = 4;

/** Tells once when a basemap's tiles do not come: too late, in error, or none at all. Returns how to stop watching. */
export function watchTiles(map: MapLibreMap, onFailure: (error: unknown) => void): () => void {
  let asked = 0;
  let errors: unknown[] = [];
  let hasCome = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const fail = (error: unknown) => {
    stop();
    onFailure(error);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(errors[0] ?? new GroundError("slow")), PATIENCE_MS);
  };
  const onAsked = (event: MapSourceDataEvent) => {
    if (!isOfUnderlay(event.sourceId) || !event.tile) return;
    asked += 1;
    if (timer === undefined) wait();
  };
  const onCame = (event: MapSourceDataEvent) => {
    if (!isOfUnderlay(event.sourceId) || !isDrawable(event)) return;
    hasCome = true;
    errors = [];
    wait();
  };
  const onError = (event: ErrorEvent) => {
    if (!("sourceId" in event && isOfUnderlay(String(event.sourceId)))) {
      console.error(event.error);
      return;
    }
    errors = [...errors, event.error];
    if (errors.length >= MOST_ERRORS) fail(event.error);
  };
  const onIdle = () => {
    rest();
    if (hasCome || asked === 0) return;
    fail(errors[0] ?? new GroundError("missing"));
  };
  const stop = () => {
    rest();
    map.off("sourcedataloading", onAsked);
    map.off("sourcedata", onCame);
    map.off("error", onError);
    map.off("idle", onIdle);
  };
  map.on("sourcedataloading", onAsked);
  map.on("sourcedata", onCame);
  map.on("error", onError);
  map.on("idle", onIdle);
  return stop;
}

/** A tile that is there, or an image, which has no tiles. */
function isDrawable({ tile, source, sourceDataType }: MapSourceDataEvent): boolean {
  return tile ? tile.state === "loaded" : source.type === "image" && sourceDataType === "content";
}
