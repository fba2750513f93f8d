import type { Comparison } from "../../comparison/comparison.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import type { RankingWords } from "../../messages/rankingMessages.ts";
import type { Drawing, Placed, Room } from "../view/chartView.ts";
import { rankingLayout, type RankingLayout } from "./layout.ts";
import type { RankingModel } from "./model.ts";
import { RankingSvg } from "./RankingSvg.tsx";
import { rankingTable } from "./table.ts";

/** Ranked bars, and what their plot needs. */
export interface RankingDrawing extends Drawing {
  readonly model: RankingModel;
  layoutAt(room: Room): RankingLayout;
}

/** What a ranking says of itself. */
interface Said extends Pick<Drawing, "headline" | "subtitle"> {
  readonly shown: Comparison;
  /** Sentences before those on whiskers and brackets. */
  readonly reading: readonly string[];
}

/** Ranked bars ready to be placed, the same for a squad and for leaders. */
export function rankingDrawing(
  model: RankingModel,
  said: Said,
  words: ChartWords,
  own: RankingWords,
): RankingDrawing {
  const layoutAt = (room: Room) => rankingLayout(model, room);
  const numbers = said.shown.numbers === "total" ? "total" : "per90";
  const place = (room: Room): Placed => {
    const layout = layoutAt(room);
    const all = model.rows.length;
    const { metric } = model;
    return {
      width: layout.width,
      height: layout.height,
      left: layout.left === 0 ? undefined : own.say("rank.left", { shown: all - layout.left, all }),
      table: rankingTable(model, layout, words, numbers),
      Svg: ({ title, palette }) => <RankingSvg {...{ layout, metric, title, palette }} />,
    };
  };
  return {
    ...said,
    reading: [...said.reading, ...howToRead(model, own)].join(" "),
    model,
    layoutAt,
    place,
  };
}

function howToRead({ rows }: RankingModel, own: RankingWords): readonly string[] {
  return [
    rows.some(({ rank }) => rank.startsWith("(")) ? own.say("rank.reading.outside") : [],
    rows.some(({ interval }) => interval) ? own.say("rank.reading.interval") : [],
  ].flat();
}
