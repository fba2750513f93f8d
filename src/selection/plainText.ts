// Control and bidirectional control characters, line separators, and what XML cannot hold.
const CONTROLS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;
const LINE_BREAKS = /[\t-\r\u2028\u2029]+/g;

/** Text as one line, with `substitute` (nothing, if not given) in place of control and bidi characters. */
export function plainText(text: string, substitute = ""): string {
  return text.replace(LINE_BREAKS, substitute || " ").replace(CONTROLS, substitute);
}

/** At most `limit` characters (code points) of a text, with `ending` as the last of a shortened one. */
export function cutText(text: string, limit: number, ending = ""): string {
  const characters = Array.from(text.slice(0, 2 * (limit + 1)));
  return characters.length > limit ? characters.slice(0, limit - ending.length).join("") + ending : text;
}
