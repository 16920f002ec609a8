import "./opacity-slider.css";

/** Ten steps, none of them nought: to hide a layer is the switch's business. */
export function OpacitySlider(props: {
  label: string;
  name: string;
  text: string;
  value: number;
  onValue: (value: number) => void;
}) {
  return (
    <label class="opacity">
      <span>{props.label}</span>
      <input
        type="range"
        min={10}
        max={100}
        step={10}
        value={Math.round(props.value * 100)}
        style={{ "--filled": `${(props.value * 100 - 10) / 0.9}%` }}
        aria-label={props.name}
        aria-valuetext={props.text}
        onInput={(event) => props.onValue(event.currentTarget.valueAsNumber / 100)}
      />
      <output>{props.text}</output>
    </label>
  );
}
