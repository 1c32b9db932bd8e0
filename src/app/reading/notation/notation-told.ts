/** What is said and asked of how the mapped columns write numbers and dates. */

import type { Field } from "../../../core/table/field";
import type { Decisions } from "../../contract/decisions";
import type { Mapping } from "../columns/mapping";
import { NOTHING_TOLD, type TellingColumn, type Told } from "../columns/telling-column";
import type { Source } from "../place/source";
import { misreadDatesTold } from "./dates-misread";
import { datesTold } from "./dates-told";
import { numbersTold } from "./numbers-told";

/**
 * Remarks on notations that were not the locale's or only it decides, and questions where nothing does.
 *
 * @param source the rows on the sheet, with what a person answered
 * @param mapping field to column
 * @param fields that may be mapped
 * @param given rows that do not count, from 0, and what a person decided
 * @example notationTold({ columns: [], area: { row: 2 }, notation: { decimal: ".", groups: "," } }, {}, [], { skipped: new Set(), decisions: {} }) // => { remarks: [], questions: [] }
 */
export function notationTold(
  { columns, area, notation }: Pick<Source, "columns" | "area" | "notation">,
  mapping: Mapping,
  fields: readonly Field[],
  { skipped, decisions }: { readonly skipped: ReadonlySet<number>; readonly decisions: Decisions },
): Told {
  const counted = (columns[0]?.cells ?? []).map((_, at) => at).filter((at) => !skipped.has(at));
  const told = Object.entries(mapping).map(([id, position]): Told => {
    const field = fields.find((one) => one.id === id);
    const column = columns.find((one) => one.position === position);
    if (!field || !column || field.type === "text") return NOTHING_TOLD;
    const telling: TellingColumn = {
      column,
      field,
      cells: counted.map((at) => column.cells[at]),
      ...(column.formats && { formats: counted.map((at) => column.formats?.[at] ?? "") }),
      rowAt: (index) => area.row + (counted[index] ?? 0),
      notation,
      decisions,
    };
    return field.type === "number"
      ? numbersTold(telling)
      : bothOf(datesTold(telling), misreadDatesTold(telling));
  });
  return {
    remarks: told.flatMap(({ remarks }) => remarks),
    questions: told.flatMap(({ questions }) => questions),
  };
}

/** @private */
function bothOf(one: Told, other: Told): Told {
  return {
    remarks: [...one.remarks, ...other.remarks],
    questions: [...one.questions, ...other.questions],
  };
}
