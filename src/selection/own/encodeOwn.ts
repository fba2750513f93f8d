import type { OwnNumbers } from "../../domain/ownNumbers.ts";
import { writeOwn } from "./writeOwn.ts";

/** Own numbers as the text of `#o=`: JSON, deflated, in base64url. */
export async function encodeOwn(own: OwnNumbers): Promise<string> {
  const packed = new Response(writeOwn(own)).body?.pipeThrough(new CompressionStream("deflate-raw"));
  return base64url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
