import { initWasm, Resvg, type InitInput } from "@resvg/resvg-wasm";
import type { StaticFiles } from "../staticFiles.ts";

/** Makes a PNG of an SVG file, as large as the SVG says. */
export type Painter = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The last has the signs that the others lack: arrows, comparisons, shapes. */
const FONTS = [
  "/fonts/noto-sans-regular.ttf",
  "/fonts/noto-sans-bold.ttf",
  "/fonts/dejavu-sans-signs.ttf",
] as const;
const FAMILY = "Noto Sans";

/** The library can be started once in a program. */
let started: Promise<void> | undefined;

/**
 * A painter with the fonts that the site carries. Neither library nor fonts are loaded before the first picture.
 *
 * @param loadWasm reads the library's WebAssembly, where the place that this runs in keeps it
 */
export function painterOf(files: StaticFiles, loadWasm: () => Promise<InitInput>): Painter {
  let fonts: Promise<Uint8Array[]> | undefined;
  return async (svg) => {
    started ??= loadWasm().then(initWasm);
    fonts ??= Promise.all(FONTS.map((path) => read(files, path)));
    try {
      const [fontBuffers] = await Promise.all([fonts, started]);
      return painted(svg, fontBuffers);
    } catch (cause) {
      // What could not be read now may be read the next time.
      fonts = undefined;
      throw cause;
    }
  };
}

function painted(svg: string, fontBuffers: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}

async function read(files: StaticFiles, path: string): Promise<Uint8Array> {
  const file = await files.find(path);
  if (file === undefined)
    throw new Error(`expected the font ${path} among the site's files; run npm run build`);
  return file.read("identity");
}
