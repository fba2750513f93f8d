import { useQueryClient } from "@tanstack/react-query";
import { loadRelease } from "../../comparison/loadRelease.ts";
import { rememberingFetch } from "../../data/fileQuery.ts";
import { frozenNote } from "../../findings/frozenNote.ts";
import { frozenSelection } from "../../share/frozenSelection.ts";
import { frozenWords } from "../frozen/frozenWords.ts";
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
  const client = useQueryClient();
  const freeze: Freeze = async ({ input }) => {
    const frozen = await loadRelease(rememberingFetch(client), release ?? "");
    return {
      selection: frozenSelection(input, { release: frozen.release, language: words.locale }),
      note: frozenNote(frozen, undefined, frozenWords),
    };
  };
  return (
    <EmbedDialog
      {...{ selection, onClose }}
      Picture={CardButton}
      {...(release !== undefined && { freeze })}
    />
  );
}
