/** The overview's first table: customers and value by the tiers of the first model. */

import { sum } from "../../../core/numbers/sum";
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

const COUNT = inLanguages("Customers", "客户数", "客戶數");
const SHARE = inLanguages("% of customers", "客户占比", "客戶占比");
const VALUE = inLanguages("% of value", "金额占比", "金額占比");
const TOTAL = inLanguages("Total", "合计", "合計");
