import type { FileKind } from "../../ui/export/takenFile.tsx";
import { exportWords as words } from "./exportWords.ts";
import type { Downloads } from "./useDownloads.ts";

/** A button a file. While one is made the others wait, and keep their focus. */
export function FileButtons({
  kinds,
  downloads: { busy, download },
  disabled,
}: {
  readonly kinds: readonly FileKind[];
  readonly downloads: Downloads;
  readonly disabled: boolean;
}) {
  return (
    <div className="row">
      {kinds.map((kind) => {
        const format = words.say(`export.${kind}`);
        return (
          <button
            key={kind}
            type="button"
            disabled={disabled}
            aria-disabled={busy !== undefined || undefined}
            aria-busy={busy === kind || undefined}
            aria-label={words.say("export.download", { format })}
            onClick={() => download(kind)}
          >
            {format}
          </button>
        );
      })}
    </div>
  );
}
