/** Whether a Content-Security-Policy lets the page fetch from an origin; without a policy it does. */
export function allowsOrigin(policy: string | null, origin: string): boolean {
  if (policy === null) return true;
  const sources = sourcesOf(policy, "connect-src") ?? sourcesOf(policy, "default-src");
  return sources?.some((source) => source === "*" || source === origin) ?? true;
}

function sourcesOf(policy: string, directive: string): readonly string[] | undefined {
  const [, ...sources] =
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .find(([name]) => name === directive) ?? [];
  return policy.includes(directive) ? sources : undefined;
}
