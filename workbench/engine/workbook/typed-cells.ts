/** Typed cells of a new workbook, put in as they are: the engine's own form of a file names each by its address and is read twice. */
import { partOf, replaceMethod } from "./idle-work";
import { registries } from "./library";

/** A cell as it was typed: the literal that the engine keeps, and a number format. */
export interface TypedCell {
  readonly content: string;
  readonly format?: string | undefined;
}

/** The cells of sheets, column by column; blank ones are missing. */
export type TypedSheets = ReadonlyMap<string, readonly (readonly (TypedCell | undefined)[])[]>;

/** What the workbook that is being made begins with. */
let beginning: TypedSheets = new Map();

/** Does what makes a workbook, which begins with the cells that are given for its sheets. */
export function beginningWith<Result>(sheets: TypedSheets, make: () => Result): Result {
  beginning = sheets;
  try {
    return make();
  } finally {
    beginning = new Map();
  }
}

/** The part of the engine that keeps cells. */
interface CellKeeper {
  readonly dispatch: (type: string, payload: object) => unknown;
  getNextCellId(): number;
  importCell(sheetId: string, content: string, style: undefined, format: string | undefined): object;
}

replaceMethod<[object]>(
  registries.corePluginRegistry.get("cell").prototype,
  "import",
  (importCells) =>
    function (data) {
      importCells.call(this, data);
      const keeper = this as CellKeeper;
      const history = partOf(this, "history") as { update(...change: unknown[]): void };
      for (const [sheetId, columns] of beginning)
        for (const [col, cells] of columns.entries())
          cells.forEach((typed, row) => {
            if (typed === undefined) return;
            const cell = cellOf(keeper, sheetId, typed);
            const cellId: unknown = Reflect.get(cell, "id");
            history.update("cells", sheetId, cellId, cell);
            keeper.dispatch("UPDATE_CELL_POSITION", { cellId, col, row, sheetId });
          });
    },
);

/** Digits are a number whatever the locale; the engine would look for a date in them. */
const DIGITS = /^-?\d+(?:\.\d+)?$/;

function cellOf(keeper: CellKeeper, sheetId: string, { content, format }: TypedCell): object {
  if (!DIGITS.test(content)) return keeper.importCell(sheetId, content, undefined, format);
  const id = keeper.getNextCellId();
  return { id, content, style: undefined, format, isFormula: false, parsedValue: Number(content) };
}
