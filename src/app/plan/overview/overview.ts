/** The manager's sheet of a run with several models: what they found, what to look at, what to do. */

import { numbersOnly } from "../../../core/cells/number-column";
import type { Model } from "../../../core/model";
import { sum } from "../../../core/numbers/sum";
import { concentrationBlocks } from "../../../core/report/concentration";
import { saying } from "../../../core/report/explanation";
import type { LabelledAmount } from "../../../core/report/label-grid";
import type { Block, Figure } from "../../../core/report/report";
import { columnName } from "../../../core/table/column-name";
import { FIELDS } from "../../../core/table/fields";
import type { NumberField, Table } from "../../../core/table/table";
import type { Language } from "../../../core/texts/language";
import { WORDS } from "../../../core/texts/words";
import type { ModelRun } from "../../run/model-run";
import type { Run } from "../../run/run";
import { TEXTS } from "../../texts";
import { actionGrid, linkGrid, matrixGrid, tierGrid } from "./grids";
import { type Labelled, labelledIn } from "./labelled";

/** Marks the sheet as those of models are marked. */
export const OVERVIEW: Pick<Model, "id" | "title" | "summary"> = {
  id: "overview",
  title: TEXTS.overviewTitle,
  summary: TEXTS.overviewSummary,
};

/**
 * The overview's report; every count follows when a person edits a tier.
 *
 * @param run from `runModels`, with its models finished
 * @example overviewReport({ language: "en", models: [], table: { sheetRows: [2], columns: {} } })[0] // => { kind: "figures", figures: [{ label: "Customers", value: 1, format: "count" }] }
 */
export function overviewReport(run: Pick<Run, "models" | "table" | "language">): Block[] {
  const { models, table, language } = run;
  const labelled = labelledIn(models, language);
  const [revenue, profit] = [FIELDS.revenue, FIELDS.profit].map(({ id }) => numberColumn(table, id));
  const worth = revenue ?? profit;
  return [
    { kind: "figures", figures: figuresOf(table, [revenue, profit], language) },
    ...(worth ? concentrationText(worth, language) : []),
    { kind: "heading", text: TEXTS.alertsHeading[language] },
    ...alertTexts(models, language),
    ...tierBlocks(labelled, worth ? amountOf(worth, language) : null, language),
    ...actionBlocks(labelled, models, language),
    { kind: "heading", text: TEXTS.sheetsHeading[language] },
    linkGrid(models, language),
  ];
}

/** @private */
function numberColumn({ columns }: Table, id: string): NumberField | undefined {
  const column = columns[id];
  return column?.type === "number" ? column : undefined;
}

/** @private */
function figuresOf(
  { sheetRows, orders }: Table,
  amounts: readonly (NumberField | undefined)[],
  language: Language,
): Figure[] {
  const [counted] = amounts;
  // Of orders only who bought in the period is meant; the sheet of customers keeps the others.
  const customers = orders && counted ? numbersOnly(counted.values).length : sheetRows.length;
  const totals = amounts.flatMap((column): Figure[] =>
    column
      ? [{ label: columnName(column, language), value: sum(numbersOnly(column.values)), format: "money" }]
      : [],
  );
  return [{ label: WORDS.customers[language], value: customers, format: "count" }, ...totals];
}

/** The heading and the measured sentence, without the curve. @private */
function concentrationText(column: NumberField, language: Language): Block[] {
  return concentrationBlocks(column.values, columnName(column, language), language).filter(
    ({ kind }) => kind === "heading" || kind === "text",
  );
}

/** @private */
function amountOf(column: NumberField, language: Language): LabelledAmount {
  return {
    name: columnName(column, language),
    values: column.values,
    column: column.fromText === 0 ? column.field.id : null,
  };
}

/** @private */
function alertTexts(models: readonly ModelRun[], language: Language): Block[] {
  const texts = models.flatMap(({ model, outcome }) =>
    (outcome.alerts ?? []).map((sentence) => saying(model.title[language], sentence, language)),
  );
  return (texts.length > 0 ? texts : [TEXTS.nothingStandsOut[language]]).map((text) => ({
    kind: "text",
    text,
  }));
}

/** The first model's tiers, and how another one's cut across them. @private */
function tierBlocks(
  [first, ...others]: readonly Labelled[],
  amount: LabelledAmount | null,
  language: Language,
): Block[] {
  if (!first) return [];
  const blocks: Block[] = [{ kind: "heading", text: first.title }, tierGrid(first, amount, language)];
  // Of several models the one that says most beside the first, as two rankings by revenue would only repeat it.
  const spread = (other: Labelled) =>
    new Set(first.given.map((one, at) => `${one}\n${other.given[at]}`)).size;
  const [across] = others
    .map((other) => ({ ...other, met: spread(other) }))
    .sort((one, other) => other.met - one.met);
  if (!across) return blocks;
  // The longer list goes down, where there is room for its labels.
  const matrix =
    across.labels.length > first.labels.length ? matrixGrid(across, first) : matrixGrid(first, across);
  return [...blocks, { kind: "heading", text: `${first.title} × ${across.title}` }, matrix];
}

/** @private */
function actionBlocks(
  labelled: readonly Labelled[],
  models: readonly ModelRun[],
  language: Language,
): Block[] {
  const actionsOf = (id: string) => models.find(({ model }) => model.id === id)?.model.actions ?? [];
  const grid = actionGrid(labelled, actionsOf, language);
  return grid.rows.length > 0 ? [{ kind: "heading", text: WORDS.whatToDo[language] }, grid] : [];
}
