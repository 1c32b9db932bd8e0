/** What a manager should know of one label: how many customers have it, and what they stand for. */

import { sum } from "../numbers/sum";
import { TEXTS } from "../texts/core-texts";
import { filled, type Language } from "../texts/language";
import { sayingAside } from "./explanation";
import { type Labelling, labelName } from "./label";
import { whyOverAll } from "./over-all";
import { amountText, shareText, totalText } from "./plain-number";
import { ranked } from "./ranked";
import type { Alert } from "./report";

/** An amount to add up over the customers of the label. */
export interface AlertAmount {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/**
 * The alert, in a list so that it can be left out: nothing when no customer has such a label. Labels that mean one thing to
 * a manager are told as one, so that nobody adds them up. Shares of a total that is not above 0 are left out; the first amount
 * is the money that it is about.
 *
 * @param labelling what the model gave
 * @param label as a position in its labels, or several
 * @param amounts to add up
 * @param language of the sentence
 * @example labelAlert({ labels: [{ label: alike("C"), action: alike("Call.") }], positions: [0, 255] }, 0, [{ name: "Revenue", values: [30, 70] }], "en") // => [{ text: "C: 1 customer, Revenue 30 (30 %)", action: "Call.", amount: 30, rows: [0] }]
 * @example labelAlert({ labels: [{ label: alike("C"), action: alike("Call.") }, { label: alike("D"), action: alike("Go.") }], positions: [0, 1] }, [0, 1], [{ name: "Revenue", values: [30, 70] }], "en")[0].text // => "C, D: 2 customers, Revenue 100 (100 %)"
 */
export function labelAlert(
  { labels, positions }: Pick<Labelling, "labels" | "positions">,
  label: number | readonly number[],
  amounts: readonly AlertAmount[],
  language: Language,
): Alert[] {
  const given = new Set(Array.from(positions));
  const meant = [label].flat().filter((one) => given.has(one));
  const isLabel = Array.from(positions, (position) => meant.includes(position));
  const count = isLabel.filter(Boolean).length;
  if (count === 0) return [];
  const held = amounts.map(({ values }) =>
    sum(Array.from(values, (value, row) => (isLabel[row] ? value : Number.NaN))),
  );
  const parts = amounts.map(({ name, values }, at) => {
    const [own = 0, total] = [held[at], sum(values)];
    const said = `${name} ${totalText(own)}`;
    const share = own / total;
    return total > 0
      ? sayingAside(said, `${shareText(share)}${whyOverAll(share, language)}`, language)
      : said;
  });
  const name = meant.map((one) => labelName(labels, one, language)).join(TEXTS.listSeparator[language]);
  const head = filled(TEXTS.labelHeld, language, { name, count: amountText(count) });
  const [amount] = held;
  const [worth] = amounts;
  // What is to be done differs from label to label: the list behind the alert says it of each customer.
  const [only, ...others] = meant;
  const action = only !== undefined && others.length === 0 ? (labels[only]?.action[language] ?? "") : "";
  const rows = worth ? furthest(worth.values, (row) => isLabel[row] === true) : [];
  return [
    {
      text: [head, ...parts].join(TEXTS.clauseSeparator[language]),
      ...(action === "" ? {} : { action }),
      ...(amount === undefined ? {} : { amount: Math.abs(amount) }),
      ...(rows.length > 0 ? { rows } : {}),
    },
  ];
}

/** Nobody reads more names in one line. */
const MOST_NAMED = 5;

/**
 * Who stands behind an alert first: the rows with most money, won or lost.
 *
 * @param values one per row, `NaN` for none
 * @param isMeant whom the alert is about
 * @example furthest([1, -9, 4], () => true) // => [1, 2, 0]
 */
export function furthest(values: ArrayLike<number>, isMeant: (row: number) => boolean): number[] {
  return ranked(Array.from(values, Math.abs), { count: MOST_NAMED, isListed: isMeant });
}
