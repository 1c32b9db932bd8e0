/** A formula of a file at work: which result is shown, the file's or the engine's. */
import { helpers } from "./library";

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

interface EngineResult {
  readonly value: unknown;
  readonly format?: unknown;
  readonly message?: unknown;
}
/** What the engine calculates a formula to; where it spills, by columns. */
export type EngineResults = EngineResult | readonly (readonly EngineResult[])[];

/** A formula of a file at work. */
export class Recollection {
  private first: EngineResults | undefined;
  private latest: EngineResults | undefined;
  /** While a workbook opens, cells are calculated more than once; the last of these times is the first that counts. */
  private isOpen = false;

  constructor(
    readonly formula: KeptFormula,
    /** How the engine writes the formula at first. */
    readonly engineText: string,
    /** Whether the engine knows everything that the formula speaks of. */
    private readonly isUnderstood: () => boolean = () => true,
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
    if (this.isUnknown) return false;
    // COUNTA and IFERROR make a result of what the engine does not know, as of any error.
    if (!this.isUnderstood()) return true;
    if (!isSame(first, latest)) return false;
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
    if (!isMatrix(results)) return false;
    const { results: own } = this.formula;
    return results.length > (own[0]?.length ?? 1) || (results[0]?.length ?? 1) > own.length;
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
