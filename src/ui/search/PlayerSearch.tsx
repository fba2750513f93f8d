import { useState } from "react";
import {
  ComboBox,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import type { DatasetId, PlayerId } from "../../domain/ids.ts";
import type { SearchRow } from "../../domain/searchRow.ts";
import { samePlayer } from "../../selection/change.ts";
import type { PlayerRef } from "../../selection/selection.ts";
import { focusWhenShown } from "./focusWhenShown.ts";
import type { FoundPlayer } from "./playerSearch.ts";
import { resultDetails } from "./resultDetails.ts";
import type { SearchedDataset } from "./searchEntry.ts";
import { SearchKeys } from "./SearchKeys.tsx";
import type { SearchWords } from "./searchWords.ts";
import { usePlayerSearch } from "./usePlayerSearch.ts";
import "./search.css";

export interface PlayerSearchProps {
  /** The whole library; the same list as long as its players are the same, as it is indexed once. */
  readonly rows: readonly SearchRow[];
  readonly datasets: ReadonlyMap<DatasetId, SearchedDataset>;
  readonly state: "loading" | "failed" | "ready";
  readonly words: SearchWords;
  /** Who is in the comparison already: they are marked, and choosing one changes nothing. */
  readonly chosen: readonly PlayerRef[];
  readonly onChoose: (chosen: { readonly player: PlayerId; readonly dataset: DatasetId }) => void;
  readonly onRetry: () => void;
  /** Whether the field takes the focus as it is shown. */
  readonly focus?: boolean;
}

const NOBODY: readonly FoundPlayer[] = [];
/** A field that was emptied for the reader, not by the reader, opens no list; `quiet` until the next key. */
const CLEARED = { query: "", quiet: true };

/** A combobox over the players of all datasets, after the WAI-ARIA pattern. */
export function PlayerSearch({
  rows,
  datasets,
  state,
  words,
  chosen,
  onChoose,
  onRetry,
  focus = false,
}: PlayerSearchProps) {
  const [{ query, quiet }, setTyped] = useState(CLEARED);
  const search = usePlayerSearch(rows, datasets);
  const library = state === "ready" && search === undefined ? "loading" : state;
  const players = library === "ready" && search ? search(query) : NOBODY;
  const choose = (found: FoundPlayer) => {
    if (isChosen(found, chosen)) return;
    setTyped(CLEARED);
    onChoose({ player: found.player, dataset: found.dataset });
  };
  const onOnly = () => players[0] && choose(players[0]);
  return (
    <I18nProvider locale={words.locale}>
      <NoPressableStyle />
      <ComboBox
        className="search"
        inputValue={query}
        onInputChange={(typed) => setTyped({ query: typed, quiet: false })}
        items={players.map((found) => ({ id: `${found.player}_${found.dataset}`, found }))}
        value={null}
        allowsCustomValue
        allowsEmptyCollection={library !== "failed" && !quiet}
      >
        <Label>{words.say("search.label")}</Label>
        <SearchKeys
          only={players.length === 1}
          onOnly={onOnly}
          onClear={() => setTyped(CLEARED)}
          onDown={() => setTyped({ query, quiet: false })}
        >
          <Input
            ref={focus ? focusWhenShown : null}
            placeholder={words.say("search.placeholder")}
            enterKeyHint="search"
          />
        </SearchKeys>
        <Text slot="description" className="search-note">
          {words.say("search.hint")}
        </Text>
        <Results
          {...{ datasets, chosen, words }}
          empty={nothing(library, query.trim(), words)}
          onChoose={choose}
        />
      </ComboBox>
      <LibraryState state={library} {...{ words, onRetry }} />
    </I18nProvider>
  );
}

/** What stands in an empty list. */
function nothing(library: PlayerSearchProps["state"], query: string, words: SearchWords): string {
  if (library !== "ready") return words.say("search.loading");
  return query === "" ? words.say("search.hint") : words.say("search.none", { query });
}

/** The list under the field; of its items the search tells the combobox. */
function Results({
  datasets,
  chosen,
  words,
  empty,
  onChoose,
}: {
  /** What stands in an empty list. */
  readonly empty: string;
  readonly onChoose: (found: FoundPlayer) => void;
} & Pick<PlayerSearchProps, "datasets" | "chosen" | "words">) {
  return (
    <Popover className="search-popover" offset={6}>
      <ListBox<{ readonly id: string; readonly found: FoundPlayer }>
        className="search-results"
        renderEmptyState={() => <p className="search-note">{empty}</p>}
      >
        {({ found }) => (
          <Result
            found={found}
            compared={isChosen(found, chosen)}
            {...{ datasets, words }}
            onAction={() => onChoose(found)}
          />
        )}
      </ListBox>
    </Popover>
  );
}

/** One club of a player is another choice than the player with all clubs, which is what search finds. */
function isChosen({ player, dataset }: FoundPlayer, chosen: readonly PlayerRef[]): boolean {
  return chosen.some((ref) => samePlayer(ref, { player, dataset }));
}

function Result({
  found,
  compared,
  datasets,
  words,
  onAction,
}: {
  readonly found: FoundPlayer;
  readonly compared: boolean;
  readonly onAction: () => void;
} & Pick<PlayerSearchProps, "datasets" | "words">) {
  const known = resultDetails(found, datasets.get(found.dataset), words);
  const details = compared ? words.say("search.compared", { details: known }) : known;
  return (
    <ListBoxItem className="search-result" textValue={`${found.name}, ${details}`} onAction={onAction}>
      <strong>{found.name}</strong> <small>{details}</small>
    </ListBoxItem>
  );
}

function LibraryState({ state, words, onRetry }: Pick<PlayerSearchProps, "state" | "words" | "onRetry">) {
  return (
    <div className="search-state" role="status">
      {state === "loading" && <p className="search-note">{words.say("search.loading")}</p>}
      {state === "failed" && (
        <p className="search-note">
          {words.say("search.failed")}{" "}
          <button type="button" onClick={onRetry}>
            {words.say("search.retry")}
          </button>
        </p>
      )}
    </div>
  );
}

/** With this id in the document the component library adds no `<style>` of its own, which the CSP would refuse. */
function NoPressableStyle() {
  return <template id="react-aria-pressable-style" />;
}
