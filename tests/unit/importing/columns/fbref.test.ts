import { describe, expect, it } from "vitest";
import { aFile, recognise } from "./recognised.ts";

// prettier-ignore
const STANDARD = aFile(`
  Rk | @ | left out: rank
  Player | P ~ | the player
  Nation | eng ENG | the nation
  Pos | MF | the position
  Squad | Club | the club
  Comp | eng Premier League | the competition
  Age | 2@-100 | the age
  Born | 199@ | the born
  Playing Time > MP | 3@ | the matches
  Playing Time > Starts | 2@ | the starts
  Playing Time > Min | 2,@00 | the minutes
  Playing Time > 90s | 2@.@ | the nineties
  Performance > Gls | 1@ | goals, total
  Performance > Ast | @ | assists, total
  Performance > G+A | 2@ | own "G+A", total
  Performance > G-PK | 1@ | np-goals, total
  Performance > PK | 0 | penalties-scored, total
  Performance > PKatt | 0 | penalties-taken, total
  Performance > CrdY | 2 | yellow-cards, total
  Performance > CrdR | 0 | red-cards, total
  Expected > xG | @.3 | xg, total
  Expected > npxG | @.3 | npxg, total
  Expected > xAG | @.1 | xag, total
  Expected > npxG+xAG | 2@.4 | own "npxG+xAG", total
  Progression > PrgC | 5@ | progressive-carries, total
  Progression > PrgP | 6@ | progressive-passes, total
  Progression > PrgR | 7@ | progressive-passes-received, total
  Per 90 Minutes > Gls | 0.@1 | left out: same-as
  Per 90 Minutes > Ast | 0.@2 | left out: same-as
  Per 90 Minutes > G+A | 0.@3 | left out: same-as
  Per 90 Minutes > G-PK | 0.1@ | left out: same-as
  Per 90 Minutes > G+A-PK | 0.2@ | own "G+A-PK", per90
  Per 90 Minutes > xG | 0.3@ | left out: same-as
  Per 90 Minutes > xAG | 0.1@ | left out: same-as
  Per 90 Minutes > xG+xAG | 0.2@ | own "xG+xAG", per90
  Per 90 Minutes > npxG | 0.1@ | left out: same-as
  Per 90 Minutes > npxG+xAG | 0.3@ | left out: same-as
  Matches | Matches | left out: text
`);

// prettier-ignore
const PASSING = aFile(`
  Rk | @ | left out: rank
  Player | P ~ | the player
  Nation | eng ENG | the nation
  Pos | MF | the position
  Squad | C | the club
  Comp | eng L | the competition
  Age | 2@ | the age
  Born | 199@ | the born
  90s | 3@.1 | the nineties
  Total > Cmp | 10@0 | passes-accurate, total
  Total > Att | 12@0 | passes, total
  Total > Cmp% | 8@.1 | pass-accuracy, share
  Total > TotDist | 1@000 | own "TotDist", total
  Total > PrgDist | 5@00 | progressive-pass-distance, total
  Short > Cmp | 1@0 | own "Cmp (Short)", total
  Short > Att | 1@1 | own "Att (Short)", total
  Short > Cmp% | 9@.1 | own "Cmp% (Short)", share
  Medium > Cmp | 2@0 | own "Cmp (Medium)", total
  Medium > Att | 2@1 | own "Att (Medium)", total
  Medium > Cmp% | 9@.2 | own "Cmp% (Medium)", share
  Long > Cmp | 3@0 | long-passes-accurate, total
  Long > Att | 3@1 | long-passes, total
  Long > Cmp% | 8@.9 | long-pass-accuracy, share
  Ast | @ | assists, total
  xAG | @.1 | xag, total
  Expected > xA | @.2 | xa, total
  Expected > A-xAG | 0.1 | own "A-xAG", total
  KP | 1@ | key-passes, total
  1/3 | 2@ | passes-final-third, total
  PPA | 1@ | passes-penalty-area, total
  CrsPA | @ | own "CrsPA", total
  PrgP | 5@ | progressive-passes, total
`);

