import { useState } from "react";
import type { SimilarPlayer, SimilarPlayers } from "../../comparison/similarPlayers.ts";
import { peersText } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import type { PlayerRef } from "../../selection/selection.ts";
import { useKeptFocus } from "../page/useKeptFocus.ts";
import { NearPlayer } from "./NearPlayer.tsx";
import type { SimilarWords } from "./similarWords.ts";

/** The nearest players, nearest first, and who was searched for them. */
export function NearList({
  near,
  player,
  words,
  own,
  onAdd,
}: {
  readonly near: SimilarPlayers & { readonly state: "near" };
  /** Whom they are near to. */
  readonly player: string;
  readonly words: ChartWords;
  readonly own: SimilarWords;
  readonly onAdd: ((ref: PlayerRef) => void) | undefined;
}) {
  const { players, among, metrics } = near;
  const [added, setAdded] = useState<string>();
  const [list, adding] = useKeptFocus<HTMLOListElement>(".similar-add", ".similar select");
  if (players.length === 0) return <p>{own.say("similar.nobody")}</p>;
  const add = ({ season, member }: SimilarPlayer, index: number) => {
    adding(index);
    setAdded(season.name);
    onAdd?.({ player: season.player, dataset: member.dataset.id });
  };
  return (
    <>
      <p>{own.say("similar.among", { player, count: metrics, peers: peersText(among, words) })}</p>
      <ol ref={list}>
        {players.map((one, index) => (
          <NearPlayer
            key={`${one.season.player} ${one.member.dataset.id}`}
            near={one}
            all={metrics}
            {...{ words, own }}
            onAdd={onAdd && (() => add(one, index))}
          />
        ))}
      </ol>
      {onAdd === undefined && <p>{own.say("similar.full")}</p>}
      <p role="status">{added !== undefined && own.say("similar.added", { name: added })}</p>
    </>
  );
}
