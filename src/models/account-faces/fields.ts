/** What only account faces read: whether a customer is worth it for its influence. */

import type { Field } from "../../core/table/field";
import { inLanguages } from "../../core/texts/language";

export const INFLUENCE: Field = {
  id: "influence",
  type: "text",
  label: inLanguages("Influence", "影响力", "影響力"),
  headers: ["influence", "reference customer", "影响力", "影響力"],
};
