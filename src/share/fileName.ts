import { slug } from "../domain/slug.ts";
import { playerLabels } from "../findings/playerLabels.ts";
import { exportMessages } from "../messages/exportMessages.ts";
import { createWords } from "../messages/words.ts";
import type { TakenChart } from "./takenChart.ts";

/** Characters of a name without its ending; every system takes twice as many. */
const LONGEST = 80;

/**
 * A file's name: who and what in small ASCII letters, "per90-van-dijk-jones-bastoni-passes.svg".
 *
 * @param ending e.g. ".svg", "-2x.png"
 */
export function fileName({ drawing, view, words }: TakenChart, ending: string): string {
  const said = createWords(words.locale, exportMessages);
  const { players, metrics } = drawing.shown;
  const named = playerLabels(players, words).map(({ short }) => slug(short));
  const [first, ...more] = metrics;
  const what = more.length > 0 ? said.say("export.many", { count: metrics.length }) : first?.metric.id;
  const about = [slug(what ?? ""), view === "bars" ? "" : view];
  const all = joined(["per90", ...named, ...about]);
  const few = joined(["per90", slug(said.say("export.file.many", { count: players.length })), ...about]);
  return (all.length > LONGEST ? few : all).slice(0, LONGEST) + ending;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("-");
}
