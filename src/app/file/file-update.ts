/** What one click adds to the customer file and renews in it; whatever a person wrote there stays. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { grouped } from "../../core/table/grouped";
import { FILLED, type FileField, RENEWED, type Renewed } from "../known/file-columns";
import { formerKeys, nameKey } from "../known/name-key";
import { sheetText } from "../reading/sheet/contents";
import { rowSpans } from "../reading/sheet/row-spans";

/** A row of the customers' list. */
export interface ListedCustomer {
  readonly name: string;
  /** The firm's own; `""` for none. */
  readonly number: string;
  /** Who looks after it, where the list says so. */
  readonly owner?: string;
  /** What stands beside the customer now; what no column tells is left out. */
  readonly results: Readonly<Partial<Record<Renewed, string | number>>>;
}

/** The file's sheet as it stands. */
export interface FileReading {
  /** Counted from 1; 0 for none. */
  readonly headerRow: number;
  /** Where our columns stand now, counted from 1. */
  readonly columns: Readonly<Partial<Record<FileField, number>>>;
  readonly cells: readonly (readonly Cell[])[];
  /** In the same places, `""` where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

/** Cells of one column below each other, ready for `setValues`. */
export interface FileCells {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (string | number)[];
}

export interface FileUpdate {
  readonly cells: readonly FileCells[];
  /** New customers. */
  readonly appended: number;
  /** Customers of before with at least one cell that changed. */
  readonly renewed: number;
  /** Customers of one name that no number tells apart: they are left alone. */
  readonly unclear: number;
}

interface Known {
  readonly row: number;
  readonly name: string;
  readonly key: string;
  /** Of names that it had before. */
  readonly former: readonly string[];
  readonly number: string;
}

interface Customer extends ListedCustomer {
  readonly key: string;
  /** Whether rows that nothing tells apart say different things. */
  readonly isUnclear: boolean;
}

/**
 * The cells that are written.
 *
 * A customer is known by the firm's number, else by its name, whatever its letter case and blanks; two of one name are
 * told apart by their numbers. Known customers have only what is renewed written, and their number and owner where these
 * are blank, and nothing where a person put a formula. New ones go below everything that is filled.
 *
 * @param file the sheet as it stands
 * @param listed the rows of the list; a customer may stand on several
 * @example fileUpdate({ headerRow: 1, columns: { customer: 1 }, cells: [["Customer"], ["Ann"]], formulas: [] }, [{ name: "ANN ", number: "", results: {} }, { name: "Bo", number: "", results: {} }]).cells // => [{ row: 3, column: 1, contents: ["Bo"] }]
 */
export function fileUpdate(file: FileReading, listed: readonly ListedCustomer[]): FileUpdate {
  const customers = distinct(listed);
  const known = knownIn(file);
  const rows = rowsOf(customers, known);
  const added = customers.filter((_, index) => rows[index] === NEW);
  const changed = new Map<string, Map<number, string | number>>();
  const renewedRows = new Set<number>();
  for (const [index, customer] of customers.entries()) {
    const row = rows[index] ?? UNKNOWN;
    if (row < 1 || customer.isUnclear) continue;
    for (const field of WRITTEN) {
      const [column, said] = [file.columns[field], saidOf(customer, field)];
      if (column === undefined || said === undefined || formulaAt(file, row, column) !== "") continue;
      const cell = file.cells[row - 1]?.[column - 1];
      if (isFilledOnly(field) && !isBlank(cell)) continue;
      if (cell === said || (typeof said === "string" && textOf(cell) === said)) continue;
      const own = changed.get(field) ?? new Map<number, string | number>();
      changed.set(field, own.set(row, contentOf(said)));
      renewedRows.add(row);
    }
  }
  const renewed = WRITTEN.flatMap((field) => {
    const column = file.columns[field];
    return column === undefined ? [] : piecesOf(changed.get(field) ?? new Map(), column);
  });
  return {
    cells: [...renewed, ...appended(file, added)],
    appended: added.length,
    renewed: renewedRows.size,
    unclear: customers.filter(({ isUnclear }, index) => isUnclear || rows[index] === UNKNOWN).length,
  };
}

const WRITTEN = [...FILLED, ...RENEWED] as const;
const isFilledOnly = (field: FileField) => FILLED.some((one) => one === field);

/** What the list says of a customer; `undefined` where it says nothing. @private */
function saidOf(
  { number, owner = "", results }: ListedCustomer,
  field: (typeof WRITTEN)[number],
): string | number | undefined {
  if (field === "number") return number || undefined;
  return field === "owner" ? owner || undefined : results[field];
}

/** A customer whom a person knows under another name now. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Who might be whom. */
export interface Unmatched {
  /** In the list, and not in the file. */
  readonly fresh: readonly string[];
  /** In the file, and no longer in the list. */
  readonly missing: readonly string[];
}

/**
 * The new customers and those of the file that the list no longer has: one may be the other under a new name. Nobody where
 * numbers tell that all differ; who has one number and two names is on both sides, because a person may have named it so.
 *
 * @param file the sheet as it stands
 * @param listed the rows of the list
 * @example unmatched({ headerRow: 1, columns: { customer: 1 }, cells: [["Customer"], ["Ann"], ["Bo"]], formulas: [] }, [{ name: "Ann", number: "", results: {} }, { name: "Bob", number: "", results: {} }]) // => { fresh: ["Bob"], missing: ["Bo"] }
 */
export function unmatched(file: FileReading, listed: readonly ListedCustomer[]): Unmatched {
  const customers = distinct(listed);
  const known = knownIn(file);
  const rows = rowsOf(customers, known);
  const found = new Set(rows);
  const keys = new Set(customers.map(({ key }) => key));
  const fresh = customers.filter((_, index) => rows[index] === NEW);
  const missing = known.filter(({ row, key, name }) => name !== "" && !found.has(row) && !keys.has(key));
  const mayBe = (one: { number: string }, others: readonly { number: string }[]) =>
    others.some(({ number }) => number === "" || one.number === "");
  const inRow = new Map(known.map((one) => [one.row, one]));
  const called = customers.flatMap((one, index) => {
    const own = inRow.get(rows[index] ?? UNKNOWN);
    const isCalledElse = own && own.key !== "" && own.key !== one.key && !own.former.includes(one.key);
    return isCalledElse && !keys.has(own.key) ? [{ now: tidy(one.name), before: own.name }] : [];
  });
  return {
    fresh: [
      ...fresh.filter((one) => mayBe(one, missing)).map(({ name }) => tidy(name)),
      ...called.map(({ now }) => now),
    ],
    missing: [
      ...missing.filter((one) => mayBe(one, fresh)).map(({ name }) => name),
      ...called.map(({ before }) => before),
    ],
  };
}

/**
 * The file with new names, and the cells that say them: the former name stands in its own column, so that logs are still
 * found.
 *
 * @param file the sheet as it stands, with a column of former names
 * @param renamings as a person answered
 * @example renamed({ headerRow: 1, columns: { customer: 1, former: 2 }, cells: [["Customer", "Former"], ["Bo", ""]], formulas: [] }, [{ from: "Bo", to: "Bob" }]).cells // => [{ row: 2, column: 1, contents: ["Bob"] }, { row: 2, column: 2, contents: ["Bo"] }]
 */
export function renamed(
  file: FileReading,
  renamings: readonly Renaming[],
): { readonly file: FileReading; readonly cells: readonly FileCells[] } {
  const { customer, former } = file.columns;
  if (customer === undefined || former === undefined) return { file, cells: [] };
  const known = knownIn(file);
  const cells = renamings.flatMap(({ from, to }): FileCells[] => {
    const rows = known.filter(({ key }) => key === nameKey(from));
    const [only] = rows;
    if (!only || rows.length > 1) return [];
    const before = textOf(file.cells[only.row - 1]?.[former - 1]);
    const names = [before, only.name].filter((name) => name !== "").join("; ");
    return [
      { row: only.row, column: customer, contents: [sheetText(to)] },
      { row: only.row, column: former, contents: [sheetText(names)] },
    ];
  });
  const changed = file.cells.map((line) => [...line]);
  for (const { row, column, contents } of cells) {
    const line = changed[row - 1] ?? [];
    line[column - 1] = contents[0] ?? "";
  }
  return { file: { ...file, cells: changed }, cells };
}

/**
 * What a person typed about who was renamed: numbers of new customers and letters of former ones, such as `1=a, 2=c`;
 * `null` where it is none of this.
 *
 * @param typed by the person
 * @param names as they were shown
 * @example renamingsIn("1 = b", { fresh: ["Bob"], missing: ["Al", "Bo"] }) // => [{ from: "Bo", to: "Bob" }]
 * @example renamingsIn("yes", { fresh: ["Bob"], missing: ["Bo"] }) // => null
 */
export function renamingsIn(typed: string, { fresh, missing }: Unmatched): Renaming[] | null {
  const pairs = tidy(typed)
    .split(/(?<![,，;；\s])[,，;；\s]+(?=\d)/)
    .filter((pair) => pair !== "");
  const renamings = pairs.flatMap((pair) => {
    const [, number, letter = ""] = /^(\d+) ?[=＝] ?([a-z])$/i.exec(pair) ?? [];
    const [to, from] = [
      fresh[Number(number) - 1],
      missing[letter.toLowerCase().charCodeAt(0) - FIRST_LETTER],
    ];
    return to === undefined || from === undefined ? [] : [{ from, to }];
  });
  return renamings.length === pairs.length ? renamings : null;
}

const FIRST_LETTER = 97;

/** In place of a row. */
const NEW = 0;
const UNKNOWN = -1;

/** One per customer: the rows of one number, or of one name without a number. @private */
function distinct(listed: readonly ListedCustomer[]): Customer[] {
  const numbers = new Map<string, Set<string>>();
  const named = listed
    .map((one) => ({ ...one, key: nameKey(one.name), number: tidy(one.number) }))
    .filter(({ key }) => key !== "");
  for (const { key, number } of named)
    if (number !== "") numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
  const groups = new Map<string, Customer>();
  const owners = new Map<string, Set<string>>();
  for (const one of named) {
    // A row without a number is that of the only number its name has.
    const [only, other] = numbers.get(one.key) ?? [];
    const number = one.number || (other === undefined ? (only ?? "") : "");
    const key = number === "" ? `name ${one.key}` : `number ${number}`;
    const first = groups.get(key);
    const isUnclear =
      first !== undefined &&
      (first.isUnclear ||
        RENEWED.some((field) => field !== "value" && first.results[field] !== one.results[field]));
    const [before, own] = [first?.results.value, one.results.value];
    const added = typeof before === "number" && typeof own === "number" ? { value: before + own } : {};
    const customer = first ?? { ...one, number };
    const owner = tidy(one.owner ?? "");
    const known = owners.get(key) ?? new Set();
    owners.set(key, owner === "" ? known : known.add(owner));
    groups.set(key, { ...customer, results: { ...customer.results, ...added }, isUnclear });
  }
  return [...groups].map(([key, customer]) => {
    // Whose of several it is cannot be told.
    const [owner = "", other] = owners.get(key) ?? [];
    return { ...customer, owner: other === undefined ? owner : "" };
  });
}

/** @private */
function knownIn({ headerRow, columns, cells }: FileReading): Known[] {
  const at = (row: readonly Cell[], column: number | undefined) =>
    column === undefined ? "" : textOf(row[column - 1]);
  return cells
    .map((row, index) => ({
      row: index + 1,
      name: tidy(at(row, columns.customer)),
      key: nameKey(at(row, columns.customer)),
      former: formerKeys(at(row, columns.former)),
      number: tidy(at(row, columns.number)),
    }))
    .filter(({ row, key, number }) => row > headerRow && (key !== "" || number !== ""));
}

/** The row of each customer, `NEW` or `UNKNOWN`. @private */
function rowsOf(customers: readonly Customer[], known: readonly Known[]): number[] {
  const byNumber = grouped(known, ({ number }) => number || null);
  const byName = grouped(known, ({ key }) => key || null);
  const keys = new Set(customers.map(({ key }) => key));
  // A former name counts where nobody has it now.
  const isRenamed = ({ key, former }: Known, name: string) => !keys.has(key) && former.includes(name);
  const sameName = grouped(customers, ({ key }) => key || null);
  return customers.map(({ key, number }) => {
    const numbered = byNumber.get(number) ?? [];
    if (numbered.length > 0) return numbered.length === 1 ? (numbered[0]?.row ?? UNKNOWN) : UNKNOWN;
    // Another number is another customer of that name.
    const named = (byName.get(key) ?? known.filter((one) => isRenamed(one, key))).filter(
      (one) => number === "" || one.number === "",
    );
    if (named.length === 0) return NEW;
    const isOnly = named.length === 1 && sameName.get(key)?.length === 1;
    if (isOnly) return named[0]?.row ?? UNKNOWN;
    return number === "" ? UNKNOWN : NEW;
  });
}

/** Below all that is filled: in our columns by anything, in a person's by what is typed, because formulas wait for rows. @private */
function appended(file: FileReading, added: readonly Customer[]): FileCells[] {
  if (added.length === 0) return [];
  const ours = new Set(Object.values(file.columns));
  let last = file.cells.length;
  const isFilled = (cell: Cell, row: number, column: number) => {
    const formula = formulaAt(file, row, column);
    return ours.has(column)
      ? formula !== "" || !isBlank(cell)
      : formula === "" && !isBlank(cell) && cell !== false;
  };
  while (last > file.headerRow && !file.cells[last - 1]?.some((cell, at) => isFilled(cell, last, at + 1)))
    last--;
  const written: [FileField, (customer: Customer) => string | number][] = [
    ["customer", ({ name }) => tidy(name)],
    ...WRITTEN.map((field): [FileField, (customer: Customer) => string | number] => [
      field,
      (customer) => (customer.isUnclear && !isFilledOnly(field) ? "" : (saidOf(customer, field) ?? "")),
    ]),
  ];
  return written.flatMap(([field, saidOf]) => {
    const column = file.columns[field];
    const contents = added.map((customer) => contentOf(saidOf(customer)));
    return column === undefined || contents.every((text) => text === "")
      ? []
      : [{ row: Math.max(last, file.headerRow) + 1, column, contents }];
  });
}

/** Rows that follow each other go in together. @private */
function piecesOf(texts: ReadonlyMap<number, string | number>, column: number): FileCells[] {
  return rowSpans([...texts.keys()]).map(({ row, rows }) => ({
    row,
    column,
    contents: Array.from({ length: rows }, (_, at) => texts.get(row + at) ?? ""),
  }));
}

/** @private */
function contentOf(said: string | number): string | number {
  return typeof said === "number" ? said : sheetText(said);
}

/** @private */
function formulaAt({ formulas }: FileReading, row: number, column: number): string {
  return formulas[row - 1]?.[column - 1] ?? "";
}
