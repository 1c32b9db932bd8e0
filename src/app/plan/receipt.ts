/** What a person is told once a run has written: where, who moved, what was left out, kept or dropped. */

import { textOf } from "../../core/cells/cell";
import { columnLetters } from "../../core/cells/column-letters";
import { movedTexts, moversByMoney } from "../../core/movement/movement-texts";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { TEXTS as CORE } from "../../core/texts/core-texts";
import { alike, filledText, joined, type Language, type Text } from "../../core/texts/language";
import type { Receipt } from "../contract/contract";
import { type Remark, remarkViews } from "../reading/remark";
import type { WorkbookReading } from "../reading/sheet/sheet-reading";
import { HISTORY_ROWS, type PlannedHistory } from "../record/history";
import { REASON } from "../record/override";
import { moneySign } from "../run/money-sign";
import type { RunMovement } from "../run/movement";
import { sinceText } from "../run/movement-report";
import type { Run } from "../run/run";
import { problemViews } from "../run/views";
import { TEXTS } from "../texts";
import type { PlannedColumn } from "./planned-columns";
import { keptRuns, overridesOf, type WritePlan } from "./write-plan";

/**
 * What was written, once the plan is applied.
 *
 * @param plan the applied plan
 * @param run it came from
 * @param sheets names of the summary sheets that were written
 * @param reader the user's language
 * @param missingCharts charts that Google refused
 * @example receiptOf({ columns: [], sheets: [], history: { drop: { runs: 0 } } }, { request: { keepOverrides: true }, place: { reading: { sheet: "Data", cells: [], markedColumns: [] } }, check: { rows: 3, problemCount: 0, problems: [], remarks: [] } }, [], "en").rows // => 3
 */
export function receiptOf(
  plan: WritePlan,
  run: Run,
  sheets: readonly string[],
  reader: Language,
  missingCharts = 0,
): Receipt {
  const { request, check, place, movement } = run;
  return {
    columns: plan.columns.map(({ title, mark, column, filled }) => ({
      header: title,
      model: mark.model,
      letter: columnLetters(column),
      filled,
    })),
    sheets: [...sheets],
    sheet: place.reading.sheet,
    rows: check.rows,
    overrideCount: request.keepOverrides ? overridesOf(plan).length : 0,
    ...(movement ? { movement: movementView(movement, signOf(run), reader) } : {}),
    ...(missingCharts > 0 ? { missingCharts } : {}),
    problemCount: check.problemCount,
    counts: check.counts,
    problems: problemViews(check.problems, reader),
    remarks: remarkViews(
      [
        ...check.remarks,
        ...expiredRemarks(plan, place.reading),
        ...leftRemarks(plan, place),
        ...droppedRemarks(plan.history, keptRuns(place.reading)),
      ],
      reader,
    ),
  };
}

/** So many movers are named in the receipt. */
const NAMED_MOVERS = 5;

/** Of the amounts by which customers moved; empty where these are scores. @private */
function signOf(run: Run): string {
  const isMoney = [FIELDS.revenue, FIELDS.profit].some(({ id }) => id === run.judged.basis);
  return isMoney ? (moneySign(run) ?? "") : "";
}

/** @private */
function movementView(
  movement: RunMovement,
  sign: string,
  reader: Language,
): NonNullable<Receipt["movement"]> {
  const { since, tiers, nameOf, movements } = movement;
  const { counts, atStake, all } = movements;
  const { rose, fell, new: added, lost } = counts;
  return {
    since,
    rose,
    fell,
    new: added,
    lost,
    atStake,
    summary: sinceText(movement, reader, sign),
    movers: movedTexts(moversByMoney(all).slice(0, NAMED_MOVERS), nameOf, tiers, reader, sign),
  };
}

/** So many customers are named in a remark. */
const NAMED_CUSTOMERS = 5;

/**
 * Tiers changed by hand that stayed for as many runs as a person wished and give way now.
 *
 * @param plan from `planOf`
 * @param reading with what the person set
 * @example expiredRemarks({ columns: [{ accepted: [{ customer: "Ann", isExpired: true }] }] }, { settings: { keptRuns: 3 } })[0].text.en // => "1 tier changed by hand stayed for 3 runs and gives way to the computed one: Ann."
 */
export function expiredRemarks(
  { columns }: { readonly columns: readonly Pick<PlannedColumn, "accepted">[] },
  { settings }: Pick<WorkbookReading, "settings">,
): Remark[] {
  const customers = [
    ...new Set(
      columns.flatMap(({ accepted }) => accepted.filter((one) => one.isExpired).map((one) => one.customer)),
    ),
  ];
  if (customers.length === 0) return [];
  const named = customers.slice(0, NAMED_CUSTOMERS);
  const places = {
    count: customers.length,
    runs: settings?.keptRuns ?? 0,
    customers: listed(customers.length > NAMED_CUSTOMERS ? [...named, "…"] : named),
  };
  return [{ id: "tiers-expired", text: filledText(TEXTS.tiersExpired, places), rows: [], change: null }];
}

/** @private */
function listed(names: readonly string[]): Text {
  return joined(names.map(alike), CORE.listSeparator);
}

/**
 * Columns of earlier runs that this one did not renew, because they stand beside results that no longer come from them.
 *
 * @param plan from `planOf`
 * @param place of the customers
 * @example leftRemarks({ columns: [{ column: 3, headerRow: 1 }] }, { reading: { cells: [["Ann", 5, "VIP", "A"]], markedColumns: [{ column: 3, model: "pyramid", id: "tier" }, { column: 4, model: "abc", id: "class" }] } })[0].text.en // => "Not renewed, from an earlier run: D (A)."
 */
export function leftRemarks(
  { columns }: { readonly columns: readonly Pick<PlannedColumn, "column" | "headerRow">[] },
  { reading }: { readonly reading: Pick<WorkbookReading, "cells" | "markedColumns" | "list"> },
): Remark[] {
  const written = new Set(columns.map(({ column }) => column));
  const headerRow = columns[0]?.headerRow ?? null;
  // Those of another list on the sheet stand as they are.
  const left = reading.markedColumns.filter(
    ({ column, id, list }) => !written.has(column) && id !== REASON && list === reading.list,
  );
  if (left.length === 0) return [];
  const named = left.map(({ column }) => {
    const header = headerRow === null ? "" : textOf(reading.cells[headerRow - 1]?.[column - 1]);
    return header === "" ? columnLetters(column) : `${columnLetters(column)} (${header})`;
  });
  const places = { columns: listed(named) };
  return [{ id: "columns-left", text: filledText(TEXTS.columnsLeft, places), rows: [], change: null }];
}

/** @private */
function droppedRemarks({ drop }: Pick<PlannedHistory, "drop">, most: number): Remark[] {
  if (drop.runs === 0) return [];
  const places = { runs: most, rows: amountText(HISTORY_ROWS), count: drop.runs };
  return [{ id: "runs-dropped", text: filledText(TEXTS.runsDropped, places), rows: [], change: null }];
}
