import {
  type SnapToCustom,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from "terra-draw";
import type { Palette } from "../../style/palette.ts";

type Hex = `#${string}`;

/** What can be drawn and how it looks; keys are left to the page, whose Escape closes the form. */
export function createModes(palette: Palette, snap: SnapToCustom) {
  const accent = toHex(palette.accent);
  const land = toHex(palette.land);
  const point = {
    pointColor: accent,
    pointOutlineColor: land,
    pointOutlineWidth: 3,
    pointWidth: 9,
  };
  const coordinates = {
    midpoints: true,
    draggable: true,
    deletable: true,
    snappable: { toCustom: snap },
  };
  const snapping = { toCustom: snap };
  return [
    new TerraDrawPointMode({ styles: point }),
    new TerraDrawLineStringMode({
      keyEvents: null,
      snapping,
      styles: { lineStringColor: accent, lineStringWidth: 4, closingPointColor: accent },
    }),
    new TerraDrawPolygonMode({
      keyEvents: null,
      snapping,
      styles: { fillColor: accent, fillOpacity: 0.14, outlineColor: accent, outlineWidth: 3 },
    }),
    new TerraDrawSelectMode({
      keyEvents: null,
      allowManualDeselection: false,
      flags: {
        point: { feature: { draggable: true } },
        linestring: { feature: { draggable: true, coordinates } },
        polygon: { feature: { draggable: true, coordinates } },
      },
      styles: {
        selectedPointColor: accent,
        selectedPointOutlineColor: land,
        selectedPointOutlineWidth: 3,
        selectedPointWidth: 9,
        selectedLineStringColor: accent,
        selectedLineStringWidth: 4,
        selectedPolygonColor: accent,
        selectedPolygonFillOpacity: 0.14,
        selectedPolygonOutlineColor: accent,
        selectedPolygonOutlineWidth: 3,
        selectionPointColor: accent,
        selectionPointOutlineColor: land,
        selectionPointOutlineWidth: 2,
        selectionPointWidth: 6,
        midPointColor: land,
        midPointOutlineColor: accent,
        midPointOutlineWidth: 2,
        midPointWidth: 4,
      },
    }),
  ];
}

/** The palette writes its colours as terra-draw reads them; black if one day it does not. */
function toHex(colour: string): Hex {
  return isHex(colour) ? colour : "#000000";
}

function isHex(colour: string): colour is Hex {
  return /^#[\da-f]{6}$/i.test(colour);
}
