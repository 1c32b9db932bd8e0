/** Lists one below the other on a sheet share our columns; each is compared with its own runs. */

import { textOf, tidy } from "../../core/cells/cell";
import type { Area } from "../reading/sheet/address";
import { fittingText } from "../reading/sheet/contents";
import type { HistoryReading, ListHistory, SheetReading } from "../reading/sheet/sheet-reading";
import { customersThen } from "./same-customers";

/** A list, and what the record says of it. @private */
interface Known {
  readonly stack: number | undefined;
  readonly rows: ListHistory;
}

/**
 * A sheet as it is for one of the lists one below the other: the last run that is told is the last one whose customers do
 * not stand elsewhere on the sheet; where all do, none is told, and the runs over this list begin.
 *
 * @param reading of the sheet, from `ofList`
 * @param area of the customers
 * @example ofStack({ sheetId: 1, cells: [["Ann", 5], [""], ["Bo", 7]], history: { models: [], runs: [{ run: 1, sheetId: 1 }], last: [[1, "", "", "Ann", 5]] } }, { row: 3, column: 1, rows: 1, columns: 2 }).stack // => 2
 */
export function ofStack<Reading extends SheetReading>(reading: Reading, area: Area): Reading {
  const { history, list = 0, cells } = reading;
  const { models, runs, others = [] } = history;
  if (history.last.length === 0) return reading;
  const newest: Known = { stack: stackOf(history), rows: history };
  const further = others.filter((one) => one.list === list && one.rows.last !== history.last);
  const known: Known[] = [newest, ...further.map(({ stack, rows }) => ({ stack, rows }))];
  const elsewhere = textsIn(cells, (row) => row < area.row || row >= area.row + area.rows);
  const isElsewhere = ({ rows }: Known) => {
    const names = namesIn(rows, models);
    const half = names.size / 2;
    if (names.size === 0 || counted(names, elsewhere) < half) return false;
    return (
      counted(
        names,
        textsIn(cells, (row) => row >= area.row && row < area.row + area.rows),
      ) < half
    );
  };
  const own = known.find((one) => !isElsewhere(one));
  const stack = own ? own.stack : 1 + Math.max(0, ...runs.map(({ run }) => run));
  const told: HistoryReading = own === newest ? history : { models, runs, last: [], ...own?.rows };
  return { ...reading, ...(stack === undefined ? {} : { stack }), history: told };
}

/** That of the run whose rows are told. @private */
function stackOf({ runs, last }: HistoryReading): number | undefined {
  return runs.find(({ run }) => run === last[0]?.[0])?.stack;
}

/** Rows without a name are known by nothing else. @private */
function namesIn({ last }: ListHistory, models: readonly string[]): Set<string> {
  const names = customersThen(last, models).map(({ name }) => name);
  return new Set(names.filter((name) => !/^row \d+$/.test(name)));
}

/** @private */
function textsIn(cells: SheetReading["cells"], isWanted: (row: number) => boolean): Set<string> {
  return new Set(
    cells.flatMap((line, index) =>
      isWanted(index + 1)
        ? line.flatMap((cell) =>
            typeof cell === "string" && cell !== "" ? [fittingText(tidy(textOf(cell)))] : [],
          )
        : [],
    ),
  );
}

/** @private */
function counted(names: ReadonlySet<string>, among: ReadonlySet<string>): number {
  let count = 0;
  for (const name of names) if (among.has(name)) count++;
  return count;
}
