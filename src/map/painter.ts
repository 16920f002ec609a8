import type { Map as MapLibreMap } from "maplibre-gl";
import { messagesFor } from "../i18n/messages.ts";
import { type Dataset, featuresOf } from "../model/dataset.ts";
import type { FeatureId } from "../model/feature.ts";
import { filterableOf, matches } from "../model/filter.ts";
import type { ShownLayer } from "../model/own/shown-layer.ts";
import { DEFAULT_VIEW, layerSetting } from "../model/view.ts";
import { toDrawing } from "../style/drawing.ts";
import type { Painter, Picture } from "../style/picture.ts";
import { toStyle } from "../style/style.ts";
import { bboxSeen, cameraOf, viewportOf } from "./camera.ts";
import { addImages } from "./draw-images.ts";
import { applyState } from "./feature-state.ts";
import {
  createHiddenMap,
  removeHiddenMap,
  resizeHiddenMap,
  whenDrawn,
  whenRastered,
} from "./hidden-map.ts";
import { labelFontsReady } from "./label-fonts.ts";
import { createOwnPicture } from "./own-picture.ts";
import { createPainterGround } from "./painter-ground.ts";
import { restyle } from "./restyle.ts";
import { NO_SHIFT, shiftOf } from "./shift.ts";
import { createSourceUrls } from "./source-urls.ts";
import { naturalViewport } from "./viewports.ts";

/** One map out of sight for any number of pictures. Rejects where the browser has no WebGL 2. */
export async function createPainter(
  dataset: Dataset,
  ownLayers: readonly ShownLayer[],
): Promise<Painter> {
  const drawing = toDrawing(dataset);
  const sources = createSourceUrls(drawing);
  await labelFontsReady(dataset);
  const own = await createOwnPicture(ownLayers);
  const map = createHiddenMap(
    toStyle(sources.urls, { ...DEFAULT_VIEW, unnamed: [] }, { own: own.drawOn(NO_SHIFT) }),
  );
  addImages(map, DEFAULT_VIEW.theme);
  await map.once("load");
  const ground = createPainterGround(map, drawing);
  let selected: readonly FeatureId[] = [];

  return {
    paint: async (picture, signal) => {
      signal.throwIfAborted();
      const { view } = picture;
      resizeHiddenMap(map, picture);
      addImages(map, view.theme);
      await ground.lay(picture.ground);
      const style = () =>
        restyle(
          map,
          toStyle(
            sources.urls,
            { ...view, unnamed: [] },
            { own: own.drawOn(shiftOf(map)), underlay: ground.underlayIn(view.theme, view.locale) },
          ),
        );
      style();
      applyState(map, "selected", selected, view.selected);
      selected = view.selected;
      const viewport =
        picture.viewport ??
        naturalViewport(map, featuresOf(dataset, picture.framed), drawing.home, picture.padding);
      const move = () => {
        if (viewport) map.jumpTo(cameraOf(viewport, shiftOf(map)));
      };
      move();
      const stop = ground.watch(() => {
        style();
        move();
      });
      await whenDrawn(map, signal).finally(stop);
      await whenRastered(map.getCanvas(), signal);
      const image = copyOf(map.getCanvas(), picture);
      if (hasDeckLayers(picture)) await paintDeckLayers(image, map, dataset, picture, signal);
      signal.throwIfAborted();
      return { image, viewport: viewportOf(map), bbox: bboxSeen(map), credits: ground.credits() };
    },
    release: () => {
      removeHiddenMap(map);
      ground.release();
      sources.release();
      own.release();
    },
  };
}

function hasDeckLayers({ view }: Picture): boolean {
  return layerSetting(view, "columns").visible || layerSetting(view, "arcs").visible;
}

async function paintDeckLayers(
  image: HTMLCanvasElement,
  map: MapLibreMap,
  dataset: Dataset,
  { view }: Picture,
  signal: AbortSignal,
): Promise<void> {
  const { paintDeck } = await import("./deck/paint-deck.ts");
  const passes = (id: FeatureId) => {
    const feature = dataset.features.get(id);
    return feature !== undefined && matches(filterableOf(dataset.report, feature), view.filter);
  };
  await paintDeck(
    image,
    map,
    {
      dataset,
      view,
      passes,
      messages: () => messagesFor(view.locale),
    },
    signal,
  );
}

/** A weak graphics card draws fewer pixels than asked for; the copy has them all the same. */
function copyOf(canvas: HTMLCanvasElement, picture: Picture): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = picture.width * picture.pixelRatio;
  copy.height = picture.height * picture.pixelRatio;
  copy
    .getContext("2d", { willReadFrequently: true })
    ?.drawImage(canvas, 0, 0, copy.width, copy.height);
  return copy;
}
