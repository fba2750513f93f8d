/** What the editor of the peer group says, in English. */
export const peersMessages = {
  "editor.heading": "Who the players stand against",
  "editor.count.one": "{count} player",
  "editor.count.other": "{count} players",
  "editor.few":
    "Fewer than {few}: each of them moves a percentile by {step} points. Ask for fewer minutes, or take more in.",
  "editor.too-few":
    "Fewer than {fewest} give no percentiles and no ranks. Ask for fewer minutes, or take in another role or competition.",
  "editor.refused":
    "Percentiles and ranks need every player of a competition. Only reported figures are known of {where}, so there are no peers. Tick a competition here.",
  "editor.unknown":
    "There is no complete data among the chosen, so there are no peers. Tick a competition here.",
  "editor.roles": "Roles",
  "editor.positions": "Listed positions",
  "editor.everyone": "Everyone",
  "editor.datasets": "Competitions",
  "editor.datasets.last": "One competition at least.",
  "editor.datasets.none": "The list of competitions could not be loaded.",
  "editor.minutes": "Minutes, at least",
  "editor.minutes.default": "Usual here: {minutes}.",
  "editor.minutes.reset": "Use {minutes}",
  "editor.age": "Younger than",
  "editor.age.note": "In years, on 1 August of the season’s start. Empty: any age.",
  "editor.median": "Compare with their middle",
  "editor.median.add": "Add the peer median as a player",
  "editor.median.add-of": "Add the median of {dataset}",
  "editor.median.chosen": "{dataset}: already compared",
  "editor.median.few": "{dataset}: fewer than {fewest} players",
  "editor.median.full": "Six players are the most one comparison holds.",
  "editor.reset": "Back to the usual peers",
} as const;
