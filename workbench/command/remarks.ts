/** What the command says of a file beside the result: what it had to assume, and what a person may have overlooked. */
import { filledSize } from "../engine/sheets/filled";
import { rowHiddenBy } from "../engine/sheets/grid";
import { activeSheet, isSheetHidden, sheetIds, sheetName } from "../engine/sheets/sheets";
import { fileRemains, type LeftBehind } from "../engine/workbook/kept-results";
import type { Workbook } from "../engine/workbook/workbook";
import { CommandRefusal, type Wishes } from "./arguments";

/** One sentence for each thing worth knowing about the file and the selected sheet. */
export function remarksOn(workbook: Workbook, { input }: Wishes): string[] {
  const { guessedEncoding } = workbook;
  const guessed =
    guessedEncoding === undefined
      ? []
      : [
          `${input} does not say how it is encoded and was read as ${guessedEncoding}: if names look wrong, name another with --encoding, or save it as UTF-8`,
        ];
  const sheetId = activeSheet(workbook);
  const hidden = Array.from({ length: filledSize(workbook, sheetId).rows }, (_row, row) => row).filter(
    (row) => rowHiddenBy(workbook, sheetId, row) !== undefined,
  ).length;
  if (hidden === 0) return guessed;
  const rows = hidden === 1 ? "1 row is hidden and was" : `${hidden} rows are hidden and were`;
  return [...guessed, `on sheet "${sheetName(workbook, sheetId)}" ${rows} used like the others`];
}

/** What of the file cannot be saved again, in one sentence; `undefined` when all can. */
export function lossOf(workbook: Workbook, { input, output }: Wishes): string | undefined {
  const { leftBehind } = fileRemains(workbook.model);
  const counted = NAMES.flatMap(([kind, one, several]) => {
    const count = leftBehind?.[kind] ?? 0;
    return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${several}`];
  });
  if (counted.length === 0) return undefined;
  const list = [counted.slice(0, -1).join(", "), ...counted.slice(-1)].filter((part) => part !== "");
  return `${input} has ${list.join(" and ")}, which ${output} will not have: ${input} keeps them`;
}

const NAMES: readonly (readonly [kind: keyof LeftBehind, one: string, several: string])[] = [
  ["comments", "comment", "comments"],
  ["links", "link", "links"],
  ["filters", "filter", "filters"],
  ["colourScales", "colour scale", "colour scales"],
  ["otherFiles", "link to another file", "links to other files"],
  ["slicers", "slicer", "slicers"],
  ["pictures", "picture", "pictures"],
  ["pivotTables", "pivot table", "pivot tables"],
  ["protectedSheets", "protected sheet", "protected sheets"],
  ["controls", "control or embedded file", "controls or embedded files"],
  ["macros", "macro project", "macro projects"],
];

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
