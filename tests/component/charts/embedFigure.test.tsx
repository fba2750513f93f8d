import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { EmbedFigure } from "../../../src/charts/figure/EmbedFigure.tsx";
import { theEmbedLayout } from "../../embed/theEmbed.ts";
import { words } from "../../unit/aComparison.ts";

// The same file holds the embed's own renderer: tests/embed/embedFigure.test.tsx.
it("is the reviewed figure when React draws it", async () => {
  const host = document.createElement("div");
  host.innerHTML = renderToStaticMarkup(
    <EmbedFigure layout={theEmbedLayout()} words={words} link="/?m=passes" />,
  );
  await expect(host.innerHTML.replaceAll("><", ">\n<")).toMatchFileSnapshot("../../fixtures/svg/embed.html");
});
