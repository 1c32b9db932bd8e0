/** Texts around the steps. */

import { inLanguages } from "./language";

export const FRAME = {
  product: inLanguages("Customer Pyramid", "客户金字塔", "客戶金字塔"),
  privacy: inLanguages(
    "Works inside this file. Nothing is sent anywhere.",
    "仅在此文件内运行，不会发送任何数据。",
    "僅在此檔案內執行，不會傳送任何資料。",
  ),
};
