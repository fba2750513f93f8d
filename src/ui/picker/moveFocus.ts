/**
 * Down and Up go through the fields that `selector` names, in their order on the page.
 *
 * @returns whether the key was one of the two
 */
export function moveFocus(root: HTMLElement | null, selector: string, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined || root === null) return false;
  const fields = [...root.querySelectorAll<HTMLElement>(selector)];
  fields[fields.findIndex((field) => field === document.activeElement) + step]?.focus();
  return true;
}
