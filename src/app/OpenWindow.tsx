import { lazy, Suspense, useEffect, type ComponentProps } from "react";
import { DialogBoundary } from "./DialogBoundary.tsx";

const windows = () => import("./Windows.tsx");
const Windows = lazy(async () => ({ default: (await windows()).Windows }));

/** The window that is open, if any. Windows are asked for once the chart is there, before the first click. */
export function OpenWindow({
  ahead,
  ...props
}: ComponentProps<typeof Windows> & {
  /** The chart is there. */
  readonly ahead: boolean;
}) {
  useEffect(() => {
    // Where they do not come, the click tells.
    if (ahead) windows().catch(() => undefined);
  }, [ahead]);
  if (props.open === undefined) return null;
  return (
    <DialogBoundary onClose={() => props.onOpen(undefined)}>
      <Suspense>
        <Windows {...props} />
      </Suspense>
    </DialogBoundary>
  );
}
