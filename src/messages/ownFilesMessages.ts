/** What the page says of own files outside their window, in English. */
export const ownFilesMessages = {
  "given.drop-here": "Drop the file to open it",
  "given.one-only": "One file at a time: {name} was opened, the others were not.",
  "shown.line":
    "Shown from {dataset}: {players}. Add others with “Add player”, or take other metrics and views.",
  "shown.memory": "This browser keeps no data here, so it is compared until you close the page.",
  "shown.close": "Close this note",
} as const;
