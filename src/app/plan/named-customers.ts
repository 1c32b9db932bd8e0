/** Lists of customers by name: the model tells rows of its table, here each gets name, share, bar, owner and change. */

import { quotient } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { NO_LABEL } from "../../core/report/label";
import type { Block, CustomerList, Format, Grid, LabelColours, RowColours } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { listHeader } from "../../core/table/first-by";
import { type Table, textsIn } from "../../core/table/table";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { NamedBlock } from "../run/views";
import { TEXTS } from "../texts";

/** What the lists need to know of the run. */
export interface ListedRun {
  readonly table: Table;
  readonly language: Language;
  /** What changed for a row of the table since the run before; none where there is nothing to compare with. */
  readonly change?: ((row: number) => Text) | undefined;
}

/** A column of the list. */
interface ListColumn {
  readonly header: string;
  readonly format: Format;
  readonly cells: readonly (string | number)[];
  readonly isBar?: boolean;
  readonly isSpare?: boolean;
  readonly colours?: LabelColours;
}

/** Half blocks of the longest bar. */
const BAR_HALVES = 20;

/**
 * A report whose lists of customers are tables with their names.
 *
 * @param report of a model
 * @param run the table that the model judged
 * @example namedReport([{ kind: "note", text: "Ties." }], { table: { sheetRows: [], columns: {} }, language: "en" }) // => [{ kind: "note", text: "Ties." }]
 */
export function namedReport(report: readonly Block[], run: ListedRun): NamedBlock[] {
  return report.flatMap((block) => (block.kind === "customers" ? listBlocks(block, run) : [block]));
}

/** What is to be done with everybody on a list is said once. @private */
function listBlocks(list: CustomerList, run: ListedRun): NamedBlock[] {
  const [first = "", ...others] = list.action ? list.rows.map(list.action) : [];
  const areAlike = first !== "" && others.length > 0 && others.every((one) => one === first);
  if (!areAlike) return [listOf(list, run)];
  const { action: _, ...rest } = list;
  return [{ kind: "text", text: first }, listOf(rest, run)];
}

/** @private */
function listOf(list: CustomerList, run: ListedRun): Grid {
  const { rows } = list;
  const columns = columnsOf(list, run);
  const bars = columns.flatMap(({ isBar }, at) => (isBar ? [at] : []));
  const spare = columns.findIndex(({ isSpare }) => isSpare);
  const coloured = columns.flatMap(({ colours }, column): RowColours[] =>
    colours
      ? [{ column, labels: colours.labels, positions: rows.map((row) => colours.positions[row] ?? NO_LABEL) }]
      : [],
  );
  return {
    kind: "grid",
    id: list.id,
    header: columns.map(({ header }) => header),
    formats: columns.map(({ format }) => format),
    total: false,
    rows: rows.map((_, at) => columns.map(({ cells }) => cells[at] ?? "")),
    ...(bars.length > 0 ? { bars } : {}),
    ...(spare >= 0 ? { spare } : {}),
    ...(coloured.length > 0 ? { coloured } : {}),
  };
}

/** @private */
function columnsOf(list: CustomerList, { table, language, change }: ListedRun): ListColumn[] {
  const { rows, value, label, columns = [], action, withoutShares = false } = list;
  const names = textsIn(table, FIELDS.customer);
  const owners = textsIn(table, FIELDS.owner);
  const texts = (header: Text, cells: readonly (string | number)[]): ListColumn => ({
    header: header[language],
    format: "text",
    cells,
  });
  const rowText = (row: number) => filled(WORDS.row, language, { row: table.sheetRows[row] ?? 0 });
  const isOwned = rows.some((row) => (owners[row] ?? "") !== "");
  return [
    {
      header: listHeader(WORDS.customer[language], rows.length, list.of ?? rows.length, language),
      format: "text",
      cells: rows.map((row) => names[row] || rowText(row)),
    },
    ...(label
      ? [
          {
            header: label.header,
            format: "text" as const,
            cells: rows.map(
              (row) => label.names[label.positions[row] ?? NO_LABEL] ?? label.words?.[row] ?? "",
            ),
            colours: { labels: label.names.length, positions: label.positions },
          },
        ]
      : []),
    ...(isOwned
      ? [
          texts(
            WORDS.lookedAfterBy,
            rows.map((row) => owners[row] ?? ""),
          ),
        ]
      : []),
    ...(value ? amountColumns(rows, value, withoutShares, language) : []),
    ...columns.map(({ cell, ...column }): ListColumn => ({ ...column, cells: rows.map(cell) })),
    ...(change
      ? [
          texts(
            TEXTS.changeHeader,
            rows.map((row) => change(row)[language]),
          ),
        ]
      : []),
    ...(action ? [texts(WORDS.whatToDo, rows.map(action))] : []),
  ];
}

/** What they are ranked by, with its shares and a bar. @private */
function amountColumns(
  rows: readonly number[],
  { name, values, areLosses = false }: NonNullable<CustomerList["value"]>,
  withoutShares: boolean,
  language: Language,
): ListColumn[] {
  const held = rows.map((row) => values[row] ?? Number.NaN);
  const amounts: ListColumn = {
    header: name,
    format: "money",
    cells: held.map((amount) => (Number.isNaN(amount) ? "" : amount)),
  };
  const sized = (amount: number) => (Number.isNaN(amount) ? 0 : areLosses ? -amount : amount);
  const numbers = held.map(sized);
  const total = sum(Array.from(values, sized));
  const most = Math.max(...numbers, 0);
  const bars: ListColumn[] = [
    { header: "", format: "text", isBar: true, cells: numbers.map((amount) => barText(amount, most)) },
  ];
  if (total <= 0) return [amounts];
  return [amounts, ...(withoutShares ? [] : shareColumns(numbers, total, language)), ...bars];
}

/** Share of all, and of all down to here. @private */
function shareColumns(numbers: readonly number[], total: number, language: Language): ListColumn[] {
  let above = 0;
  const cumulative = numbers.map((amount) => {
    above += amount;
    return quotient(above, total);
  });
  return [
    {
      header: TEXTS.shareHeader[language],
      format: "share",
      cells: numbers.map((amount) => quotient(amount, total)),
    },
    { header: TEXTS.cumulativeHeader[language], format: "share", cells: cumulative, isSpare: true },
  ];
}

/**
 * A bar made of letters, which every spreadsheet program shows: blocks and half blocks, at least half a one for what is not
 * nothing.
 *
 * @param amount to draw; nothing is drawn of a negative one
 * @param most the amount of the longest bar
 * @example barText(55, 100) // => "█████▌"
 * @example barText(1, 100) // => "▌"
 * @example barText(1e308, 1e308).length // => 10
 */
export function barText(amount: number, most: number): string {
  if (most <= 0 || amount <= 0) return "";
  const halves = Math.max(1, Math.round(BAR_HALVES * (amount / most)));
  return "█".repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? "▌" : "");
}
