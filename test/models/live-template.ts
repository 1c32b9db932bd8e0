/** Fills a template into a spreadsheet engine, so that its formulas are tested by what they show. */

import type { Argument } from "../../src/core/argument";
import type { CellFunction } from "../../src/core/cell-function";
import { InputError } from "../../src/core/problem";
import type { TemplateSheet } from "../../src/core/template";
import { areaFromAddress } from "../../src/workbench/engine/area";
import { registerFunctions } from "../../src/workbench/engine/functions";
import { type PlainValue, readValues } from "../../src/workbench/engine/read";
import type { ScriptResult } from "../../src/workbench/engine/script-values";
import { NEW_SHEET_SIZE, newWorkbook } from "../../src/workbench/engine/workbook";
import { type CellInput, writeValues } from "../../src/workbench/engine/write";

export interface LiveSheet {
  /** Values of a range such as `A1:B2`. */
  readonly values: (address: string) => PlainValue[][];
  readonly value: (address: string) => PlainValue | undefined;
  /** Types into one cell. */
  readonly type: (address: string, content: CellInput) => void;
}

export function liveSheet({ cells }: TemplateSheet, functions: readonly CellFunction[]): LiveSheet {
  const workbook = newWorkbook();
  const sheetId = workbook.model.getters.getSheetIds()[0] as string;
  registerFunctions<never>(
    workbook,
    functions.map(({ name, parameters }) => ({
      name,
      description: "",
      parameters: parameters.map((parameter) => ({ name: parameter.name, description: "" })),
    })),
    {
      dateOf: () => {
        throw new Error("no dates here");
      },
      call: (name, given) => {
        try {
          const found = functions.find((one) => one.name === name) as CellFunction;
          return found.call(given as readonly Argument[], "en") as ScriptResult;
        } catch (error) {
          if (error instanceof InputError) return `refused: ${error.message}`;
          throw error;
        }
      },
    },
  );
  const area = (address: string) => {
    const found = areaFromAddress(sheetId, address, NEW_SHEET_SIZE);
    if (!found) throw new Error(address);
    return found;
  };
  const width = Math.max(...cells.map((row) => row.length));
  const contents = cells.map((row) =>
    Array.from({ length: width }, (_, column): CellInput => {
      const cell = row[column] ?? "";
      return typeof cell === "object" ? cell.content : cell;
    }),
  );
  writeValues(workbook, { sheetId, top: 0, left: 0, rows: cells.length, columns: width }, contents);
  const values = (address: string) =>
    readValues<never>(workbook, area(address), () => {
      throw new Error("no dates here");
    });
  return {
    values,
    value: (address) => values(address)[0]?.[0],
    type: (address, content) => writeValues(workbook, area(address), [[content]]),
  };
}

/** Every formula of a template. */
export function formulasOf({ cells }: TemplateSheet): string[] {
  return cells.flat().flatMap((cell) => {
    const content = cell !== null && typeof cell === "object" ? cell.content : cell;
    return typeof content === "string" && content.startsWith("=") ? [content] : [];
  });
}
