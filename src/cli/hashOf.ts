import { createHash } from "node:crypto";
import type { DataHash } from "../domain/ids.ts";

/** The hash that files are kept under: the start of the SHA-256 of what they hold, twelve hex digits. */
export function hashOf(content: string): DataHash {
  return createHash("sha256").update(content).digest("hex").slice(0, 12) as DataHash;
}
