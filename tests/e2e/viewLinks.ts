const PLAYERS =
  "p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017.kalidou-koulibaly_ita1-2017.median_eng1-2017";
const METRICS = "m=passes.pass-accuracy.aerials-won.interceptions.fouls";

/** What a link needs besides players and metrics so that a view has all to draw. */
const EXTRAS = {
  bars: "",
  profile: "&c=profile",
  radar: "&c=radar",
  scatter: "&c=scatter&x=passes&y=long-passes",
  spread: "&c=spread",
  squad: "&c=squad&q=liverpool_eng1-2017",
  leaders: "&c=leaders",
  trend: "&c=trend&from=2017-09-01&to=2018-04-30",
  table: "&c=table",
} as const;

/** The query of a view of four players on five metrics. */
export function viewLink(view: keyof typeof EXTRAS): string {
  return linkOf(view, `${PLAYERS}&${METRICS}`);
}

/** The query of a view of whom and what another asks for. */
export function linkOf(view: keyof typeof EXTRAS, asked: string): string {
  return `?${asked}${EXTRAS[view]}`;
}

export const VIEW_NAMES = Object.keys(EXTRAS) as readonly (keyof typeof EXTRAS)[];
