/** Elements of the page, made without ever turning text into markup. */

type Attributes = Readonly<Record<string, string>>;

/** A new element with attributes and children; texts become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(label: string, attributes: Attributes, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}

/** A labelled list to choose from. */
export function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLLabelElement {
  const list = element("select", {});
  for (const [value, text] of options) {
    const option = element("option", { value }, text);
    option.selected = value === chosen;
    list.append(option);
  }
  list.addEventListener("change", () => choose(list.value));
  return element("label", { class: "choice" }, element("span", {}, label), list);
}

/** The element the page was served with. Throws when it is missing. */
export function required(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element "${id}"`);
  return found;
}
