/** The key-account matrix as a model, over two columns of scores. */

import { type Model, segmentation } from "../../core/model";
import { labelColumn, settledPositions } from "../../core/report/label";
import { FIELDS } from "../../core/table/fields";
import { numbersIn, problemsIn, type Table, textsIn } from "../../core/table/table";
import { blankRemarks, noNumbers } from "../../core/table/value-column";
import { ATTRACTIVENESS, STRENGTH } from "./fields";
import { KEY_ACCOUNT_FUNCTIONS } from "./functions";
import { APPROACHES, PLACES, PURCHASES, STAGES } from "./labels";
import { KEY_ACCOUNT, OVER_CAPACITY, product, type Selection, selectAccounts } from "./matrix";
import { KEY_ACCOUNT_MATRIX } from "./matrix-template";
import { KEY_ACCOUNT_OPTIONS } from "./options";
import { ACCOUNT_PLAN } from "./plan-template";
import { keyAccountReport } from "./report";
import { TEXTS } from "./texts";

/** @private */
function scoresIn(table: Table) {
  return [numbersIn(table, ATTRACTIVENESS, TEXTS.title), numbersIn(table, STRENGTH, TEXTS.title)] as const;
}

export const keyAccountsModel: Model = {
  id: "key-accounts",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: [...PLACES, ...STAGES, ...APPROACHES, ...PURCHASES],
  functions: KEY_ACCOUNT_FUNCTIONS,
  templates: [KEY_ACCOUNT_MATRIX, ACCOUNT_PLAN],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [ATTRACTIVENESS, STRENGTH],
    needs: [[ATTRACTIVENESS], [STRENGTH]],
    options: KEY_ACCOUNT_OPTIONS,

    check(table) {
      return scoresIn(table).flatMap((column) => [
        ...problemsIn(table, column),
        ...blankRemarks(table, column),
      ]);
    },

    run(table, options, language) {
      const scores = scoresIn(table);
      const empty = scores.find(({ values }) => values.every(Number.isNaN));
      if (empty) throw noNumbers(empty);
      const [attractiveness, strength] = [scores[0].values, scores[1].values];
      const selection = withPlaces(
        selectAccounts(attractiveness, strength, options.capacity, options.cut),
        table.handSet,
      );
      const names = textsIn(table, FIELDS.customer);
      const labelling = {
        id: "place",
        header: TEXTS.columnHeader,
        labels: PLACES,
        positions: selection.places,
        basis: attractiveness.map((value, row) => product(value, strength[row] ?? Number.NaN)),
      };
      const result = { labelling, selection, attractiveness, strength, names, options };
      return {
        columns: [labelColumn(labelling, language)],
        report: keyAccountReport(result, language),
        picked: TEXTS.keyAccount,
      };
    },
  }),
};

/** The selection with the places that a person chose. @private */
function withPlaces(selection: Selection, handSet: readonly string[] | undefined): Selection {
  if (!handSet) return selection;
  const places = Uint8Array.from(settledPositions({ labels: PLACES, positions: selection.places }, handSet));
  const held = (place: number) => places.filter((one) => one === place).length;
  const selected = held(KEY_ACCOUNT);
  return { ...selection, places, selected, qualified: selected + held(OVER_CAPACITY) };
}
