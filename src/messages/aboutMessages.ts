/** Where the numbers come from, below the page, in English. */
export const aboutMessages = {
  "about.heading": "About the data",
  "about.all": "All data that ships with Per90",
  "about.licence": "Licence: {licence}",
  "about.download": "Download {dataset} (JSON)",
  "about.derived":
    "Roles are derived from the source’s position and from where a player’s open-play actions start. Minutes are 90 a match unless a dataset says otherwise.",
} as const;
