import { expect, test } from "vitest";
import { allowsOrigin } from "../../../src/model/allowed-origins.ts";

test("an origin that the policy names may be fetched from, and no other", () => {
  const policy = "default-src 'none'; connect-src 'self' blob: https://tiles.example.org";
  expect(allowsOrigin(policy, "https://tiles.example.org")).toBe(true);
  expect(allowsOrigin(policy, "https://tiles.example.org:8443")).toBe(false);
  expect(allowsOrigin(policy, "https://example.org")).toBe(false);
});

test("where the policy does not speak of fetching, what it says of everything holds", () => {
  expect(allowsOrigin("default-src 'none'", "https://tiles.example.org")).toBe(false);
});

test("a page without a policy may fetch from anywhere", () => {
  expect(allowsOrigin(null, "https://tiles.example.org")).toBe(true);
});
