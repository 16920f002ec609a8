/** "2024-h1-map-2026-11-24.png": no character that a file system or a share refuses. */
export function toFileName(report: string, what: string, today: string, suffix: string): string {
  const parts = [report, what, today].map((part) => part.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-"));
  return `${parts.filter(Boolean).join("-").slice(0, 120)}.${suffix}`;
}
