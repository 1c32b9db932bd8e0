/** Rows of a table that are no customers: totals, notes, repeated headings, rows without a name. */

import { isBlank, textOf, tidy } from "../../../core/cells/cell";
import { numberColumn } from "../../../core/cells/number-column";
import { sum } from "../../../core/numbers/sum";
import { grouped } from "../../../core/table/grouped";
import type { Decisions } from "../../contract/decisions";
import type { Mapping } from "../columns/mapping";
import { isArea } from "../place/asides";
import { isDay, isYear } from "../place/heading-cells";
import type { Source } from "../place/source";
import {
  mayBeName,
  plainName,
  saysPart,
  saysPlan,
  saysTotal,
  statisticOf,
  totalOf,
} from "../place/total-words";
import { type DoubtKind, doubtfulRows, rowsOfNames } from "./doubtful-rows";
import { mergedRows } from "./merged-names";
import { nestedRows } from "./nested-rows";
import { areProved } from "./proved-customers";
import { addTrailingNotes, type LeftOutKind, ownKind } from "./row-kinds";
import { keyOf, type NamedRow, nameOf, type SheetRows, sheetRows } from "./sheet-rows";
import { sumsBeside } from "./sums-beside";
import { totalsByValue } from "./totals-by-value";

export interface LeftOutRow extends NamedRow {
  readonly kind: LeftOutKind;
}

export interface RowsLeftOut {
  readonly rows: readonly LeftOutRow[];
  /** Rows that look like such, and count because a person took them in. */
  readonly takenIn: readonly NamedRow[];
  /** Rows that count, and have a name by which others call an average, a plan or a tax. */
  readonly likeTotals: readonly NamedRow[];
  /** Rows without a name that seem to belong to the customer above, as below merged cells. */
  readonly merged: readonly NamedRow[];
  /** Rows that have a name like any customer and are worth exactly what all others are together. */
  readonly unsure: readonly NamedRow[];
  /** The same of those right above or below. */
  readonly besides: readonly NamedRow[];
  /** Rows that count until a person says otherwise, by why they may be none. */
  readonly doubtful: Readonly<Record<DoubtKind, readonly NamedRow[]>>;
  /** Rows between a name and its total, as the jobs of a customer, and those totals. */
  readonly ofNames: { readonly parts: readonly NamedRow[]; readonly totals: readonly NamedRow[] };
  /** Rows without a name when they are most of the rows: they stay. */
  readonly mostlyNameless: number;
  /** Rows with any content. */
  readonly filled: number;
}

/** A table in which more rows have no name is one whose names stand elsewhere. */
const MOST_NAMELESS = 0.5;

/**
 * The rows that do not count.
 *
 * A total is known by its word, in the languages that people keep lists in; by a word that may also be part of a name
 * when its value is the sum of rows above it or of all others; in the first or last place by that sum alone, over at
 * least 3 rows, which is asked. A note stands below the last customer. In a list of orders lines without a customer stay, because
 * adding up says of each why it does not count.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param decisions of a person: rows taken in, names left out
 * @param areOrders whether the rows are orders
 * @example rowsLeftOut({ notation: { decimal: ".", groups: "," }, columns: [{ position: 0, kind: "text", header: "Client", cells: ["Ann", "Total"] }, { position: 1, kind: "number", header: "Sales", cells: [5, 5] }] }, { customer: 0, revenue: 1 }, {}).rows.map(({ at, kind }) => [at, kind]) // => [[1, "totals"]]
 */
