/** Puts a text on the clipboard. */

import { element } from "./dom";

/**
 * Copies a text and gives the focus back. Through a selection, because Google's page around the sidebar need not let it
 * use the clipboard otherwise.
 *
 * @param text to copy
 * @returns whether the browser did it
 */
export function copyText(text: string): boolean {
  const focused = document.activeElement;
  const area = element("textarea", { class: "hidden-label", readonly: true, "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
