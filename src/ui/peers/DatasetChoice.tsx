import type { DatasetId } from "../../domain/ids.ts";
import type { PeersWords } from "./peersWords.ts";

/** A complete dataset by its competition and season. */
export interface OfferedDataset {
  readonly id: DatasetId;
  readonly name: string;
}

/** The competitions that peers come from, to tick. */
export function DatasetChoice({
  offered,
  chosen,
  keepsLast,
  words,
  onToggle,
}: {
  readonly offered: readonly OfferedDataset[];
  readonly chosen: readonly DatasetId[];
  /** The last one stays: without any, the players' own competitions would be back. */
  readonly keepsLast: boolean;
  readonly words: PeersWords;
  readonly onToggle: (id: DatasetId) => void;
}) {
  const ticked = offered.filter(({ id }) => chosen.includes(id));
  const isKept = (id: DatasetId) => keepsLast && ticked.length === 1 && ticked[0]?.id === id;
  return (
    <fieldset className="peers-datasets">
      <legend>{words.say("editor.datasets")}</legend>
      {offered.length === 0 && <p>{words.say("editor.datasets.none")}</p>}
      {offered.map(({ id, name }) => (
        <label key={id} className="peers-dataset">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            aria-disabled={isKept(id)}
            onChange={() => isKept(id) || onToggle(id)}
          />
          <span>
            {name} {isKept(id) && <small>{words.say("editor.datasets.last")}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
