import { useRef, useState } from "react";
import { loadScript } from "../../data/loadScript.ts";
import type { TakenChart } from "../../share/takenChart.ts";
import { saveFile } from "../../ui/export/saveFile.ts";
import type { FileKind, PictureTheme } from "../../ui/export/takenFile.tsx";
import { exportWords as words } from "./exportWords.ts";

/** Downloads of a chart, one at a time, and what came of the last. */
export interface Downloads {
  /** The file that is being made. */
  readonly busy: FileKind | undefined;
  readonly said: string;
  download(kind: FileKind): void;
}

/** Makes the files when they are asked for; what draws them is loaded then. */
export function useDownloads(chart: TakenChart | undefined, theme: PictureTheme): Downloads {
  const [busy, setBusy] = useState<FileKind>();
  const [said, setSaid] = useState("");
  // State comes too late for a second press within the same moment.
  const working = useRef(false);
  const make = async (kind: FileKind, of: TakenChart) => {
    working.current = true;
    setBusy(kind);
    setSaid(words.say("export.busy", { format: words.say(`export.${kind}`) }));
    try {
      setSaid(await saved(kind, of, theme));
    } catch {
      setSaid(words.say("export.failed.script"));
    } finally {
      working.current = false;
      setBusy(undefined);
    }
  };
  return {
    busy,
    said,
    download: (kind) => {
      if (chart !== undefined && !working.current) void make(kind, chart);
    },
  };
}

/** @returns what to say of it */
async function saved(kind: FileKind, chart: TakenChart, theme: PictureTheme): Promise<string> {
  const { takenFile } = await loadScript("downloads", () => import("../../ui/export/takenFile.tsx"));
  const file = await takenFile(kind, chart, theme);
  if (file === undefined) return words.say("export.failed.picture");
  saveFile(file);
  return words.say("export.done", { file: file.name });
}
