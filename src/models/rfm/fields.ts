/** What only RFM reads: how recently a customer bought. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

export const RECENCY: Field = {
  id: "recency",
  type: "number",
  label: TEXTS.recencyField,
  headers: ["recency", "recency days", "days since last order", "距上次下单天数", "距上次下單天數", "近度"],
};
