import { useEffect, useState } from "react";
import { exportKept } from "../../data/kept/exportKept.ts";
import { onKeptChange } from "../../data/kept/keptChanges.ts";
import { keptEntries, type KeptList } from "../../data/kept/keptEntries.ts";
import { removeKept } from "../../data/kept/removeKept.ts";
import { renameKept } from "../../data/kept/renameKept.ts";
import type { Shelf } from "./shelf.ts";

/** What this browser keeps, as it is now: another tab may keep and remove too. */
export function useShelf(): Shelf {
  const [list, setList] = useState<KeptList>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await keptEntries();
      if (!gone) setList(found);
    };
    void look();
    const forget = onKeptChange(() => void look());
    return () => {
      gone = true;
      forget();
    };
  }, []);
  return {
    entries: list?.entries,
    lasting: list?.lasting ?? true,
    rename: renameKept,
    remove: removeKept,
    text: exportKept,
  };
}
