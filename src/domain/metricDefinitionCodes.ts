/** What a dataset's definition code says a figure counts, in a few words that follow "Counted here:". */
export const DEFINITION_TEXTS: readonly (readonly [code: string, text: string])[] = [
  ["official", "as the record of the match has it"],
  ["reported", "as the report gives it"],
  ["wyscout", "as Wyscout tags it"],
  ["wyscout-open-play", "open play, crosses included"],
  ["wyscout-all", "open play and set pieces"],
  ["wyscout-accurate", "completed ones only"],
  [
    "wyscout-progressive-accurate",
    "completed; 30 m nearer goal in the own half, 15 m across halves, 10 m beyond",
  ],
  ["wyscout-long", "high balls and launches, other passes but crosses over 45 m"],
  ["wyscout-dribbles", "attacking ground duels with a take-on"],
  ["wyscout-event-tag", "duels Wyscout tags as won"],
  ["wyscout-events", "recorded passes, touches and shots"],
  ["last-pass-before-shot", "the last pass before a shot"],
  ["opponent-in-duel", "the opponent in the duel that was a foul"],
  ["possession-change", "actions with which possession changes hands"],
];
