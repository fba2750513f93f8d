/** The languages that Per90 speaks, as BCP 47 tags; each has a catalogue of every place. */
export const LANGUAGES: readonly string[] = ["en"];
