import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "./src/node/chromium-options.ts";

const PORT = process.env.E2E_PORT ?? "4191";
const baseURL = `http://127.0.0.1:${PORT}/`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/e2e",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    serviceWorkers: "block",
    launchOptions: chromiumOptions(),
    screenshot: "only-on-failure",
  },
  // What takes long for what it adds runs by itself, so that the rest stays within a coffee's time.
  projects: [
    { name: "everyday", grepInvert: /@long/ },
    { name: "long", grep: /@long/ },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