export function rowsLeftOut(
  source: Pick<Source, "columns" | "notation">,
  mapping: Mapping,
  { takenIn = [], leftOut = [] }: Decisions,
  areOrders = false,
): RowsLeftOut {
  const sheet = sheetRows(source, mapping, areOrders);
  const kinds = new Map<number, LeftOutKind>();
  for (const at of sheet.filled) {
    const kind = ownKind(sheet, at);
    if (kind) kinds.set(at, kind);
  }
  const kept = keepNames(sheet, kinds);
  const merged = mergedRows(sheet, kinds);
  const isProved = areProved(sheet, kinds);
  const { totals, unsure } = totalsByValue({ ...sheet, isProved }, kinds);
  for (const at of totals) kinds.set(at, "totals");
  const inDoubt = addNested(sheet, kinds, isProved);
  const ofLines = addLineTotals(sheet, kinds);
  addCarriedOver(sheet, kinds);
  addTotalsOfNames(sheet, kinds);
  const besides = [...inDoubt, ...(isProved ? [] : sumsOfRows(sheet, kinds))];
  for (const at of besides) kinds.set(at, "totals");
  addPartsNamed(sheet, kinds);
  addTrailingNotes(sheet, kinds);
  const ofNames = rowsOfNames(sheet, kinds);
  const groups = [...ofLines, ...besides].filter((at) => !isNearEnd(sheet, at) || ofLines.length > 1);
  const doubts = doubtfulRows(sheet, kinds, new Set(groups));
  // Rows that a form holds ready, with a 0 or nothing, are nobody's wherever the names stand.
  const isWorth = (at: number) => !sheet.values || (sheet.values[at] || 0) !== 0;
  const nameless = [...kinds].filter(([at, kind]) => kind === "nameless" && isWorth(at));
  const areMost = nameless.length > sheet.filled.length * MOST_NAMELESS && !areOfTotals(sheet, kinds);
  if (areMost) for (const [at] of nameless) kinds.delete(at);
  const named = (at: number): NamedRow => ({ at, name: nameOf(sheet, at), key: keyOf(sheet, at) });
  const [keys, names] = [new Set(takenIn), new Set(leftOut)];
  const open = (kind: DoubtKind) => doubts[kind].map(named).filter(({ name }) => !names.has(name));
  const found = [...kinds].map(([at, kind]): LeftOutRow => ({ ...named(at), kind }));
  const unwanted =
    names.size === 0 ? [] : sheet.filled.filter((at) => !kinds.has(at) && names.has(nameOf(sheet, at)));
  return {
    rows: [
      ...found.filter(({ key }) => keys.size === 0 || !keys.has(key)),
      ...unwanted.map((at): LeftOutRow => ({ ...named(at), kind: "unwanted" })),
    ].sort((one, other) => one.at - other.at),
    takenIn: keys.size === 0 ? [] : found.filter(({ key }) => keys.has(key)),
    likeTotals: kept.map(named).filter(({ at, name }) => !kinds.has(at) && !names.has(name)),
    merged: merged.map(named),
    unsure: unsure.map(named).filter(({ key }) => !keys.has(key)),
    besides: besides.map(named).filter(({ key }) => !keys.has(key)),
    doubtful: {
      "below-total": open("below-total"),
      plans: open("plans"),
      "below-others": open("below-others"),
    },
    ofNames: { parts: ofNames.parts.map(named), totals: ofNames.totals.map(named) },
    mostlyNameless: areMost ? nameless.length : 0,
    filled: sheet.filled.length,
  };
}

/**
 * What may be a name is one among customers: a word of averages, plans or taxes is none at an edge, beside another row that
 * does not count, without a value above 0, or where it comes again in a list in which customers do not. Gives those that are customers.
 * @private
 */
function keepNames(
  { filled, customer, values, areOrders }: SheetRows,
  kinds: Map<number, LeftOutKind>,
): number[] {
  if (!customer || !values) return [];
  const nameAt = (at: number) => tidy(textOf(customer.cells[at]));
  const open = filled.filter((at) => kinds.get(at) === "totals" && mayBeName(nameAt(at)));
  if (open.length === 0) return [];
  const byName = grouped(open, nameAt);
  const mayCount = new Set(
    open.filter((at) => (values[at] as number) > 0 && (areOrders || byName.get(nameAt(at))?.length === 1)),
  );
  const isOther = (at: number | undefined) =>
    at !== undefined &&
    (kinds.has(at) ||
      Number.isNaN(values[at]) ||
      saysPlan(nameAt(at)) ||
      statisticOf(nameAt(at)) !== null ||
      saysTotal(nameAt(at)) === "partly");
  const kept: number[] = [];
  for (let index = 0; index < filled.length; index++) {
    if (!mayCount.has(filled[index] as number)) continue;
    let [first, end] = [index, index + 1];
    while (isOther(filled[first - 1])) first--;
    while (isOther(filled[end])) end++;
    const run = filled.slice(first, end);
    const isAtEdge = first === 0 || end === filled.length;
    if (!isAtEdge && run.every((at) => mayCount.has(at) || !kinds.has(at)))
      kept.push(...run.filter((at) => kinds.delete(at)));
    index = end;
  }
  return kept;
}

/**
 * Of groups and their parts the parts are the customers, unless the same ones stand in several groups, as products do, or
 * all are numbers, as those of invoices are. Gives the groups that are in doubt.
 * @private
 */
