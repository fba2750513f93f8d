import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { OwnNumbers } from "../../domain/ownNumbers.ts";
import { formatSelection } from "../../selection/formatSelection.ts";
import { namesOwn } from "../../selection/namesOwn.ts";
import { decodeOwn } from "../../selection/own/decodeOwn.ts";
import { writeOwn } from "../../selection/own/writeOwn.ts";
import { MAX_LINK, type Selection } from "../../selection/selection.ts";
import { ownLink } from "../../share/own/ownLink.ts";
import { ownNumbers } from "../../share/own/ownNumbers.ts";
import { openCarried } from "../own/openCarried.ts";
import type { OpenedView } from "../useOpened.ts";
import { FRAME_FOLDER } from "./embedAddresses.ts";
import { pageRoot } from "./pageRoot.ts";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { CarriedBy, ShareProps } from "./shareProps.ts";
import { whyNotCarried } from "./whyNotCarried.ts";

/** An embed that carries its numbers as its frame will draw it; or why there can be none. */
export type OwnEmbed =
  | { readonly opened: OpenedView; readonly carried: CarriedBy }
  | { readonly opened: OpenedView; readonly against: string };

interface OwnEmbedState {
  /** Undefined until it is there, and where the embed draws data that everybody has. */
  readonly embed: OwnEmbed | undefined;
  readonly waiting: boolean;
}

/** Packs what an embed draws into its link, where no other link would show it to others. */
export function useOwnEmbed(
  asked: Selection,
  opened: OpenedView | undefined,
  carried: CarriedBy | undefined,
): OwnEmbedState {
  const wanted = carried !== undefined || namesOwn(asked);
  const own = useMemo(
    () => (wanted && opened ? numbersOf(asked, opened, carried) : undefined),
    [wanted, asked, opened, carried],
  );
  const { data, isPlaceholderData } = useQuery({
    queryKey: ["own-embed", formatSelection(asked), own && writeOwn(own)],
    queryFn: () => (own && opened ? ownEmbed(own, asked, opened) : undefined),
    enabled: own !== undefined,
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  if (!wanted) return { embed: undefined, waiting: false };
  return { embed: data, waiting: data === undefined || isPlaceholderData };
}

function numbersOf(
  { headline = "" }: Selection,
  { drawing }: OpenedView,
  carried: CarriedBy | undefined,
): OwnNumbers {
  return carried === undefined ? ownNumbers(drawing.shown, headline) : { ...carried.own, headline };
}

/** Reads what was packed, so that height and words are those of the frame, and no code is given that cannot be read. */
async function ownEmbed(own: OwnNumbers, asked: Selection, opened: OpenedView): Promise<OwnEmbed> {
  const refused = whyNotCarried({ opened, selection: asked });
  if (refused !== undefined) return { opened, against: refused };
  try {
    const { link, text } = await ownLink(own, asked, pageRoot(), MAX_LINK - FRAME_FOLDER.length);
    const length = link.length + FRAME_FOLDER.length;
    if (length > MAX_LINK) return { opened, against: said.say("links.long", { length, limit: MAX_LINK }) };
    const read = await decodeOwn(text);
    return { opened: await openCarried(read, asked), carried: { own: read, link } };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { opened, against: said.say("links.own.failed", { reason }) };
  }
}

/** Why the embed of a chart has no code; undefined when it has one. */
export function whyNoCode(embed: OwnEmbed | undefined): string | undefined {
  return embed !== undefined && "against" in embed ? embed.against : undefined;
}

/** What carries the numbers of an embed. */
export function carrierOf(embed: OwnEmbed | undefined): ShareProps["carried"] {
  return embed !== undefined && "carried" in embed ? embed.carried : undefined;
}
