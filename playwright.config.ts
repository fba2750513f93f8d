import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, chromiumPath } from "./tests/chromium.ts";
import { freePort } from "./tests/server.ts";

// Every worker reads this file again: what the first reading chose is handed on through the environment.
const executablePath = (process.env["CHROMIUM_PATH"] ??= await chromiumPath());
const port = (process.env["PER90_TEST_PORT"] ??= String(await freePort()));

export default defineConfig({
  outputDir: "test-results/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [["line"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: "off",
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: "chromium", testDir: "tests/e2e" },
    { name: "screenshots", testDir: "scripts", testMatch: /[sS]creenshots\.ts$/ },
  ],
  webServer: {
    command: "node build/serve.js",
    env: { PORT: port, HOST: "127.0.0.1" },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 20_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
