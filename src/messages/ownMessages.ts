/** What is said of numbers that a link carries. */
export const ownMessages = {
  "own.source": "{source} (carried by this link, as its author gave it)",
  "own.no-definition": "not carried by this link.",
  "own.note": "Numbers carried by this link.",
  "own.players": "Compared: {players}.",
  "own.unchecked": "They are as its author gives them; Per90 has not checked them.",
  "own.start": "Start a comparison of your own",
  "own.sources": "Source as given by the author of the link: {source}, {licence}, {date}.",
  "own.refused": "Numbers carried by this link hold no peers to draw. Bars, profile, radar and table work.",
  "own.broken": "This link carries its own numbers, and they cannot be read.",
  "own.share.about":
    "This link is its own: the numbers travel in it, so it shows the same in five years. There is no live or frozen link to them.",
  "own.share.copy": "Copy link with its numbers",
  "own.share.copied": "Link with its numbers copied",
} as const;
