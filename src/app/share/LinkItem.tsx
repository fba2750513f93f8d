import type { ReactNode } from "react";
import { MAX_LINK } from "../../selection/selection.ts";
import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import { words } from "../pageWords.ts";
import { shareLinkWords as said } from "./shareLinkWords.ts";

/** One kind of link: what it means in a line, and a button that copies it; one that is too long says so instead. */
export function LinkItem({
  kind,
  about,
  link,
  children,
}: {
  readonly kind: "live" | "frozen" | "own";
  readonly about: string;
  /** Undefined where there is none. */
  readonly link: string | undefined;
  readonly children?: ReactNode;
}) {
  const length = link?.length ?? 0;
  const tooLong = length > MAX_LINK;
  return (
    <li className="link-item">
      <h4>{said.say(`links.${kind}`)}</h4>
      <p className="note">{about}</p>
      {children}
      {tooLong && <p className="note warning">{said.say("links.long", { length, limit: MAX_LINK })}</p>}
      {link !== undefined && (
        <CopyButtons
          copies={[
            {
              label: said.say(`links.${kind}.copy`),
              done: said.say(`links.${kind}.copied`),
              text: () => link,
              disabled: tooLong,
            },
          ]}
          lines={4}
          locale={words.locale}
        />
      )}
    </li>
  );
}
