/** What the list of a reader's own datasets says, in English. */
export const keptMessages = {
  "kept.window": "Your data",
  "kept.title": "Kept in this browser",
  "kept.none": "Nothing is kept yet.",
  "kept.loading": "Looking for what is kept…",
  "kept.unavailable":
    "This browser keeps no data here: private mode, or site data is blocked. A file is compared all the same, until you close the page.",
  "kept.about": "{competition} {season}",
  "kept.details": "{source} · {rows} · kept on {date}",
  "kept.rows.one": "{count} row",
  "kept.rows.other": "{count} rows",
  "kept.compare": "Compare",
  "kept.rename": "Rename",
  "kept.export": "Export",
  "kept.remove": "Remove",
  "kept.action": "{action} {name}",
  "kept.new-name": "New name for {name}",
  "kept.save": "Save",
  "kept.cancel": "Cancel",
  "kept.sure":
    "Remove {name}? Charts and links that name it will say it is missing. Export it first to be able to open it again.",
  "kept.sure.yes": "Remove it",
  "kept.sure.no": "Keep it",
  "kept.removed": "{name} was removed.",
  "kept.renamed": "Renamed to {name}.",
  "kept.exported": "{name} was saved to your downloads.",
  "kept.failed": "That did not work: {message}",
} as const;
