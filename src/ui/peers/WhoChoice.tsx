import { POSITIONS, ROLES, type Position, type Role } from "../../domain/position.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { startOfSentence } from "../../findings/startOfSentence.ts";
import { toggledWho, type Who } from "../../selection/changePeers.ts";
import type { PeersWords } from "./peersWords.ts";

/** Everyone, or any of the roles and positions: buttons that stay pressed. */
export function WhoChoice({
  who,
  words,
  own,
  onChoose,
}: {
  readonly who: Who;
  readonly words: ChartWords;
  readonly own: PeersWords;
  readonly onChoose: (who: Who) => void;
}) {
  const toggle = (one: Position | Role) => (
    <Toggle
      key={one}
      pressed={who !== "all" && who.includes(one)}
      onPress={() => onChoose(toggledWho(who, one))}
    >
      {startOfSentence(words.say(`who.${one}`), words.locale)}
    </Toggle>
  );
  return (
    <>
      <fieldset className="peers-who">
        <legend>{own.say("editor.roles")}</legend>
        <div className="row">
          <Toggle pressed={who === "all"} onPress={() => onChoose("all")}>
            {own.say("editor.everyone")}
          </Toggle>
          {ROLES.map(toggle)}
        </div>
      </fieldset>
      <fieldset className="peers-who">
        <legend>{own.say("editor.positions")}</legend>
        <div className="row">{POSITIONS.map(toggle)}</div>
      </fieldset>
    </>
  );
}

function Toggle({
  pressed,
  onPress,
  children,
}: {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}) {
  return (
    <button type="button" className="toggle" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
