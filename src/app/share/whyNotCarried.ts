import { OWN_VIEWS } from "../../selection/own/ownViews.ts";
import { words } from "../pageWords.ts";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { ShareProps } from "./shareProps.ts";

/** Why a link cannot carry what is on screen, and what to choose instead; undefined when it can. */
export function whyNotCarried({
  opened: { drawing },
  selection,
}: Pick<ShareProps, "opened" | "selection">): string | undefined {
  const views = words.list(OWN_VIEWS.map((view) => words.say(`view.${view}`)));
  if (!OWN_VIEWS.includes(selection.chart)) return said.say("links.own.view", { views });
  const { players, metrics } = drawing.shown;
  const nothing = "refused" in drawing || players.length === 0 || metrics.length === 0;
  return nothing ? said.say("links.own.nothing") : undefined;
}
