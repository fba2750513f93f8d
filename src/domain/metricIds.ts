/**
 * The ids of all metrics, in the order of the table, for the link: it must know them before the table is loaded.
 */
export const METRIC_IDS: ReadonlySet<string> = new Set(
  `
    goals np-goals head-goals penalties-scored shots shots-on-target shot-accuracy shot-conversion
    headed-goal-share penalty-goal-share xg npxg xgot npxg-per-shot goals-minus-xg shot-distance
    big-chances-missed shots-inside-box penalties-taken penalty-conversion
    assists key-passes wyscout-key-passes through-balls crosses crosses-accurate cross-accuracy
    cross-share xa xag big-chances-created sca gca second-assists penalties-won
    passes passes-accurate pass-accuracy passes-with-set-pieces passes-with-set-pieces-accurate
    pass-accuracy-with-set-pieces forward-passes forward-pass-share progressive-passes
    progressive-pass-share passes-final-third final-third-pass-share passes-penalty-area
    penalty-area-pass-share long-passes long-passes-accurate long-pass-accuracy long-pass-share
    smart-passes forward-passes-accurate forward-pass-accuracy back-passes short-medium-passes
    progressive-passes-accurate progressive-pass-accuracy deep-completions switches pass-length
    progressive-pass-distance own-half-passes opp-half-passes line-breaking-passes
    touches touches-box box-touch-share take-ons take-ons-won take-on-success fouls-won offsides
    dangerous-losses progressive-carries carries-final-third carries-penalty-area carries
    progressive-passes-received passes-received miscontrols dispossessed turnovers possession-lost
    accelerations
    interceptions clearances sliding-tackles recoveries tackles tackles-won tackle-success
    dribblers-tackled dribbles-challenged dribblers-tackled-pct padj-interceptions padj-tackles
    tackles-interceptions blocks shots-blocked poss-won-final-third pressures dribbled-past errors
    successful-defensive-actions
    defensive-duels defensive-duels-won defensive-duel-success aerials aerials-won aerial-success duels
    duels-won duel-success ground-duels ground-duels-won ground-duel-success
    fouls yellow-cards red-cards penalties-conceded own-goals
    saves goals-conceded shots-faced save-pct goals-prevented clean-sheets clean-sheet-pct crosses-faced
    crosses-stopped crosses-stopped-pct sweeper-actions high-claims
  `
    .trim()
    .split(/\s+/),
);
