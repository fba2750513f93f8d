/** A ref for the field that a dialog or panel is opened for: takes the focus as it comes on screen. */
export function focusWhenShown(field: HTMLElement | null): void {
  field?.focus();
}
