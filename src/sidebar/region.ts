/** A place whose content is drawn again only when what it shows has changed. */

import { type Attributes, type Child, element } from "./dom";

export interface Region<Shown extends readonly unknown[]> {
  readonly element: HTMLElement;
  /** Draws when one of the values differs from the last time. */
  readonly show: (...shown: Shown) => void;
}

/**
 * A region. A person's place in it is kept: the control with the same `data-key` is focused again, and what was
 * folded out or in stays so.
 *
 * @param draw the content for the values
 * @param attributes of the element around it
 */
export function region<Shown extends readonly unknown[]>(
  draw: (...shown: Shown) => readonly Child[],
  attributes: Attributes = {},
): Region<Shown> {
  const place = element("div", attributes);
  let last: Shown | null = null;
  return {
    element: place,
    show(...shown) {
      const before = last;
      if (before && shown.every((value, index) => value === before[index])) return;
      last = shown;
      const focused = keyOf(place.contains(document.activeElement) ? document.activeElement : null);
      const folds = new Map(Array.from(place.querySelectorAll("details"), (one) => [keyOf(one), one.open]));
      place.replaceChildren(...draw(...shown).filter((child): child is Node | string => child !== null));
      for (const details of place.querySelectorAll("details")) {
        details.open = folds.get(keyOf(details)) ?? details.open;
      }
      if (focused !== null) findKey(place, focused)?.focus();
    },
  };
}

/** @private */
function keyOf(found: Element | null): string | null {
  return found?.getAttribute("data-key") ?? null;
}

/** @private */
function findKey(place: HTMLElement, key: string): HTMLElement | undefined {
  return Array.from(place.querySelectorAll<HTMLElement>("[data-key]")).find((one) => keyOf(one) === key);
}
