import { evidenceMessages } from "./evidenceMessages.ts";
import { peerBarsMessages } from "./peerBarsMessages.ts";
import { placeMessages } from "./placeMessages.ts";
import { plainMessages } from "./plainMessages.ts";
import { rareMessages } from "./rareMessages.ts";

/** Everything that charts, captions and headlines say. The embed loads the parts that it needs. */
export const chartMessages = {
  ...plainMessages,
  ...evidenceMessages,
  ...placeMessages,
  ...peerBarsMessages,
  ...rareMessages,
} as const;
