/** What the command says of a file beside the result: what it had to assume, and what a person may have overlooked. */
import { filledSize } from "../engine/sheets/filled";
import { rowHiddenBy } from "../engine/sheets/grid";
import { activeSheet, isSheetHidden, sheetIds, sheetName } from "../engine/sheets/sheets";
import type { Workbook } from "../engine/workbook/workbook";
import { CommandRefusal, type Wishes } from "./arguments";

/** One sentence for each thing worth knowing about the file and the selected sheet. */
export function remarksOn(workbook: Workbook, { input }: Wishes): string[] {
  const { guessedEncoding } = workbook;
  const guessed =
    guessedEncoding === undefined
      ? []
      : [
          `${input} does not say how it is encoded and was read as ${guessedEncoding}: if names look wrong, save it as UTF-8`,
        ];
  const sheetId = activeSheet(workbook);
  const hidden = Array.from({ length: filledSize(workbook, sheetId).rows }, (_row, row) => row).filter(
    (row) => rowHiddenBy(workbook, sheetId, row) !== undefined,
  ).length;
  if (hidden === 0) return guessed;
  const rows = hidden === 1 ? "1 row is hidden and was" : `${hidden} rows are hidden and were`;
  return [...guessed, `on sheet "${sheetName(workbook, sheetId)}" ${rows} used like the others`];
}

/** The refusal with the sheets that could have been meant, if the person named none. */
export function withOtherSheets(
  refusal: CommandRefusal,
  workbook: Workbook,
  { sheet }: Wishes,
): CommandRefusal {
  const active = activeSheet(workbook);
  const others = sheetIds(workbook).filter(
    (id) => id !== active && !isSheetHidden(workbook, id) && filledSize(workbook, id).rows > 0,
  );
  if (sheet !== undefined || others.length === 0) return refusal;
  const names = others.map((id) => `"${sheetName(workbook, id)}"`).join(", ");
  return new CommandRefusal(
    `${refusal.message} (on sheet "${sheetName(workbook, active)}"; for another add --sheet: ${names})`,
    { cause: refusal },
  );
}
