import type { ClubId } from "../domain/ids.ts";
import type { ComparedPlayer } from "../comparison/comparison.ts";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import { playerShape } from "../charts/palette/playerShape.ts";
import { clubNames } from "../findings/playerLabels.ts";
import { competitionSeason, peersText } from "../findings/caption.ts";
import { slotOf, withClubs, withoutPlayer, withPlayerMoved } from "../selection/change.ts";
import { MAX_PLAYERS, type Selection } from "../selection/selection.ts";
import { ItemMenu, type MenuAction } from "../ui/page/ItemMenu.tsx";
import { useKeptFocus } from "../ui/page/useKeptFocus.ts";
import { moveActions } from "./moveActions.ts";
import { words } from "./pageWords.ts";
import type { Choose } from "./useSelection.ts";

/** The chosen players in colour order, each with a menu: clubs, order, removal. */
export function PlayerChips({
  players,
  loaded,
  selection,
  choose,
}: {
  readonly players: readonly ComparedPlayer[];
  readonly loaded: LoadedSelection | undefined;
  readonly selection: Selection;
  readonly choose: Choose;
}) {
  const [list, removing] = useKeptFocus<HTMLUListElement>(".remove", ".add");
  return (
    <ul ref={list} className="chips" aria-label={words.say("builder.players")}>
      {players.map((player, slot) => {
        // While the next comparison loads, the chips show the last one: the slot is looked up when something is done.
        const now = () => slotOf(selection, player.ref);
        const name = nameOf(player);
        const actions = [
          ...clubActions(player, { loaded, free: MAX_PLAYERS - players.length }, (clubs) =>
            choose(withClubs(selection, now(), clubs)),
          ),
          ...moveActions(slot, players.length, (step) => choose(withPlayerMoved(selection, now(), step))),
        ];
        return (
          <li className={`chip slot-${slot + 1}`} key={keyOf(player)} data-state={player.state}>
            <Mark slot={slot} />
            <span className="chip-text">
              <strong>{name}</strong>
              <small>{detail(player)}</small>
            </span>
            {actions.length > 0 && <ItemMenu name={words.say("item.menu", { name })} actions={actions} />}
            <button
              type="button"
              className="remove"
              aria-label={words.say("item.remove", { name })}
              onClick={() => {
                removing(slot);
                choose(withoutPlayer(selection, now()));
              }}
            >
              ✕
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function clubActions(
  player: ComparedPlayer,
  { loaded, free }: { readonly loaded: LoadedSelection | undefined; readonly free: number },
  take: (clubs: "all" | readonly ClubId[]) => void,
): readonly MenuAction[] {
  if (player.state !== "found") return [];
  const rows = loaded?.datasets.get(player.dataset.id)?.rows ?? [];
  const clubs = rows.filter((row) => row.player === player.season.player).map(({ club }) => club);
  if (clubs.length < 2) return [];
  const ids = clubs.map(({ id }) => id);
  return [
    { label: words.say("item.all-clubs"), act: () => take("all") },
    ...clubs.map(({ id, name }) => ({
      label: words.say("item.one-club", { club: name }),
      act: () => take([id]),
    })),
    { label: words.say("item.apart"), act: () => take(ids), disabled: ids.length - 1 > free },
  ];
}

function nameOf(player: ComparedPlayer): string {
  if (player.state === "missing") return player.name;
  return player.state === "median" ? words.say("median.chip") : player.season.name;
}

function detail(player: ComparedPlayer): string {
  if (player.state === "missing") return words.say(`missing.${player.reason}`);
  if (player.state === "median") return peersText(player.group, words);
  return `${clubNames(player)} · ${competitionSeason(player.dataset)}`;
}

function keyOf({ ref }: ComparedPlayer): string {
  return "unknown" in ref ? `unknown ${ref.unknown}` : `${ref.player}_${ref.dataset}_${ref.club ?? ""}`;
}

function Mark({ slot }: { readonly slot: number }) {
  const path = playerShape(slot);
  if (path === undefined) return null;
  return (
    <svg className="mark" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
