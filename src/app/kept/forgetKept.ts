import type { QueryClient } from "@tanstack/react-query";
import { isOwnFile } from "../../data/fileQuery.ts";

/** What is made of files, by the first part of its key. */
const MADE: readonly unknown[] = ["kept", "selection", "search", "names", "metric table"];

/** Has everything read anew that what is kept may have changed; shipped files stay as they are. */
export function forgetKept(client: QueryClient): void {
  client.removeQueries({
    queryKey: ["file"],
    // One that is being read is as new as the change; taken away, whoever waits for it would wait for ever.
    predicate: ({ queryKey: [, path], state }) =>
      state.fetchStatus === "idle" && typeof path === "string" && isOwnFile(path),
  });
  void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => MADE.includes(name) });
}
