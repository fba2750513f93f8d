import { useQuery } from "@tanstack/react-query";
import { fileQuery } from "../../data/fileQuery.ts";
import { parseRelease, type Release } from "../../data/parseRelease.ts";
import { AppError } from "../../domain/appError.ts";
import { frozenNote } from "../../findings/frozenNote.ts";
import { formatSelection } from "../../selection/formatSelection.ts";
import { withoutRelease } from "../../selection/change.ts";
import type { Selection } from "../../selection/selection.ts";
import { useLibrary } from "../useLibrary.ts";
import { frozenWords } from "./frozenWords.ts";

/** Above a frozen comparison: which data it shows and whether there is newer, or why it shows none; and the way to the live one. */
export function FrozenNote({
  release,
  selection,
  choose,
}: {
  readonly release: string;
  readonly selection: Selection;
  readonly choose: (selection: Selection) => void;
}) {
  const path = `releases/${release}.json`;
  const { data, error } = useQuery({ ...fileQuery(path), select: (text) => parseRelease(text, path) });
  const { release: newest } = useLibrary();
  const live = withoutRelease(selection);
  const said = noteOf({ release, data, error, newest });
  // Keeps its line until it is known what to say in it.
  if (said === undefined) return error === null ? <p className="trouble">&nbsp;</p> : null;
  return (
    // That a release cannot be had is an alert of its own already.
    <p className="trouble" role={data?.withdrawn === undefined ? "status" : "alert"}>
      {said}{" "}
      <a
        href={`?${formatSelection(live)}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          choose(live);
        }}
      >
        {frozenWords.say("frozen.live")}
      </a>
    </p>
  );
}

interface Known {
  readonly release: string;
  readonly data: Release | undefined;
  readonly error: Error | null;
  readonly newest: string | undefined;
}

/** Undefined while it loads, and where it failed: that is told with Retry. */
function noteOf({ release, data, error, newest }: Known): string | undefined {
  if (data !== undefined) return frozenNote(data, newest, frozenWords);
  const unknown = error instanceof AppError && error.code === "DATA_NOT_FOUND";
  return unknown ? frozenWords.say("frozen.unknown", { release }) : undefined;
}
