import type { Comparison } from "../comparison/comparison.ts";
import type { DatasetHead } from "../domain/dataset.ts";
import { isOwn } from "../domain/isOwn.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import { competitionSeason } from "../findings/caption.ts";
import { aboutWords as about } from "./aboutWords.ts";
import { words } from "./pageWords.ts";

/** Where the numbers come from: attribution of what is drawn, and every dataset to download. */
export function AboutData({
  comparison,
  library,
}: {
  readonly comparison: Comparison | undefined;
  readonly library: readonly IndexEntry[];
}) {
  const used = bySource(comparison?.datasets ?? []);
  const shipped = library.filter(({ id }) => !isOwn(id));
  return (
    <footer id="about" className="about">
      <h2>{about.say("about.heading")}</h2>
      {used.map(({ datasets, provenance }) => (
        <p key={provenance.source}>
          <strong>{words.list(datasets.map(competitionSeason))}</strong>:{" "}
          {provenance.url === null ? provenance.source : <a href={provenance.url}>{provenance.source}</a>}.{" "}
          {provenance.attribution} {about.say("about.licence", { licence: provenance.licence })}.
        </p>
      ))}
      <p>{about.say("about.derived")}</p>
      {shipped.length > 0 && (
        <details>
          <summary>{about.say("about.all")}</summary>
          <ul>
            {shipped.map((entry) => (
              <li key={entry.id}>
                <a href={`${import.meta.env.BASE_URL}data/${entry.file}`} download>
                  {about.say("about.download", { dataset: `${entry.competition} ${entry.season}` })}
                </a>
                {` ${entry.source}, ${entry.licence}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}

function bySource(datasets: readonly DatasetHead[]) {
  const sources = new Map(datasets.map(({ provenance }) => [provenance.source, provenance]));
  return [...sources.values()].map((provenance) => ({
    provenance,
    datasets: datasets.filter((dataset) => dataset.provenance.source === provenance.source),
  }));
}
