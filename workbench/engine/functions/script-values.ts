/** Values between formulas and scripts: the engine's columns of cells, the script's rows of values. */
import { errorAsSheets, SCRIPT_ERROR } from "../cells/errors";
import { isDateFormat, type PlainValue } from "../cells/read";

/** An argument as a script gets it: one value, or rows of values for a range. */
export type ScriptArgument<DateValue> = PlainValue | DateValue | (PlainValue | DateValue)[][] | undefined;

export type ScriptValue = PlainValue | { readonly serial: number; readonly format: string };
export type ScriptResult = ScriptValue | readonly (readonly ScriptValue[])[];

/** A cell as the engine hands it to functions. */
export interface EngineValue {
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
}

export type EngineArgument = EngineValue | EngineValue[][] | undefined;

/** An argument of a formula as the script gets it; a range of one cell is one value. */
export function scriptArgument<DateValue>(
  argument: EngineArgument,
  dateOf: (serial: number) => DateValue,
): ScriptArgument<DateValue> {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return scriptValue(argument, dateOf);
  const [first] = argument;
  const height = first?.length ?? 0;
  if (argument.length === 1 && height === 1 && first?.[0] !== undefined) return scriptValue(first[0], dateOf);
  return Array.from({ length: height }, (_row, y) =>
    argument.map((column) => scriptValue(column[y] ?? { value: null }, dateOf)),
  );
}

function scriptValue<DateValue>(
  { value, format }: EngineValue,
  dateOf: (serial: number) => DateValue,
): PlainValue | DateValue {
  if (value === null) return "";
  if (typeof value === "number" && isDateFormat(format)) return dateOf(value);
  return typeof value === "string" && value.startsWith("#") ? errorAsSheets(value) : value;
}

export type Attempt = { readonly result: ScriptResult } | { readonly message: string };

/** Calls the script and keeps what it throws as a message, of whatever realm the error is. */
export function attempt(call: () => ScriptResult): Attempt {
  try {
    return { result: call() };
  } catch (error) {
    return {
      message:
        typeof error === "object" && error !== null && "message" in error
          ? String(error.message)
          : String(error),
    };
  }
}

/** What the engine gets: a value, columns of them to spill, or an error with its sentence. */
export function engineResult(outcome: Attempt) {
  if ("message" in outcome) return { value: SCRIPT_ERROR, message: outcome.message };
  const { result } = outcome;
  if (!isRows(result)) return engineValue(result);
  const width = Math.max(1, ...result.map((row) => row.length));
  if (result.length === 0) return engineValue("");
  return Array.from({ length: width }, (_column, x) => result.map((row) => engineValue(row[x] ?? "")));
}

function engineValue(value: ScriptValue) {
  return typeof value === "object" ? { value: value.serial, format: value.format } : { value };
}

function isRows(result: ScriptResult): result is readonly (readonly ScriptValue[])[] {
  return Array.isArray(result);
}
