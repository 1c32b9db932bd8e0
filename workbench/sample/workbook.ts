/** The workbook the page opens with: something for every model, in English and in Chinese. */
import { type Workbook, workbookFromSheets } from "../engine/workbook/workbook";
import { FormatTable } from "../files/format-table";
import { accountSheet } from "./accounts";
import { creditSheet } from "./credit";
import { customerSheet } from "./customer-sheets";
import { LAST_DAY } from "./days";
import { lostCustomerSheet } from "./lost-customers";
import type { SampleLanguage } from "./names";
import { orderSheet } from "./orders";
import { prospectSheet } from "./prospects";
import { relationshipSheet } from "./relationships";
import { DATE, type SampleCell, type SampleSheet, startSheet } from "./sheet";

/** What the sample's file is called in a language. */
const NAMES: Readonly<Record<SampleLanguage, string>> = { en: "Sample customers", zh: "示例客户" };

/** The name of a file as a person reads it: the sample's in their language, any other as it is. */
export function fileNameFor(name: string, language: SampleLanguage): string {
  return Object.values(NAMES).includes(name) ? NAMES[language] : name;
}

/** When and for whom a sample is made. */
export interface SampleNeeds {
  /** The day on which its data end, as a serial number. */
  readonly lastDay?: number;
  /** Whose sheets come first. */
  readonly language?: SampleLanguage;
}

/** A fresh sample workbook, the same every time but for the day on which its data end. */
export function sampleWorkbook({ lastDay = LAST_DAY, language = "en" }: SampleNeeds = {}): Workbook {
  const formats = new FormatTable();
  const english = [
    customerSheet("en"),
    orderSheet(lastDay),
    creditSheet("en", lastDay),
    accountSheet(),
    prospectSheet("en"),
    relationshipSheet("en"),
  ];
  const chinese = [
    customerSheet("zh"),
    lostCustomerSheet(),
    creditSheet("zh", lastDay),
    prospectSheet("zh"),
    relationshipSheet("zh"),
  ];
  const sheets = language === "en" ? [...english, ...chinese] : [...chinese, ...english];
  const started = sheets.map((sheet) => startSheet(until(lastDay, sheet), formats));
  return workbookFromSheets(started, { name: NAMES[language] }, formats.ids());
}

/** The sheet that such a sample opens on. */
export function firstSheet({ lastDay = LAST_DAY, language = "en" }: SampleNeeds): SampleSheet {
  return until(lastDay, customerSheet(language));
}

/** The sheet with all its days as much later as its data end later. */
function until(lastDay: number, sheet: SampleSheet): SampleSheet {
  const later = lastDay - LAST_DAY;
  const moved = (cell: SampleCell): SampleCell =>
    typeof cell === "object" && cell.format === DATE ? { ...cell, number: cell.number + later } : cell;
  return { ...sheet, rows: sheet.rows.map((row) => row.map(moved)) };
}
