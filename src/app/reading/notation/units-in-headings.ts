/** Amounts whose heading, or a line beside the table, says that they are in thousands, millions and so on. */

import { isBlank, textOf, tidy } from "../../../core/cells/cell";
import { numberOf } from "../../../core/cells/number-column";
import { unitBehind } from "../../../core/cells/units";
import { asWritten } from "../../../core/numbers/decimal";
import { amountText } from "../../../core/report/plain-number";
import type { Field } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import type { Table } from "../../../core/table/table";
import { filledText } from "../../../core/texts/language";
import type { Decisions } from "../../contract/decisions";
import { columnOf, type Mapping } from "../columns/mapping";
import type { InputColumn, Source } from "../place/source";
import { type AmountUnit, unitInHeading, unitInNote, withoutUnit } from "../place/unit-in-heading";
import { columnNamed, type Remark } from "../remark";
import { READING_TEXTS } from "../texts";
import { MONEY } from "./currencies";

/** Amounts that are multiplied. */
interface Scaled {
  readonly factor: number;
  /** Rows whose amount names a unit of its own, from 0. */
  readonly except: ReadonlySet<number>;
}

export interface HeadingUnits {
  /** By the id of the field. */
  readonly scaled: ReadonlyMap<string, Scaled>;
  readonly remarks: readonly Remark[];
}

/** A column of money and the unit that its heading, else a line beside the table, says. */
interface ColumnUnit {
  readonly field: Field;
  readonly column: InputColumn;
  readonly unit: AmountUnit | undefined;
  /** What says it. */
  readonly named: string;
}

/**
 * How the units that headings or a line beside the table name are taken: where all amounts are in one, they stay in it and it is shown
 * beside them; where columns differ, or a person wishes it, they count in full.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param skipped rows that do not count, from 0
 * @param decisions of a person
 * @example headingUnitsRead({ notation: { decimal: ".", groups: "," }, columns: [{ position: 0, letter: "A", header: "Sales ('000)", cells: [5] }] }, { revenue: 0 }, new Set(), { unitsTaken: true }).scaled.get("revenue").factor // => 1000
 */
export function headingUnitsRead(
  source: Pick<Source, "columns" | "notation" | "unitNote">,
  mapping: Mapping,
  skipped: ReadonlySet<number>,
  { unitsTaken }: Decisions,
): HeadingUnits {
  const units = unitsOf(source, mapping);
  const areOne = areOneUnit(units);
  const isFull = unitsTaken ?? !areOne;
  const scaled = new Map<string, Scaled>();
  const said = new Map<string, ColumnUnit>();
  for (const one of units) {
    const { field, column, unit, named } = one;
    if (!unit?.power) continue;
    const except = new Set(column.cells.flatMap((cell, at) => (namesUnit(cell) ? [at] : [])));
    scaled.set(field.id, { factor: 10 ** unit.power, except });
    if (!said.has(named)) said.set(named, one);
  }
  const price = scaled.get(FIELDS.unitPrice.id);
  if (price && mapping[FIELDS.revenue.id] === undefined) scaled.set(FIELDS.revenue.id, price);
  const kept = areOne ? READING_TEXTS.headingUnitKept : READING_TEXTS.headingUnitsNot;
  const remarks = [...said.values()].map(({ column, unit, named }): Remark => {
    const found = column.cells.find((cell, at) => !skipped.has(at) && !isBlank(cell));
    const amount = numberOf(found, source.notation);
    const power = unit?.power ?? 0;
    const values = {
      named,
      unit: amountText(10 ** power),
      found: `${textOf(found)} (${column.letter})`,
      full: amountText(asWritten((typeof amount === "number" ? amount : 0) * 10 ** power)),
    };
    return {
      id: `units ${named}`,
      text: filledText(isFull ? READING_TEXTS.headingUnits : kept, values),
      rows: [],
      change: {
        label: isFull ? READING_TEXTS.doNotConvert : READING_TEXTS.takeUnits,
        to: { decisions: { unitsTaken: !isFull } },
      },
    };
  });
  return { scaled: isFull ? scaled : new Map(), remarks };
}

/**
 * The unit in which all amounts stay; `undefined` where they count in full.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param decisions of a person
 * @example unitKept({ columns: [{ position: 0, letter: "A", header: "Umsatz (TEUR)", cells: [5] }] }, { revenue: 0 }, {}) // => "TEUR"
 */
export function unitKept(
  source: Pick<Source, "columns" | "unitNote">,
  mapping: Mapping,
  { unitsTaken }: Decisions,
): string | undefined {
  const units = unitsOf(source, mapping);
  return !unitsTaken && areOneUnit(units) ? units[0]?.unit?.label : undefined;
}

/** @private */
function unitsOf(
  { columns, unitNote }: Pick<Source, "columns" | "unitNote">,
  mapping: Mapping,
): readonly ColumnUnit[] {
  const noted = unitNote === undefined ? undefined : unitInNote(unitNote);
  return MONEY.flatMap((field) => {
    const column = columnOf(columns, mapping, field);
    if (!column) return [];
    // A heading that names a currency only leaves it to the line beside the table.
    const own = unitInHeading(column.header);
    const isOwn = noted === undefined || (own?.power ?? 0) !== 0;
    return [
      {
        field,
        column,
        unit: isOwn ? own : noted,
        named: isOwn ? columnNamed(column) : (unitNote ?? ""),
      },
    ];
  });
}

/** Whether every amount is in the same unit, none of them written with another. @private */
function areOneUnit(units: readonly ColumnUnit[]): boolean {
  const [first] = units;
  return (
    (first?.unit?.power ?? 0) > 0 &&
    units.every(({ unit, column }) => unit?.power === first?.unit?.power && !column.cells.some(namesUnit))
  );
}

/** 1.2k under a heading of thousands is 1,200. @private */
function namesUnit(cell: InputColumn["cells"][number]): boolean {
  return typeof cell === "string" && unitBehind(tidy(cell)) !== undefined;
}

/**
 * The table with its money in full. Such amounts do not stand on the sheet, so formulas need them written.
 *
 * @param table of the rows that count
 * @param firstRow sheet row of the first row of the source
 * @param units from `headingUnitsRead`
 * @param inRows rows whose unit stands beside the amount, from 0
 * @example [...inFull({ sheetRows: [2], columns: { revenue: { type: "number", field: FIELDS.revenue, header: "Sales (k)", values: Float64Array.of(5) } } }, 2, { scaled: new Map([["revenue", { factor: 1000, except: new Set() }]]) }, new Map()).columns.revenue.values] // => [5000]
 */
export function inFull(
  table: Table,
  firstRow: number,
  { scaled }: Pick<HeadingUnits, "scaled">,
  inRows: ReadonlyMap<number, number>,
): Table {
  if (scaled.size === 0) return table;
  const columns = Object.entries(table.columns).map(([id, column]) => {
    const { factor, except } = scaled.get(column.field.id) ?? {};
    if (column.type !== "number" || factor === undefined) return [id, column] as const;
    const values = column.values.map((value, at) => {
      const row = (table.sheetRows[at] as number) - firstRow;
      return except?.has(row) || inRows.has(row) ? value : asWritten(value * factor);
    });
    return [id, { ...column, header: withoutUnit(column.header), values, fromText: values.length }] as const;
  });
  return { ...table, columns: Object.fromEntries(columns) };
}
