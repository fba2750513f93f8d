/** What the categories of metrics are called wherever metrics are listed, in English. */
export const categoryMessages = {
  "category.shooting": "Shooting",
  "category.creation": "Creation",
  "category.passing": "Passing",
  "category.possession": "Possession",
  "category.defending": "Defending",
  "category.duels": "Duels",
  "category.discipline": "Discipline",
  "category.goalkeeping": "Goalkeeping",
} as const;
