import { useEffect, useState } from "react";
import { namesOwn } from "../../selection/namesOwn.ts";
import { MAX_LINK } from "../../selection/selection.ts";
import { liveLink } from "../../share/links.ts";
import { ownLink } from "../../share/own/ownLink.ts";
import { ownNumbers } from "../../share/own/ownNumbers.ts";
import { pageRoot } from "./pageRoot.ts";
import type { ShareProps } from "./shareProps.ts";
import { whyNotCarried } from "./whyNotCarried.ts";

/** The link that files and texts take along, once it is known; undefined where none would show others the numbers. */
export type OutLink = { readonly is: "making" } | { readonly is: "made"; readonly link: string | undefined };

interface Made {
  readonly of: readonly [ShareProps["opened"]["drawing"], ShareProps["selection"]];
  readonly link: string | undefined;
}

/**
 * The link to what is drawn that opens for others: the live one; of a chart from own files the one that carries its
 * numbers, where it can be and is short enough. Who takes a file gives the numbers in it away, so no more yes is asked.
 */
export function useOutLink(props: ShareProps): OutLink {
  const { opened, selection, carried } = props;
  const { drawing } = opened;
  const isOwn = carried === undefined && namesOwn(selection);
  const wanted = isOwn && whyNotCarried(props) === undefined;
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void linkThatFits(drawing, selection).then((link) => gone || setMade({ of: [drawing, selection], link }));
    return () => {
      gone = true;
    };
  }, [wanted, drawing, selection]);
  if (carried !== undefined) return { is: "made", link: short(carried.link) };
  if (!isOwn) return { is: "made", link: liveLink(selection, pageRoot()) };
  if (!wanted) return { is: "made", link: undefined };
  const isOfThis = made?.of[0] === drawing && made.of[1] === selection;
  return isOfThis ? { is: "made", link: made.link } : { is: "making" };
}

async function linkThatFits(
  { shown }: ShareProps["opened"]["drawing"],
  selection: ShareProps["selection"],
): Promise<string | undefined> {
  try {
    const own = ownNumbers(shown, selection.headline ?? "");
    return short((await ownLink(own, selection, pageRoot())).link);
  } catch {
    return undefined;
  }
}

function short(link: string): string | undefined {
  return link.length > MAX_LINK ? undefined : link;
}
