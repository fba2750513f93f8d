import { linkReport } from "../findings/linkReport.ts";
import { linkMessages } from "../messages/linkMessages.ts";
import { createWords } from "../messages/words.ts";
import type { LinkProblem } from "../selection/selection.ts";
import { words } from "./pageWords.ts";

const said = createWords(words.locale, linkMessages);

/** What was wrong with the link, in one line; loaded with a link that has something wrong. */
export function LinkTrouble({ problems }: { readonly problems: readonly LinkProblem[] }) {
  return (
    <p className="trouble" role="status">
      {linkReport(problems, said)}
    </p>
  );
}
