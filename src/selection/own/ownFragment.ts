/**
 * What an address carries of own numbers: the text of `#o=`; undefined when it carries none. A host page may have put
 * something of its own behind it, as WordPress does its secret.
 *
 * @param hash of the address, with `#`
 */
export function ownFragment(hash: string): string | undefined {
  return /^#(?:.*&)?o=([^&?#]*)/.exec(hash)?.[1];
}
