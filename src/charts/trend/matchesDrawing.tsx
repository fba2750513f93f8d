import { BEGINS_AT, WINDOW } from "../../comparison/trend.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { trendHeadline, type FollowedMatches } from "../../findings/trendHeadline.ts";
import type { Drawing, Room } from "../view/chartView.ts";
import { trendAxis, trendLayout, type TrendLayout } from "./layout.ts";
import type { TrendModel } from "./model.ts";
import { tickText } from "./tickText.ts";
import { trendTable } from "./trendTable.ts";
import { TrendSvg } from "./TrendSvg.tsx";
import { trendWords } from "./trendWords.ts";

/** Match by match, and what its plot needs. */
export interface MatchesDrawing extends Drawing {
  readonly model: TrendModel;
  layoutAt(room: Room): TrendLayout;
}

/** Lines of one metric over the dates on which anyone played. */
export function matchesDrawing(
  model: TrendModel,
  followed: FollowedMatches,
  words: ChartWords,
): MatchesDrawing {
  const { shown } = followed;
  const dates = model.lines.flatMap(({ marks }) => marks.map(({ date }) => date)).toSorted();
  const layoutAt = (room: Room) => trendLayout(model, room);
  return {
    model,
    layoutAt,
    headline: trendHeadline(followed, words),
    subtitle: trendWords(words).say("trend.subtitle", {
      metric: model.title,
      window: WINDOW,
      from: words.date(dates[0] ?? ""),
      to: words.date(dates.at(-1) ?? ""),
    }),
    reading: reading(model, words),
    shown,
    place: (room) => {
      const layout = layoutAt(room);
      return {
        width: layout.width,
        height: layout.height,
        left: undefined,
        table: trendTable(model, shown, words),
        Svg: ({ title, palette }) => <TrendSvg {...{ layout, title, palette }} />,
      };
    },
  };
}

function reading(model: TrendModel, words: ChartWords): string {
  const said = trendWords(words);
  const { low, high } = trendAxis(model);
  const beyond = model.lines.some(({ marks }) =>
    marks.some(({ own }) => own !== undefined && (own < low || own > high)),
  );
  return [
    said.say("trend.reading", { window: WINDOW, least: BEGINS_AT }),
    model.lines.some(({ interval }) => interval) ? said.say("trend.reading.interval") : [],
    beyond ? said.say("trend.reading.beyond") : [],
    low > 0 ? said.say("trend.reading.axis", { low: tickText(low, model) }) : [],
  ]
    .flat()
    .join(" ");
}
