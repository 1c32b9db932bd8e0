/** The workbook the page opens with: something for every model, in English and in Chinese. */
import { type Workbook, workbookFromSheets } from "../engine/workbook/workbook";
import { FormatTable } from "../files/format-table";
import { accountSheet } from "./accounts";
import { creditSheet } from "./credit";
import { chineseCustomers, englishCustomers } from "./customer-sheets";
import { lostCustomerSheet } from "./lost-customers";
import { orderSheet } from "./orders";
import { prospectSheet } from "./prospects";
import { chineseRelationships, englishRelationships } from "./relationships";
import { startSheet } from "./sheet";

/** A fresh sample workbook, the same every time. */
export function sampleWorkbook(): Workbook {
  const formats = new FormatTable();
  const sheets = [
    englishCustomers(),
    orderSheet(),
    creditSheet("en"),
    accountSheet(),
    prospectSheet(),
    englishRelationships(),
    chineseCustomers(),
    lostCustomerSheet(),
    creditSheet("zh"),
    chineseRelationships(),
  ].map((sheet) => startSheet(sheet, formats));
  return workbookFromSheets(sheets, { name: "Sample customers" }, formats.ids());
}
