/** The overview's tables: the tiers of the first model, two models across each other, actions, links. */

import type { Model } from "../../../core/model";
import { sum } from "../../../core/numbers/sum";
import { actionFor, type LabelAction, NO_LABEL, spokenLabel } from "../../../core/report/label";
import { type LabelledAmount, labelGrid } from "../../../core/report/label-grid";
import type { Grid, Outcome, ReportCell } from "../../../core/report/report";
import { alike, type Language } from "../../../core/texts/language";
import { WORDS } from "../../../core/texts/words";
import { TEXTS } from "../../texts";
import { textInFormula } from "../formulas";
import { countOf, type Labelled, positionsOf } from "./labelled";

/**
 * Customers, value and effort by label.
 *
 * @param labelled the label column
 * @param amounts to add up
 * @param language of the words
 * @example tierGrid({ header: "Tier", labels: ["A"], given: ["A", ""], column: { column: "class", model: "abc" } }, [], "en").rows[0][1].value // => 1
 */
export function tierGrid(labelled: Labelled, amounts: readonly LabelledAmount[], language: Language): Grid {
  const { header, labels, column } = labelled;
  return labelGrid(
    {
      id: "tiers",
      header: alike(header),
      labels: labels.map((label) => ({ label: alike(label), action: alike("") })),
      positions: positionsOf(labelled),
    },
    amounts,
    language,
    { withoutActions: true, ...(column && { column }) },
  );
}

/**
 * How the labels of two models meet: one down, one across.
 *
 * @param down the one down
 * @param across the one across
 * @example matrixGrid({ title: "ABC", header: "Class", labels: ["A"], given: ["A"], column: null }, { header: "Type", labels: ["X"], given: ["X"], column: null }).rows // => [["A", 1]]
 */
export function matrixGrid(down: Labelled, across: Labelled): Grid {
  const met = (label: string, other: string) =>
    down.given.filter((one, at) => one === label && across.given[at] === other).length;
  const cell = (label: string, row: number, other: string, of: number): ReportCell =>
    down.column && across.column
      ? {
          value: met(label, other),
          formula: [
            ...["COUNTIFS(", down.column, ";", { row, of: 0 }, ";"],
            ...[across.column, ";", { row: 0, of }, ")"],
          ],
        }
      : met(label, other);
  return {
    kind: "grid",
    id: "matrix",
    header: [`${down.header} / ${across.header}`, ...across.labels],
    formats: ["text", ...across.labels.map(() => "count" as const)],
    total: false,
    shaded: true,
    coloured: [{ column: 0, labels: down.labels.length, positions: [...down.labels.keys()] }],
    rows: down.labels.map((label, at) => [
      label,
      ...across.labels.map((other, position) => cell(label, at + 1, other, position + 1)),
    ]),
  };
}

/** Who reads on has the sheets of the models, and one page of paper has no room for more. */
const MOST_ACTIONS = 8;

/**
 * What to do about the labels that customers have, those first of which one customer is worth most.
 *
 * @param labelled every label column
 * @param actionsOf the actions of a model
 * @param worth one per customer; `null` keeps the order of models and labels
 * @param language of the words
 * @example actionGrid([{ model: "abc", title: "ABC", labels: ["A"], given: ["A"], column: null }], () => [plainLabel("A", { en: "Keep.", "zh-CN": "保持。", "zh-TW": "保持。" })], null, "en").rows // => [["A", 1, "ABC", "Keep."]]
 */
export function actionGrid(
  labelled: readonly Labelled[],
  actionsOf: (model: string) => readonly LabelAction[],
  worth: ArrayLike<number> | null,
  language: Language,
): Grid {
  const average = ({ given }: Labelled, label: string) => {
    const rows = given.flatMap((one, row) => (one === label ? [row] : []));
    return sum(rows.map((row) => worth?.[row] ?? 0)) / rows.length;
  };
  const wanted = labelled
    .flatMap((one) =>
      one.labels
        .map((label) => ({ one, label, action: actionFor(actionsOf(one.model), label, language) }))
        .filter(({ label, action }) => action !== "" && one.given.includes(label)),
    )
    .map((line) => ({ ...line, average: average(line.one, line.label) }))
    .sort((one, other) => other.average - one.average)
    .slice(0, MOST_ACTIONS);
  return {
    kind: "grid",
    id: "actions",
    header: [TEXTS.whoHeader, WORDS.customers, TEXTS.modelHeader, WORDS.whatToDo].map(
      (text) => text[language],
    ),
    formats: ["text", "count", "text", "text"],
    total: false,
    rows: wanted.map(({ one, label, action }, at) => {
      const who = spokenLabel(label, one.header);
      const sought = who === label ? { row: at + 1, of: 0 } : `"${label}"`;
      return [who, countOf(one, label, sought), one.title, action];
    }),
    coloured: labelled.map((own) => ({
      column: 0,
      labels: own.labels.length,
      positions: wanted.map(({ one, label }) => (one === own ? own.labels.indexOf(label) : NO_LABEL)),
    })),
  };
}

/**
 * A link to each model's sheet, and the method with the options that were chosen.
 *
 * @param models of the run
 * @param language of the words
 * @example linkGrid([{ model: { id: "abc", title: { en: "ABC" }, summary: { en: "Ranks." } }, outcome: {} }], "en").rows[0][0].formula // => ['HYPERLINK("#gid=', { sheetOf: "abc" }, '";"ABC")']
 */
export function linkGrid(
  models: readonly {
    readonly model: Pick<Model, "id" | "title" | "summary">;
    readonly outcome: Pick<Outcome, "method">;
  }[],
  language: Language,
): Grid {
  return {
    kind: "grid",
    id: "links",
    header: [TEXTS.sheetHeader, TEXTS.methodHeader].map((text) => text[language]),
    formats: ["text", "text"],
    total: false,
    rows: models.map(({ model: { id, title, summary }, outcome }) => [
      {
        value: title[language],
        formula: ['HYPERLINK("#gid=', { sheetOf: id }, `";${textInFormula(title[language])})`],
      },
      outcome.method ?? summary[language],
    ]),
  };
}
