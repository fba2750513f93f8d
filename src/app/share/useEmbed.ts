import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { embedLayout, type EmbedLayout } from "../../charts/figure/embedLayout.ts";
import { noted } from "../../charts/view/noted.ts";
import { formatSelection } from "../../selection/formatSelection.ts";
import type { Selection } from "../../selection/selection.ts";
import { words } from "../pageWords.ts";
import { useComparison } from "../useComparison.ts";
import { useOpened, type OpenedView } from "../useOpened.ts";
import type { ShareProps } from "./shareProps.ts";
import { embedSelection, type EmbedChoice } from "./embedChoice.ts";

/** The selection of a link that shows the same numbers for good, and what its embed says of them. */
export interface FrozenChart {
  readonly selection: Selection;
  readonly note: string;
}
export type Freeze = (opened: OpenedView, selection: Selection) => Promise<FrozenChart>;

/** An embed as it will stand in a column of the chosen width. */
export interface DrawnEmbed extends ShareProps {
  readonly layout: EmbedLayout;
}

export interface EmbedState {
  /** While the next choice loads, the last one. */
  readonly drawn: DrawnEmbed | undefined;
  readonly waiting: boolean;
  /** Tries again what could not be loaded; undefined when nothing failed. */
  readonly retry: (() => void) | undefined;
}

/** Draws what an author chose to embed, with what that needs loaded, and frozen where that is asked for. */
export function useEmbed(selection: Selection, choice: EmbedChoice, freeze: Freeze | undefined): EmbedState {
  const keepsRelease = freeze === undefined || choice.frozen;
  const asked = useMemo(
    () => embedSelection(selection, choice, keepsRelease),
    [selection, choice, keepsRelease],
  );
  const state = useComparison(asked);
  const opened = useOpened(state);
  const settled = state.loading ? undefined : opened;
  const frozen = useFrozen(asked, settled, choice.frozen ? freeze : undefined);
  const drawn = useMemo(
    () => opened && drawnEmbed(opened, frozen.chart, choice),
    [opened, frozen.chart, choice],
  );
  return {
    drawn,
    waiting: state.loading || frozen.waiting,
    retry: state.errors.length > 0 ? state.retry : frozen.retry,
  };
}

interface Frozen extends Omit<EmbedState, "drawn"> {
  /** Undefined until it is there, and where nothing is to be frozen. */
  readonly chart: FrozenChart | undefined;
}

/** @param freeze undefined where the embed stays live */
function useFrozen(asked: Selection, opened: OpenedView | undefined, freeze: Freeze | undefined): Frozen {
  const wanted = freeze !== undefined;
  const { data, isError, refetch } = useQuery({
    queryKey: ["frozen", formatSelection(asked)],
    queryFn: () => (freeze && opened ? freeze(opened, asked) : undefined),
    enabled: wanted && opened !== undefined,
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
  });
  if (!wanted) return { chart: undefined, waiting: false, retry: undefined };
  const retry = isError ? () => void refetch() : undefined;
  return { chart: data, waiting: data === undefined && !isError, retry };
}

function drawnEmbed(live: OpenedView, frozen: FrozenChart | undefined, { width }: EmbedChoice): DrawnEmbed {
  const opened = frozen ? { ...live, drawing: noted(live.drawing, frozen.note) } : live;
  const { selection } = frozen ?? live.input;
  const layout = embedLayout(opened.drawing, width, words, selection.headline);
  return { opened, selection, title: layout.title, layout };
}
