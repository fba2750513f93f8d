/** What the search for similar players says, in English. */
export const similarMessages = {
  "similar.subject": "Similar to",
  "similar.among":
    "The nearest to {player} on {count} metrics, among {peers}. Apart: the root mean square difference of percentiles; numbers are percentiles, theirs v {player}’s.",
  "similar.apart": "{points} points apart",
  "similar.apart.little": "Less than a point apart",
  "similar.shared": "on {shared} of the {all} metrics",
  "similar.closest": "Closest:",
  "similar.furthest": "Furthest:",
  "similar.percentiles": "{metric} {other}\u00a0v\u00a0{subject}",
  "similar.add": "Add",
  "similar.add.name": "Add {name}",
  "similar.added": "{name} added.",
  "similar.full": "Six players are the most one comparison holds: take one out to add another.",
  "similar.nobody": "Nobody else of this role has figures on three of the metrics.",
  "similar.loading": "Loading the names…",
  "similar.failed": "The names could not be loaded.",
  "similar.retry": "Retry",
  "similar.refused.no-player":
    "Add a player of the data first: likeness is told from a player’s own figures.",
  "similar.refused.no-peers":
    "Likeness is told in percentiles, and there are no peers to take them among. Choose a complete competition under “against”.",
  "similar.refused.few-peers":
    "Percentiles need five players of the same role; the group has {peers}. Ask for fewer minutes, or take in another competition.",
  "similar.refused.no-role": "The role of {player} is not known here, so nobody can be said to share it.",
  "similar.refused.few-metrics":
    "Three metrics or more, recorded for {player}, tell players apart. Add some, or take a preset.",
} as const;
