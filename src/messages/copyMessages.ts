/** What is said of anything that can be copied, in English. */
export const copyMessages = {
  "copy.refused": "The browser did not allow copying. Copy it from here:",
} as const;
