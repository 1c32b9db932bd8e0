/** Ranges: values and formulas. */

import { mergesIn } from "../../engine/cells/cells";
import { readFormulas, readShown, readValues } from "../../engine/cells/read";
import { firstUnaccepted } from "../../engine/cells/validation";
import { type CellInput, clearContents, writeFormulas, writeValues } from "../../engine/cells/write";
import { filledSize } from "../../engine/sheets/filled";
import { type Area, addressOfArea, areasMeet } from "../../engine/workbook/area";
import type { Run } from "../face/calls";
import type { Calls } from "../face/face";
import type { GoogleRange } from "../face/google";
import { allowWrite } from "../face/permission";
import { Refusal } from "../host/realm";
import { cellInput, filled, scriptDate, table } from "./values";

export const VALUE_CALLS = {
  clearContent: "write",
  getDisplayValue: "read",
  getDisplayValues: "read",
  getFormula: "read",
  getFormulas: "read",
  getValue: "read",
  getValues: "read",
  isBlank: "read",
  setFormula: "write",
  setFormulas: "write",
  setValue: "write",
  setValues: "write",
} as const satisfies Calls;

/** The part of a range that reads and writes its cells. */
export function rangeValues(
  run: Run,
  area: Area,
  self: GoogleRange,
): Pick<GoogleRange, keyof typeof VALUE_CALLS> {
  const { workbook } = run.host;
  const corner: Area = { ...area, rows: 1, columns: 1 };
  const readDates = (of: Area) => readValues(workbook, within(run, of), (serial) => scriptDate(run, serial));
  const write = (rows: unknown[][]) => {
    allowWrite(run, area);
    const inputs = rows.map((row) => row.map((value) => cellInput(run, value)));
    checkAccepted(run, area, inputs);
    writeValues(workbook, area, keptOfMerged(run, area, inputs, ""));
    return self;
  };
  return {
    clearContent: () => {
      allowWrite(run, area);
      clearContents(workbook, within(run, area));
      return self;
    },
    getDisplayValue: () => readShown(workbook, corner)[0]?.[0] ?? "",
    getDisplayValues: () => padded(readShown(workbook, within(run, area)), area, ""),
    getFormula: () => readFormulas(workbook, corner)[0]?.[0] ?? "",
    getFormulas: () => padded(readFormulas(workbook, within(run, area)), area, ""),
    getValue: () => readValues(workbook, corner, (serial) => scriptDate(run, serial))[0]?.[0] ?? "",
    getValues: () => padded(readDates(area), area, ""),
    isBlank: () => readDates(area).every((row) => row.every((value) => value === "")),
    setFormula: (formula) => {
      allowWrite(run, area);
      writeFormulas(workbook, area, keptOfMerged(run, area, filled(String(formula), area), ""));
      return self;
    },
    setFormulas: (formulas) => {
      allowWrite(run, area);
      const rows = table("setFormulas", formulas, area.rows, area.columns);
      const texts = rows.map((row) => row.map(String));
      writeFormulas(workbook, area, keptOfMerged(run, area, texts, ""));
      return self;
    },
    setValue: (value: unknown) => write(filled(value, area)),
    setValues: (values: unknown) => write(table("setValues", values, area.rows, area.columns)),
  };
}

/**
 * Throws what Google says of a cell whose data validation rejects a value: nothing of the call is written. Several
 * public scripts quote it, and say that also a leftover dropdown in a blank column does it.
 */
function checkAccepted(run: Run, area: Area, inputs: readonly (readonly CellInput[])[]): void {
  const { workbook } = run.host;
  const found = firstUnaccepted(workbook, area, inputs);
  if (found === undefined) return;
  const cell = addressOfArea({ ...area, top: found.row, left: found.column, rows: 1, columns: 1 });
  const { type, values } = found.rule.criterion;
  const wanted =
    type === "isValueInList" ? ` Please enter one of the following values: ${values.join(", ")}.` : "";
  throw new Refusal(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${wanted}`,
  );
}

/** What is left of a write where merged cells take that of their first cell alone, as nobody documents. */
function keptOfMerged<Input>(run: Run, area: Area, rows: Input[][], blank: Input): Input[][] {
  if (run.host.ways.merged === "every cell") return rows;
  const merges = mergesIn(run.host.workbook, area);
  if (merges.length === 0) return rows;
  return rows.map((inputs, y) =>
    inputs.map((input, x) => {
      const [row, column] = [area.top + y, area.left + x];
      const cell: Area = { ...area, top: row, left: column, rows: 1, columns: 1 };
      const merge = merges.find((one) => areasMeet(one, cell));
      return merge === undefined || (merge.top === row && merge.left === column) ? input : blank;
    }),
  );
}

/** The part of an area that can hold anything: a whole column is mostly empty, and empty cells cost time. */
function within(run: Run, area: Area): Area {
  const size = filledSize(run.host.workbook, area.sheetId);
  const rows = Math.max(0, Math.min(area.rows, size.rows - area.top));
  const columns = Math.max(0, Math.min(area.columns, size.columns - area.left));
  return { ...area, rows, columns };
}

function padded<Value>(rows: Value[][], area: Area, blank: Value): Value[][] {
  const width = area.columns;
  for (const row of rows) while (row.length < width) row.push(blank);
  while (rows.length < area.rows) rows.push(new Array<Value>(width).fill(blank));
  return rows;
}
