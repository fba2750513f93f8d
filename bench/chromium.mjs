import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** The browser of the tests, found the same way, and the flags it needs here. */
export async function findChromium() {
  const { module } = await runnerImport(fileURLToPath(new URL("../tests/chromium.ts", import.meta.url)), {
    configFile: false,
    logLevel: "error",
  });
  return { path: await module.chromiumPath(), flags: module.CHROMIUM_FLAGS };
}
