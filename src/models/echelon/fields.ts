/** The four factors of the sources. */

import type { Field } from "../../core/field";
import { inLanguages } from "../../core/language";

export const FACTORS = [
  {
    id: "assets",
    type: "number",
    label: inLanguages("Assets", "资产", "資產"),
    headers: ["assets", "total assets", "资产", "資產"],
  },
  {
    id: "income",
    type: "number",
    label: inLanguages("Income contribution", "收入贡献", "收入貢獻"),
    headers: ["income contribution", "fee income", "收入贡献", "收入貢獻"],
  },
  {
    id: "depth",
    type: "number",
    label: inLanguages("Depth of relationship", "关系深度", "關係深度"),
    headers: ["depth", "depth of relationship", "关系深度", "關係深度"],
  },
  {
    id: "potential",
    type: "number",
    label: inLanguages("Potential", "潜力", "潛力"),
    headers: ["potential", "潜力", "潛力"],
  },
] as const satisfies readonly Field[];
