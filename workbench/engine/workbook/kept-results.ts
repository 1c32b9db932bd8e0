/** Kept results: what another program calculated for formulas of a file, shown where the engine cannot do better. */
import { CorePlugin, helpers, type Model, registries, type WorkbookData } from "./library";

/** A result as a file has it. */
export type KeptValue = string | number | boolean | { readonly error: string };

/** A formula of a file with its result. Plain JSON: it is saved with the workbook. */
export interface KeptFormula {
  /** As the file has it, without the `=`. */
  readonly text: string;
  /** The result by rows; more than one cell where the formula spilled. */
  readonly results: readonly (readonly (KeptValue | null)[])[];
  readonly isArray: boolean;
  readonly isWrapped: boolean;
  /**
   * Whether the result is right as long as the engine, given the same cells, comes to the same result as at first.
   *
   * If not, it only stands in for an error: a file with today's date in it is not as it was.
   */
  readonly isTrusted: boolean;
}

/** Kept formulas by sheet and address: what a file or a snapshot brings along. */
export type KeptFormulas = Readonly<Record<string, Readonly<Record<string, KeptFormula>>>>;

/** What of a file goes back into it unread. */
export interface FileRemains {
  /** Number formats as the file has them, by the engine's words for them. */
  readonly formats: Readonly<Record<string, string>>;
  /** Names that stand for a constant or a formula, with what they stand for. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of tables by the headings in their first rows, joined by line breaks. */
  readonly tables: Readonly<Record<string, string>>;
}

/** Workbook data with what a file brought along. */
export interface DataWithResults {
  workbenchResults?: KeptFormulas;
  workbenchRemains?: FileRemains;
}

interface EngineResult {
  readonly value: unknown;
  readonly format?: unknown;
  readonly message?: unknown;
}
type EngineResults = EngineResult | readonly (readonly EngineResult[])[];

type Calculate = (...args: unknown[]) => EngineResults;

/** What the engine compiles from a formula, as far as it matters here. */
interface Compiled {
  readonly execute: unknown;
  toFormulaString(getters: object): string;
}

/** A formula of a file at work. */
class Recollection {
  private first: EngineResults | undefined;
  private latest: EngineResults | undefined;
  /** While a workbook opens, cells are calculated more than once; the last of these times is the first that counts. */
  private isOpen = false;

  constructor(
    readonly formula: KeptFormula,
    /** How the engine writes the formula at first. */
    readonly engineText: string,
  ) {}

  /** The result that counts when the engine has calculated `latest`. */
  result(latest: EngineResults): EngineResults {
    if (!this.isOpen) this.first = latest;
    this.latest = latest;
    return this.isStanding ? this.kept(latest) : latest;
  }

  /** From now on another result of the engine means that cells have changed. */
  open(): void {
    this.isOpen = true;
  }

  /** Whether the file's result is the one that is shown. */
  get isStanding(): boolean {
    const { first, latest } = this;
    // Not calculated yet, because nothing was looked at: nothing has changed.
    if (first === undefined || latest === undefined) return true;
    if (!isSame(first, latest) || this.isUnknown) return false;
    return this.isUnusable(first) || (this.formula.isTrusted && !this.holdsError);
  }

  private get isUnknown(): boolean {
    return this.formula.results.every((row) => row.every((value) => value === null));
  }

  private get holdsError(): boolean {
    return this.formula.results.some((row) => row.some(isError));
  }

  /** The engine failed, or would fill cells that the formula did not fill. */
  private isUnusable(results: EngineResults): boolean {
    if (cellsOf(results).some(({ value }) => isErrorText(value))) return true;
    return isMatrix(results) && cellsOf(results).length > 1 && this.formula.results.flat().length === 1;
  }

  private kept(latest: EngineResults): EngineResults {
    const format = cellsOf(latest)[0]?.format;
    const { results } = this.formula;
    // The engine counts columns first.
    const columns = (results[0] ?? []).map((_value, column) =>
      results.map((row) => told(row[column] ?? null, format)),
    );
    return columns.length === 1 && results.length === 1 ? (columns[0]?.[0] ?? told(null, format)) : columns;
  }
}

/** Compiled formulas that are moved share how they are calculated, by which they are known again. */
const recollections = new WeakMap<object, Recollection>();

