import { barsView } from "../../../../src/charts/bars/barsView.tsx";
import { percentileBarsView } from "../../../../src/charts/bars/percentileBarsView.tsx";
import { leadersView } from "../../../../src/charts/leaders/leadersView.tsx";
import { profileView } from "../../../../src/charts/profile/profileView.tsx";
import { radarView } from "../../../../src/charts/radar/radarView.tsx";
import { scatterView } from "../../../../src/charts/scatter/scatterView.tsx";
import { spreadView } from "../../../../src/charts/spread/spreadView.tsx";
import { squadView } from "../../../../src/charts/squad/squadView.tsx";
import { tableView } from "../../../../src/charts/table/tableView.tsx";
import { trendView } from "../../../../src/charts/trend/trendView.ts";
import type { PictureSubject } from "../../../../src/charts/picture/pictureSaid.ts";
import type { ChartView, Drawing, Refusal } from "../../../../src/charts/view/chartView.ts";
import { words } from "../../aComparison.ts";
import { drawn } from "../ranking/shippedViews.ts";

/** Every view, with what its link says of it. */
export const EVERY_VIEW: readonly (readonly [name: string, view: ChartView, link: string])[] = [
  ["bars", barsView, ""],
  ["percentiles", percentileBarsView, "&n=pct"],
  ["profile", profileView, "&c=profile"],
  ["radar", radarView, "&c=radar"],
  ["scatter", scatterView, "&c=scatter"],
  ["spread", spreadView, "&c=spread"],
  ["squad", squadView, "&c=squad"],
  ["leaders", leadersView, "&c=leaders"],
  ["trend", trendView, "&c=trend"],
  ["table", tableView, "&c=table"],
];

const PLAYERS =
  "virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017.kalidou-koulibaly_ita1-2017.jorginho_ita1-2017.mohamed-salah_eng1-2017.pierre-emerick-aubameyang_eng1-2017";
const METRICS =
  "passes.pass-accuracy.aerials-won.interceptions.fouls.goals.shots.assists.key-passes.progressive-passes.crosses.take-ons.clearances.recoveries.touches-box.dangerous-losses";

/** The first so many players on the first so many metrics, of the shipped data. */
export function linkOf(players: number, metrics: number): string {
  const first = (ids: string, count: number) => ids.split(".").slice(0, count).join(".");
  return `p=${first(PLAYERS, players)}&m=${first(METRICS, metrics)}`;
}

/** What a view draws of as many players and metrics. */
export function drawOf(
  [, view, extra]: (typeof EVERY_VIEW)[number],
  players: number,
  metrics: number,
): Promise<Drawing | Refusal> {
  return drawn(view, linkOf(players, metrics) + extra);
}

export const HOME = "https://per90.example/compare/";
export const LINK = "https://per90.example/compare/?p=virgil-van-dijk_eng1-2017&m=passes";

/** A drawing as a picture is made of it. */
export function subjectOf(drawing: Drawing, title = drawing.headline): PictureSubject {
  return { drawing, title, link: LINK, home: HOME, words };
}