// prettier-ignore
const POSSESSION = aFile(`
  Rk | @ | left out: rank
  Player | P ~ | the player
  Nation | eng ENG | the nation
  Pos | MF | the position
  Squad | C | the club
  Comp | eng L | the competition
  Age | 2@ | the age
  Born | 199@ | the born
  90s | 3@.1 | the nineties
  Touches > Touches | 15@0 | touches, total
  Touches > Def Pen | 2@ | own "Def Pen", total
  Touches > Def 3rd | 2@2 | own "Def 3rd", total
  Touches > Mid 3rd | 5@1 | own "Mid 3rd", total
  Touches > Att 3rd | 3@1 | own "Att 3rd", total
  Touches > Att Pen | 4@ | touches-box, total
  Touches > Live | 15@0 | own "Live", total
  Take-Ons > Att | 4@ | take-ons, total
  Take-Ons > Succ | 2@ | take-ons-won, total
  Take-Ons > Succ% | 5@.1 | take-on-success, share
  Take-Ons > Tkld | 1@ | own "Tkld", total
  Take-Ons > Tkld% | 4@.2 | own "Tkld%", share
  Carries > Carries | 9@0 | carries, total
  Carries > TotDist | 4@00 | own "TotDist", total
  Carries > PrgDist | 2@00 | own "PrgDist (Carries)", total
  Carries > PrgC | 3@ | progressive-carries, total
  Carries > 1/3 | 2@ | carries-final-third, total
  Carries > CPA | 1@ | carries-penalty-area, total
  Carries > Mis | 2@ | miscontrols, total
  Carries > Dis | 1@ | dispossessed, total
  Receiving > Rec | 8@0 | passes-received, total
  Receiving > PrgR | 9@ | progressive-passes-received, total
  Matches | Matches | left out: text
`);

// prettier-ignore
const KEEPERS = aFile(`
  Rk | @ | left out: rank
  Player | P ~ | the player
  Nation | eng ENG | the nation
  Pos | GK | the position
  Squad | C | the club
  Comp | eng L | the competition
  Age | 2@ | the age
  Born | 199@ | the born
  Playing Time > MP | 3@ | the matches
  Playing Time > Starts | 3@ | the starts
  Playing Time > Min | 2,@00 | the minutes
  Playing Time > 90s | 2@.1 | the nineties
  Performance > GA | 3@ | goals-conceded, total
  Performance > GA90 | 1.1@ | left out: same-as
  Performance > SoTA | 12@ | shots-faced, total
  Performance > Saves | 8@ | saves, total
  Performance > Save% | 7@.1 | save-pct, share
  Performance > W | 1@ | own "W", total
  Performance > D | @ | own "D", total
  Performance > L | 1@ | own "L", total
  Performance > CS | @ | clean-sheets, total
  Performance > CS% | 3@.1 | clean-sheet-pct, share
  Penalty Kicks > PKatt | @ | own "PKatt (Penalty Kicks)", total
  Penalty Kicks > PKA | @ | own "PKA (Penalty Kicks)", total
  Penalty Kicks > PKsv | 0 | own "PKsv", total
  Penalty Kicks > PKm | 0 | own "PKm (Penalty Kicks)", total
  Penalty Kicks > Save% | 0.0 | own "Save% (Penalty Kicks)", share
`);

describe("a table of FBref", () => {
  it.each([
    ["standard", STANDARD],
    ["passing", PASSING],
    ["possession", POSSESSION],
    ["goalkeeping", KEEPERS],
  ] as const)("is taken for what it is: %s", (_, file) => {
    expect(recognise(file)).toEqual(file.meanings);
  });

  it.each([
    ["standard", STANDARD],
    ["passing", PASSING],
    ["possession", POSSESSION],
    ["goalkeeping", KEEPERS],
  ] as const)("is known by its runs of names when the headings are lost: %s", (_, file) => {
    expect(recognise(file, true)).toEqual(file.meanings);
  });
});