class KeptResultsPlugin extends CorePlugin {
  static override getters = ["getFileRemains"] as const;
  private remains: FileRemains = { formats: {}, names: {}, tables: {} };

  /** What of the file goes back into it. */
  getFileRemains(): FileRemains {
    return this.remains;
  }

  override import(data: WorkbookData & DataWithResults): void {
    this.remains = data.workbenchRemains ?? this.remains;
    for (const [sheetId, formulas] of Object.entries(data.workbenchResults ?? {})) {
      for (const [address, formula] of Object.entries(formulas)) {
        const cell = this.getters.getCell({ sheetId, ...helpers.toCartesian(address) });
        if (cell?.isFormula) recollect(cell.compiledFormula, formula, this.getters);
      }
    }
  }

  override export(data: WorkbookData & DataWithResults): void {
    data.workbenchRemains = this.remains;
    data.workbenchResults = Object.fromEntries(
      data.sheets.map(({ id }) => [
        id,
        Object.fromEntries(
          this.getters.getCells(id).flatMap((cell) => {
            const kept = cell.isFormula ? recollections.get(keyOf(cell.compiledFormula)) : undefined;
            if (kept === undefined || !kept.isStanding) return [];
            const { col, row } = this.getters.getCellPosition(cell.id);
            return [[helpers.toXC(col, row), kept.formula]];
          }),
        ),
      ]),
    );
  }
}

registries.corePluginRegistry.add("workbench kept results", KeptResultsPlugin);

/** The file's formula behind a compiled one, with how the engine wrote it when the file was opened; `undefined` for others. */
export function keptFormula(
  compiled: Compiled,
): Pick<Recollection, "formula" | "engineText" | "isStanding"> | undefined {
  return recollections.get(keyOf(compiled));
}

/** What goes back into the file. The engine does not know the types of added getters. */
export function fileRemains(model: { readonly getters: object }): FileRemains {
  const getters = model.getters as Pick<KeptResultsPlugin, "getFileRemains">;
  return getters.getFileRemains();
}

/** To be called when a workbook has been opened: from now on changes count. */
export function beginKeeping({ getters }: Pick<Model, "getters">): void {
  for (const sheetId of getters.getSheetIds())
    for (const cell of getters.getCells(sheetId))
      if (cell.isFormula) recollections.get(keyOf(cell.compiledFormula))?.open();
}

/** The texts of all kept formulas. */
export function keptTexts(formulas: KeptFormulas | undefined): string[] {
  return Object.values(formulas ?? {}).flatMap((ofSheet) => Object.values(ofSheet).map(({ text }) => text));
}

function recollect(compiled: Compiled, formula: KeptFormula, getters: object): void {
  const calculate = compiled.execute as Calculate;
  const recollection = new Recollection(formula, compiled.toFormulaString(getters));
  function calculateOrRecall(this: unknown, ...args: unknown[]): EngineResults {
    return recollection.result(calculate.apply(this, args));
  }
  recollections.set(calculateOrRecall, recollection);
  Object.assign(compiled, { execute: calculateOrRecall });
}

function keyOf({ execute }: Compiled): object {
  return typeof execute === "function" ? execute : {};
}

function told(value: KeptValue | null, format: unknown): EngineResult {
  if (typeof value === "object" && value !== null) return { value: value.error, message: "" };
  return format === undefined ? { value } : { value, format };
}

function isError(value: KeptValue | null): boolean {
  return typeof value === "object" && value !== null;
}

function isErrorText(value: unknown): boolean {
  return typeof value === "string" && helpers.isEvaluationError(value);
}

function isMatrix(results: EngineResults): results is readonly (readonly EngineResult[])[] {
  return Array.isArray(results);
}

function cellsOf(results: EngineResults | undefined): readonly EngineResult[] {
  if (results === undefined) return [];
  return isMatrix(results) ? results.flat() : [results];
}

/** The same cells with the same values, errors for the same reason. */
function isSame(one: EngineResults, other: EngineResults): boolean {
  const [cells, others] = [cellsOf(one), cellsOf(other)];
  return (
    cells.length === others.length &&
    cells.every((cell, index) => {
      const same = others[index];
      return cell?.value === same?.value && String(cell?.message ?? "") === String(same?.message ?? "");
    })
  );
}
