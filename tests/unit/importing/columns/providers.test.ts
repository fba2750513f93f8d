import { describe, expect, it } from "vitest";
import { aFile, recognise } from "./recognised.ts";

// prettier-ignore
const WYSCOUT = aFile(`
  Player | P ~ | the player
  Team | Team | left out: same-as
  Team within selected timeframe | Team | the club
  Position | CB | the position
  Age | 2@ | the age
  Market value | @00000 | own "Market value", value
  Contract expires | 2026-06-30 | left out: text
  Matches played | 3@ | the matches
  Minutes played | 2@00 | the minutes
  Goals | 1@ | goals, total
  xG | @.22 | xg, total
  Assists | @ | assists, total
  xA | @.1 | xa, total
  Duels per 90 | 1@.2 | duels, per90
  Duels won, % | 5@.1 | duel-success, share
  Birth country | Italy | left out: same-as
  Passport country | Italy | the nation
  Foot | left | left out: text
  Height | 19@ | own "Height", value
  Weight | 8@ | own "Weight", value
  On loan | no | left out: text
  Successful defensive actions per 90 | 9.@ | successful-defensive-actions, per90
  PAdj Sliding tackles | 0.@1 | padj-tackles, per90
  PAdj Interceptions | 5.@6 | padj-interceptions, per90
  Goals per 90 | 0.4@ | left out: same-as
  xG per 90 | 0.1@ | left out: same-as
  Shots | 2@ | shots, total
  Shots per 90 | 1.1@ | left out: same-as
  Shots on target, % | 3@.1 | shot-accuracy, share
  Goal conversion, % | 1@.2 | shot-conversion, share
  Dribbles per 90 | 1.@4 | take-ons, per90
  Accurate passes, % | 8@.12 | pass-accuracy, share
  Average pass length, m | 19.@ | pass-length, value
  Key passes per 90 | 0.1@ | wyscout-key-passes, per90
  Shot assists per 90 | 0.3@ | key-passes, per90
  Passes per 90 | 5@.4 | passes, per90
  Conceded goals | 1@ | goals-conceded, total
  Clean sheets | @ | clean-sheets, total
  Save rate, % | 7@.1 | save-pct, share
  Back passes received as GK per 90 | 0.@1 | own "Back passes received as GK", per90
`);

// prettier-ignore
const STATSBOMB = aFile(`
  player_name | P ~ | the player
  team_name | T | the club
  player_season_minutes | 2@00 | the minutes
  player_season_90s_played | 2@.3 | the nineties
  primary_position | Centre Back | the position
  birth_date | 199@-01-02 | the born
  player_season_np_xg_90 | 0.@1 | npxg, per90
  player_season_npg_90 | 0.@2 | np-goals, per90
  player_season_passing_ratio | 0.8@ | pass-accuracy, share x100
  player_season_op_passes_90 | 5@.1 | passes, per90
  player_season_obv_90 | 0.2@ | own "obv", per90
  player_season_dribble_ratio | 0.5@ | take-on-success, share x100
  player_season_lbp_90 | 3.@ | own "lbp", per90
  player_id | 1234@ | left out: id
  competition_name | PL | the competition
  season_name | 2025/2026 | the season
`);

// prettier-ignore
const FPL = aFile(`
  id | @ | left out: id
  web_name | P~ | the player
  first_name | F | the first-name
  second_name | L | the last-name
  element_type | 3 | the position
  team | @ | the club
  now_cost | 5@ | own "now_cost", value
  total_points | 1@2 | own "total_points", total
  minutes | 2@00 | the minutes
  starts | 2@ | the starts
  goals_scored | @ | goals, total
  assists | @ | assists, total
  clean_sheets | 1@ | clean-sheets, total
  goals_conceded | 3@ | goals-conceded, total
  own_goals | 0 | own-goals, total
  expected_goals | @.22 | xg, total
  expected_assists | @.11 | xa, total
  expected_goals_per_90 | 0.1@ | left out: same-as
  saves_per_90 | 0.0 | left out: same-as
  saves | 0 | saves, total
  bps | 2@0 | own "bps", total
  influence | 11@.2 | own "influence", value
  ict_index | 12@.1 | own "ict_index", value
  tackles | 4@ | tackles, total
  recoveries | 5@ | recoveries, total
  code | 1@345 | left out: id
  status | a | left out: text
  news |  | left out: empty
  starts_per_90 | 0.9@ | own "starts", per90
`);

