import { linkReport } from "../findings/linkReport.ts";
import { linkMessages } from "../messages/linkMessages.ts";
import { createWords } from "../messages/words.ts";
import type { LinkProblem } from "../selection/selection.ts";
import { words } from "./pageWords.ts";

const said = createWords(words.locale, linkMessages);

/** What was wrong with the link, in one line; loaded with a link that has something wrong. */
export function LinkTrouble({
  problems,
  elsewhere,
}: {
  readonly problems: readonly LinkProblem[];
  /** Whether it names data that is kept in another browser. */
  readonly elsewhere: boolean;
}) {
  return (
    <p className="trouble" role="status">
      {linkReport(problems, said)} {elsewhere && said.say("link.elsewhere")}
    </p>
  );
}