function addNested(sheet: SheetRows, kinds: Map<number, LeftOutKind>, isProved: boolean): readonly number[] {
  const { filled, values, customer, days } = sheet;
  if (!values || !customer) return [];
  // Beside days a group is who has none: they are those of its documents.
  const isUndated = (at: number) => days !== undefined && isBlank(days.cells[at]);
  const valued = filled.map((at) => ({ at, value: values[at] as number }));
  const counted = valued.filter(({ at, value }) => !kinds.has(at) && !Number.isNaN(value));
  // All of the groups, which come to twice as much with what they consist of.
  const all = [counted[0], counted[counted.length - 1]].find(
    (one) =>
      one !== undefined &&
      saysTotal(textOf(customer.cells[one.at])) === "partly" &&
      sum(counted.map(({ value }) => value)) === one.value * 3,
  );
  const nested = nestedRows(
    counted.filter((one) => one !== all),
    valued
      .filter(
        (one) =>
          one.at === all?.at ||
          ((kinds.get(one.at) === "totals" || kinds.get(one.at) === "nameless") &&
            statisticOf(tidy(textOf(customer.cells[one.at]))) === null),
      )
      .map(({ value }) => value),
    sheet.numeric
      .slice(0, MOST_FURTHER)
      .map(({ cells }) => numberColumn(cells, sheet.notation).values)
      .filter((column) => column.some((value, at) => value !== values[at])),
    (at) => isUndated(at) || isArea(textOf(customer.cells[at])),
  );
  // One group that only a second column tells of is none where something shows that all are customers.
  if (!nested || (nested.isDoubtful && isProved)) return [];
  // Named in the customers' own column: elsewhere each document says whose it is.
  const isHead = (at: number) => isUndated(at) && !isBlank(customer.cells[at]);
  if (days && !(nested.groups.every(isHead) && !nested.parts.some(isUndated))) return [];
  const names = nested.parts.map((at) => tidy(textOf(customer.cells[at])));
  if (all) kinds.set(all.at, "totals");
  // Of years and months those who stand below them are the customers.
  const arePeriods = nested.groups.every((at) => isYear(customer.cells[at]) || isDay(customer.cells[at]));
  const areOfGroups =
    !arePeriods &&
    (days !== undefined || new Set(names).size < names.length || names.every((name) => /\d{3}/.test(name)));
  for (const at of areOfGroups ? nested.parts : nested.groups)
    kinds.set(at, areOfGroups ? "parts" : "totals");
  // Without the products of each customer the regions may be left above them.
  if (areOfGroups && nested.parts.length > 0) return addNested(sheet, kinds, isProved);
  const areAreas = nested.groups.every((at) => isArea(textOf(customer.cells[at])));
  return areOfGroups || areAreas || !(nested.isDoubtful || isProved) ? [] : nested.groups;
}

/**
 * Rows of a customer with a word of totals in another column, as `Subtotal` below the items of an order, and the sum of rows above, or
 * of the last such total and what stands between.
 * @private
 */
function addLineTotals(
  { filled, values, customer, columns }: SheetRows,
  kinds: Map<number, LeftOutKind>,
): number[] {
  if (!values || !customer) return [];
  const texts = columns.filter((column) => column.kind === "text" && column !== customer);
  const saysSo = (at: number) =>
    texts.some(({ cells }) => {
      const text = textOf(cells[at]);
      return text.length < LONGEST_WORD && MAY_BE_TOTAL.test(text) && saysTotal(text) === "wholly";
    });
  let block: number[] = [];
  let last = Number.NaN;
  const found: number[] = [];
  for (const at of filled) {
    const value = values[at] as number;
    if (kinds.has(at) || Number.isNaN(value)) continue;
    if (found.length < MOST_LINE_TOTALS && (block.length > 0 || !Number.isNaN(last)) && saysSo(at)) {
      const parts = [...block].reverse();
      const isSum =
        parts.some((_, end) => sum(parts.slice(0, end + 1)) === value) || sum([last, ...parts]) === value;
      if (isSum) {
        kinds.set(at, "totals");
        [block, last] = [[], value];
        found.push(at);
        continue;
      }
    }
    if (block.push(value) > MOST_LINES) block.shift();
  }
  return found;
}

/** A total that says whose it is and sums up another column than that of the amounts. @private */
function addTotalsOfNames({ filled, values, customer }: SheetRows, kinds: Map<number, LeftOutKind>): void {
  if (!values || !customer) return;
  const above = new Set<string>();
  for (const at of filled) {
    const name = tidy(textOf(customer.cells[at]));
    if (kinds.has(at) || name === "") continue;
    const isTotal = Number.isNaN(values[at]) && saysTotal(name) === "partly" && above.has(totalOf(name));
    if (isTotal) kinds.set(at, "totals");
    else above.add(plainName(name));
  }
}

