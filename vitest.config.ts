import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    // A busy machine is no failure: nothing here is timed.
    testTimeout: 30_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/{unit,architecture,independent}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/mocks/setup.ts"],
        },
      },
      {
        extends: true,
        // As in the embed's build: TSX becomes DOM nodes.
        resolve: {
          alias: [
            {
              find: /^react\/jsx-(dev-)?runtime$/,
              replacement: fileURLToPath(new URL("src/embed/static/jsx-runtime.ts", import.meta.url)),
            },
          ],
        },
        test: {
          name: "embed",
          environment: "jsdom",
          include: ["tests/embed/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/mocks/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          include: ["tests/component/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/mocks/setup.ts", "tests/component/patience.ts"],
        },
      },
    ],
  },
});
