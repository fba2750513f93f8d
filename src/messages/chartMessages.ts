import { evidenceMessages } from "./evidenceMessages.ts";
import { rareMessages } from "./rareMessages.ts";
import { plainMessages } from "./plainMessages.ts";

/** Everything that charts, captions and headlines say. The embed loads the parts that it needs. */
export const chartMessages = { ...plainMessages, ...evidenceMessages, ...rareMessages } as const;
