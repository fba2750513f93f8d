import type { MessageKey, Words } from "./words.ts";

/** What is said of and in the files that are taken away, in English. */
export const exportMessages = {
  "export.title": "Download",
  "export.pictures": "Pictures",
  "export.pictures.note":
    "With headline, legend, peers and source. 1200 × 630 is for social networks; SVG for print and for editing.",
  "export.theme": "Colours",
  "export.theme.light": "Light",
  "export.theme.dark": "Dark",
  "export.data": "Data",
  "export.data.note": "CSV for spreadsheets, JSON for programs: every number, its source and the link.",
  "export.text": "Text",
  "export.text.note": "The table, or the finding in a sentence; with peers, source and link.",

  "export.png": "PNG",
  "export.png2x": "PNG 2×",
  "export.card": "PNG 1200 × 630",
  "export.svg": "SVG",
  "export.csv": "CSV",
  "export.json": "JSON",
  "export.markdown": "Copy as Markdown",
  "export.sentence": "Copy as a quote",

  "export.download": "Download {format}",
  "export.busy": "Making the {format}…",
  "export.done": "Downloaded {file}",
  "export.done.markdown": "Markdown copied",
  "export.done.sentence": "Quote copied",
  "export.failed.picture":
    "This browser could not draw so large a picture. Take the SVG, the smaller PNG, or fewer metrics.",
  "export.failed.script": "The download could not be made. With a network, reload and try again.",
  "export.nothing": "Nothing is drawn, so there is nothing to download: {reason}",
  "export.nothing.chosen": "choose a player and a metric.",

  "export.own":
    "This chart draws from a file in your browser. No live link is put into files, for it would show others nothing: they have the link that carries the numbers.",
  "export.own.none":
    "This chart draws from a file in your browser, and no link of {limit} characters can carry it: files have no link.",
  "export.made": "Taken on {date} from {link}",
  "export.made.own": "Taken on {date} from a file that is in its author’s browser alone: no link opens it.",
  "export.many": "{count} metrics",
  "export.file.many": "{count} players",
  "sheet.rank": "Rank",
  "sheet.player": "Player",
  "sheet.who": "Club or role",
  "sheet.low": "95% low",
  "sheet.high": "95% high",
  "sheet.interval": "95% interval",
  "sheet.note": "Note",
  "sheet.outsider": "not ranked: the rank it would be",
  "sheet.tied": "shared rank",
  "sheet.date": "Date",
  "sheet.match": "Match",
  "sheet.own": "{metric}, this match",
  "sheet.rolling": "{metric}, mean over the last minutes",
  "sheet.minutes": "Minutes of that mean",
} as const;

export type ExportWords = Words<MessageKey<typeof exportMessages>>;
