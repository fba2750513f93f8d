import { useId } from "react";
import { EMBED_KINDS, type EmbedKind } from "./embedCode.ts";
import { embedWords as words } from "./embedWords.ts";

/** Which code, each with where it works. */
export function KindChoice({
  kind,
  onChoose,
}: {
  readonly kind: EmbedKind;
  readonly onChoose: (kind: EmbedKind) => void;
}) {
  const id = useId();
  return (
    <fieldset className="embed-kinds">
      <legend>{words.say("kind.legend")}</legend>
      {EMBED_KINDS.map((one) => (
        <label className="embed-kind" key={one}>
          <input
            type="radio"
            name={id}
            checked={one === kind}
            aria-labelledby={`${id}-${one}`}
            aria-describedby={`${id}-${one}-note`}
            onChange={() => onChoose(one)}
          />
          <strong id={`${id}-${one}`}>{words.say(`kind.${one}`)}</strong>
          <small id={`${id}-${one}-note`}>{words.say(`kind.${one}.note`)}</small>
        </label>
      ))}
    </fieldset>
  );
}
