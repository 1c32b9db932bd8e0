/** Account faces as a segmentation: face and reason per customer. */

import { yesNoOf } from "../../core/cells/yes-no";
import { completeRows } from "../../core/functions/compared";
import type { SegmentationDefinition } from "../../core/model";
import { numberOption, type OptionsOf } from "../../core/options/option";
import { InputError, type Problem } from "../../core/problem";
import { unjudged } from "../../core/report/explanation";
import { labelColumn, NO_LABEL } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import { labelGrid } from "../../core/report/label-grid";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, numbersIn, problemsIn, type Table, textsIn } from "../../core/table/table";
import { asRead, blankRemarks } from "../../core/table/value-column";
import { WORDS } from "../../core/texts/words";
import { explainFace } from "./explain";
import { BLACK, DEFAULT_TOP, FACES, type FaceCuts, faceCuts, faceOf, WHITE } from "./faces";
import { INFLUENCE } from "./fields";
import { type Account, cutFigures, faceList, marginText, reasonFor } from "./report";
import { TEXTS } from "./texts";

/** Nobody would be in a top share of 0. */
const LEAST_TOP = 0.01;

const FACE_OPTIONS = {
  top: numberOption({
    label: WORDS.topShare,
    help: TEXTS.topHelp,
    format: "share",
    minimum: LEAST_TOP,
    maximum: 1,
    value: DEFAULT_TOP,
  }),
};

type FaceOptions = OptionsOf<typeof FACE_OPTIONS>;

/** The customers with their faces, and the cuts that gave them. @private */
function judged(table: Table, { top }: FaceOptions): { accounts: Account[]; cuts: FaceCuts } {
  const [revenue, profit] = amountsIn(table);
  const [sales, gains] = completeRows([revenue, profit]).columns as readonly [Float64Array, Float64Array];
  if (sales.every(Number.isNaN))
    throw new InputError("NO_VALUES", { field: FIELDS.profit.label, column: profit.letter });
  const cuts = faceCuts(sales, gains, top);
  const answers = textsIn(table, INFLUENCE);
  const accounts = textsIn(table, FIELDS.customer).map((name, row): Account => {
    const [money, gain] = [sales[row] as number, gains[row] as number];
    const influence = yesNoOf(answers[row]) === true;
    const face = Number.isNaN(money) ? NO_LABEL : faceOf(money, gain, influence, cuts);
    return { name, revenue: money, profit: gain, influence, face };
  });
  return { accounts, cuts };
}

/** @private */
function amountsIn(table: Table): readonly [NumberField, NumberField] {
  return [numbersIn(table, FIELDS.revenue, TEXTS.title), numbersIn(table, FIELDS.profit, TEXTS.title)];
}

export const FACE_SEGMENTATION: SegmentationDefinition<typeof FACE_OPTIONS> = {
  reads: "customers",
  fields: [FIELDS.revenue, FIELDS.profit, INFLUENCE],
  needs: [[FIELDS.revenue], [FIELDS.profit]],
  options: FACE_OPTIONS,

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
    const [revenue, profit] = amountsIn(table);
    const { accounts, cuts } = judged(table, options);
    const faces = accounts.map(({ face }) => face);
    const read = [revenue, profit].map((column) => asRead(column, language));
    const amounts = [revenue, profit].map((column) => ({
      name: columnName(column, language),
      column: asRead(column, language).valueColumn,
      values: column.values,
    }));
    return {
      columns: [
        labelColumn(
          {
            id: "face",
            header: TEXTS.face,
            labels: FACES,
            positions: faces,
            basis: accounts.map(({ profit: gain }) => gain),
          },
          language,
        ),
        {
          id: "why",
          header: TEXTS.why[language],
          cells: accounts.map((account) => reasonFor(account, cuts, language)),
          format: "text",
        },
        ...read.flatMap(({ columns }) => columns),
      ],
      report: [
        { kind: "figures", figures: cutFigures(cuts, language) },
        labelGrid({ id: "face", header: TEXTS.face, labels: FACES, positions: faces }, amounts, language),
        { kind: "text", text: TEXTS.rule[language] },
        ...faceList(accounts, cuts, language),
      ],
      alerts: [
        ...labelAlert({ labels: FACES, positions: faces }, WHITE, amounts, language).map(
          (white) => `${white}; ${marginText(accounts, cuts, language)}`,
        ),
        ...labelAlert({ labels: FACES, positions: faces }, BLACK, amounts, language),
      ],
    };
  },

  explain(table, options, index, language) {
    const { accounts, cuts } = judged(table, options);
    const account = accounts[index];
    if (!account || Number.isNaN(account.revenue)) return unjudged(language);
    return explainFace(account, cuts, language);
  },
};
