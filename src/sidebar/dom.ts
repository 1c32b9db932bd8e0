/** A tiny element builder: text goes in as text only, so no name in a workbook can become markup. */

export type Child = Node | string | null;

/** `null` and `false` leave an attribute out, `true` sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Control characters, and signs that turn the direction of the text after them. */
const TURNING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const LONGEST = 60;

export type Listeners = Readonly<Record<string, (event: Event) => void>>;

/**
 * An HTML element with its children.
 *
 * @param tag name of the element
 * @param attributes set as attributes
 * @param children nodes, or strings that become text
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  fillIn(made, attributes, children);
  return made;
}

/**
 * An SVG element with its children.
 *
 * @param tag name of the element
 * @param attributes set as attributes
 * @param children nodes, or strings that become text
 */
export function drawing<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  fillIn(made, attributes, children);
  return made;
}

/**
 * Sets or removes one attribute.
 *
 * @param target element
 * @param name of the attribute
 * @param value see `Attributes`
 */
export function setAttribute(target: Element, name: string, value: Attributes[string] | undefined): void {
  if (value === undefined || value === null || value === false) target.removeAttribute(name);
  else target.setAttribute(name, value === true ? "" : String(value));
}

/**
 * Listens on an element and gives it back, so that it can be placed at once.
 *
 * @param target element
 * @param listeners by event
 */
export function listening<Target extends Element>(target: Target, listeners: Listeners): Target {
  for (const [event, listener] of Object.entries(listeners)) target.addEventListener(event, listener);
  return target;
}

/**
 * Text from the workbook: set apart, so that a right-to-left name cannot turn the sentence around it.
 *
 * @param text as it stands in a cell
 * @param attributes such as a class
 */
export function dataText(text: string, attributes: Attributes = {}): HTMLElement {
  return element("bdi", attributes, text);
}

/**
 * Text from the workbook where no element can set it apart, such as in a dropdown: without signs that would disturb its
 * neighbours, cut to a readable length.
 *
 * @param text as it stands in a cell
 */
export function plainText(text: string): string {
  const calm = text.replace(TURNING, " ").replace(/\s+/g, " ").trim();
  return calm.length > LONGEST ? `${calm.slice(0, LONGEST - 1)}…` : calm;
}

/**
 * A text whose days stay whole where lines break.
 *
 * @param text as it stands in a cell
 */
export function unbrokenDay(text: string): string {
  return text.replace(/(\d{4})-(\d\d)-(\d\d)/g, "$1\u2011$2\u2011$3");
}

/** @private */
function fillIn(target: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) setAttribute(target, name, value);
  target.append(...children.filter((child): child is Node | string => child !== null));
}
