/** Account faces as a model: face and reason per customer. */

import { numbersOnly } from "../../core/cells/number-column";
import { yesNoOf } from "../../core/cells/yes-no";
import { completeRows } from "../../core/functions/compared";
import { type Model, segmentation } from "../../core/model";
import { rankLimit } from "../../core/numbers/rank-limit";
import { reachFrom } from "../../core/numbers/reach";
import type { Problem } from "../../core/problem";
import { unjudged } from "../../core/report/explanation";
import { type Labelling, labelColumn, NO_LABEL, settledPositions } from "../../core/report/label";
import type { LabelledAmount } from "../../core/report/label-grid";
import { usedFields } from "../../core/report/used-fields";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, numbersIn, problemsIn, type Table, textsIn } from "../../core/table/table";
import { asRead, blankRemarks, noCompleteRow } from "../../core/table/value-column";
import type { Language } from "../../core/texts/language";
import { explainFace } from "./explain";
import { type FaceCuts, faceCuts, faceOf } from "./faces";
import { INFLUENCE } from "./fields";
import { FACE_FUNCTIONS } from "./functions";
import { FACES, RED } from "./labels";
import { FACE_OPTIONS, type FaceOptions } from "./options";
import { accountFacesQuery } from "./query";
import { type Account, faceAlerts, faceReport, reasonFor } from "./report";
import { TEXTS } from "./texts";

export const accountFacesModel: Model = {
  id: "account-faces",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: FACES,
  functions: FACE_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [FIELDS.revenue, FIELDS.profit, INFLUENCE],
    needs: [[FIELDS.revenue], [FIELDS.profit]],
    options: FACE_OPTIONS,
    query: accountFacesQuery,

    check(table) {
      const columns = amountsIn(table);
      const answers = textsIn(table, INFLUENCE).flatMap((text, index): Problem[] => {
        const read = yesNoOf(text);
        if (read === null || typeof read === "boolean") return [];
        return [{ row: table.sheetRows[index] as number, field: INFLUENCE.id, ...read }];
      });
      return [
        ...columns.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]),
        ...answers,
      ];
    },

    run(table, options, language) {
      const { accounts, cuts } = judged(table, options);
      const ruled = { labels: FACES, positions: accounts.map(({ face }) => face) };
      const positions = settledPositions(ruled, table.handSet);
      const told = accounts.map((account, row) => ({ ...account, face: positions[row] ?? NO_LABEL }));
      const faces: Labelling = {
        id: "face",
        header: TEXTS.face,
        labels: FACES,
        positions,
        basis: accounts.map(({ profit }) => profit),
      };
      const [revenue, profit] = amountsIn(table);
      const read = [
        { column: revenue, ...asRead(revenue, language) },
        { column: profit, ...asRead(profit, language) },
      ] as const;
      const [sales, gains] = read;
      const amounts = [amountOf(sales, language), amountOf(gains, language)] as const;
      return {
        columns: [
          labelColumn(faces, language),
          {
            id: "why",
            header: TEXTS.why[language],
            cells: accounts.map((account) => reasonFor(account, cuts, language)),
            format: "text",
          },
          ...read.flatMap(({ columns }) => columns),
        ],
        report: [
          ...faceReport({ faces, accounts: told, cuts, amounts, ...options }, language),
          ...usedFields(table, [FIELDS.revenue, FIELDS.profit, INFLUENCE], language),
        ],
        answers: ["losses"],
        alerts: faceAlerts(faces, told, cuts, amounts, language),
      };
    },

    explain(table, options, index, language) {
      const { accounts, cuts } = judged(table, options);
      const account = accounts[index];
      if (!account || Number.isNaN(account.revenue)) return unjudged(language);
      return explainFace(account, cuts, redFrom(accounts, index, options), language);
    },
  }),
};

/** The profit with which a customer would be a red face, if it is one then: its revenue may make it another. @private */
function redFrom(accounts: readonly Account[], index: number, { top }: FaceOptions): number | null {
  const profits = Float64Array.from(accounts, ({ profit }) => profit);
  const others = numbersOnly(profits.map((profit, at) => (at === index ? Number.NaN : profit)));
  const from = reachFrom(others, rankLimit(top, others.length + 1));
  const cuts = faceCuts(
    Float64Array.from(accounts, ({ revenue }) => revenue),
    profits.map((profit, at) => (at === index ? from : profit)),
    top,
  );
  const { revenue, influence } = accounts[index] as Account;
  return faceOf(revenue, from, influence, cuts) === RED ? from : null;
}

/** The customers with their faces, and the cuts that gave them. @private */
function judged(table: Table, { top }: FaceOptions): { accounts: Account[]; cuts: FaceCuts } {
  const [revenue, profit] = amountsIn(table);
  const [sales = new Float64Array(), gains = sales] = completeRows([revenue, profit]).columns;
  if (sales.every(Number.isNaN)) throw noCompleteRow([revenue, profit]);
  const cuts = faceCuts(sales, gains, top);
  const answers = textsIn(table, INFLUENCE);
  const accounts = textsIn(table, FIELDS.customer).map((name, row): Account => {
    const [money, gain] = [sales[row] as number, gains[row] as number];
    const influence = yesNoOf(answers[row]) === true;
    const face = Number.isNaN(money) ? NO_LABEL : faceOf(money, gain, influence, cuts);
    const variation = table.orders?.gapVariation?.[row] ?? Number.NaN;
    return { name, revenue: money, profit: gain, influence, face, variation };
  });
  return { accounts, cuts };
}

/** @private */
function amountsIn(table: Table): readonly [NumberField, NumberField] {
  return [numbersIn(table, FIELDS.revenue, TEXTS.title), numbersIn(table, FIELDS.profit, TEXTS.title)];
}

/** What is added up by face. @private */
function amountOf(
  { column, valueColumn }: { readonly column: NumberField; readonly valueColumn: string },
  language: Language,
): LabelledAmount {
  return { name: columnName(column, language), column: valueColumn, values: column.values };
}
