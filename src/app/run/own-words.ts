/** What people typed into columns of ours in which it does not stay, or in which it means somebody who is gone. */

import { textOf } from "../../core/cells/cell";
import { columnLetters } from "../../core/cells/column-letters";
import { changeCell } from "../../core/movement/movement-texts";
import type { ResultColumn } from "../../core/report/report";
import type { Table } from "../../core/table/table";
import { alike, filledText, LANGUAGES, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { listed, type Remark } from "../reading/remark";
import { isIncompleteText } from "../reading/sheet/customers-columns";
import { type MarkedColumn, type Place, SHARED } from "../reading/sheet/sheet-reading";
import { formerPlaces, lastCustomers } from "../record/history";
import { REASON, setByHand } from "../record/override";
import { TEXTS } from "../texts";
import type { Judged } from "./judged";
import type { ModelRun } from "./model-run";
import { CHANGE } from "./movement-report";

/**
 * What a person should know before a run writes over words of theirs, or beside which customer a reason came to stand that
 * was given for another.
 *
 * @param models of the run, finished
 * @param place where its columns stand
 * @param table the customers
 * @param judged what the customers are judged by
 * @example ownWordsRemarks([], { reading: { markedColumns: [] } }, { sheetRows: [] }, { values: [] }) // => []
 */
export function ownWordsRemarks(
  models: readonly ModelRun[],
  place: Place,
  table: Table,
  { values }: Pick<Judged, "values">,
): Remark[] {
  const beside = models.filter((run) => run.table.sheetRows === table.sheetRows);
  const typed = beside.flatMap((run) => typedOver(run, place));
  const reasons = beside.flatMap(({ model }) => reasonsLeft(model.id, place, table, values));
  return [
    ...remarkOf("typed-over", TEXTS.typedOver, typed),
    ...remarkOf("reasons-left", TEXTS.reasonsLeft, reasons),
  ];
}

/** A cell of a column of ours, and what is said of it. @private */
interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly about: string;
}

/** @private */
function remarkOf(id: string, text: (typeof TEXTS)["typedOver"], cells: readonly OwnCell[]): Remark[] {
  const places = new Map(cells.map((one) => [`${columnLetters(one.column)}${one.row}`, one]));
  if (places.size === 0) return [];
  const told = [...places].map(([address, { about }]) => alike(`${address} (${about})`));
  const rows = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other);
  return [{ id, text: filledText(text, { cells: listed(told) }), rows, change: null }];
}

/** Beside customers, in columns that hold neither tiers nor reasons: these are written whole again. @private */
function typedOver({ model, outcome, table }: ModelRun, { reading, headerRow }: Place): OwnCell[] {
  return outcome.columns.flatMap((result) => {
    const own = ownOf(reading.markedColumns, result.isShared ? SHARED : model.id, result.id);
    if (!own || result.labels) return [];
    const header = headerRow === null ? "" : textOf(reading.cells[headerRow - 1]?.[own.column - 1]);
    if (isIncompleteText(header)) return [];
    return table.sheetRows.flatMap((row): OwnCell[] => {
      const cell = reading.cells[row - 1]?.[own.column - 1];
      const formula = reading.formulas[row - 1]?.[own.column - 1] ?? "";
      const text = typeof cell === "string" ? cell.trim() : "";
      if (formula === "" && (text === "" || mayBeOurs(result, text))) return [];
      return [{ row, column: own.column, about: formula || text }];
    });
  });
}

/** Whether a run may have written a text there: in other columns that may be any. @private */
function mayBeOurs({ id }: ResultColumn, text: string): boolean {
  return id !== CHANGE || CHANGES.some((sign) => text.startsWith(sign));
}

/** How what stands in *Change* begins, in every language. */
const CHANGES = [
  "▲",
  "▼",
  "=",
  ...LANGUAGES.flatMap((language) => [WORDS.newCustomer[language], beginningOfLost(language)]),
];

/** What comes before the name of the tier. @private */
function beginningOfLost(language: Language): string {
  const tier = "\u0000";
  const [beginning = ""] = changeCell({ change: "lost", from: 0 }, [tier], language).split(tier);
  return beginning;
}

/** Where the last run kept a tier by hand for somebody who is gone, and another customer stands beside the reason. @private */
function reasonsLeft(model: string, { reading }: Place, table: Table, values: ArrayLike<number>): OwnCell[] {
  const own = ownOf(reading.markedColumns, model, REASON);
  if (!own) return [];
  const former = formerPlaces(reading.history, table, values);
  const areThere = new Set(former);
  const byHand = setByHand(reading.history, model);
  const names = lastCustomers(reading.history);
  return table.sheetRows.flatMap((row, at): OwnCell[] => {
    const reason = textOf(reading.cells[row - 1]?.[own.column - 1]).trim();
    const isOthers = byHand[at] === true && !areThere.has(at) && former[at] === -1;
    return reason !== "" && isOthers ? [{ row, column: own.column, about: names[at] ?? "" }] : [];
  });
}

/** @private */
function ownOf(marked: readonly MarkedColumn[], model: string, id: string): MarkedColumn | undefined {
  return marked.find((one) => one.model === model && one.id === id);
}
