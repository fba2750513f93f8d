import { useId } from "react";
import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import type { MetricName } from "../../domain/metricNames.ts";
import type { FoundMetric } from "../picker/findMetrics.ts";
import type { DictionaryWords } from "./dictionaryWords.ts";
import { MetricEntry } from "./MetricEntry.tsx";
import { nameText } from "./nameText.ts";

/** One metric of the dictionary: a button with its name that opens what there is to know, else the definition. */
export function DictionaryItem({
  found: { metric, name },
  words,
  byId,
  names,
  derived,
  open,
  onToggle,
}: {
  readonly found: FoundMetric;
  readonly words: DictionaryWords;
  readonly byId: ReadonlyMap<MetricId, Metric>;
  readonly names: readonly MetricName[];
  readonly derived: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const about = useId();
  return (
    <li className="dictionary-item">
      <button type="button" aria-expanded={open} aria-describedby={about} onClick={onToggle}>
        {metric.label} {derived && <small>{words.say("dictionary.derived")}</small>}
      </button>
      <div id={about}>
        {name !== undefined && !open && <p className="dictionary-name">{nameText(name, words)}</p>}
        {open ? (
          <MetricEntry
            {...{ metric, words, derived }}
            metrics={byId}
            names={names.map((one) => nameText(one, words))}
          />
        ) : (
          <p>{metric.definition}</p>
        )}
      </div>
    </li>
  );
}
