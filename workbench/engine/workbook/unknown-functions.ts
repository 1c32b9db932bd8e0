/** Functions that a file calls and the engine does not know: known by name, so that their formulas keep their references. */
import { helpers, registries } from "./library";

/**
 * Lets formulas call the functions that these formulas name, which give the error of an unknown function.
 *
 * The engine takes a formula with an unknown name for a mere text, whose references it would not move.
 */
export function acknowledgeFunctions(formulas: Iterable<string>): void {
  for (const formula of formulas) {
    const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.|_xlws\.|_xlpm\./g, "");
    for (const [, written = ""] of plain.matchAll(/([A-Z_][A-Z0-9_.]*)\(/gi))
      acknowledge(written.toUpperCase());
  }
}

/** Whether somebody works the function out: the engine, or by now a script. */
export function isKnownFunction(name: string): boolean {
  if (!registries.functionRegistry.contains(name)) return false;
  const { description, hidden } = registries.functionRegistry.get(name);
  return !(hidden === true && description === "");
}

function acknowledge(name: string): void {
  if (registries.functionRegistry.contains(name)) return;
  registries.functionRegistry.add(name, {
    description: "",
    hidden: true,
    isExported: true,
    args: [helpers.arg("value (any, range<any>, optional, repeating)", "")],
    compute: () => ({ value: "#NAME?", message: `Unknown function: '${name}'.` }),
  });
}
