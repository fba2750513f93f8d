import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { loadRelease } from "../../comparison/loadRelease.ts";
import { rememberingFetch } from "../../data/fileQuery.ts";
import { frozenNote } from "../../findings/frozenNote.ts";
import { frozenSelection } from "../../share/frozenSelection.ts";
import { frozenWords } from "../frozen/frozenWords.ts";
import { namesOwn } from "../../selection/namesOwn.ts";
import { carriedChart } from "../own/carriedChart.ts";
import { words } from "../pageWords.ts";
import { useLibrary } from "../useLibrary.ts";
import { CardButton } from "./CardButton.tsx";
import { EmbedDialog } from "./EmbedDialog.tsx";
import type { CarriedBy, ShareProps } from "./shareProps.ts";
import type { Freeze } from "./useEmbed.ts";

interface WindowProps extends Pick<ShareProps, "selection"> {
  readonly onClose: () => void;
}

/** The embed dialog with what it takes from the rest of the page: the picture to upload, and the release to freeze at. */
export function EmbedWindow({ selection, onClose, carried }: WindowProps & Pick<ShareProps, "carried">) {
  if (carried === undefined) return <DataWindow {...{ selection, onClose }} />;
  return <CarriedWindow {...{ selection, onClose, carried }} />;
}

/** Of numbers that came with a link: nothing is loaded, and nothing can be frozen. */
function CarriedWindow({ carried, ...props }: WindowProps & { readonly carried: CarriedBy }) {
  const { own } = carried;
  const useChart = useMemo(() => carriedChart(own), [own]);
  return <EmbedDialog {...{ ...props, carried, useChart }} Picture={CardButton} />;
}

function DataWindow({ selection, onClose }: WindowProps) {
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
      {...(release !== undefined && !namesOwn(selection) && { freeze })}
    />
  );
}
