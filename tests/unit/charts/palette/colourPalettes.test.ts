import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DARK_PALETTE, LIGHT_PALETTE } from "../../../../src/charts/palette/colourPalettes.ts";
import { THEME_PALETTE, type Palette } from "../../../../src/charts/palette/palette.ts";
import { PICTURE_FONTS } from "../../../../src/charts/picture/PictureSvg.tsx";

const read = (path: string) => readFileSync(new URL(`../../../../src/${path}`, import.meta.url), "utf8");
const pairs: ReadonlyMap<string, readonly (string | undefined)[]> = new Map(
  [...read("charts/palette/theme.css").matchAll(/(--[\w-]+): light-dark\((\S+), (\S+)\)/g)].map(
    ([, name, light, dark]) => [`var(${name})`, [light, dark]] as const,
  ),
);

/** The theme's palette with its variables replaced by one of their pair. */
function resolved(scheme: 0 | 1): Palette {
  const colour = (variable: string) => pairs.get(variable)?.[scheme] ?? `no ${variable}`;
  const { players, ...others } = THEME_PALETTE;
  return {
    players: players.map(colour),
    ...(Object.fromEntries(Object.entries(others).map(([name, value]) => [name, colour(value)])) as Omit<
      Palette,
      "players"
    >),
  };
}

describe("the colours of a picture", () => {
  it("are those of the page, in both themes", () => {
    expect(pairs.size).toBeGreaterThan(10);
    expect(LIGHT_PALETTE).toEqual(resolved(0));
    expect(DARK_PALETTE).toEqual(resolved(1));
  });
});

describe("the fonts of a picture", () => {
  it.each(["app/app.css", "embed/embed.css"])("are those of %s", (path) => {
    expect(read(path).replace(/\s+/g, " ")).toContain(`${PICTURE_FONTS};`);
  });
});
