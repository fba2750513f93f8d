import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import packedChromium from "@sparticuz/chromium";

/** What lets Chromium run in a container, and keeps it from calling home. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium to test with: CHROMIUM_PATH, else `chromium` on the PATH, else the one in node_modules. */
export async function chromiumPath(): Promise<string> {
  return process.env["CHROMIUM_PATH"] ?? onPath("chromium") ?? (await unpackChromium());
}

async function unpackChromium(): Promise<string> {
  const path = await packedChromium.executablePath();
  // A bare machine lacks what a desktop has: the package brings the libraries and a font.
  if (lacksLibraries(path)) process.env["LD_LIBRARY_PATH"] = unpackLibraries();
  if (!existsSync("/etc/fonts/fonts.conf")) process.env["FONTCONFIG_PATH"] ??= join(tmpdir(), "fonts");
  return path;
}

function lacksLibraries(path: string): boolean {
  return spawnSync("ldd", [path], { encoding: "utf8" }).stdout?.includes("not found") ?? false;
}

function unpackLibraries(): string {
  const folder = join(tmpdir(), "per90-chromium");
  mkdirSync(folder, { recursive: true });
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const archive = readFileSync(join(dirname(entry), "../../bin/al2023.tar.br"));
  execFileSync("tar", ["-x", "-C", folder], { input: brotliDecompressSync(archive) });
  return join(folder, "lib");
}

function onPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
