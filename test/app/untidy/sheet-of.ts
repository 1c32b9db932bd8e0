/** A file as the add-on would read it, without the add-on: for tests of what is made of real lists. */

import { areaOf } from "../../../src/app/reading/sheet/address";
import type { WorkbookReading } from "../../../src/app/reading/sheet/sheet-reading";
import { readArguments } from "../../../workbench/command/arguments";
import { selectData } from "../../../workbench/command/select";
import { selectedAreas } from "../../../workbench/engine/cells/cells";
import { readFormulas, readValues } from "../../../workbench/engine/cells/read";
import { readNumberFormats } from "../../../workbench/engine/looks/style";
import { filledSize } from "../../../workbench/engine/sheets/filled";
import { momentOfSerial } from "../../../workbench/engine/typing/dates";
import { localeCode } from "../../../workbench/engine/workbook/locale";
import { openBytes } from "../../../workbench/files/open";
import { withDom } from "../../../workbench/node/dom";
import { reading } from "../reading";

/** The first sheet with cells, where its first filled cell is selected. Throws `FileRefusal`. */
export async function sheetOf(bytes: Uint8Array, name: string, locale?: string): Promise<WorkbookReading> {
  const workbook = await openBytes(bytes, name, withDom, locale === undefined ? {} : { locale });
  selectData(workbook, readArguments([name]));
  const [selected] = selectedAreas(workbook);
  if (!selected) throw new Error("nothing is selected");
  const used = { sheetId: selected.sheetId, top: 0, left: 0, ...filledSize(workbook, selected.sheetId) };
  const cells = readValues(workbook, used, (serial) => new Date(momentOfSerial(serial, "UTC")));
  return reading(cells, "A1", {
    locale: localeCode(workbook.model),
    selection: { ...areaOf("A1"), row: selected.top + 1, column: selected.left + 1 },
    formulas: readFormulas(workbook, used),
    formats: readNumberFormats(workbook, used),
  });
}
