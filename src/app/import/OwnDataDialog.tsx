import type { ImportFlow } from "./importFlow.ts";
import { OwnDataWindow } from "./OwnDataWindow.tsx";
import { useShelf } from "./useShelf.ts";

/** The window of own data with what this browser keeps. */
export function OwnDataDialog(props: {
  readonly flow: ImportFlow;
  readonly note: string | undefined;
  readonly onClose: () => void;
}) {
  return <OwnDataWindow {...props} shelf={useShelf()} />;
}
