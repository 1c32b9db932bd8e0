/** The overview's tables: the tiers of the first model, two models across each other, actions, links. */

import type { Model } from "../../../core/model";
import { sum } from "../../../core/numbers/sum";
import type { LabelAction } from "../../../core/report/label";
import type { FormulaPart, Grid, ReportCell } from "../../../core/report/report";
import { inLanguages, type Language } from "../../../core/texts/language";
import { countOf, type Labelled } from "./labelled";

/** What the tiers are measured by. */
export interface Amount {
  readonly name: string;
  readonly values: ArrayLike<number>;
  /** Its column in a formula; `null` where Sheets could not add it up, as when numbers are written as text. */
  readonly column: FormulaPart | null;
}

/**
 * Customers and value by label.
 *
 * @param labelled the label column
 * @param amount to add up; `null` without one
 * @param language of the words
 * @example tierGrid({ header: "Tier", labels: ["A"], given: ["A", ""], column: null }, null, "en").rows[0].slice(0, 2) // => ["A", 1]
 */
export function tierGrid(labelled: Labelled, amount: Amount | null, language: Language): Grid {
  const { header, labels, given, column } = labelled;
  const end = labels.length + 1;
  const share = (row: number, of: number, value: number, total: number): ReportCell => {
    const whole = { row: end, of, fixedRow: true };
    return {
      value: total > 0 ? value / total : "",
      formula: ["IF(", whole, ">0;", { row, of }, "/", whole, ';"")'],
    };
  };
  const total = (of: number, value: number): ReportCell => ({
    value,
    formula: ["SUM(", { row: 1, of }, ":", { row: end - 1, of }, ")"],
  });
  const counts = labels.map((label) => given.filter((one) => one === label).length);
  const sums = labels.map((label) =>
    sum(given.map((one, at) => (amount && one === label ? (amount.values[at] as number) : Number.NaN))),
  );
  const [customers, value] = [sum(counts), sum(sums)];
  const sumOf = (row: number, at: number): ReportCell =>
    amount?.column && column
      ? {
          value: sums[at] ?? 0,
          formula: ["SUMIF(", column, ";", { row, of: 0 }, ";", amount.column, ")"],
        }
      : (sums[at] ?? 0);
  return {
    kind: "grid",
    id: "tiers",
    header: [header, COUNT[language], SHARE[language], ...(amount ? [amount.name, VALUE[language]] : [])],
    formats: ["text", "count", "share", ...(amount ? (["money", "share"] as const) : [])],
    total: true,
    rows: [
      ...labels.map((label, at): ReportCell[] => [
        label,
        countOf(labelled, label, { row: at + 1, of: 0 }),
        share(at + 1, 1, counts[at] ?? 0, customers),
        ...(amount ? [sumOf(at + 1, at), share(at + 1, 3, sums[at] ?? 0, value)] : []),
      ]),
      [
        TOTAL[language],
        total(1, customers),
        share(end, 1, customers, customers),
        ...(amount ? [total(3, value), share(end, 3, value, value)] : []),
      ],
    ],
  };
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
    rows: down.labels.map((label, at) => [
      label,
      ...across.labels.map((other, position) => cell(label, at + 1, other, position + 1)),
    ]),
  };
}

/**
 * What to do about each label that some customer has.
 *
 * @param labelled every label column
 * @param actionsOf the actions of a model
 * @param language of the words
 * @example actionGrid([{ model: "abc", title: "ABC", labels: ["A"], given: ["A"], column: null }], () => [plainLabel("A", { en: "Keep.", "zh-CN": "保持。", "zh-TW": "保持。" })], "en").rows // => [["A", 1, "ABC", "Keep."]]
 */
export function actionGrid(
  labelled: readonly Labelled[],
  actionsOf: (model: string) => readonly LabelAction[],
  language: Language,
): Grid {
  const wanted = labelled.flatMap((one) =>
    actionsOf(one.model)
      .map(({ label, action }) => ({ one, label: label[language], action: action[language] }))
      .filter(({ label }) => one.labels.includes(label) && one.given.includes(label)),
  );
  return {
    kind: "grid",
    id: "actions",
    header: [LABEL, COUNT, MODEL, ACTION].map((text) => text[language]),
    formats: ["text", "count", "text", "text"],
    total: false,
    rows: wanted.map(({ one, label, action }, at) => [
      label,
      countOf(one, label, { row: at + 1, of: 0 }),
      one.title,
      action,
    ]),
  };
}

/**
 * A link to each model's sheet, and the model's method.
 *
 * @param models of the run
 * @param language of the words
 * @example linkGrid([{ model: { id: "abc", title: { en: "ABC" }, summary: { en: "Ranks." } } }], "en").rows[0][0].formula // => ['HYPERLINK("#gid=', { sheetOf: "abc" }, '";"ABC")']
 */
export function linkGrid(
  models: readonly { readonly model: Pick<Model, "id" | "title" | "summary"> }[],
  language: Language,
): Grid {
  return {
    kind: "grid",
    id: "links",
    header: [SHEET, METHOD].map((text) => text[language]),
    formats: ["text", "text"],
    total: false,
    rows: models.map(({ model: { id, title, summary } }) => [
      {
        value: title[language],
        formula: ['HYPERLINK("#gid=', { sheetOf: id }, `";"${title[language].replace(/"/g, '""')}")`],
      },
      summary[language],
    ]),
  };
}

const COUNT = inLanguages("Customers", "客户数", "客戶數");
const LABEL = inLanguages("Who", "对象", "對象");
const ACTION = inLanguages("What to do", "建议行动", "建議行動");
const MODEL = inLanguages("Model", "模型", "模型");
const SHEET = inLanguages("Sheet", "工作表", "工作表");
const METHOD = inLanguages("Method", "方法", "方法");
const SHARE = inLanguages("% of customers", "客户占比", "客戶占比");
const VALUE = inLanguages("% of value", "金额占比", "金額占比");
const TOTAL = inLanguages("Total", "合计", "合計");
