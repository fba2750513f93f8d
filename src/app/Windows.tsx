import type { ComponentProps } from "react";
import { Dialogs } from "./Dialogs.tsx";
import { ShareWindows } from "./share/ShareWindows.tsx";

/** Every window of the page but that of own data; loaded once the chart is there. */
export function Windows({
  share,
  ...dialogs
}: ComponentProps<typeof Dialogs> & Pick<ComponentProps<typeof ShareWindows>, "share">) {
  return (
    <>
      <Dialogs {...dialogs} />
      <ShareWindows dialog={dialogs.open} share={share} onOpen={dialogs.onOpen} />
    </>
  );
}
