/** Operators over long columns, such as `C2:C90-D2:D90`: the engine prepares each pair as if it were a formula of its own. */
import { registries } from "../workbook/library";
import type { EngineValue } from "./script-values";

type Column = readonly [readonly EngineValue[]];
type Compute = (this: unknown, ...given: unknown[]) => unknown;

/** What an operator makes of two cells; `undefined` where the engine has to say it. */
type OfPair = (one: EngineValue, other: EngineValue) => EngineValue | undefined;

const arithmetic =
  (compute: (one: number, other: number) => number): OfPair =>
  (one, other) => {
    if (!isCounted(one.value) || !isCounted(other.value)) return undefined;
    return { value: compute(Number(one.value), Number(other.value)), format: one.format || other.format };
  };

/** Numbers nearer to each other than this are for the engine to compare, which says how near is equal. */
const NEAR = 1e-9;

/** Texts are compared without regard to capitals. */
const equality =
  (isTrue: (areEqual: boolean) => boolean): OfPair =>
  ({ value: one }, { value: other }) => {
    if (areApart(one, other)) return { value: isTrue(false) };
    if (one === other && typeof one === "number") return { value: isTrue(true) };
    if (typeof one !== "string" || typeof other !== "string") return undefined;
    if (one.startsWith("#") || other.startsWith("#")) return undefined;
    return { value: isTrue(one === other || one.toUpperCase() === other.toUpperCase()) };
  };

const order =
  (isTrue: (one: number, other: number) => boolean): OfPair =>
  ({ value: one }, { value: other }) => {
    if (typeof one !== "number" || typeof other !== "number") return undefined;
    return one === other || areApart(one, other) ? { value: isTrue(one, other) } : undefined;
  };

function areApart(one: EngineValue["value"], other: EngineValue["value"]): boolean {
  return typeof one === "number" && typeof other === "number" && Math.abs(one - other) > NEAR;
}

const OPERATORS: Readonly<Record<string, OfPair>> = {
  ADD: arithmetic((one, other) => one + other),
  MINUS: arithmetic((one, other) => one - other),
  MULTIPLY: arithmetic((one, other) => one * other),
  EQ: equality((areEqual) => areEqual),
  NE: equality((areEqual) => !areEqual),
  GT: order((one, other) => one > other),
  GTE: order((one, other) => one >= other),
  LT: order((one, other) => one < other),
  LTE: order((one, other) => one <= other),
};

function isCounted(value: EngineValue["value"]): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function isColumn(given: unknown): given is Column {
  return Array.isArray(given) && given.length === 1 && Array.isArray(given[0]) && given[0].length > 1;
}

/** A column's cells, or one cell for all rows. */
function cellsOf(given: unknown, rows: number): ((row: number) => EngineValue) | undefined {
  if (isColumn(given)) return given[0].length === rows ? (row) => given[0][row] as EngineValue : undefined;
  return typeof given === "object" && given !== null && "value" in given
    ? () => given as EngineValue
    : undefined;
}

const functions = registries.functionRegistry.mapping as unknown as Record<string, Compute>;

for (const [name, ofPair] of Object.entries(OPERATORS)) {
  const engines = functions[name];
  if (engines === undefined) throw new Error(`the spreadsheet engine has no ${name}`);
  functions[name] = function (this: unknown, ...given: unknown[]) {
    const rows = given.find(isColumn)?.[0].length ?? 0;
    const [one, other] = given.map((argument) => cellsOf(argument, rows));
    if (rows === 0 || given.length !== 2 || one === undefined || other === undefined)
      return engines.apply(this, given);
    const results = new Array<unknown>(rows);
    for (let row = 0; row < rows; row++) {
      const first = one(row);
      const second = other(row);
      results[row] = ofPair(first, second) ?? engines.call(this, first, second);
    }
    return [results];
  };
}
