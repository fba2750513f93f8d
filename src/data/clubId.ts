import type { ClubId } from "../domain/ids.ts";
import { slug } from "../domain/slug.ts";

/** A club's id: the slug of its name, or the code points of a name without a Latin letter. */
export function clubId(name: string): ClubId {
  return (slug(name) ||
    [...name].map((letter) => `u${letter.codePointAt(0)?.toString(16)}`).join("-")) as ClubId;
}
