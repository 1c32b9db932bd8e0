/** What to do after comparing customer development with the winning of new customers. */

import { inLanguages, type Text } from "../../core/texts/language";

const FELL = inLanguages(
  "The developed customers bring less than before: find out why, customer by customer, before spending more.",
  "所开发的客户业绩下降：先逐户查明原因，再决定是否继续投入。",
  "所開發的客戶業績下降：先逐戶查明原因，再決定是否繼續投入。",
);
const BEHIND = inLanguages(
  "Development brings less than new customers do: move effort to winning customers.",
  "客户开发的成效低于新客户：应把资源转向争取新客户。",
  "客戶開發的成效低於新客戶：應把資源轉向爭取新客戶。",
);
const AHEAD = inLanguages(
  "Development brings at least as much as new customers do: keep developing.",
  "客户开发的成效不低于新客户：继续开发现有客户。",
  "客戶開發的成效不低於新客戶：繼續開發現有客戶。",
);
const ALONE = inLanguages(
  "Development brought more or as much as before; enter what new customers brought to compare the two.",
  "客户开发的业绩没有下降；填入新客户业绩即可比较两者。",
  "客戶開發的業績沒有下降；填入新客戶業績即可比較兩者。",
);

/**
 * What the effect of customer development recommends; as much as new customers brought counts as ahead.
 *
 * @param change money more than before
 * @param newCustomers what new customers brought, `null` when not known
 * @example verdictOn(60, 40).en // => "Development brings at least as much as new customers do: keep developing."
 */
export function verdictOn(change: number, newCustomers: number | null): Text {
  if (change < 0) return FELL;
  if (newCustomers === null) return ALONE;
  return change < newCustomers ? BEHIND : AHEAD;
}
