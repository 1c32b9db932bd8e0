/** What only the loyalty matrix reads. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

/** Years, points or whatever tells how loyal a customer is. */
export const LOYALTY: Field = {
  id: "loyalty",
  type: "number",
  label: TEXTS.loyaltyField,
  headers: ["loyalty", "tenure", "years as customer", "忠诚度", "合作年限", "忠誠度", "合作年限"],
};
