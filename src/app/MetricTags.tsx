import type { MetricId } from "../domain/ids.ts";
import { presetFor } from "../domain/presets.ts";
import { ROLES } from "../domain/position.ts";
import { moved, withMetrics } from "../selection/change.ts";
import type { Selection } from "../selection/selection.ts";
import { ItemMenu } from "../ui/page/ItemMenu.tsx";
import { useKeptFocus } from "../ui/page/useKeptFocus.ts";
import type { ChosenMetric } from "./chosenMetrics.ts";
import { moveActions } from "./moveActions.ts";
import { words } from "./pageWords.ts";
import type { Choose } from "./useSelection.ts";

/** The chosen metrics in order, each with its definition and a menu; and a preset a role. */
export function MetricTags({
  metrics,
  selection,
  choose,
  onAdd,
  onAbout,
}: {
  readonly metrics: readonly ChosenMetric[];
  readonly selection: Selection;
  readonly choose: Choose;
  readonly onAdd: () => void;
  readonly onAbout: (metric: MetricId) => void;
}) {
  const ids = metrics.map(({ id }) => id);
  const take = (next: readonly MetricId[]) => choose(withMetrics(selection, next));
  const [list, removing] = useKeptFocus<HTMLUListElement>(".remove", ".add-metric");
  return (
    <>
      <ul ref={list} className="tags" aria-label={words.say("builder.metrics")}>
        {metrics.map(({ id, label, definition }, index) => (
          <li className="tag" key={id}>
            <span>{label}</span>
            <ItemMenu
              name={words.say("item.menu", { name: label })}
              actions={[
                { label: words.say("item.about-metric"), act: () => onAbout(id) },
                ...moveActions(index, ids.length, (step) => take(moved(ids, index, step))),
              ]}
            >
              {definition !== undefined && <p>{definition}</p>}
            </ItemMenu>
            <button
              type="button"
              className="remove"
              aria-label={words.say("item.remove", { name: label })}
              onClick={() => {
                removing(index);
                take(ids.filter((other) => other !== id));
              }}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="pill add-metric" onClick={onAdd}>
        <span aria-hidden="true">+</span> {words.say("builder.add-metric")}
      </button>
      <PresetSelect ids={ids} take={take} />
    </>
  );
}

function PresetSelect({
  ids,
  take,
}: {
  readonly ids: readonly MetricId[];
  readonly take: (metrics: readonly MetricId[]) => void;
}) {
  const role = ROLES.find((one) => presetFor(one).join() === ids.join());
  return (
    <select
      className="pill"
      aria-label={words.say("builder.preset.choose")}
      value={role ?? ""}
      onChange={({ target }) => take(presetFor(ROLES.find((one) => one === target.value)))}
    >
      {role === undefined && <option value="">{words.say("builder.preset.choose")}</option>}
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {words.say("builder.preset", { role: words.say(`role.${one}`) })}
        </option>
      ))}
    </select>
  );
}
