import type { Metric } from "../../domain/metric.ts";
import type { EntryWords } from "./dictionaryWords.ts";
import { metricFacts, type MetricKnowledge } from "./metricFacts.ts";
import "./dictionary.css";

/** A metric explained: its definition, and a list of what else there is to know. */
export function MetricEntry({
  metric,
  words,
  names = [],
  ...knowledge
}: MetricKnowledge & {
  readonly metric: Metric;
  readonly words: EntryWords;
  /** What providers call it, ready to read. */
  readonly names?: readonly string[];
}) {
  return (
    <div className="metric-entry">
      <p>{metric.definition}</p>
      <dl>
        {metricFacts(metric, words, knowledge).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {names.length > 0 && (
          <div>
            <dt>{words.say("dictionary.term.names")}</dt>
            {names.map((name) => (
              <dd key={name}>{name}</dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  );
}
