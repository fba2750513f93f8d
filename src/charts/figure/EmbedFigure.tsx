import type { ChartWords } from "../../findings/figureText.ts";
import { THEME_PALETTE } from "../palette/palette.ts";
import { DataTable } from "../table/DataTable.tsx";
import type { EmbedLayout } from "./embedLayout.ts";

/** The whole embed: headline, chart, caption with peers and source, table twin, and the way to the full comparison. */
export function EmbedFigure({
  layout,
  words,
  link,
}: {
  readonly layout: EmbedLayout;
  readonly words: ChartWords;
  readonly link: string;
}) {
  const { chart } = layout;
  return (
    <figure className="embed" aria-label={layout.title}>
      <h1>
        <Lines lines={layout.headline} />
      </h1>
      <p className="subtitle">
        <Lines lines={layout.subtitle} />
      </p>
      <div className="chart">{chart && <chart.Svg title={layout.title} palette={THEME_PALETTE} />}</div>
      <figcaption>
        <p>
          <Lines lines={layout.caption} />
        </p>
        <div className="foot">
          {chart && (
            <details>
              <summary>{words.say("table.show")}</summary>
              <div className="scroll" role="region" aria-label={chart.table.caption} tabIndex={0}>
                <DataTable model={chart.table} />
              </div>
              {layout.definitions.map((definition) => (
                <p key={definition}>{definition}</p>
              ))}
            </details>
          )}
          <a href={link} target="_blank" rel="noopener">
            {words.say("embed.open")} <span aria-hidden="true">↗</span>
          </a>
        </div>
      </figcaption>
    </figure>
  );
}

/** Lines broken by the layout, so that the height is the layout's and not the font's. */
function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <span className="line" key={index}>
      {line}{" "}
    </span>
  ));
}
