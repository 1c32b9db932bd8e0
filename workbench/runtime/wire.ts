/** The wire between a page and the script: what `google.script.run` lets through. */

/** Why a value cannot travel. */
export class WireRefusal extends Error {}

/**
 * The JSON text of a value on its way to or from the script.
 *
 * Dates, functions and numbers that are none make the call fail, at whatever depth. `undefined`
 * becomes `null` in lists and disappears from objects.
 */
export function wireText(value: unknown): string {
  refuse(value, "value", new Set());
  return JSON.stringify(value) ?? "null";
}

/** Checks that a page may call the function by this name. Throws as Google does. */
export function checkCallable(name: string, known: (name: string) => boolean): void {
  if (name.endsWith("_"))
    throw new WireRefusal(`The script function ${name} is private and cannot be called from a page.`);
  if (!known(name)) throw new WireRefusal(`Script function not found: ${name}`);
}

function refuse(value: unknown, path: string, above: ReadonlySet<object>): void {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") illegal(path);
  if (typeof value === "number" && !Number.isFinite(value)) illegal(path);
  if (typeof value !== "object" || value === null) return;
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]" && tag !== "[object Array]") illegal(path);
  if (above.has(value)) illegal(path);
  const inside = new Set([...above, value]);
  for (const [key, item] of Object.entries(value)) refuse(item, key, inside);
}

function illegal(path: string): never {
  throw new WireRefusal(`Failed due to illegal value in property: ${path}`);
}
