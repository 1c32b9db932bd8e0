/** What the firm keeps of its customers, as plain data: the customer file, contacts, promises and complaints. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { dateColumn } from "../../core/cells/date-column";
import { type Notation, notationOf } from "../../core/cells/number-text";
import { LANGUAGES } from "../../core/texts/language";
import type { KeptTable } from "../../models/customer-file/kept-table";
import { RECORD_TABLES } from "../../models/customer-file/record-tables";
import { defaultServices, SERVICE_COLUMNS, SERVICE_TABLE } from "../../models/customer-file/service-table";
import type { WorkbookReading } from "../reading/sheet/sheet-reading";
import { FILE_COLUMNS, FILE_DATES, type FileField } from "./file-columns";
import { nameKey } from "./name-key";

/** A row of the customer file. */
export interface FiledCustomer {
  readonly name: string;
  /** The firm's own; `""` for none. */
  readonly number: string;
  readonly texts: Readonly<Partial<Record<FileField, string>>>;
  /** Days since 1970-01-01. */
  readonly days: Readonly<Partial<Record<FileField, number>>>;
  /** `NaN` where it is not known. */
  readonly value: number;
  /** All that a person keeps, under the headers as they stand. */
  readonly entries: readonly (readonly [header: string, said: string])[];
}

export type EventKind = keyof typeof RECORD_TABLES;

/** A row of a log. */
export interface KeptEvent {
  readonly kind: EventKind;
  /** As it is typed: a name, or the firm's number. */
  readonly customer: string;
  /** Days since 1970-01-01, as is when it is due; `null` for none. */
  readonly date: number | null;
  readonly due: number | null;
  readonly isDone: boolean;
  /** By the table's names of its columns; `""` for nothing. */
  readonly said: Readonly<Record<string, string>>;
}

/** What customers of a tier get, by the table's names of its columns. */
export type TierService = Readonly<Record<string, string>>;

export interface Records {
  readonly customers: readonly FiledCustomer[];
  readonly events: readonly KeptEvent[];
  /** By the tier, as `nameKey` has it. */
  readonly services: ReadonlyMap<string, TierService>;
  /** The table behind them, headers first. */
  readonly serviceTable: readonly (readonly Cell[])[];
}

/** The sheets that they are read from, by template. */
export const RECORD_TEMPLATES: readonly string[] = [
  ...Object.values(RECORD_TABLES).map(({ id }) => id),
  SERVICE_TABLE.id,
];

/**
 * The records of a workbook.
 *
 * A column of a log is known by its header in any language; one that was renamed, by its place beside the others. The
 * columns of the customer file are marked.
 *
 * @param reading the workbook's file and logs
 * @example recordsIn({ locale: "en_US", templates: { promises: [["Customer", "What", "Due"], ["Ann", "Sample", "2026-03-14"]] } }).events[0].due // => 20526
 */
export function recordsIn({
  locale,
  templates,
  file,
}: Pick<WorkbookReading, "locale" | "templates" | "file">): Records {
  const notation = notationOf(locale);
  const kinds: readonly EventKind[] = ["contact", "promise", "complaint"];
  const { headers, rows } = tableIn(SERVICE_TABLE, SERVICE_COLUMNS, templates[SERVICE_TABLE.id] ?? []);
  const customers = file ? filed(file, notation) : [];
  const isWritten = templates[SERVICE_TABLE.id] !== undefined;
  return {
    customers,
    events: kinds.flatMap((kind) => eventsOf(kind, templates[RECORD_TABLES[kind].id] ?? [], notation)),
    services: isWritten
      ? new Map(rows.map((row) => [nameKey(textOf(row.tier)), textsOf(row)]))
      : servicesOffered(customers),
    serviceTable: [headers, ...rows.map((row) => SERVICE_COLUMNS.map((name) => row[name]))],
  };
}

/** Where nobody wrote what tiers get: what the sheet for it offers, in the language that the file's tiers are in. @private */
function servicesOffered(customers: readonly FiledCustomer[]): ReadonlyMap<string, TierService> {
  const tiers = new Set(customers.map(({ texts }) => nameKey(texts.tier ?? "")));
  const offered = LANGUAGES.map(
    (language) => new Map(defaultServices(language).map((row) => [nameKey(textOf(row.tier)), textsOf(row)])),
  );
  const known = (services: ReadonlyMap<string, TierService>) =>
    [...services.keys()].filter((tier) => tiers.has(tier)).length;
  const [best] = offered.sort((one, other) => known(other) - known(one));
  return best && known(best) > 0 ? best : new Map();
}

