/** Files given to the person. */
import { fileRemains } from "../engine/workbook/kept-results";
import type { Workbook } from "../engine/workbook/workbook";
import type { DomLender } from "../files/xlsx-read";
import { saveXlsx } from "../files/xlsx-write";
import type { Texts } from "./texts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for the browser to have read the file. */
const KEPT = 60_000;

/** A page has a DOM of its own. */
export const withOwnDom: DomLender = async (work) => work();

const LEFT_BEHIND = [
  "comments",
  "links",
  "filters",
  "colourScales",
  "otherFiles",
  "slicers",
  "pictures",
  "pivotTables",
  "protectedSheets",
  "controls",
  "macros",
] as const;

/** What of the opened file a download will not have, in one sentence; `undefined` when nothing is missing. */
export function lossIn(workbook: Workbook, texts: Texts): string | undefined {
  const { leftBehind } = fileRemains(workbook.model);
  const counted = LEFT_BEHIND.flatMap((kind) => {
    const count = leftBehind?.[kind] ?? 0;
    return count === 0 ? [] : [`${texts[kind]}: ${count}`];
  });
  return counted.length === 0 ? undefined : texts.loss.replace("{counted}", counted.join(", "));
}

/** Gives the workbook to the person as an xlsx file, named after the file it came from. */
export async function download(workbook: Workbook): Promise<void> {
  const bytes = await saveXlsx(workbook, withOwnDom);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = `${workbook.name.replace(/\.(csv|tsv|txt|xlsx|xls)$/i, "")}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
