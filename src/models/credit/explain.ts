/** Why one customer has its grade: the rating line by line. */

import type { Language } from "../../core/language";
import type { Block } from "../../core/report";
import type { Table } from "../../core/table";
import { creditReport } from "./credit-report";
import { indicatorColumn } from "./customers";
import { INDICATOR_FIELDS } from "./fields";
import type { Scheme } from "./scheme";

/**
 * The rating of one customer as a grid; nothing when nothing is known. What is not known earns nothing here.
 *
 * Throws what `creditReport` throws when an answer cannot be read.
 *
 * @param table the customers
 * @param scheme with the default indicators
 * @param index of the customer in the table
 * @param language of every text
 * @example explainGrade({ sheetRows: [2], columns: {} }, { indicators: [], grades: [] }, 0, "en") // => []
 */
export function explainGrade(table: Table, scheme: Scheme, index: number, language: Language): Block[] {
  const cells = INDICATOR_FIELDS.map((field) => {
    const column = indicatorColumn(table, field);
    if (column?.type === "number") return Number.isNaN(column.values[index]) ? "" : column.values[index];
    return column?.type === "text" ? column.texts[index] : "";
  });
  const rows = creditReport([cells], scheme, language);
  if (!Array.isArray(rows)) return [];
  const [header = [], ...lines] = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell : String(cell ?? ""))),
  );
  return [
    {
      kind: "grid",
      id: "rating",
      header: header.map(String),
      formats: ["text", "text", "text", "money", "money", "text"],
      rows: lines,
      total: false,
    },
  ];
}
