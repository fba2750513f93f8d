import type { Likeness, SimilarPlayer } from "../../comparison/similarPlayers.ts";
import { competitionSeason } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import type { SimilarWords } from "./similarWords.ts";

/** One near player: name, clubs, distance, the reasons, and a button that adds. */
export function NearPlayer({
  near,
  all,
  words,
  own,
  onAdd,
}: {
  readonly near: SimilarPlayer;
  /** Metrics that the subject has. */
  readonly all: number;
  readonly words: ChartWords;
  readonly own: SimilarWords;
  readonly onAdd: (() => void) | undefined;
}) {
  const { member, season, distance, shared, closest, furthest } = near;
  const clubs = member.rows.flatMap((row) => member.dataset.rows[row]?.club.name ?? []);
  const { name } = season;
  return (
    <li>
      <div className="similar-who">
        <strong>{name}</strong>
        <small>
          {[...new Set(clubs)].join(", ")} · {competitionSeason(member.dataset)}
        </small>
      </div>
      <p className="similar-distance">
        <strong>
          {distance < 0.5
            ? own.say("similar.apart.little")
            : own.say("similar.apart", { points: words.number(distance, 0) })}
        </strong>{" "}
        {shared < all && <small>{own.say("similar.shared", { shared, all })}</small>}
      </p>
      <div className="similar-reasons">
        <p>
          <b>{own.say("similar.closest")}</b> {reasons(closest, words, own)}
        </p>
        <p>
          <b>{own.say("similar.furthest")}</b> {reasons(furthest, words, own)}
        </p>
      </div>
      <button
        type="button"
        className="similar-add"
        aria-label={own.say("similar.add.name", { name })}
        disabled={onAdd === undefined}
        onClick={onAdd}
      >
        {own.say("similar.add")}
      </button>
    </li>
  );
}

/** "passes 86 v 88, crosses 12 v 15". */
function reasons(likenesses: readonly Likeness[], words: ChartWords, own: SimilarWords): string {
  return likenesses
    .map(({ metric, subject, other }) =>
      own.say("similar.percentiles", {
        metric: metric.noun,
        other: words.number(other, 0),
        subject: words.number(subject, 0),
      }),
    )
    .join(", ");
}
