/** What the served page may do; the built page's Content-Security-Policy. */
export const SERVED_POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self' data: blob:",
  "worker-src": "'self' blob:",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The briefing's: nothing from anywhere, and no script but the one with this hash and what it unpacks. */
export function briefingPolicy(bootHash: string): Policy {
  return {
    "default-src": "'none'",
    "script-src": `'sha256-${bootHash}' blob:`,
    "style-src": "'unsafe-inline'",
    "img-src": "data: blob:",
    "font-src": "data:",
    "connect-src": "data: blob:",
    "worker-src": "blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
}

type Policy = Readonly<Record<string, string>>;

export function toContent(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
