/** A column that names the unit of the amount beside it, such as 元 and 万元 or EUR and kEUR: all are taken in full. */

import { isBlank, textOf, tidy } from "../../../core/cells/cell";
import { numberOf } from "../../../core/cells/number-column";
import { type NamedUnit, unitNamed } from "../../../core/cells/written-number";
import { asWritten } from "../../../core/numbers/decimal";
import { amountText } from "../../../core/report/plain-number";
import { FIELDS } from "../../../core/table/fields";
import { headerWords } from "../../../core/table/header-words";
import { filledText } from "../../../core/texts/language";
import { hasLetter } from "../../../core/texts/letters";
import type { Decisions } from "../../contract/decisions";
import { columnOf, type Mapping } from "../columns/mapping";
import type { InputColumn, Source } from "../place/source";
import { unitInHeading } from "../place/unit-in-heading";
import { columnNamed, type Remark } from "../remark";
import { READING_TEXTS } from "../texts";

export interface UnitsRead {
  /** What the amounts of a row are multiplied by, where that is not 1. */
  readonly factors: ReadonlyMap<number, number>;
  readonly remarks: readonly Remark[];
}

const NOTHING: UnitsRead = { factors: new Map(), remarks: [] };
/** A heading over units; a letter such as K or M elsewhere is something else. */
const OF_UNITS =
  /unit|scale|multipl|einheit|wahrung|curr|unidad|unidade|eenheid|devise|moneda|moeda|valuta|单位|單位|币|幣|単位|通貨|단위|통화/u;
/** Units of money are few. */
const MOST_UNITS = 8;

/**
 * The factors of rows whose unit stands in a column of its own; none where the heading of the amounts names that unit as well.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param skipped rows that do not count, from 0
 * @param decisions of a person
 * @example [...unitsRead({ area: { row: 2 }, notation: { decimal: ".", groups: "," }, columns: [{ position: 0, header: "金额", kind: "number", cells: [3, 5] }, { position: 1, letter: "B", header: "单位", kind: "text", cells: ["万元", "元"] }] }, { revenue: 0 }, new Set(), {}).factors] // => [[0, 10000]]
 */
export function unitsRead(
  { columns, area, notation }: Pick<Source, "columns" | "area" | "notation">,
  mapping: Mapping,
  skipped: ReadonlySet<number>,
  { unitsTaken = true }: Decisions,
): UnitsRead {
  const amounts = columnOf(columns, mapping, FIELDS.revenue) ?? columnOf(columns, mapping, FIELDS.profit);
  if (!amounts) return NOTHING;
  const taken = new Set(
    Object.entries(mapping).flatMap(([id, position]) => (id === FIELDS.currency.id ? [] : [position])),
  );
  const counted = amounts.cells.flatMap((cell, at) => (skipped.has(at) || isBlank(cell) ? [] : [at]));
  for (const column of columns) {
    if (column.kind !== "text" || taken.has(column.position)) continue;
    const units = unitsIn(column, counted);
    const powers = new Set([...(units?.values() ?? [])].map(({ power }) => power));
    const isSaid = powers.size === 1 && powers.has(unitInHeading(amounts.header)?.power ?? 0);
    if (!units || isSaid) continue;
    const scaled = [...units].filter(([, { power }]) => power !== 0);
    if (scaled.length === 0) continue;
    const [[first = 0, unit] = []] = scaled;
    const amount = numberOf(amounts.cells[first], notation);
    const values = {
      column: columnNamed(column),
      found: `${textOf(amounts.cells[first])} ${tidy(textOf(column.cells[first]))}`,
      full: amountText(asWritten((typeof amount === "number" ? amount : 0) * 10 ** (unit?.power ?? 0))),
      count: scaled.length,
    };
    const text = filledText(unitsTaken ? READING_TEXTS.unitsTaken : READING_TEXTS.unitsNotTaken, values);
    const label = unitsTaken ? READING_TEXTS.doNotConvert : READING_TEXTS.takeUnits;
    return {
      factors: new Map(unitsTaken ? scaled.map(([at, { power }]) => [at, 10 ** power]) : []),
      remarks: [
        {
          id: "units",
          text,
          rows: scaled.map(([at]) => area.row + at),
          change: { label, to: { decisions: { unitsTaken: !unitsTaken } } },
        },
      ],
    };
  }
  return NOTHING;
}

/** By row, where the column has nothing but units. @private */
function unitsIn(
  { header, cells }: InputColumn,
  counted: readonly number[],
): ReadonlyMap<number, NamedUnit> | undefined {
  const known = new Map<string, NamedUnit>();
  const units = new Map<number, NamedUnit>();
  const isUnder = OF_UNITS.test(headerWords(header).glued);
  for (const at of counted) {
    const word = tidy(textOf(cells[at]));
    const unit = known.get(word) ?? unitNamed(word);
    if (!unit || (!isUnder && word.length === 1 && word.charCodeAt(0) < 256 && hasLetter(word)))
      return undefined;
    known.set(word, unit);
    if (known.size > MOST_UNITS) return undefined;
    units.set(at, unit);
  }
  return units;
}
