import "./map-notice.css";

/** Says in the map's place why there is none. */
export function MapNotice(props: { text: string }) {
  return (
    <div class="map-notice" role="alert">
      <p class="card">{props.text}</p>
    </div>
  );
}
