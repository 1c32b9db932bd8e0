/** Files given to the person. */
import type { Workbook } from "../engine/workbook/workbook";
import type { DomLender } from "../files/xlsx-read";
import { saveXlsx } from "../files/xlsx-write";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for the browser to have read the file. */
const KEPT = 60_000;

/** A page has a DOM of its own. */
export const withOwnDom: DomLender = async (work) => work();

/** Gives the workbook to the person as an xlsx file, named after the file it came from. */
export async function download(workbook: Workbook): Promise<void> {
  const bytes = await saveXlsx(workbook, withOwnDom);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = `${workbook.name.replace(/\.(csv|tsv|txt|xlsx)$/i, "")}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
