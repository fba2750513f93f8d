import { describe, expect, it } from "vitest";
import { aFile, recognise } from "./recognised.ts";

// prettier-ignore
const DEFENSE = aFile(`
  Rk | @ | left out: rank
  Player | P ~ | the player
  Nation | eng ENG | the nation
  Pos | MF | the position
  Squad | C | the club
  Comp | eng L | the competition
  Age | 2@ | the age
  Born | 199@ | the born
  90s | 3@.1 | the nineties
  Tackles > Tkl | 5@ | tackles, total
  Tackles > TklW | 3@ | tackles-won, total
  Tackles > Def 3rd | 2@ | own "Def 3rd", total
  Tackles > Mid 3rd | 1@ | own "Mid 3rd", total
  Tackles > Att 3rd | @ | own "Att 3rd", total
  Challenges > Tkl | 1@ | dribblers-tackled, total
  Challenges > Att | 3@ | dribbles-challenged, total
  Challenges > Tkl% | 4@.1 | dribblers-tackled-pct, share
  Challenges > Lost | 1@ | dribbled-past, total
  Blocks > Blocks | 2@ | blocks, total
  Blocks > Sh | 1@ | shots-blocked, total
  Blocks > Pass | 1@ | own "Pass (Blocks)", total
  Int | 3@ | interceptions, total
  Tkl+Int | 8@ | tackles-interceptions, total
  Clr | 4@ | clearances, total
  Err | 0 | errors, total
`);

// prettier-ignore
const MISC = aFile(`
  Rk | @ | left out: rank
  Player | P ~ | the player
  Nation | eng ENG | the nation
  Pos | MF | the position
  Squad | C | the club
  Comp | eng L | the competition
  Age | 2@ | the age
  Born | 199@ | the born
  90s | 3@.1 | the nineties
  Performance > CrdY | @ | yellow-cards, total
  Performance > CrdR | 0 | red-cards, total
  Performance > 2CrdY | 0 | own "2CrdY", total
  Performance > Fls | 2@ | fouls, total
  Performance > Fld | 3@ | fouls-won, total
  Performance > Off | @ | offsides, total
  Performance > Crs | 1@ | crosses, total
  Performance > Int | 2@ | interceptions, total
  Performance > TklW | 2@ | tackles-won, total
  Performance > PKwon | 0 | penalties-won, total
  Performance > PKcon | 0 | penalties-conceded, total
  Performance > OG | 0 | own-goals, total
  Performance > Recov | 15@ | recoveries, total
  Aerial Duels > Won | 3@ | aerials-won, total
  Aerial Duels > Lost | 2@ | own "Lost (Aerial Duels)", total
  Aerial Duels > Won% | 5@.1 | aerial-success, share
`);

// prettier-ignore
const ADVANCED_KEEPERS = aFile(`
  Player | P ~ | the player
  Squad | C | the club
  Pos | GK | the position
  90s | 2@.1 | the nineties
  Goals > GA | 3@ | goals-conceded, total
  Goals > PKA | @ | own "PKA (Goals)", total
  Goals > FK | @ | own "FK (Goals)", total
  Goals > CK | @ | own "CK (Goals)", total
  Goals > OG | @ | own "OG (Goals)", total
  Expected > PSxG | 3@.1 | own "PSxG", total
  Expected > PSxG/SoT | 0.3@ | own "PSxG/SoT", value
  Expected > PSxG+/- | @.2 | goals-prevented, total
  Expected > /90 | 0.1@ | left out: same-as
  Launched > Cmp | 1@0 | own "Cmp (Launched)", total
  Launched > Att | 2@0 | own "Att (Launched)", total
  Launched > Cmp% | 4@.1 | own "Cmp% (Launched)", share
  Passes > Launch% | 3@.2 | own "Launch%", share
  Goal Kicks > Att | 2@1 | own "Att (Goal Kicks)", total
  Crosses > Opp | 40@ | crosses-faced, total
  Crosses > Stp | 2@ | crosses-stopped, total
  Crosses > Stp% | 6.@ | crosses-stopped-pct, share
  Sweeper > #OPA | 3@ | sweeper-actions, total
  Sweeper > #OPA/90 | 1.@1 | left out: same-as
  Sweeper > AvgDist | 14.@ | own "AvgDist", value
`);

// prettier-ignore
const SHOOTING = aFile(`
  Rk | @ | left out: rank
  Player | P ~ | the player
  Squad | C | the club
  90s | 2@.1 | the nineties
  Gls | 1@ | goals, total
  Sh | 6@ | shots, total
  SoT | 3@ | shots-on-target, total
  SoT% | 5@.1 | shot-accuracy, share
  Sh/90 | 2.@1 | left out: same-as
  SoT/90 | 1.@2 | left out: same-as
  G/Sh | 0.1@ | shot-conversion, share x100
  G/SoT | 0.3@ | own "G/SoT", value
  Dist | 15.@ | shot-distance, value
  FK | @ | own "FK", total
  PK | @ | penalties-scored, total
  PKatt | @ | penalties-taken, total
  xG | 1@.1 | xg, total
  npxG | @.9 | npxg, total
  npxG/Sh | 0.1@ | npxg-per-shot, value
  G-xG | -0.@ | goals-minus-xg, total
  np:G-xG | 0.@ | own "np:G-xG", total
`);

// prettier-ignore
const OLDER = aFile(`
  Player | P ~ | the player
  Squad | C | the club
  Pos | MF | the position
  90s | 2@.1 | the nineties
  Total > Cmp | 9@1 | passes-accurate, total
  Total > Att | 9@9 | passes, total
  Total > Cmp% | 9@.1 | pass-accuracy, share
  KP | 3@ | key-passes, total
  xA | @.2 | xa, total
  Prog | 4@ | progressive-passes, total
  Dribbles > Succ | 2@ | take-ons-won, total
  Dribbles > Att | 3@ | take-ons, total
  Dribbles > Succ% | 6@.1 | take-on-success, share
  Carries > Carries | 8@0 | carries, total
  Carries > Prog | 5@ | progressive-carries, total
  Carries > 1/3 | 2@ | carries-final-third, total
  Receiving > Rec | 7@0 | passes-received, total
  Receiving > Prog | 6@ | progressive-passes-received, total
  Pressures > Press | 3@0 | pressures, total
  Pressures > Succ | 9@ | own "Succ (Pressures)", total
  Pressures > % | 30.@ | own "% (Pressures)", share
  Vs Dribbles > Tkl | 1@ | dribblers-tackled, total
  Vs Dribbles > Att | 2@ | dribbles-challenged, total
  Vs Dribbles > Tkl% | 5@.2 | dribblers-tackled-pct, share
  Vs Dribbles > Past | 1@ | dribbled-past, total
`);

describe("a table of FBref", () => {
  it.each([
    ["defensive actions", DEFENSE],
    ["miscellaneous", MISC],
    ["advanced goalkeeping", ADVANCED_KEEPERS],
    ["shooting, one header row", SHOOTING],
    ["names of older seasons", OLDER],
  ] as const)("is taken for what it is: %s", (_, file) => {
    expect(recognise(file)).toEqual(file.meanings);
  });

  it("keeps columns of one name apart by their headings", () => {
    const own = [DEFENSE, ADVANCED_KEEPERS].map((file) =>
      recognise(file).filter((meaning) => meaning.startsWith("own")),
    );
    for (const labels of own) expect(new Set(labels).size).toBe(labels.length);
  });
});
