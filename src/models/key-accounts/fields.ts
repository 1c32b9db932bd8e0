/** The two scores that place an account in the matrix. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

export const ATTRACTIVENESS: Field = {
  id: "attractiveness",
  type: "number",
  label: TEXTS.attractivenessField,
  headers: ["attractiveness", "attractive", "attractiveness score", "吸引力", "客户吸引力", "客戶吸引力"],
};

export const STRENGTH: Field = {
  id: "strength",
  type: "number",
  label: TEXTS.strengthField,
  headers: [
    "strength",
    "our strength",
    "relative strength",
    "strength score",
    "我方优势",
    "企业实力",
    "企業實力",
    "相对优势",
    "竞争优势",
    "我方優勢",
    "相對優勢",
    "競爭優勢",
  ],
};
