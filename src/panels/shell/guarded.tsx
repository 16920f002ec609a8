import { ErrorBoundary, type JSX, Suspense } from "solid-js";

/** One room's failure stays in that room. */
export function Guarded(props: { message: string; children: JSX.Element }) {
  return (
    <ErrorBoundary
      fallback={(error) => (
        <p role="alert" class="crashed">
          {props.message} <span class="meta">{String(error)}</span>
        </p>
      )}
    >
      <Suspense>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