// prettier-ignore
const UNDERSTAT = aFile(`
  id | 8@26 | left out: id
  player_name | P ~ | the player
  games | 3@ | the matches
  time | 2@00 | the minutes
  goals | 1@ | goals, total
  xG | @.2212345 | xg, total
  assists | @ | assists, total
  xA | @.1123 | xa, total
  shots | 4@ | shots, total
  key_passes | 3@ | key-passes, total
  yellow_cards | 2 | yellow-cards, total
  red_cards | 0 | red-cards, total
  position | F M S | the position
  team_title | Arsenal | the club
  npg | @ | np-goals, total
  npxG | @.01 | npxg, total
  xGChain | 1@.33 | own "xGChain", total
  xGBuildup | @.777 | own "xGBuildup", total
`);

// prettier-ignore
const SOFASCORE = aFile(`
  player.name | P ~ | the player
  player.id | 1234@ | left out: id
  team.name | T | the club
  team.id | 4@ | left out: id
  minutesPlayed | 2@00 | the minutes
  appearances | 3@ | the matches
  matchesStarted | 2@ | the starts
  goals | @ | goals, total
  expectedGoals | @.1 | xg, total
  accuratePasses | 9@1 | passes-accurate, total
  totalPasses | 12@1 | passes, total
  accuratePassesPercentage | 8@.1 | pass-accuracy, share
  keyPasses | 3@ | key-passes, total
  successfulDribbles | 2@ | take-ons-won, total
  successfulDribblesPercentage | 5@.2 | take-on-success, share
  blockedShots | 1@ | own "blockedShots", total
  aerialDuelsWon | 4@ | aerials-won, total
  aerialDuelsWonPercentage | 5@.1 | aerial-success, share
  rating | 7.@2 | own "rating", value
  goalConversionPercentage | 1@.2 | shot-conversion, share
`);

// prettier-ignore
const FOTMOB = aFile(`
  name | P ~ | the player
  team | T | the club
  minutes_played | 2@00 | the minutes
  goals | @ | goals, total
  expected_goals | @.12 | xg, total
  expected_goals_on_target | @.33 | xgot, total
  chances_created | 3@ | key-passes, total
  successful_passes | 9@1 | passes-accurate, total
  successful_passes_accuracy | 8@.1 | pass-accuracy, share
  dribbles_succeeded | 2@ | take-ons-won, total
  won_contest_subtitle | 5@.1 | take-on-success, share
  touches_opp_box | 7@ | touches-box, total
  duel_won | 9@ | duels-won, total
  duel_won_percent | 5@.2 | duel-success, share
  recoveries | 8@ | recoveries, total
  poss_won_att_3rd_team_title | 1@ | poss-won-final-third, total
  rating | 7.@1 | own "rating", value
`);

// prettier-ignore
const FOTMOB_LIST = aFile(`
  Rank | @ | left out: rank
  ParticipantName | P ~ | the player
  ParticipantId | 98@12 | left out: id
  TeamId | 80@1 | left out: id
  TeamName | Club | the club
  StatValue | 2@.1 | own "StatValue", value
  SubStatValue | @ | own "SubStatValue", value
  MinutesPlayed | 2@00 | the minutes
  MatchesPlayed | 3@ | the matches
  StatValueCount | @ | own "StatValueCount", value
  ParticipantCountryCode | ENG | the nation
  Positions | MF | the position
`);

describe("a file of a provider", () => {
  it.each([
    ["Wyscout", WYSCOUT],
    ["StatsBomb", STATSBOMB],
    ["Fantasy Premier League", FPL],
    ["Understat", UNDERSTAT],
    ["Sofascore", SOFASCORE],
    ["FotMob", FOTMOB],
    ["a list of FotMob", FOTMOB_LIST],
  ] as const)("is taken for what it is: %s", (_, file) => {
    expect(recognise(file)).toEqual(file.meanings);
  });
});
