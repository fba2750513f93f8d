import { expect, it } from "vitest";
import { rankText } from "../../../src/findings/rankText.ts";
import { standingMessages } from "../../../src/messages/standingMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import { words } from "../aComparison.ts";

it("counts a player who is none of the peers as one more, so that no rank is beyond the last", () => {
  const own = createWords("en-GB", standingMessages);
  const last = { percentile: 0, rank: 47, of: 46 };
  expect(rankText({ ...last, member: false }, words, own)).toBe("47th of 47");
  expect(rankText({ ...last, rank: 46, member: true }, words, own)).toBe("46th of 46");
});
