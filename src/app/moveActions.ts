import type { MenuAction } from "../ui/page/ItemMenu.tsx";
import { words } from "./pageWords.ts";

/** Move earlier and later, as far as the list goes. */
export function moveActions(
  index: number,
  length: number,
  move: (step: number) => void,
): readonly MenuAction[] {
  if (length < 2) return [];
  return [
    { label: words.say("item.earlier"), act: () => move(-1), disabled: index === 0 },
    { label: words.say("item.later"), act: () => move(1), disabled: index === length - 1 },
  ];
}
