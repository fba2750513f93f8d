import { lazy, Suspense } from "react";
import { DialogBoundary } from "../DialogBoundary.tsx";
import type { OpenDialog } from "../Dialogs.tsx";
import type { ShareProps } from "./shareProps.ts";

const ShareDialog = lazy(async () => ({ default: (await import("./ShareDialog.tsx")).ShareDialog }));
const CardButton = lazy(async () => ({ default: (await import("./CardButton.tsx")).CardButton }));
const EmbedDialog = lazy(async () => ({ default: (await import("./EmbedDialog.tsx")).EmbedDialog }));

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
          <EmbedDialog selection={share.selection} Picture={CardButton} onClose={onClose} />
        )}
      </Suspense>
    </DialogBoundary>
  );
}
