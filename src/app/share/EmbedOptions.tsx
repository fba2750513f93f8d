import { useId } from "react";
import { CHART_KINDS, THEMES } from "../../selection/selection.ts";
import { LabelledSelect } from "../../ui/controls/LabelledSelect.tsx";
import "../../ui/controls/controls.css";
import { words as pageWords } from "../pageWords.ts";
import type { EmbedChoice } from "./embedChoice.ts";
import { embedWords as words } from "./embedWords.ts";
import { HeadlineField } from "./HeadlineField.tsx";
import { WidthField } from "./WidthField.tsx";

interface Props {
  readonly choice: EmbedChoice;
  readonly languages: readonly string[];
  /** The app's headline of what is drawn. */
  readonly written: string | undefined;
  /** False where this site cannot freeze a link. */
  readonly freezes: boolean;
  readonly onChoose: (choice: Partial<EmbedChoice>) => void;
}

/** What an author decides about an embed, whatever the code. */
export function EmbedOptions(props: Props) {
  const { choice, languages, written, freezes, onChoose } = props;
  const oneOf =
    <T extends string>(known: readonly T[], take: (one: T) => void) =>
    (value: string) => {
      const one = known.find((other) => other === value);
      if (one !== undefined) take(one);
    };
  return (
    <fieldset className="embed-options">
      <legend>{words.say("option.legend")}</legend>
      <LabelledSelect
        label={words.say("option.chart")}
        value={choice.chart}
        onChoose={oneOf(CHART_KINDS, (chart) => onChoose({ chart }))}
      >
        {CHART_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {pageWords.say(`view.${kind}`)}
          </option>
        ))}
      </LabelledSelect>
      <LabelledSelect
        label={words.say("option.theme")}
        value={choice.theme}
        onChoose={oneOf(THEMES, (theme) => onChoose({ theme }))}
      >
        {(["light", "dark", "auto"] as const).map((theme) => (
          <option key={theme} value={theme}>
            {words.say(`option.theme.${theme}`)}
          </option>
        ))}
      </LabelledSelect>
      {languages.length > 1 && <LanguageChoice {...props} />}
      {freezes && <DataChoice {...props} />}
      <WidthField width={choice.width} onTake={(width) => onChoose({ width })} />
      <HeadlineField
        headline={choice.headline}
        written={written}
        onTake={(headline) => onChoose({ headline })}
      />
    </fieldset>
  );
}

function LanguageChoice({ choice: { language }, languages, onChoose }: Props) {
  return (
    <LabelledSelect
      label={words.say("option.language")}
      value={language ?? ""}
      onChoose={(tag) => onChoose({ language: tag === "" ? undefined : tag })}
    >
      <option value="">{words.say("option.language.auto")}</option>
      {languages.map((tag) => (
        <option key={tag} value={tag}>
          {new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag}
        </option>
      ))}
    </LabelledSelect>
  );
}

function DataChoice({ choice: { frozen }, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="embed-data">
      <legend>{words.say("option.data")}</legend>
      {([false, true] as const).map((one) => (
        <label key={String(one)}>
          <input
            type="radio"
            {...{ name }}
            checked={frozen === one}
            onChange={() => onChoose({ frozen: one })}
          />
          {words.say(one ? "option.data.frozen" : "option.data.live")}
        </label>
      ))}
    </fieldset>
  );
}
