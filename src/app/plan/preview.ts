/** What a run would find and write, before anything is written. */

import type { Block, Outcome } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { textsIn } from "../../core/table/table";
import type { Language } from "../../core/texts/language";
import type { Preview } from "../contract/contract";
import { orderNotes } from "../orders/orders-run";
import { shownContent } from "../reading/contents";
import { remarkViews } from "../reading/remark";
import type { Run } from "../run/run";
import { blockView, problemViews } from "../run/views";
import { overridesOf, placesOf, shownColumns, type WritePlan } from "./write-plan";

const FIRST_ROWS = 8;
const SHOWN_OVERRIDES = 100;

/**
 * The preview of a run: reports as they will be written, problems as the user reads.
 *
 * @param run from `runModels`
 * @param plan from `planOf`
 * @param reader the user's language
 * @example previewOf({ check: { rows: 0, problems: [], remarks: [] }, models: [], orders: null, reading: { freeNames: {} }, table: { sheetRows: [], columns: {} }, fingerprint: "x" }, { columns: [], sheets: [] }, "en").fingerprint // => "x"
 */
export function previewOf(run: Run, plan: WritePlan, reader: Language): Preview {
  const { check, models, table, orders, fingerprint, language } = run;
  const columns = shownColumns(plan.columns);
  const overrides = overridesOf(plan);
  const customers = textsIn(table, FIELDS.customer);
  return {
    check: {
      ...check,
      problems: problemViews(check.problems, reader),
      remarks: remarkViews(check.remarks, reader),
    },
    models: models.map(({ model, outcome }) => ({
      id: model.id,
      title: model.title[language],
      report: [...methodBlocks(outcome), ...outcome.report].map(blockView),
    })),
    ...placesOf(plan, run.reading.freeNames),
    customers: orders && {
      sheet: run.place.reading.sheet,
      isNew: orders.isNew,
      notes: orderNotes(orders, reader),
    },
    firstRows: table.sheetRows.slice(0, FIRST_ROWS).map((row, index) => ({
      row,
      cells: [
        customers[index] ?? "",
        ...columns.map(({ contents, firstRow, format }) =>
          shownContent(contents[row - firstRow] ?? "", format),
        ),
      ],
    })),
    overrideCount: overrides.length,
    overrides: overrides.slice(0, SHOWN_OVERRIDES).map(({ cell, customer, computed, kept }) => ({
      cell,
      customer,
      computed,
      kept,
    })),
    dataDay: run.date,
    fingerprint,
  };
}

/** The method as it was chosen stands above the report, as it will on the sheet. @private */
function methodBlocks({ method }: Pick<Outcome, "method">): Block[] {
  return method === undefined ? [] : [{ kind: "text", text: method }];
}
