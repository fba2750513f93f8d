import type { OwnDataset } from "../../domain/ownNumbers.ts";
import { aboutWords as about } from "../aboutWords.ts";
import { words } from "../pageWords.ts";
import { ownWords as said } from "./ownWords.ts";

/** Where the link's author says the numbers come from; an address is printed as it is, so that it hides behind no word. */
export function OwnSources({ datasets }: { readonly datasets: readonly OwnDataset[] }) {
  const sources = new Map(datasets.map((dataset) => [sourceText(dataset), dataset.url]));
  return (
    <footer id="about" className="about">
      <h2>{about.say("about.heading")}</h2>
      {[...sources].map(([text, url]) => (
        <p key={text}>
          {text}{" "}
          {url !== null && (
            <a href={url} rel="nofollow noreferrer">
              {url}
            </a>
          )}
        </p>
      ))}
    </footer>
  );
}

function sourceText({ source, licence, date }: OwnDataset): string {
  return said.say("own.sources", { source, licence, date: words.date(date) });
}
