import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import type { TourMessages } from "../../i18n/tour.ts";
import { MOST } from "../../tour/edit-verbs.ts";
import "./seconds-field.css";

const STEP = 5;

export function SecondsField(props: {
  words: TourMessages;
  value: number;
  onValue: (seconds: number) => void;
  onDone: () => void;
}) {
  const leave = (field: HTMLInputElement) => {
    props.onDone();
    field.value = String(props.value);
  };
  return (
    <div class="seconds">
      <label class="field-label" for="tour-seconds">
        {props.words.duration}
      </label>
      <button
        type="button"
        class="icon-button"
        aria-label={props.words.shorter}
        onClick={() => props.onValue(props.value - STEP)}
      >
        <Minus size={15} />
      </button>
      <input
        id="tour-seconds"
        type="number"
        inputmode="numeric"
        min={1}
        max={MOST.seconds}
        value={props.value}
        onInput={({ currentTarget }) => props.onValue(currentTarget.valueAsNumber)}
        onBlur={({ currentTarget }) => leave(currentTarget)}
      />
      <span class="meta">{props.words.secondsUnit}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={props.words.longer}
        onClick={() => props.onValue(props.value + STEP)}
      >
        <Plus size={15} />
      </button>
    </div>
  );
}
