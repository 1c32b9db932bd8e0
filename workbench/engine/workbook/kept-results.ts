/** Kept results: what another program calculated for formulas of a file, shown where the engine cannot do better. */
import { CorePlugin, helpers, type Model, registries, type WorkbookData } from "./library";
import { type EngineResults, type KeptFormula, Recollection } from "./recollection";
import { isKnownFunction } from "./unknown-functions";

/** Kept formulas by sheet and address: what a file or a snapshot brings along. */
export type KeptFormulas = Readonly<Record<string, Readonly<Record<string, KeptFormula>>>>;

/** How much of a file is not read and so cannot go back into it. */
export interface LeftBehind {
  readonly comments: number;
  readonly links: number;
  /** Of sheets; those of tables are kept. */
  readonly filters: number;
  readonly colourScales: number;
  /** Files that formulas speak of. */
  readonly otherFiles: number;
  readonly slicers: number;
  readonly pictures: number;
  readonly pivotTables: number;
  readonly protectedSheets: number;
  /** Buttons and other controls, and files put into this one. */
  readonly controls: number;
  readonly macros: number;
}

/** What of a file goes back into it unread, and what does not. */
export interface FileRemains {
  /** Number formats as the file has them, by the engine's words for them. */
  readonly formats: Readonly<Record<string, string>>;
  /** Names that stand for a constant or a formula, with what they stand for. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of tables by the headings in their first rows, joined by line breaks. */
  readonly tables: Readonly<Record<string, string>>;
  readonly leftBehind?: LeftBehind;
}

/** Workbook data with what a file brought along. */
export interface DataWithResults {
  workbenchResults?: KeptFormulas;
  workbenchRemains?: FileRemains;
}

type Calculate = (...args: unknown[]) => EngineResults;

/** What the engine compiles from a formula, as far as it matters here. */
interface Compiled {
  readonly execute: unknown;
  /** Functions and names that it speaks of. */
  readonly symbols: readonly string[];
  readonly rangeDependencies: readonly {
    readonly invalidXc?: string | undefined;
    readonly invalidSheetName?: string | undefined;
  }[];
  toFormulaString(getters: object): string;
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
    const names = new Set(Object.keys(data.namedRanges ?? {}).map((name) => name.toUpperCase()));
    for (const [sheetId, formulas] of Object.entries(data.workbenchResults ?? {})) {
      for (const [address, formula] of Object.entries(formulas)) {
        const cell = this.getters.getCell({ sheetId, ...helpers.toCartesian(address) });
        if (cell?.isFormula) recollect(cell.compiledFormula, formula, this.getters, names);
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

function recollect(
  compiled: Compiled,
  formula: KeptFormula,
  getters: object,
  names: ReadonlySet<string>,
): void {
  const calculate = compiled.execute as Calculate;
  const words = compiled.symbols.map((symbol) => symbol.toUpperCase());
  const unnamed = words.filter((word) => !names.has(word) && word !== "TRUE" && word !== "FALSE");
  const isUnderstood = () =>
    unnamed.every(isKnownFunction) &&
    !compiled.rangeDependencies.some(({ invalidXc, invalidSheetName }) => invalidXc || invalidSheetName);
  const recollection = new Recollection(formula, compiled.toFormulaString(getters), isUnderstood);
  function calculateOrRecall(this: unknown, ...args: unknown[]): EngineResults {
    return recollection.result(calculate.apply(this, args));
  }
  recollections.set(calculateOrRecall, recollection);
  Object.assign(compiled, { execute: calculateOrRecall });
}

function keyOf({ execute }: Compiled): object {
  return typeof execute === "function" ? execute : {};
}
