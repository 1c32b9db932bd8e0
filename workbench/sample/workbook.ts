/** The workbook the page opens with: something for every model, in English and in Chinese. */
import { type Workbook, workbookFromSheets } from "../engine/workbook/workbook";
import { FormatTable } from "../files/format-table";
import { accountSheet } from "./accounts";
import { creditSheet } from "./credit";
import { customerSheet } from "./customer-sheets";
import { lostCustomerSheet } from "./lost-customers";
import { orderSheet } from "./orders";
import { prospectSheet } from "./prospects";
import { relationshipSheet } from "./relationships";
import { startSheet } from "./sheet";

/** A fresh sample workbook, the same every time. */
export function sampleWorkbook(): Workbook {
  const formats = new FormatTable();
  const sheets = [
    customerSheet("en"),
    orderSheet(),
    creditSheet("en"),
    accountSheet(),
    prospectSheet(),
    relationshipSheet("en"),
    customerSheet("zh"),
    lostCustomerSheet(),
    creditSheet("zh"),
    relationshipSheet("zh"),
  ].map((sheet) => startSheet(sheet, formats));
  return workbookFromSheets(sheets, { name: "Sample customers" }, formats.ids());
}
