import { discoursePost } from "./discourseRule.ts";
import { minifluxPost } from "./minifluxRule.ts";
import { applyTagRule } from "./tagRule.ts";
import { wordpressPost } from "./wordpressRule.ts";

/** The site whose codes are tried. */
export const ROOT = "https://per90.example/";

/** A place that a code is pasted into, with what arrives of it at a reader, by a rule that is public. */
export interface Platform {
  /** As the table of the docs calls it. */
  readonly name: string;
  /** The HTML that the reader's browser or program gets and runs. */
  arrives(code: string): string;
}

/** The places whose rule is public source code, in the docs' order. */
export const PLATFORMS: readonly Platform[] = [
  { name: "Plain HTML page", arrives: untouched },
  { name: "WordPress, administrator or editor", arrives: untouched },
  { name: "WordPress, author or contributor", arrives: wordpressPost },
  // Koenig's html-renderer gives out what is in the card.
  { name: "Ghost, post", arrives: untouched },
  { name: "Ghost, newsletter", arrives: ghostMail },
  { name: "Discourse", arrives: (code) => discoursePost(code) },
  { name: "Discourse that allows Per90's frames", arrives: (code) => discoursePost(code, [`${ROOT}embed/`]) },
  { name: "Feed reader (Miniflux)", arrives: minifluxPost },
];

function untouched(code: string): string {
  return code;
}

/** Ghost's email-renderer makes figures and captions plain boxes; the mail program then drops scripts and frames. */
function ghostMail(code: string): string {
  const sent = code.replace(/<(\/?)(?:figure|figcaption)\b/g, "<$1div");
  return applyTagRule(sent, {
    goesWhole: ["script", "iframe"],
    keepsTag: () => true,
    attribute: (_tag, _name, value) => value,
  });
}
