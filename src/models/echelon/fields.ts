/** The four factors of the sources, and when a customer was contacted last. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

export const FACTORS = [
  {
    id: "assets",
    type: "number",
    label: TEXTS.assetsField,
    headers: ["assets", "total assets", "客户资产", "资产", "客戶資產", "資產"],
  },
  {
    id: "income",
    type: "number",
    label: TEXTS.incomeField,
    headers: [
      ...[
        "income contribution",
        "fee income",
        "intermediate income",
        "中间收入贡献度",
        "中间收入贡献",
        "中间收入",
      ],
      ...["收入贡献度", "收入贡献", "中間收入貢獻度", "中間收入貢獻", "中間收入", "收入貢獻度", "收入貢獻"],
    ],
  },
  {
    id: "depth",
    type: "number",
    label: TEXTS.depthField,
    headers: [
      ...["depth", "depth of relationship", "关系的深浅", "关系深浅", "关系深度"],
      ...["關係的深淺", "關系的深淺", "關係深淺", "關係深度"],
    ],
  },
  {
    id: "potential",
    type: "number",
    label: TEXTS.potentialField,
    headers: ["potential", "潜力的高低", "潜力", "潛力的高低", "潛力"],
  },
] as const satisfies readonly Field[];

export const LAST_CONTACT: Field = {
  id: "last-contact",
  type: "date",
  label: TEXTS.lastContactField,
  headers:
    "last contact, last contact date, last visit, 上次联系, 最近联系, 最后联系, 上次拜访, 上次聯繫, 上次聯絡, 最近聯繫, 上次拜訪".split(
      ", ",
    ),
};
