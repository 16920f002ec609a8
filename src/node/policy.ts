/** What the served page may do, the built page's Content-Security-Policy: nothing from elsewhere but the basemaps' tiles. */
export function servedPolicy(origins: readonly string[]): Policy {
  return {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": ["'self' data: blob:", ...origins].join(" "),
    "font-src": "'self' data:",
    "connect-src": ["'self' data: blob:", ...origins].join(" "),
    "worker-src": "'self' blob:",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
}

/** The briefing's: nothing from anywhere but basemaps that are named for it, and no script but the one with this hash and what it unpacks. */
export function briefingPolicy(bootHash: string, origins: readonly string[]): Policy {
  return {
    "default-src": "'none'",
    "script-src": `'sha256-${bootHash}' blob:`,
    "style-src": "'unsafe-inline'",
    "img-src": ["data: blob:", ...origins].join(" "),
    "font-src": "data:",
    "connect-src": ["data: blob:", ...origins].join(" "),
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
