import type { DatasetClubs } from "../../comparison/squadClubs.ts";
import { squadClubs } from "../../comparison/squadClubs.ts";
import { squadAsked } from "../../comparison/squadAsked.ts";
import { competitionSeason } from "../../findings/caption.ts";
import type { ControlWords } from "../../messages/controlMessages.ts";
import type { Selection } from "../../selection/selection.ts";
import type { ControlsProps } from "../chart/pageView.ts";
import { ControlBar } from "../controls/ControlBar.tsx";
import { controlWords } from "../controls/controlWords.ts";
import { FirstMetric } from "../controls/FirstMetric.tsx";
import { LabelledSelect } from "../controls/LabelledSelect.tsx";

/** The choices of the squad: whose, and on which metric. */
export function SquadControls(props: ControlsProps) {
  const { input, selection, words, choose } = props;
  const own = controlWords(words);
  const groups = squadClubs(input.loaded.datasets.values());
  const hasClubs = groups.length > 0 || selection.squad !== undefined;
  if (!hasClubs && input.comparison.metrics.length < 2) return null;
  return (
    <ControlBar words={own}>
      {hasClubs && <ClubSelect {...{ input, selection, choose, groups, own }} />}
      <FirstMetric {...props} />
    </ControlBar>
  );
}

function ClubSelect({
  input,
  selection,
  choose,
  groups,
  own,
}: Omit<ControlsProps, "words"> & {
  readonly groups: readonly DatasetClubs[];
  readonly own: ControlWords;
}) {
  const { squad: asked, ...others } = selection;
  const squads = groups.flatMap(({ dataset, clubs }) =>
    clubs.map(({ id, name }) => ({ name, squad: { club: id, dataset: dataset.id } })),
  );
  const known = squads.some(({ squad }) => asked !== undefined && valueOf(squad) === valueOf(asked));
  const take = (value: string) => {
    const chosen = squads.find(({ squad }) => valueOf(squad) === value)?.squad;
    choose(chosen === undefined ? others : { ...others, squad: chosen });
  };
  return (
    <LabelledSelect label={own.say("control.club")} value={asked ? valueOf(asked) : ""} onChoose={take}>
      <option value="">{firstText(input, own)}</option>
      {asked !== undefined && !known && (
        <option value={valueOf(asked)}>{own.say("control.club.unknown", { club: asked.club })}</option>
      )}
      {groups.map(({ dataset, clubs }) => (
        <optgroup key={dataset.id} label={competitionSeason(dataset)}>
          {clubs.map(({ id, name }) => (
            <option key={id} value={valueOf({ club: id, dataset: dataset.id })}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </LabelledSelect>
  );
}

/** As the link writes it. */
function valueOf({ club, dataset }: NonNullable<Selection["squad"]>): string {
  return `${club}_${dataset}`;
}

/** The usual club, by name where it is known. */
function firstText({ comparison: { players } }: ControlsProps["input"], own: ControlWords): string {
  const usual = squadAsked(undefined, players);
  const clubs = players.flatMap((player) => (player.state === "found" ? [player.season.club] : []));
  const club = clubs.find(({ id }) => id === usual?.club)?.name;
  return club === undefined ? own.say("control.club.first") : own.say("control.club.first-of", { club });
}
