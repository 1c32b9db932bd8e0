/** Inserts a template through the built add-on into a workbook, so that its formulas are tested by what they show. */

import { type Template, type TemplateSheet, templateFunctionName } from "../../src/core/template/template";
import type { CellInput } from "../../workbench/engine/cells/write";
import { opened } from "../addon/opened";

type Shown = string | number | boolean | Date;

export interface LiveSheet {
  /** Values of a range such as `A1:B2`. */
  readonly values: (address: string) => Shown[][];
  readonly value: (address: string) => Shown;
  /** The sentence behind an error in a cell. */
  readonly message: (address: string) => string | undefined;
  /** Types into one cell. */
  readonly type: (address: string, content: CellInput) => void;
}

export function liveSheet({ id, title }: Template): LiveSheet {
  const book = opened([]);
  book.addOn.run(templateFunctionName(id));
  const on = (address: string) => `'${title.en}'!${address}`;
  return {
    values: (address) => book.values(on(address)),
    value: (address) => book.value(on(address)),
    message: (address) => book.errorMessage(on(address)),
    type: (address, content) => book.type(on(address), [[content]]),
  };
}

/** Every formula of a template. */
export function formulasOf({ cells }: TemplateSheet): string[] {
  return cells.flat().flatMap((cell) => {
    const content = cell !== null && typeof cell === "object" ? cell.content : cell;
    return typeof content === "string" && content.startsWith("=") ? [content] : [];
  });
}
