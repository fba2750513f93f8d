import type { MetricId } from "./ids.ts";

/** Who publishes figures under names of their own; the key is ours, the text theirs. */
export const PROVIDERS = {
  fbref: "FBref",
  wyscout: "Wyscout",
  fotmob: "FotMob",
  sofascore: "Sofascore",
  statsbomb: "StatsBomb",
  fpl: "Fantasy Premier League",
  understat: "Understat",
} as const;
export type Provider = keyof typeof PROVIDERS;

const PROVIDER_KEYS = Object.keys(PROVIDERS) as readonly Provider[];

/** What one provider calls a metric: a column of its files, or a key of its data. */
export interface MetricName {
  readonly provider: Provider;
  readonly name: string;
  /** The heading above the column, where its name alone says too little. */
  readonly group?: string;
  /** Said where the column does not count quite what the metric says. */
  readonly note?: string;
}

/** What every provider calls a metric, by its id. */
export type MetricNames = ReadonlyMap<MetricId, readonly MetricName[]>;

type Column = string | Omit<MetricName, "provider">;
type Row = { readonly [Key in Provider]?: Column | readonly Column[] };

// prettier-ignore
const TABLE: Readonly<Record<string, Row>> = {
  goals: { fbref: "Gls", wyscout: "Goals per 90", fotmob: "goals", sofascore: "goals", fpl: "goals_scored", understat: "goals" },
  "np-goals": { fbref: "G-PK", wyscout: "Non-penalty goals per 90", statsbomb: "player_season_npg_90", understat: "npg" },
  "head-goals": { wyscout: "Head goals per 90", sofascore: "headedGoals" },
  "penalties-scored": { fbref: "PK" },
  shots: { fbref: "Sh", wyscout: "Shots per 90", fotmob: "shots", sofascore: "totalShots", statsbomb: { name: "player_season_np_shots_90", note: "penalties left out" }, understat: "shots" },
  "shots-on-target": { fbref: "SoT", fotmob: "ShotsOnTarget", sofascore: "shotsOnTarget" },
  "shot-accuracy": { fbref: "SoT%", wyscout: "Shots on target, %", statsbomb: "player_season_shot_on_target_ratio" },
  "shot-conversion": { fbref: { name: "G/Sh", note: "goals per shot, not a percentage" }, wyscout: "Goal conversion, %", sofascore: "goalConversionPercentage", statsbomb: "player_season_conversion_ratio" },
  xg: { fbref: "xG", wyscout: "xG per 90", fotmob: "expected_goals", sofascore: "expectedGoals", fpl: "expected_goals", understat: "xG" },
  npxg: { fbref: "npxG", fotmob: "non_penalty_xg", statsbomb: "player_season_np_xg_90", understat: "npxG" },
  xgot: { fotmob: "expected_goals_on_target" },
  "npxg-per-shot": { fbref: "npxG/Sh", statsbomb: "player_season_np_xg_per_shot" },
  "goals-minus-xg": { fbref: "G-xG" },
  "shot-distance": { fbref: "Dist" },
  "big-chances-missed": { fotmob: "big_chance_missed", sofascore: "bigChancesMissed" },
  "shots-inside-box": { sofascore: "shotsFromInsideTheBox" },
  "penalties-taken": { fbref: "PKatt", wyscout: "Penalties taken", sofascore: "penaltiesTaken" },
  "penalty-conversion": { wyscout: "Penalty conversion, %", sofascore: "penaltyConversion" },
  assists: { fbref: "Ast", wyscout: "Assists per 90", fotmob: "assists", sofascore: "assists", statsbomb: "player_season_assists_90", fpl: "assists", understat: "assists" },
  "key-passes": { fbref: "KP", wyscout: "Shot assists per 90", fotmob: "chances_created", sofascore: "keyPasses", statsbomb: "player_season_key_passes_90", understat: "key_passes" },
  "wyscout-key-passes": { wyscout: "Key passes per 90" },
  "through-balls": { fbref: "TB", wyscout: "Through passes per 90", statsbomb: "player_season_through_balls_90" },
  crosses: { fbref: "Crs", wyscout: "Crosses per 90", sofascore: "totalCross", statsbomb: "player_season_crosses_90" },
  "crosses-accurate": { fotmob: "crosses_succeeeded", sofascore: "accurateCrosses" },
  "cross-accuracy": { wyscout: "Accurate crosses, %", fotmob: "crosses_succeeeded_accuracy", sofascore: "accurateCrossesPercentage", statsbomb: "player_season_crossing_ratio" },
  xa: { fbref: "xA", wyscout: "xA per 90", fotmob: "expected_assists", sofascore: "expectedAssists", statsbomb: "player_season_xa_90", fpl: "expected_assists", understat: "xA" },
  xag: { fbref: "xAG" },
  "big-chances-created": { fotmob: "big_chance_created_team_title", sofascore: "bigChancesCreated" },
  sca: { fbref: "SCA" },
  gca: { fbref: "GCA" },
  "second-assists": { wyscout: "Second assists per 90", sofascore: "passToAssist" },
  "penalties-won": { fbref: "PKwon", fotmob: "penalty_won_title", sofascore: "penaltyWon" },
  passes: { fbref: "Att", wyscout: "Passes per 90", sofascore: "totalPasses", statsbomb: { name: "player_season_op_passes_90", note: "open play only" } },
  "passes-accurate": { fbref: "Cmp", fotmob: "successful_passes", sofascore: "accuratePasses", statsbomb: "player_season_complete_passes_90" },
  "pass-accuracy": { fbref: "Cmp%", wyscout: "Accurate passes, %", fotmob: "successful_passes_accuracy", sofascore: "accuratePassesPercentage", statsbomb: "player_season_passing_ratio" },
  "forward-passes": { wyscout: "Forward passes per 90" },
  "progressive-passes": { fbref: "PrgP", wyscout: "Progressive passes per 90" },
  "passes-final-third": { fbref: "1/3", wyscout: "Passes to final third per 90", sofascore: { name: "accurateFinalThirdPasses", note: "played inside the third, not into it" }, statsbomb: { name: "player_season_op_f3_passes_90", note: "played inside the third, not into it" } },
  "passes-penalty-area": { fbref: "PPA", wyscout: "Passes to penalty area per 90", statsbomb: "player_season_passes_into_box_90" },
  "long-passes": { fbref: { name: "Att", group: "Long" }, wyscout: "Long passes per 90", sofascore: "totalLongBalls" },
  "long-passes-accurate": { fbref: { name: "Cmp", group: "Long" }, fotmob: "long_balls_accurate", sofascore: "accurateLongBalls" },
  "long-pass-accuracy": { fbref: { name: "Cmp%", group: "Long" }, wyscout: "Accurate long passes, %", fotmob: "long_ball_succeeeded_accuracy", sofascore: "accurateLongBallsPercentage" },
  "smart-passes": { wyscout: "Smart passes per 90" },
  "forward-pass-accuracy": { wyscout: "Accurate forward passes, %" },
  "back-passes": { wyscout: "Back passes per 90" },
  "short-medium-passes": { wyscout: "Short / medium passes per 90" },
  "progressive-pass-accuracy": { wyscout: "Accurate progressive passes, %" },
  "deep-completions": { wyscout: "Deep completions per 90", statsbomb: "player_season_deep_completions_90" },
  switches: { fbref: "Sw" },
  "pass-length": { wyscout: "Average pass length, m", statsbomb: "player_season_pass_length" },
  "progressive-pass-distance": { fbref: "PrgDist" },
  "own-half-passes": { sofascore: "accurateOwnHalfPasses" },
  "opp-half-passes": { sofascore: "accurateOppositionHalfPasses" },
  "line-breaking-passes": { fotmob: "line_breaking_passes" },
  touches: { fbref: "Touches", fotmob: "touches", sofascore: "touches" },
  "touches-box": { fbref: "Att Pen", wyscout: "Touches in box per 90", fotmob: "touches_opp_box", statsbomb: "player_season_touches_inside_box_90" },
  "take-ons": { fbref: { name: "Att", group: "Take-Ons" }, wyscout: "Dribbles per 90", sofascore: "totalContest" },
  "take-ons-won": { fbref: "Succ", fotmob: "dribbles_succeeded", sofascore: "successfulDribbles", statsbomb: "player_season_dribbles_90" },
  "take-on-success": { fbref: "Succ%", wyscout: "Successful dribbles, %", fotmob: "won_contest_subtitle", sofascore: "successfulDribblesPercentage", statsbomb: "player_season_dribble_ratio" },
  "fouls-won": { fbref: "Fld", wyscout: "Fouls suffered per 90", fotmob: "fouls_won", sofascore: "wasFouled", statsbomb: "player_season_fouls_won_90" },
  offsides: { fbref: "Off", sofascore: "offsides" },
  "progressive-carries": { fbref: "PrgC", wyscout: "Progressive runs per 90" },
  "carries-final-third": { fbref: { name: "1/3", group: "Carries" } },
  "carries-penalty-area": { fbref: "CPA" },
  carries: { fbref: "Carries", statsbomb: "player_season_carries_90" },
  "progressive-passes-received": { fbref: "PrgR" },
  "passes-received": { fbref: "Rec", wyscout: "Received passes per 90" },
  miscontrols: { fbref: "Mis" },
  dispossessed: { fbref: "Dis", fotmob: "dispossessed", sofascore: "dispossessed" },
  turnovers: { statsbomb: "player_season_turnovers_90" },
  "possession-lost": { sofascore: "possessionLost" },
  accelerations: { wyscout: "Accelerations per 90" },
  interceptions: { fbref: "Int", wyscout: "Interceptions per 90", fotmob: "interceptions", sofascore: "interceptions", statsbomb: "player_season_interceptions_90" },
  clearances: { fbref: "Clr", fotmob: "clearances", sofascore: "clearances", statsbomb: "player_season_clearance_90" },
  "sliding-tackles": { wyscout: "Sliding tackles per 90" },
  recoveries: { fbref: "Recov", fotmob: "recoveries", sofascore: "ballRecovery", statsbomb: "player_season_ball_recoveries_90", fpl: "recoveries" },
  tackles: { fbref: "Tkl", fotmob: "matchstats.headers.tackles", sofascore: "tackles", statsbomb: "player_season_tackles_90", fpl: "tackles" },
  "tackles-won": { fbref: "TklW", fotmob: "tackles_succeeded", sofascore: "tacklesWon" },
  "tackle-success": { fotmob: "tackles_succeeded_percent", sofascore: "tacklesWonPercentage" },
  "dribblers-tackled-pct": { fbref: "Tkl%", statsbomb: "player_season_challenge_ratio" },
  "padj-interceptions": { wyscout: "PAdj Interceptions", statsbomb: "player_season_padj_interceptions_90" },
  "padj-tackles": { wyscout: "PAdj Sliding tackles", statsbomb: "player_season_padj_tackles_90" },
  "tackles-interceptions": { fbref: "Tkl+Int", statsbomb: { name: "player_season_padj_tackles_and_interceptions_90", note: "possession-adjusted" } },
  blocks: { fbref: "Blocks" },
  "shots-blocked": { fbref: { name: "Sh", group: "Blocks" }, wyscout: "Shots blocked per 90", fotmob: ["shot_blocked", "blocked_shots"], sofascore: "outfielderBlocks" },
  "poss-won-final-third": { fotmob: "poss_won_att_3rd_team_title", sofascore: "possessionWonAttThird" },
  pressures: { statsbomb: "player_season_pressures_90" },
  "dribbled-past": { fbref: { name: "Lost", group: "Challenges" }, fotmob: "dribbled_past", sofascore: "dribbledPast", statsbomb: "player_season_dribbled_past_90" },
  errors: { fbref: "Err", fotmob: { name: "error_led_to_goal", note: "errors that led to a goal" }, sofascore: "errorLeadToShot" },
  "successful-defensive-actions": { wyscout: "Successful defensive actions per 90", fotmob: "defensive_actions" },
  "defensive-duels": { wyscout: "Defensive duels per 90" },
  "defensive-duel-success": { wyscout: "Defensive duels won, %" },
  aerials: { wyscout: "Aerial duels per 90" },
  "aerials-won": { fbref: "Won", fotmob: "aerials_won", sofascore: "aerialDuelsWon", statsbomb: "player_season_aerial_wins_90" },
  "aerial-success": { fbref: "Won%", wyscout: "Aerial duels won, %", fotmob: "aerials_won_percent", sofascore: "aerialDuelsWonPercentage", statsbomb: "player_season_aerial_ratio" },
  duels: { wyscout: "Duels per 90" },
  "duels-won": { fotmob: "duel_won", sofascore: "totalDuelsWon" },
  "duel-success": { wyscout: "Duels won, %", fotmob: "duel_won_percent", sofascore: "totalDuelsWonPercentage" },
  "ground-duel-success": { sofascore: "groundDuelsWonPercentage" },
  fouls: { fbref: "Fls", wyscout: "Fouls per 90", fotmob: "fouls", sofascore: "fouls", statsbomb: "player_season_fouls_90" },
  "yellow-cards": { fbref: "CrdY", wyscout: "Yellow cards per 90", fotmob: "yellow_cards", sofascore: "yellowCards", fpl: "yellow_cards", understat: "yellow_cards" },
  "red-cards": { fbref: "CrdR", wyscout: "Red cards per 90", fotmob: "red_cards", sofascore: "redCards", fpl: "red_cards", understat: "red_cards" },
  "penalties-conceded": { fbref: "PKcon", fotmob: "penalty_conceded", sofascore: "penaltyConceded" },
  "own-goals": { fbref: "OG", sofascore: "ownGoals", fpl: "own_goals" },
  saves: { fbref: "Saves", fotmob: "saves", sofascore: "saves", fpl: "saves" },
  "goals-conceded": { fbref: "GA", wyscout: "Conceded goals per 90", fotmob: "goals_conceded", sofascore: "goalsConceded", fpl: "goals_conceded" },
  "shots-faced": { fbref: "SoTA", wyscout: "Shots against per 90" },
  "save-pct": { fbref: "Save%", wyscout: "Save rate, %", fotmob: "save_percentage", statsbomb: "player_season_save_ratio" },
  "goals-prevented": { fbref: "PSxG+/-", wyscout: "Prevented goals per 90", fotmob: "goals_prevented", sofascore: "goalsPrevented", statsbomb: "player_season_gsaa_90" },
  "clean-sheets": { wyscout: "Clean sheets", fotmob: "clean_sheet_team_title", sofascore: "cleanSheet" },
  "clean-sheet-pct": { fbref: "CS%" },
  "crosses-stopped-pct": { fbref: "Stp%", fotmob: "crosses_stopped_percentage" },
  "sweeper-actions": { fbref: "#OPA", wyscout: "Exits per 90", fotmob: ["keeper_sweeper", "sweeper_actions"], sofascore: "runsOut" },
  "high-claims": { fotmob: "keeper_high_claim", sofascore: "highClaims" },
};

/** What providers call each metric. Loaded with the choice of metrics and with the dictionary, not with the page. */
export const METRIC_NAMES: MetricNames = new Map(
  Object.entries(TABLE).map(([id, row]) => [id as MetricId, namesOf(row)]),
);

function namesOf(row: Row): readonly MetricName[] {
  return PROVIDER_KEYS.flatMap((provider) =>
    [row[provider] ?? []]
      .flat()
      .map((column) => ({ provider, ...(typeof column === "string" ? { name: column } : column) })),
  );
}
