/** What the page itself says it may fetch; null where it says nothing, as in development. */
export function pagePolicy(): string | null {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return meta?.getAttribute("content") ?? null;
}
