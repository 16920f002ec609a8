import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from "maplibre-gl";
import { isOfUnderlay } from "../../style/underlay.ts";
import { GroundError } from "./ground-error.ts";
import { PATIENCE_MS } from "./patience.ts";

/** So many tiles in a row that fail are no accident. */
const MOST_ERRORS = 4;
const LOOK_MS = 1000;

/** Tells once when a basemap's tiles do not come: too late, in error, or none at all. Returns how to stop watching. */
export function watchTiles(map: MapLibreMap, onFailure: (error: unknown) => void): () => void {
  let asked = 0;
  let errors: unknown[] = [];
  let hasCome = false;
  let waitedMs = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const rest = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const fail = (error: unknown) => {
    stop();
    onFailure(error);
  };
  const wait = () => {
    waitedMs = 0;
    timer ??= setInterval(look, LOOK_MS);
  };
  const look = () => {
    waitedMs += LOOK_MS;
    // Where tiles are missing the map draws nothing new, and would never say that it rests.
    if (map.areTilesLoaded()) map.triggerRepaint();
    else if (waitedMs >= PATIENCE_MS) fail(errors[0] ?? new GroundError("slow"));
  };
  const onAsked = (event: MapSourceDataEvent) => {
    if (!isFetched(event) || !event.tile) return;
    asked += 1;
    if (timer === undefined) wait();
  };
  const onCame = (event: MapSourceDataEvent) => {
    if (!isFetched(event) || !isDrawable(event)) return;
    hasCome = true;
    errors = [];
    wait();
  };
  const onError = (event: ErrorEvent) => {
    if (!isOurs(event)) return;
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
  hearErrors(map);
  map.on("error", onError);
  map.on("idle", onIdle);
  return stop;
}

const heard = new WeakSet<MapLibreMap>();

/** For good: tiles that were asked for still fail when their basemap is gone, and a map that nobody listens to tells the console. */
function hearErrors(map: MapLibreMap): void {
  if (heard.has(map)) return;
  heard.add(map);
  map.on("error", (event) => {
    if (!isOurs(event)) console.error(event.error);
  });
}

function isOurs(event: ErrorEvent): boolean {
  return "sourceId" in event && isOfUnderlay(String(event.sourceId));
}

/** What a style brings within itself is always there, and tells nothing of the rest. */
function isFetched({ sourceId, source }: MapSourceDataEvent): boolean {
  return isOfUnderlay(sourceId) && source.type !== "geojson";
}

/** A tile that is there, or an image, which has no tiles. */
function isDrawable({ tile, source, sourceDataType }: MapSourceDataEvent): boolean {
  return tile ? tile.state === "loaded" : source.type === "image" && sourceDataType === "content";
}
