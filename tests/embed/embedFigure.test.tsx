import { describe, expect, it, vi } from "vitest";
import { EmbedFigure } from "../../src/charts/figure/EmbedFigure.tsx";
import { draw } from "../../src/embed/static/jsx-runtime.ts";
import { words } from "../unit/aComparison.ts";
import { theEmbedLayout } from "./theEmbed.ts";

describe("the embed's own renderer", () => {
  it("draws what React draws, to the letter", async () => {
    const host = document.createElement("div");
    draw(host, <EmbedFigure layout={theEmbedLayout()} words={words} link="/?m=passes" />);
    await expect(host.innerHTML.replaceAll("><", ">\n<")).toMatchFileSnapshot("../fixtures/svg/embed.html");
  });

  it("puts SVG into its namespace, so that a browser draws it", () => {
    const host = document.createElement("div");
    draw(host, <EmbedFigure layout={theEmbedLayout()} words={words} link="/" />);
    const parts = [...host.querySelectorAll("svg, svg *")];
    expect(parts.length).toBeGreaterThan(20);
    expect(new Set(parts.map(({ namespaceURI }) => namespaceURI))).toEqual(
      new Set(["http://www.w3.org/2000/svg"]),
    );
  });

  it("calls what a button is given, and replaces what was drawn before", () => {
    const onClick = vi.fn<() => void>();
    const host = document.createElement("div");
    draw(host, <p>before</p>);
    draw(
      host,
      <button type="button" onClick={onClick}>
        Retry
      </button>,
    );
    host.querySelector("button")?.click();
    expect(onClick).toHaveBeenCalledOnce();
    expect(host.textContent).toBe("Retry");
  });
});
