import { useState } from "react";
import { decodeOwn } from "../../selection/own/decodeOwn.ts";
import { MAX_LINK } from "../../selection/selection.ts";
import { ownLink, type OwnLink } from "../../share/own/ownLink.ts";
import { ownNumbers } from "../../share/own/ownNumbers.ts";
import { pageRoot } from "./pageRoot.ts";
import type { ShareProps } from "./shareProps.ts";

/** Whether the reader said yes to a link that carries this drawing's numbers, and what came of it. */
export interface OwnLinkState {
  readonly yes: boolean;
  readonly own: OwnLink | undefined;
  readonly failed: string | undefined;
  readonly say: (yes: boolean) => void;
}

/** What came of making a link, and of what. */
interface Made {
  readonly of: readonly [ShareProps["opened"]["drawing"], ShareProps["selection"]];
  readonly own?: OwnLink;
  readonly failed?: string;
}

/** Makes the link once the reader said yes; another drawing or choice needs another yes. */
export function useOwnLink({ opened: { drawing }, selection }: ShareProps): OwnLinkState {
  const [made, setMade] = useState<Made>();
  const now = made?.of[0] === drawing && made.of[1] === selection ? made : undefined;
  const make = async () => {
    const of = [drawing, selection] as const;
    setMade({ of });
    try {
      const own = ownNumbers(drawing.shown, selection.headline ?? "");
      const made = await ownLink(own, selection, pageRoot());
      // What could not be read again is never handed out.
      if (made.link.length <= MAX_LINK) await decodeOwn(made.text);
      setMade({ of, own: made });
    } catch (cause) {
      setMade({ of, failed: cause instanceof Error ? cause.message : String(cause) });
    }
  };
  const say = (yes: boolean) => (yes ? void make() : setMade(undefined));
  return { yes: now !== undefined, own: now?.own, failed: now?.failed, say };
}
