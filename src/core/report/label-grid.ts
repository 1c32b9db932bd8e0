/** How many customers have each label, and what they bring: the table most reports begin with. */

import { sum } from "../numbers/sum";
import type { Language } from "../texts/language";
import { WORDS } from "../texts/words";
import { type Labelling, labelName } from "./label";
import type { FormulaPart, Grid, ReportCell } from "./report";

/** An amount to add up by label. */
export interface LabelledAmount {
  readonly name: string;
  /** Column of the table, or of the result, that holds the values. */
  readonly column: string;
  readonly values: ArrayLike<number>;
}

/**
 * The grid: label, customers, their share, each amount, what to do; with native formulas over the label column, so
 * that it follows when a person edits a label.
 *
 * @param labelling what the model gave
 * @param amounts to add up
 * @param language of the words
 * @example labelGrid({ id: "class", header: WORDS.tier, labels: [{ label: alike("A"), action: WORDS.none }], positions: [0, 255] }, [], "en").rows[0].map((cell) => cell.value ?? cell) // => ["A", 1, 1, "None."]
 */
export function labelGrid(
  { id: column, header, labels, positions }: Omit<Labelling, "basis">,
  amounts: readonly LabelledAmount[],
  language: Language,
): Grid {
  const end = labels.length + 1;
  const all = Array.from(positions);
  const counts = labels.map((_, label) => all.filter((position) => position === label).length);
  const total = sum(counts);
  const share = (row: number, count: number): ReportCell => {
    const whole: FormulaPart = { row: end, of: 1, fixedRow: true };
    const formula: FormulaPart[] = ["IF(", whole, ">0;", { row, of: 1 }, "/", whole, ';"")'];
    return { value: total > 0 ? count / total : "", formula };
  };
  const down = (of: number): FormulaPart[] => ["SUM(", { row: 1, of }, ":", { row: end - 1, of }, ")"];
  const inLabel = (row: number): FormulaPart[] => [{ column }, ";", { row, of: 0 }];
  const sumsOf = ({ values }: LabelledAmount) =>
    labels.map((_, label) =>
      sum(all.map((position, at) => (position === label ? (values[at] as number) : 0))),
    );
  const sums = amounts.map(sumsOf);
  return {
    kind: "grid",
    id: column,
    header: [header, WORDS.customers, WORDS.customersShare]
      .map((text) => text[language])
      .concat(amounts.map(({ name }) => name))
      .concat(WORDS.whatToDo[language]),
    formats: ["text", "count", "share", ...amounts.map(() => "money" as const), "text"],
    total: true,
    rows: [
      ...labels.map(({ action }, label): ReportCell[] => [
        labelName(labels, label, language),
        { value: counts[label] as number, formula: ["COUNTIF(", ...inLabel(label + 1), ")"] },
        share(label + 1, counts[label] as number),
        ...amounts.map((amount, at) => ({
          value: sums[at]?.[label] ?? 0,
          formula: ["SUMIF(", ...inLabel(label + 1), ";", { column: amount.column }, ")"],
        })),
        action[language],
      ]),
      [
        WORDS.total[language],
        { value: total, formula: down(1) },
        share(end, total),
        ...amounts.map((_, at) => ({ value: sum(sums[at] ?? []), formula: down(at + 3) })),
        "",
      ],
    ],
  };
}
