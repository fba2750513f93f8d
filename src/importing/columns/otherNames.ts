import type { Provider } from "../../domain/metricNames.ts";

/** A provider's name for a metric under a heading, or one that it used in older files; or a name that is no metric there. */
export interface OtherName {
  readonly provider: Provider;
  readonly group: string;
  readonly name: string;
  /** Undefined where the name is another metric's elsewhere, and none that we know here. */
  readonly metric: string | undefined;
  /** Per 90 minutes though the name does not say so. */
  readonly per90?: true;
}

/** Columns of FBref's tables by heading: `name=metric`, or a name alone that must not be taken for what it is elsewhere. */
const FBREF: Readonly<Record<string, string>> = {
  Total: "Cmp=passes-accurate Att=passes Cmp%=pass-accuracy",
  Passes: "Cmp=passes-accurate Att=passes Cmp%=pass-accuracy",
  "Pass Types": "Att=passes",
  Short: "Cmp Att Cmp%",
  Medium: "Cmp Att Cmp%",
  Outcomes: "Cmp=passes-accurate Off Blocks Out Int",
  Launched: "Cmp Att Cmp%",
  "Goal Kicks": "Att",
  "Corner Kicks": "In Out Str",
  "SCA Types": "Sh Fld TO Def",
  "GCA Types": "Sh Fld TO Def",
  Challenges: "Tkl=dribblers-tackled Att=dribbles-challenged Tkl%=dribblers-tackled-pct",
  "Vs Dribbles":
    "Tkl=dribblers-tackled Att=dribbles-challenged Tkl%=dribblers-tackled-pct Past=dribbled-past",
  "Take-Ons": "Succ=take-ons-won Succ%=take-on-success",
  Dribbles: "Succ=take-ons-won Att=take-ons Succ%=take-on-success",
  Carries: "PrgDist Prog=progressive-carries",
  Receiving: "Prog=progressive-passes-received",
  Pressures: "Press=pressures Succ %",
  Crosses: "Opp=crosses-faced Stp=crosses-stopped",
  Expected: "/90=goals-prevented",
  "Penalty Kicks": "PKatt Save% PKA PKm",
  Goals: "OG FK CK",
  Blocks: "Pass ShSv",
  "Aerial Duels": "Lost",
  "": "Prog=progressive-passes Press=pressures CS=clean-sheets Past=dribbled-past",
};

/** The same of the others. */
const OTHERS: readonly OtherName[] = [
  { provider: "wyscout", group: "", name: "PAdj Interceptions", metric: "padj-interceptions", per90: true },
  { provider: "wyscout", group: "", name: "PAdj Sliding tackles", metric: "padj-tackles", per90: true },
  { provider: "wyscout", group: "", name: "Shots on target", metric: "shots-on-target" },
  { provider: "wyscout", group: "", name: "Back passes received as GK", metric: undefined },
  // The player's own shots that others blocked.
  { provider: "sofascore", group: "", name: "blockedShots", metric: undefined },
  { provider: "sofascore", group: "", name: "inaccuratePasses", metric: undefined },
  { provider: "statsbomb", group: "", name: "player_season_goals_90", metric: "goals" },
  { provider: "understat", group: "", name: "non_penalty_goals", metric: "np-goals" },
  { provider: "fpl", group: "", name: "penalties_saved", metric: undefined },
  { provider: "fpl", group: "", name: "penalties_missed", metric: undefined },
];

/** Names beside those in the table of metric names. */
export const OTHER_NAMES: readonly OtherName[] = [
  ...Object.entries(FBREF).flatMap(([group, columns]) =>
    columns.split(" ").map((column) => fbrefName(group, column)),
  ),
  ...OTHERS,
];

/** FBref's names that say something under their own heading only. */
export const FBREF_ONLY_UNDER: ReadonlySet<string> = new Set(["Att", "Cmp", "Cmp%"]);

/** Columns that are no statistics but tell whose file it is, as each writes them in small letters. */
export const PROVIDER_SIGNS: Readonly<Record<Provider, string>> = {
  fbref:
    "rk|nation|squad|90s|mp|comp|matches|pos|g+a|npxg+xag|npxg+xa|ppm|tkl+int|sot/90|sh/90|g/sot|2crdy|prg|prog|press|compl",
  wyscout:
    "team within selected timeframe|passport country|birth country|market value|contract expires|on loan|accurate passes, %",
  fotmob:
    "participantname|participantcountrycode|statvalue|substatvalue|minutes_played|matches_uppercase|minutesplayed|matchesplayed",
  sofascore:
    "minutesplayed|matchesstarted|appearances|rating|totwappearances|countrating|sofascorerating|player.name|team.name",
  statsbomb:
    "player_known_name|team_name|primary_position|secondary_position|competition_name|season_name|account_id",
  fpl: "web_name|element_type|now_cost|total_points|second_name|first_name|ict_index|bps|threat|influence|creativity|selected_by_percent|clean_sheets|bonus",
  understat: "team_title|xgchain|xgbuildup|player_name|games|time",
};

function fbrefName(group: string, column: string): OtherName {
  const [name = "", metric] = column.split("=");
  return { provider: "fbref", group, name, metric };
}
