import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { embedLayout, type EmbedLayout } from "../../charts/figure/embedLayout.ts";
import { noted } from "../../charts/view/noted.ts";
import { formatSelection } from "../../selection/formatSelection.ts";
import type { Selection } from "../../selection/selection.ts";
import { words } from "../pageWords.ts";
import type { OpenedView } from "../useOpened.ts";
import { embedAddresses, ownAddresses, type EmbedAddresses } from "./embedAddresses.ts";
import { embedSelection, type EmbedChoice } from "./embedChoice.ts";
import type { CarriedBy, ShareProps } from "./shareProps.ts";
import type { UseChart } from "./useChart.ts";
import { carrierOf, useOwnEmbed, whyNoCode, type OwnEmbed } from "./useOwnEmbed.ts";

/** The selection of a link that shows the same numbers for good, and what its embed says of them. */
export interface FrozenChart {
  readonly selection: Selection;
  readonly note: string;
}
export type Freeze = (opened: OpenedView, selection: Selection) => Promise<FrozenChart>;

/** An embed as it will stand in a column of the chosen width. */
export interface DrawnEmbed extends ShareProps {
  readonly layout: EmbedLayout;
  /** Undefined where no link shows others what is drawn; `against` says why. */
  readonly addresses: EmbedAddresses | undefined;
  readonly against: string | undefined;
}

export interface EmbedState {
  /** While the next choice loads, the last one. */
  readonly drawn: DrawnEmbed | undefined;
  readonly waiting: boolean;
  /** Tries again what could not be loaded; undefined when nothing failed. */
  readonly retry: (() => void) | undefined;
}

/** Where an embed gets what it draws. */
export interface EmbedSource {
  readonly selection: Selection;
  readonly useChart: UseChart;
  readonly freeze: Freeze | undefined;
  readonly carried: CarriedBy | undefined;
}

/** Draws what an author chose to embed, with what that needs loaded, and frozen where that is asked for. */
export function useEmbed(
  { selection, useChart, freeze, carried }: EmbedSource,
  choice: EmbedChoice,
): EmbedState {
  const keepsRelease = freeze === undefined || choice.frozen;
  const asked = useMemo(
    () => embedSelection(selection, choice, keepsRelease),
    [selection, choice, keepsRelease],
  );
  const { opened, loading, retry } = useChart(asked);
  const settled = loading ? undefined : opened;
  const frozen = useFrozen(asked, settled, choice.frozen ? freeze : undefined);
  const own = useOwnEmbed(asked, settled, carried);
  const { chart } = frozen;
  const { embed } = own;
  const drawn = useMemo(
    () => opened && drawnEmbed(opened, { frozen: chart, own: embed, asked }, choice),
    [opened, chart, embed, asked, choice],
  );
  return {
    drawn,
    waiting: loading || frozen.waiting || own.waiting,
    retry: retry ?? frozen.retry,
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

interface Settled {
  readonly frozen: FrozenChart | undefined;
  readonly own: OwnEmbed | undefined;
  readonly asked: Selection;
}

function drawnEmbed(live: OpenedView, settled: Settled, { width }: EmbedChoice): DrawnEmbed {
  const { frozen, own } = settled;
  if (own !== undefined) return drawnOwn(own, settled.asked, width);
  const opened = frozen ? { ...live, drawing: noted(live.drawing, frozen.note) } : live;
  const { selection } = frozen ?? live.input;
  const layout = embedLayout(opened.drawing, width, words, selection.headline);
  const addresses = embedAddresses(selection);
  return { opened, selection, title: layout.title, layout, addresses, against: undefined };
}

function drawnOwn(own: OwnEmbed, asked: Selection, width: number): DrawnEmbed {
  const { opened } = own;
  const carried = carrierOf(own);
  const layout = embedLayout(opened.drawing, width, words, asked.headline);
  return {
    opened,
    selection: asked,
    title: layout.title,
    layout,
    carried,
    addresses: carried && ownAddresses(carried.link),
    against: whyNoCode(own),
  };
}
