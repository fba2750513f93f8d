import { matchDates, type MatchDates } from "../../comparison/matchDates.ts";
import { withDate, withWholeSeason } from "../../selection/changeDates.ts";
import type { ControlsProps } from "../chart/pageView.ts";
import { ControlBar } from "../controls/ControlBar.tsx";
import { controlWords } from "../controls/controlWords.ts";
import { DateField } from "../controls/DateField.tsx";
import { FirstMetric } from "../controls/FirstMetric.tsx";

/** The choices of the trend: its metric and, where matches are known, from when to when. */
export function TrendControls(props: ControlsProps) {
  const { comparison, loaded } = props.input;
  const dates = matchDates(comparison.players, loaded);
  if (dates === undefined && comparison.metrics.length < 2) return null;
  return (
    <ControlBar words={controlWords(props.words)}>
      <FirstMetric {...props} />
      {dates !== undefined && <Dates {...props} dates={dates} />}
    </ControlBar>
  );
}

function Dates({ selection, words, choose, dates }: ControlsProps & { readonly dates: MatchDates }) {
  const own = controlWords(words);
  const { from = dates.first, to = dates.last } = selection;
  const outside = (date: string) =>
    date >= dates.first && date <= dates.last
      ? undefined
      : own.say("control.date.outside", { from: own.date(dates.first), to: own.date(dates.last) });
  const whole = selection.from === undefined && selection.to === undefined;
  const take = (end: "from" | "to", usual: string) => (date: string | undefined) =>
    choose(withDate(selection, end, date === usual ? undefined : date));
  const field = { half: own.say("control.date.half"), min: dates.first, max: dates.last };
  return (
    <>
      <DateField
        {...field}
        label={own.say("control.from")}
        value={from}
        trouble={(date) =>
          outside(date) ?? (date > to ? own.say("control.date.after", { to: own.date(to) }) : undefined)
        }
        onTake={take("from", dates.first)}
      />
      <DateField
        {...field}
        label={own.say("control.to")}
        value={to}
        trouble={(date) =>
          outside(date) ??
          (date < from ? own.say("control.date.before", { from: own.date(from) }) : undefined)
        }
        onTake={take("to", dates.last)}
      />
      <button
        type="button"
        aria-disabled={whole}
        onClick={() => {
          if (!whole) choose(withWholeSeason(selection));
        }}
      >
        {own.say("control.season")}
      </button>
    </>
  );
}
