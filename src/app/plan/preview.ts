/** What a run would find and write, before anything is written. */

import type { Outcome } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { textsIn } from "../../core/table/table";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import type { Preview } from "../contract/contract";
import { orderNotes } from "../orders/orders-run";
import { remarkViews } from "../reading/remark";
import { shownContent } from "../reading/sheet/contents";
import { undosDroppedRemarks } from "../record/history-remarks";
import type { Override } from "../record/override";
import { type Worth, worthIn } from "../run/judged";
import { moneySign } from "../run/money-sign";
import { labelColumnOf } from "../run/movement";
import type { Run } from "../run/run";
import { type NamedBlock, problemViews, reportView } from "../run/views";
import { TEXTS } from "../texts";
import { namedReport } from "./named-customers";
import { expiredRemarks } from "./receipt";
import { knownNumbers, signedReport } from "./signed-amounts";
import { largestFirst, whoHas } from "./who";
import { overridesOf, placesOf, shownColumns, type WritePlan } from "./write-plan";

const FIRST_ROWS = 8;
const SHOWN_OVERRIDES = 100;

/**
 * The preview of a run: reports as they will be written, problems as the user reads.
 *
 * @param run from `runModels`
 * @param plan from `planOf`
 * @param reader the user's language
 * @example previewOf({ check: { rows: 0, problems: [], remarks: [] }, models: [], orders: null, reading: { freeNames: {} }, place: { reading: { history: { runs: [] } } }, table: { sheetRows: [], columns: {} }, source: { columns: [] }, request: { mapping: {} }, fingerprint: "x" }, { columns: [], sheets: [], history: { drop: { runs: 0 } } }, "en").fingerprint // => "x"
 */
export function previewOf(run: Run, plan: WritePlan, reader: Language): Preview {
  const { check, models, table, orders, fingerprint, language } = run;
  const columns = shownColumns(plan.columns);
  const accepted = plan.columns.map(({ column, accepted }) => ({ column, overrides: accepted }));
  const overrides = [
    ...overridesOf({ columns: accepted }).map((one) => ({ ...one, isAccepted: true })),
    ...overridesOf(plan).map((one) => ({ ...one, isAccepted: false })),
  ].sort((one, other) => one.row - other.row);
  const customers = textsIn(table, FIELDS.customer);
  const sign = moneySign(run);
  const worth = worthOf(run);
  // Else the first of the list.
  const best = largestFirst(worth?.values ?? table.sheetRows.map(() => Number.NaN)).slice(0, FIRST_ROWS);
  return {
    check: {
      ...check,
      problems: problemViews(check.problems, reader),
      remarks: remarkViews(
        [
          ...check.remarks,
          ...expiredRemarks(plan, run.reading),
          ...undosDroppedRemarks(run.place.reading.history.runs, plan.history.drop.runs),
        ],
        reader,
      ),
    },
    models: models.map((one) => ({
      id: one.model.id,
      title: one.model.title[language],
      report: reportView(
        signed(
          [...methodBlocks(one.outcome), ...namedReport(one.outcome.report, { table: one.table, language })],
          sign,
        ),
      ),
      labels: whoHas(run, one, plan.columns),
    })),
    ...placesOf(plan, run.reading.freeNames),
    customers: orders && {
      sheet: run.place.reading.sheet,
      isNew: orders.isNew,
      notes: [...takenName(run, reader), ...orderNotes(orders, reader)],
    },
    firstRows: best.map((index) => {
      const row = table.sheetRows[index] ?? 0;
      const value = worth?.values[index] ?? Number.NaN;
      return {
        row,
        worth: Number.isNaN(value) ? "" : value,
        cells: [
          customers[index] ?? "",
          ...columns.map(({ contents, firstRow, format }) =>
            shownContent(contents[row - firstRow] ?? "", format),
          ),
        ],
      };
    }),
    overrideCount: overrides.length,
    overrides: overrides.slice(0, SHOWN_OVERRIDES).map((one) => {
      const { cell, customer, computed, kept, isAccepted } = one;
      const why = decidedBy(one, reader);
      return { cell, customer, computed, kept, isAccepted, ...(why && { why }) };
    }),
    dataDay: run.date,
    sign,
    fingerprint,
  };
}

/** Since when a person's tier stands, and what was written down for it; empty where neither is known. @private */
function decidedBy({ since, reason }: Override, reader: Language): string {
  return [
    ...(since === undefined ? [] : [filled(TEXTS.setBefore, reader, { since })]),
    ...(reason === undefined ? [] : [filled(TEXTS.reasonGiven, reader, { reason })]),
  ].join(CORE_TEXTS.sentenceGap[reader]);
}

/** What the first model that judges customers ranks them by. @private */
function worthOf({ table, models }: Run): Worth | null {
  const first = models.find((one) => one.table.sheetRows === table.sheetRows);
  return first ? worthIn(table, labelColumnOf(first)) : null;
}

/** A sheet of customers that is there already, a person's or that of other orders, is not written over. @private */
function takenName({ place, orders, language }: Run, reader: Language): string[] {
  const [title, name] = [TEXTS.customersTitle[language], place.reading.sheet];
  if (place.reading.customersMark?.isToBePutIn)
    return [filled(TEXTS.customersWithoutHeader, reader, { name })];
  return orders?.isNew && name !== title ? [filled(TEXTS.customersNameTaken, reader, { title, name })] : [];
}

/** @private */
function signed(report: readonly NamedBlock[], sign: string | undefined): readonly NamedBlock[] {
  return sign === undefined ? report : signedReport(report, sign, knownNumbers([report]));
}

/** The method as it was chosen stands above the report, as it will on the sheet. @private */
function methodBlocks({ method }: Pick<Outcome, "method">): NamedBlock[] {
  return method === undefined ? [] : [{ kind: "text", text: method }];
}
