/**
 * The name as tight places print it: initial and the rest, "V. van Dijk". Single names stay, and so do names in scripts
 * that have no initials of this kind.
 */
export function shortName(name: string): string {
  const space = name.indexOf(" ");
  if (space < 0 || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return name;
  return `${name.charAt(0)}.${name.slice(space)}`;
}
