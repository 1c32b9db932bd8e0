/** Churn counted from a column that says who left: over all and by group. */

import type { Cell } from "../../core/cells/cell";
import type { BadCell } from "../../core/cells/number-column";
import { yesNoOf } from "../../core/cells/yes-no";
import { sum } from "../../core/numbers/sum";

const LEFT = /^(churned|left|lost|cancelled|canceled|inactive|流失|已流失|离开|離開|流失客户|流失客戶)$/i;
const STAYED = /^(active|stayed|kept|current|retained|未流失|留存|在用|正常|活跃|活躍)$/i;

export interface ChurnOfGroup {
  /** `""` where no group is given. */
  readonly group: string;
  readonly customers: number;
  readonly lost: number;
  readonly value: number;
  readonly valueLost: number;
}

/**
 * Whether a customer left, `null` for a blank, or why it cannot be read: yes and no, or words such as lost and active.
 *
 * @param cell any cell
 * @example hasLeft("已流失") // => true
 */
export function hasLeft(cell: Cell): boolean | null | BadCell {
  if (typeof cell === "string" && LEFT.test(cell)) return true;
  if (typeof cell === "string" && STAYED.test(cell)) return false;
  return yesNoOf(cell);
}

/**
 * Customers and losses by group, the highest churn rate first; equal rates by name.
 *
 * @param left per customer, `null` where it is not known; such customers are left out
 * @param groups per customer
 * @param values per customer, `NaN` where it is not known
 * @example churnByGroup([true, false, null], ["A", "A", "B"], Float64Array.of(5, 7, 9)) // => [{ group: "A", customers: 2, lost: 1, value: 12, valueLost: 5 }]
 */
export function churnByGroup(
  left: readonly (boolean | null)[],
  groups: readonly string[],
  values: Float64Array,
): ChurnOfGroup[] {
  const found = new Map<string, { customers: number; values: number[]; lost: number[] }>();
  for (const [index, isLost] of left.entries()) {
    if (isLost === null) continue;
    const group = groups[index] ?? "";
    const own = found.get(group) ?? { customers: 0, values: [], lost: [] };
    found.set(group, own);
    own.customers++;
    own.values.push(values[index] as number);
    if (isLost) own.lost.push(values[index] as number);
  }
  const figures = [...found].map(([group, { customers, values: all, lost }]) => ({
    group,
    customers,
    lost: lost.length,
    value: sum(all),
    valueLost: sum(lost),
  }));
  const rate = ({ customers, lost }: ChurnOfGroup) => lost / customers;
  return figures.sort((one, other) => rate(other) - rate(one) || (one.group < other.group ? -1 : 1));
}
