import { useId, useMemo, useState } from "react";
import type { Comparison } from "../../comparison/comparison.ts";
import { similarPlayers } from "../../comparison/similarPlayers.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { DatasetId } from "../../domain/ids.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { playerLabels, standingLabels } from "../../findings/playerLabels.ts";
import { similarMessages } from "../../messages/similarMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { PlayerRef } from "../../selection/selection.ts";
import { NearList } from "./NearList.tsx";
import { refusalText } from "./refusalText.ts";
import "./similar.css";

export interface SimilarPlayersProps {
  readonly comparison: Comparison;
  /** Those of the peer group, with everyone's name. */
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  readonly words: ChartWords;
  /** Undefined when the comparison is full. */
  readonly onAdd: ((ref: PlayerRef) => void) | undefined;
}

/** The peers nearest to one of the chosen players, with the distance and what makes it. */
export function SimilarPlayers({ comparison, datasets, words, onAdd }: SimilarPlayersProps) {
  const own = useMemo(() => createWords(words.locale, similarMessages), [words.locale]);
  const [asked, setAsked] = useState(0);
  const id = useId();
  const labels = standingLabels(comparison.players, words);
  const slots = comparison.players.flatMap(({ state }, slot) => (state === "found" ? [slot] : []));
  const slot = slots.includes(asked) ? asked : (slots[0] ?? 0);
  const player = playerLabels(comparison.players, words)[slot]?.short ?? "";
  const similar = similarPlayers(comparison, slot, datasets);
  return (
    <div className="similar">
      {slots.length > 1 && (
        <p className="similar-subject">
          <label htmlFor={id}>{own.say("similar.subject")}</label>{" "}
          <select id={id} value={slot} onChange={({ target }) => setAsked(Number(target.value))}>
            {slots.map((one) => (
              <option key={one} value={one}>
                {labels[one]?.short}
              </option>
            ))}
          </select>
        </p>
      )}
      {similar.state === "refused" ? (
        <p>{refusalText(similar, player, { words, own })}</p>
      ) : (
        <NearList near={similar} {...{ player, words, own, onAdd }} />
      )}
    </div>
  );
}
