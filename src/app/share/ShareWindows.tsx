import { lazy, Suspense } from "react";
import { DialogBoundary } from "../DialogBoundary.tsx";
import type { OpenDialog } from "../Dialogs.tsx";
import type { ShareProps } from "./shareProps.ts";

const ShareDialog = lazy(async () => ({ default: (await import("./ShareDialog.tsx")).ShareDialog }));
const EmbedWindow = lazy(async () => ({ default: (await import("./EmbedWindow.tsx")).EmbedWindow }));

/** The windows in which a comparison is taken away; loaded when first opened. */
export function ShareWindows({
  dialog,
  share,
  onOpen,
}: {
  readonly dialog: OpenDialog | undefined;
  /** Undefined before the first numbers are there. */
  readonly share: ShareProps | undefined;
  /** Opens another window in this one's place, or none. */
  readonly onOpen: (dialog: OpenDialog | undefined) => void;
}) {
  if (share === undefined || (dialog !== "share" && dialog !== "embed")) return null;
  const onClose = () => onOpen(undefined);
  return (
    <DialogBoundary key={dialog} onClose={onClose}>
      <Suspense>
        {dialog === "share" ? (
          <ShareDialog {...share} onEmbed={() => onOpen("embed")} onClose={onClose} />
        ) : (
          <EmbedWindow {...share} onClose={onClose} />
        )}
      </Suspense>
    </DialogBoundary>
  );
}