/** Whether each stretch of rows without a name comes to what the row of a name right below it is worth, as where a report names a customer in the total only. @private */
function areOfTotals({ filled, values }: SheetRows, kinds: ReadonlyMap<number, LeftOutKind>): boolean {
  let above: number[] = [];
  for (const at of filled) {
    const kind = kinds.get(at);
    if (kind === "nameless") above.push(values?.[at] as number);
    else if (kind !== undefined) continue;
    else if (above.length === 0 || sum(above) !== values?.[at]) return false;
    else above = [];
  }
  return above.length === 0;
}

/** What a page carries over stands again at the top of the next one, whatever it is called there. @private */
function addCarriedOver({ filled, values }: SheetRows, kinds: Map<number, LeftOutKind>): void {
  if (!values) return;
  const again = filled.filter((at, index) => {
    const before = filled[index - 1] ?? at;
    return !kinds.has(at) && kinds.get(before) === "totals" && values[at] === values[before];
  });
  const counted = filled.filter((at) => !kinds.has(at) && !again.includes(at));
  const largest = counted.reduce((most, at) => Math.max(most, values[at] || 0), 0);
  // Once, or worth no more than others, it may be a customer below a group of one.
  if (again.length > 1 && again.every((at) => (values[at] as number) > largest))
    for (const at of again) kinds.set(at, "totals");
}

/** Whether few rows stand below, so that a sum is more likely that of the table than of a group. @private */
function isNearEnd({ filled }: SheetRows, at: number): boolean {
  return filled.length - filled.indexOf(at) <= MOST_BELOW;
}

const MOST_BELOW = 10;

/** Rows of any name that are what others are together. @private */
function sumsOfRows(
  { filled, values, customer, days, areOrders }: SheetRows,
  kinds: Map<number, LeftOutKind>,
): number[] {
  if (!values || !customer) return [];
  // Without a day an order does not count.
  const isDated = (at: number) => !areOrders || !days || !isBlank(days.cells[at]);
  const counted = filled.filter((at) => !kinds.has(at) && isDated(at));
  const alike = areOrders
    ? []
    : sumsOfAlike(counted, (at) => ({
        name: plainName(textOf(customer.cells[at])),
        value: values[at] as number,
      }));
  const sums = sumsBeside(counted.map((at) => ({ at, value: values[at] as number })));
  return [...new Set([...alike, ...sums])].sort((one, other) => one - other);
}

/**
 * Rows that are what two or more right below or right above them come to, all of which begin with the same word, as `Alder Group`
 * does above `Alder Oslo` and `Alder Rome`.
 * @private
 */
function sumsOfAlike(
  rows: readonly number[],
  of: (at: number) => { readonly name: string; readonly value: number },
): number[] {
  const told = rows.map((at) => {
    const { name, value } = of(at);
    return { at, value, word: name.split(" ")[0] ?? "" };
  });
  const sums: number[] = [];
  for (let first = 0; first < told.length; ) {
    const word = told[first]?.word ?? "";
    let end = first + 1;
    while (told[end]?.word === word) end++;
    const group = told.slice(first, end);
    first = end;
    if (word.length < SHORTEST_WORD || group.length < 3 || group.length === told.length) continue;
    const half = sum(group.map(({ value }) => value)) / 2;
    const isSum = (one: (typeof told)[number] | undefined) =>
      one !== undefined && one.value > 0 && one.value === half;
    const found = [group[0], group[group.length - 1]].find(isSum);
    if (found) sums.push(found.at);
  }
  return sums;
}

/** Two people may be called Li. */
const SHORTEST_WORD = 3;

/** Most texts of a long list have none of these, and need no closer look. */
const MAY_BE_TOTAL = /tot|sum|som|计|計|합계|소계|итог|всего|razem|celkem|toplam|yhteens|összes|σύνολο/iu;
/** No word of totals is longer. */
const LONGEST_WORD = 40;
/** An order of more lines is rare. */
const MOST_LINES = 50;
const MOST_LINE_TOTALS = 20_000;

/** More columns of numbers would not tell more. */
const MOST_FURTHER = 12;

/** Rows that say that they are a part of the one above: of which online. @private */
function addPartsNamed(
  { filled, values, customer, areOrders }: SheetRows,
  kinds: Map<number, LeftOutKind>,
): void {
  if (!values || !customer || areOrders) return;
  let whole = Number.NaN;
  for (const at of filled) {
    const isPart = saysPart(tidy(textOf(customer.cells[at])));
    if (isPart && (values[at] as number) <= whole) kinds.set(at, "parts");
    else whole = values[at] as number;
  }
}
