/** What only account faces read: whether a customer is worth it for its influence. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

export const INFLUENCE: Field = {
  id: "influence",
  type: "text",
  isAnswer: true,
  label: TEXTS.influenceField,
  headers: ["influence", "reference customer", "影响力", "影響力"],
};
