import { AppError } from "../../domain/appError.ts";
import type { OwnNumbers } from "../../domain/ownNumbers.ts";
import { readOwn } from "./readOwn.ts";

/** Characters of `#o=`, well above the longest that is written; bytes that they may unpack to. */
export const MAX_OWN_TEXT = 8_000;
export const MAX_OWN_BYTES = 64_000;
const PIECE = 256;

/**
 * Reads the text of `#o=`. It comes from anybody: a text that is too long is refused before anything is done with it,
 * and unpacking stops at the first byte too many.
 *
 * @throws AppError OWN_TOO_LARGE, OWN_DAMAGED or OWN_INVALID; nothing else
 */
export async function decodeOwn(text: string): Promise<OwnNumbers> {
  if (text.length > MAX_OWN_TEXT)
    throw new AppError(
      "OWN_TOO_LARGE",
      "#o=",
      `expected at most ${MAX_OWN_TEXT} characters, got ${text.length}`,
    );
  const json = await unpacked(bytesOf(text));
  try {
    return readOwn(JSON.parse(json));
  } catch (cause) {
    throw cause instanceof AppError ? cause : damaged(cause);
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) throw damaged();
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** The text of the unpacked bytes, read piece by piece so that no more is unpacked than may be. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = inPieces(bytes).pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [text, length] = ["", 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      length += value.length;
      if (length > MAX_OWN_BYTES)
        throw new AppError("OWN_TOO_LARGE", "#o=", `expected what unpacks to at most ${MAX_OWN_BYTES} bytes`);
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    reader.cancel().catch(() => undefined);
    throw cause instanceof AppError ? cause : damaged(cause);
  }
}

/** A piece is unpacked at once, to up to a thousand times its size; the next only when it is asked for. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(from, from + PIECE));
      from += PIECE;
    },
  });
}

function damaged(cause?: unknown): AppError {
  return new AppError(
    "OWN_DAMAGED",
    "#o=",
    "expected the whole of what the link carries; it was cut off or changed",
    {
      cause,
    },
  );
}
