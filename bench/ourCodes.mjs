import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { FOLDERS } from "./build.mjs";

/** The codes that Per90 hands out, from its own source; `missing` says why there is no smart code. */
export async function ourCodes() {
  const { iframeCode } = await load("iframeCode");
  const { smartCode } = await load("smartCode");
  const script = existsSync(join(FOLDERS[1], "embed.js"));
  if (smartCode === undefined || !script)
    return { iframeCode, missing: "not measured: there is no embed.js yet" };
  return { iframeCode, smartCode };
}

async function load(name) {
  const file = fileURLToPath(new URL(`../src/share/${name}.ts`, import.meta.url));
  if (!existsSync(file)) return {};
  return (await runnerImport(file, { configFile: false, logLevel: "error" })).module;
}
