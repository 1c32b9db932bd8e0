/** Words that the menu and the windows of its items share. */

import { inLanguages } from "../../core/texts/language";

export const PRODUCT = inLanguages("Customer Pyramid", "客户金字塔", "客戶金字塔");
export const UNDO = inLanguages("Undo last run", "撤销上次运行", "復原上次執行");
