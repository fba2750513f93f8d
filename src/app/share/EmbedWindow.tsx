import { frozenSelection } from "../../share/frozenSelection.ts";
import { words } from "../pageWords.ts";
import { useLibrary } from "../useLibrary.ts";
import { CardButton } from "./CardButton.tsx";
import { EmbedDialog } from "./EmbedDialog.tsx";
import type { ShareProps } from "./shareProps.ts";
import type { Freeze } from "./useEmbed.ts";

/** The embed dialog with what it takes from the rest of the page: the picture to upload, and the release to freeze at. */
export function EmbedWindow({
  selection,
  onClose,
}: Pick<ShareProps, "selection"> & { readonly onClose: () => void }) {
  const library = useLibrary();
  const { release = library.release } = selection;
  const freeze: Freeze | undefined =
    release === undefined
      ? undefined
      : ({ input }) => Promise.resolve(frozenSelection(input, { release, language: words.locale }));
  return <EmbedDialog {...{ selection, onClose }} Picture={CardButton} {...(freeze && { freeze })} />;
}
