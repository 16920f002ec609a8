import { createEffect, createUniqueId } from "solid-js";
import "./written-field.css";

/** A field whose text nobody replaces under the hand of who writes in it. */
export function WrittenField(props: {
  label: string;
  hint: string;
  value: string;
  placeholder: string;
  most: number;
  rows?: number;
  onText: (text: string) => void;
  onDone: () => void;
}) {
  const id = createUniqueId();
  let field!: HTMLInputElement & HTMLTextAreaElement;
  createEffect(() => {
    const { value } = props;
    if (document.activeElement !== field && field.value !== value) field.value = value;
  });
  const leave = () => {
    props.onDone();
    field.value = props.value;
  };
  return (
    <div class="written">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {props.rows === undefined ? (
        <input
          id={id}
          ref={field}
          aria-describedby={`${id}-hint`}
          type="text"
          autocomplete="off"
          placeholder={props.placeholder}
          maxlength={props.most}
          onInput={() => props.onText(field.value)}
          onBlur={leave}
        />
      ) : (
        <textarea
          id={id}
          ref={field}
          aria-describedby={`${id}-hint`}
          rows={props.rows}
          placeholder={props.placeholder}
          maxlength={props.most}
          onInput={() => props.onText(field.value)}
          onBlur={leave}
        />
      )}
      <span class="meta" id={`${id}-hint`}>
        {props.hint}
      </span>
    </div>
  );
}