/** @private */
function eventsOf(kind: EventKind, cells: readonly (readonly Cell[])[], notation: Notation): KeptEvent[] {
  const table = RECORD_TABLES[kind];
  const { rows } = tableIn(table, table.columns.split(" "), cells);
  const days = (name: string) => {
    const read = dateColumn(
      rows.map((row) => row[name]),
      notation,
    ).days;
    return (index: number) => dayOrNull(read[index]);
  };
  const [dates, dues] = [days("date"), days("due")];
  return rows.flatMap((row, index) => {
    const customer = tidy(textOf(row.customer));
    if (customer === "") return [];
    const own = { date: dates(index), due: dues(index), isDone: !isBlank(row.closed) };
    return [{ kind, customer, ...own, said: textsOf(row) }];
  });
}

type NamedCells = Readonly<Record<string, Cell>>;

/** @private */
function textsOf(row: NamedCells): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, tidy(textOf(cell))]));
}

/** @private */
function dayOrNull(day: number | undefined): number | null {
  return day === undefined || Number.isNaN(day) ? null : day;
}

/** The rows below the headers, by the names of the columns. @private */
function tableIn(
  { headers }: Pick<KeptTable, "headers">,
  names: readonly string[],
  cells: readonly (readonly Cell[])[],
): { headers: readonly Cell[]; rows: readonly NamedCells[] } {
  const known = new Map(
    LANGUAGES.flatMap((language) =>
      headers[language].split("|").map((header, at): [string, number] => [nameKey(header), at]),
    ),
  );
  const found = cells.slice(0, HEADER_WITHIN).map((row) => {
    const places = new Map<number, number>();
    for (const [column, cell] of row.entries()) {
      const at = known.get(nameKey(textOf(cell)));
      if (at !== undefined && !places.has(at)) places.set(at, column);
    }
    return places;
  });
  const best = found.reduce((most, places, row) => (places.size > (found[most]?.size ?? 0) ? row : most), 0);
  const places = found[best];
  if (!places || places.size < FEWEST_HEADERS) return { headers: [], rows: [] };
  const columns = names.map((_, at) => columnAt(at, places));
  const placed = (row: readonly Cell[]) => columns.map((column) => row[column ?? -1]);
  return {
    headers: placed(cells[best] ?? []),
    rows: cells
      .slice(best + 1)
      .map(placed)
      .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))),
  };
}

/** Title, notes and figures stand above the headers. */
const HEADER_WITHIN = 30;
/** Fewer are a note that happens to say the word. */
const FEWEST_HEADERS = 2;

/** Where a column stands; a renamed one beside its neighbours of before, unless another has that place. @private */
function columnAt(at: number, places: ReadonlyMap<number, number>): number | undefined {
  const own = places.get(at);
  if (own !== undefined) return own;
  const taken = new Set(places.values());
  const guesses = [...places]
    .sort(([one], [other]) => Math.abs(one - at) - Math.abs(other - at) || one - other)
    .map(([neighbour, column]) => column + at - neighbour);
  return guesses.slice(0, 1).find((column) => column >= 0 && !taken.has(column));
}

/** @private */
function filed(
  { headerRow, columns, cells }: NonNullable<WorkbookReading["file"]>,
  notation: Notation,
): FiledCustomer[] {
  const rows = cells.slice(headerRow);
  const headers = cells[headerRow - 1] ?? [];
  const placed = FILE_COLUMNS.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [{ field, column: column - 1 }];
  });
  const renewed = new Set(placed.filter(({ field }) => !isEntry(field)).map(({ column }) => column));
  const days = new Map(
    placed
      .filter(({ field }) => FILE_DATES.has(field))
      .map(({ field, column }) => [
        field,
        dateColumn(
          rows.map((row) => row[column]),
          notation,
        ).days,
      ]),
  );
  return rows.flatMap((row, index): FiledCustomer[] => {
    const texts = Object.fromEntries(
      placed.map(({ field, column }) => [field, tidy(textOf(row[column]))] as const),
    );
    const { customer: name = "", number = "" } = texts;
    if (name === "" && number === "") return [];
    const value = row[(columns.value ?? 0) - 1];
    return [
      {
        name,
        number,
        texts,
        days: Object.fromEntries(
          [...days].flatMap(([field, read]) => {
            const day = dayOrNull(read[index]);
            return day === null ? [] : [[field, day]];
          }),
        ),
        value: typeof value === "number" ? value : Number.NaN,
        entries: row.flatMap((cell, column) => {
          const said = tidy(textOf(cell));
          const header = tidy(textOf(headers[column]));
          return said === "" || cell === false || header === "" || renewed.has(column)
            ? []
            : [[header, said] as const];
        }),
      },
    ];
  });
}

/** Whether a person keeps it, as opposed to who the customer is and what is renewed. @private */
function isEntry(field: FileField): boolean {
  return (
    field === "former" ||
    (FILE_COLUMNS.indexOf(field) > 0 && FILE_COLUMNS.indexOf(field) < FILE_COLUMNS.indexOf("tier"))
  );
}
