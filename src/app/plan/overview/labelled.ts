/** The labels that the models of a run gave, as the overview counts them. */

import { tidy } from "../../../core/cells/cell";
import { differInLetters, NO_LABEL } from "../../../core/report/label";
import type { FormulaPart, Outcome, ReportCell, ResultColumn } from "../../../core/report/report";
import type { Language } from "../../../core/texts/language";
import type { ModelRun } from "../../run/model-run";

/** One model's label column. */
export interface Labelled {
  readonly model: string;
  /** The column within the model. */
  readonly id: string;
  readonly title: string;
  readonly header: string;
  /** From best to last. */
  readonly labels: readonly string[];
  /** One per customer, `""` for none. */
  readonly given: readonly string[];
  /** What of it a person wrote, `""` where the model gave it. */
  readonly byHand: readonly string[];
  /** The column in a formula; `null` where Sheets' COUNTIF, which overlooks letter case, would mix labels up. */
  readonly column: FormulaPart | null;
}

/**
 * The label columns of a run, in the order of its models.
 *
 * @param models of the run, finished
 * @param language of their titles
 * @example labelledIn([{ model: { id: "abc", title: { en: "ABC" } }, outcome: { columns: [{ id: "class", header: "Class", labels: ["A", "B"], cells: ["B"] }] } }], "en")[0].given // => ["B"]
 */
export function labelledIn(
  models: readonly (Pick<ModelRun, "model" | "handSet"> & { readonly outcome: Outcome })[],
  language: Language,
): Labelled[] {
  return models.flatMap(({ model, outcome, handSet }) =>
    outcome.columns.flatMap(({ id, header, labels, cells }: ResultColumn): Labelled[] => {
      if (!labels) return [];
      const byHand = cells.map((_, row) => labelMeant(handSet?.[row] ?? "", labels));
      return [
        {
          model: model.id,
          id,
          title: model.title[language],
          header,
          labels,
          given: cells.map((cell, row) => byHand[row] || String(cell)),
          byHand,
          column: differInLetters(labels) ? { column: id, model: model.id } : null,
        },
      ];
    }),
  );
}

/** The label that a word by hand means, as formulas count it, in capitals or not; the word where it means none. @private */
function labelMeant(word: string, labels: readonly string[]): string {
  if (word === "" || !differInLetters(labels)) return word;
  return labels.find((label) => label.toLowerCase() === tidy(word).toLowerCase()) ?? word;
}

/**
 * How many customers have a label, kept right by a native formula.
 *
 * @param labelled a label column
 * @param label one of its labels
 * @param cell where the label stands in the same grid
 * @example countOf({ given: ["A", "B", "A"], column: { column: "class", model: "abc" } }, "A", { row: 1, of: 0 }).value // => 2
 */
export function countOf(
  { given, column }: Pick<Labelled, "given" | "column">,
  label: string,
  cell: FormulaPart,
): ReportCell {
  const value = given.filter((one) => one === label).length;
  return column ? { value, formula: ["COUNTIF(", column, ";", cell, ")"] } : value;
}

/**
 * The label of each customer as a position, `NO_LABEL` for none.
 *
 * @param labelled a label column
 * @example positionsOf({ labels: ["A", "B"], given: ["B", ""] }) // => [1, NO_LABEL]
 */
export function positionsOf({ labels, given }: Pick<Labelled, "labels" | "given">): number[] {
  const places = new Map(labels.map((label, at) => [label, at]));
  return given.map((label) => places.get(label) ?? NO_LABEL);
}
