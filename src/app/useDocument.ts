import { useEffect } from "react";
import type { Selection } from "../selection/selection.ts";
import { words } from "./pageWords.ts";

/** Sets what is outside React's tree: the document's theme and title. */
export function useDocument({ theme }: Selection, title: string | undefined): void {
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  useEffect(() => {
    if (title !== undefined) document.title = words.say("page.title", { headline: title });
  }, [title]);
}
