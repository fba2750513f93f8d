/** The opening comparison, as its link is copied. */
export const OPENING =
  "?p=virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&m=passes";

const LEAGUE = "?p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017.jan-vertonghen_eng1-2017&m=passes";

/** Three players of one league on one metric, with peers and intervals. */
export const WITH_PEERS = LEAGUE;

/** The same three players in every view that the embed has. */
export const VIEWS = [
  ["bars", ""],
  ["profile", "&c=profile"],
  ["radar", "&c=radar"],
  ["scatter", "&c=scatter&x=passes&y=long-passes"],
  ["spread", "&c=spread"],
  ["squad", "&c=squad&q=liverpool_eng1-2017"],
  ["leaders", "&c=leaders"],
  ["trend", "&c=trend"],
  ["table", "&c=table"],
].map(([view, extra]) => ({ view, link: `${LEAGUE}.pass-accuracy.aerials-won.interceptions.fouls${extra}` }));
