/** Script functions in formulas: registered in the engine so that `=PYRAMID_TIER(B2:B9)` calls the script. */
import "./column-operators";
import { type EngineCommand, send, sendBatch } from "../workbook/batch";
import { keptFormula } from "../workbook/kept-results";
import { helpers, registries } from "../workbook/library";
import type { Workbook } from "../workbook/workbook";
import {
  attempt,
  type EngineArgument,
  engineResult,
  type ScriptArgument,
  type ScriptResult,
  scriptArgument,
} from "./script-values";

/** A function of the script as its comment describes it. */
export interface ScriptFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** Who answers a workbook's formulas. A number that is shown as a date goes to the script as a date, and may come back as one. */
export interface ScriptCaller<DateValue> {
  readonly dateOf: (serial: number) => DateValue;
  /** Calls the script and returns plain values: one, or rows of them. Throws what the cell is to tell. */
  readonly call: (name: string, args: readonly ScriptArgument<DateValue>[]) => ScriptResult;
}

/** The engine keeps functions per process, their scripts belong to a workbook: its getters tell which. */
const callers = new WeakMap<object, (name: string, args: readonly EngineArgument[]) => ScriptResult>();

/** The names of the script's functions, by the same key. */
const scriptNames = new WeakMap<object, readonly string[]>();

/**
 * Lets the workbook's formulas call the script's functions.
 *
 * Every parameter is optional to the engine; what is missing is the script's to say.
 */
export function registerFunctions<DateValue>(
  workbook: Workbook,
  functions: readonly ScriptFunction[],
  caller: ScriptCaller<DateValue>,
): void {
  callers.set(workbook.model.getters, (name, args) =>
    caller.call(
      name,
      args.map((argument) => scriptArgument(argument, caller.dateOf)),
    ),
  );
  scriptNames.set(
    workbook.model.getters,
    functions.map(({ name }) => name),
  );
  for (const { name, description, parameters } of functions) {
    registries.functionRegistry.replace(name, {
      description,
      category: "Custom",
      isExported: true,
      args: parameters.map((parameter) =>
        helpers.arg(`${parameter.name} (any, range<any>, optional)`, parameter.description),
      ),
      compute(...args) {
        const answer = callers.get(this.getters);
        if (answer === undefined) return { value: "#NAME?", message: `Unknown function: '${name}'.` };
        const position = this.__originCellPosition;
        const cell = position && this.getters.getCell(position);
        if (cell?.isFormula && isGivenChange(name, cell.compiledFormula, this.getters))
          return { value: LOADING };
        return engineResult(attempt(() => answer(name, args)));
      },
    });
  }
  recompile(workbook);
}

/** What a cell says for ever: "custom function arguments must be deterministic" (guide, Custom functions). */
const LOADING = "Loading...";
const CHANGING = ["NOW", "RAND", "RANDARRAY", "RANDBETWEEN", "TODAY"];

/** Whether a formula hands the function something that changes by itself, directly and not by way of a cell. */
function isGivenChange(
  name: string,
  formula: { usesSymbol(symbol: string): boolean; toFormulaString(getters: object): string },
  getters: object,
): boolean {
  if (!CHANGING.some((changing) => formula.usesSymbol(changing))) return false;
  const text = formula.toFormulaString(getters).replace(/"[^"]*"/g, "");
  return [...text.matchAll(new RegExp(`\\b${name}\\(`, "gi"))].some(({ index, 0: call }) => {
    let depth = 1;
    let end = index + call.length;
    for (; end < text.length && depth > 0; end++) depth += text[end] === "(" ? 1 : text[end] === ")" ? -1 : 0;
    return new RegExp(`\\b(${CHANGING.join("|")})\\(`, "i").test(text.slice(index, end));
  });
}

/**
 * Formulas that named the functions before they were known: the engine settled them as wrong when
 * they came in, so they are put in once more.
 */
function recompile({ model }: Workbook): void {
  const commands = model.getters.getSheetIds().flatMap((sheetId) =>
    model.getters.getCells(sheetId).flatMap((cell): EngineCommand[] => {
      if (!cell.isFormula || !cell.compiledFormula.isBadExpression) return [];
      // Put in once more, a formula of a file would lose the result that the file has for it.
      if (keptFormula(cell.compiledFormula) !== undefined) return [];
      const position = model.getters.getCellPosition(cell.id);
      const content = cell.compiledFormula.toFormulaString(model.getters);
      return [
        { type: "UPDATE_CELL", payload: { ...position, content: "" } },
        { type: "UPDATE_CELL", payload: { ...position, content } },
      ];
    }),
  );
  sendBatch(model, commands);
  if (commands.length === 0) send(model, "EVALUATE_CELLS", {});
}

/** Whether a formula calls a function of the script. */
export function isScriptFormula(formula: { usesSymbol(name: string): boolean }, getters: object): boolean {
  return (scriptNames.get(getters) ?? []).some((name) => formula.usesSymbol(name));
}
