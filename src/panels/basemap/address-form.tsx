import { createSignal, createUniqueId, Show } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";
import type { Basemap } from "../../model/basemap.ts";
import { fromAddress, isShiftedAddress } from "./to-own-basemap.ts";
import { toOwnId } from "./to-own-id.ts";
import "../shell/check.css";

/** A basemap by its address on the web. */
export function AddressForm(props: {
  words: BasemapMessages;
  onBasemap: (basemap: Basemap) => void;
}) {
  const id = createUniqueId();
  const [address, setAddress] = createSignal("");
  const [credit, setCredit] = createSignal("");
  const [shifted, setShifted] = createSignal<boolean | null>(null);
  const [isWrong, setWrong] = createSignal(false);
  const isShifted = () => shifted() ?? isShiftedAddress(address());
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const datum = isShifted() ? "gcj02" : "wgs84";
    const basemap = fromAddress(toOwnId(), address().trim(), credit().trim(), datum);
    setWrong(basemap === null);
    if (basemap) props.onBasemap(basemap);
  };
  return (
    <form class="basemap-form" onSubmit={add}>
      <label for={`${id}-address`}>{props.words.address}</label>
      <input
        id={`${id}-address`}
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isWrong()}
        aria-describedby={`${id}-hint`}
        value={address()}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <span class="meta" id={`${id}-hint`} role={isWrong() ? "alert" : undefined}>
        {isWrong() ? props.words.addressWrong : props.words.addressHint}
      </span>
      <Show when={address() !== ""}>
        <label for={`${id}-credit`}>{props.words.credit}</label>
        <input
          id={`${id}-credit`}
          type="text"
          autocomplete="off"
          aria-describedby={`${id}-credit-hint`}
          value={credit()}
          onInput={(event) => setCredit(event.currentTarget.value)}
        />
        <span class="meta" id={`${id}-credit-hint`}>
          {props.words.creditHint}
        </span>
        <label class="check basemap-check">
          <input
            type="checkbox"
            checked={isShifted()}
            onChange={(event) => setShifted(event.currentTarget.checked)}
          />
          {props.words.shifted}
        </label>
        <button type="submit" class="button">
          {props.words.addAddress}
        </button>
      </Show>
    </form>
  );
}
