import LocateFixed from "lucide-solid/icons/locate-fixed";
import PenLine from "lucide-solid/icons/pen-line";
import { createSignal, For, Show } from "solid-js";
import type { CorrectMessages } from "../../../i18n/correct.ts";
import { detailsMessages } from "../../../i18n/details.ts";
import { DATUMS, type Datum, toWgs84 } from "../../../model/datum.ts";
import type { LngLat } from "../../../model/geometry.ts";
import { parseCoordinates } from "../../../model/parse-coordinates.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { askDevice } from "./ask-device.ts";
import type { CorrectForm } from "./correct-form.ts";

/** On the map, by coordinates, or where this device stands; lines and areas on the map only. */
export function WhereFields(props: {
  store: ViewerStore;
  form: CorrectForm;
  words: CorrectMessages;
}) {
  const isPoint = () => props.store.sketch.geometry()?.type === "Point";
  const [isAnew, setAnew] = createSignal(false);
  const beginAnew = () => {
    setAnew(true);
    props.store.sketch.beginAnew();
  };
  const distance = () => {
    const metres = props.form.movedMetres();
    if (metres === null) return props.words.notMoved;
    return props.words.moved(props.store.messages().format.metres(Math.round(metres)));
  };
  return (
    <section class="correct-where">
      <h3>{props.words.where}</h3>
      <Show
        when={isPoint()}
        fallback={
          <>
            <p class="meta">{isAnew() ? props.words.redrawHint : props.words.lineHint}</p>
            <button type="button" class="button" onClick={beginAnew}>
              <PenLine size={15} aria-hidden="true" />
              {props.words.redraw}
            </button>
          </>
        }
      >
        <p class="meta">{props.words.pointHint}</p>
        <CoordinatesFields store={props.store} form={props.form} words={props.words} />
        <p class="correct-now" aria-live="polite">
          <CoordinatesNow store={props.store} />
          <span class="meta">{distance()}</span>
        </p>
      </Show>
    </section>
  );
}

function CoordinatesFields(props: {
  store: ViewerStore;
  form: CorrectForm;
  words: CorrectMessages;
}) {
  const [text, setText] = createSignal("");
  const [datum, setDatum] = createSignal<Datum>("wgs84");
  const [trouble, setTrouble] = createSignal("");
  const put = ([lng, lat]: LngLat) => {
    props.store.sketch.draw({ type: "Point", coordinates: [lng, lat] });
    props.store.lookAt([lng, lat]);
  };
  const take = () => {
    const typed = parseCoordinates(text());
    const isEmpty = text().trim() === "";
    setTrouble(typed || isEmpty ? "" : props.words.notCoordinates);
    if (!typed) return;
    const [lng, lat] = toWgs84(typed, datum());
    put([Number(lng.toFixed(6)), Number(lat.toFixed(6))]);
  };
  const locate = async () => {
    setTrouble(props.words.locating);
    const found = await askDevice();
    setTrouble(found ? "" : props.words.deviceFailed);
    if (!found) return;
    put(found.at);
    props.form.setRadius(Math.max(1, Math.ceil(found.radiusMetres)));
  };
  return (
    <>
      <label class="field">
        <span class="field-name">{props.words.coordinates}</span>
        <input
          type="text"
          inputmode="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={props.words.coordinatesPlaceholder}
          value={text()}
          aria-describedby="correct-trouble"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onChange={take}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing) return;
            // To see where it lies comes before saving it.
            event.preventDefault();
            take();
          }}
        />
      </label>
      <label class="field">
        <span class="field-name">{props.words.datum}</span>
        <select
          value={datum()}
          onChange={({ currentTarget }) => {
            setDatum(DATUMS.find((one) => one === currentTarget.value) ?? "wgs84");
            take();
          }}
        >
          <For each={DATUMS}>{(one) => <option value={one}>{props.words.datums[one]}</option>}</For>
        </select>
      </label>
      <p class="meta" id="correct-trouble" role="status">
        {trouble()}
      </p>
      <button type="button" class="button" onClick={() => void locate()}>
        <LocateFixed size={15} aria-hidden="true" />
        {props.words.device}
      </button>
    </>
  );
}

function CoordinatesNow(props: { store: ViewerStore }) {
  const text = () => {
    const geometry = props.store.sketch.geometry();
    if (geometry?.type !== "Point") return "";
    const [lng = 0, lat = 0] = geometry.coordinates;
    return detailsMessages(props.store.view.locale).latLng(lat, lng, 6);
  };
  return <span>{text()}</span>;
}
