/** The two scores that place an account in the matrix. */

import type { Field } from "../../core/table/field";
import { inLanguages } from "../../core/texts/language";

export const ATTRACTIVENESS: Field = {
  id: "attractiveness",
  type: "number",
  label: inLanguages("Attractiveness", "客户吸引力", "客戶吸引力"),
  headers: ["attractiveness", "attractive", "attractiveness score", "吸引力", "客户吸引力", "客戶吸引力"],
};

export const STRENGTH: Field = {
  id: "strength",
  type: "number",
  label: inLanguages("Our strength", "我方优势", "我方優勢"),
  headers: [
    "strength",
    "our strength",
    "relative strength",
    "strength score",
    "我方优势",
    "相对优势",
    "竞争优势",
    "我方優勢",
    "相對優勢",
    "競爭優勢",
  ],
};
