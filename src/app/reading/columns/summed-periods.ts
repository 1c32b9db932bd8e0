/** Amounts with a column for each month or quarter and none for all of them: added up where a person says so. */

import { tidy } from "../../../core/cells/cell";
import { monthNamed } from "../../../core/cells/month-name";
import { numberColumn } from "../../../core/cells/number-column";
import { asWritten } from "../../../core/numbers/decimal";
import { sum } from "../../../core/numbers/sum";
import { headerFit } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import { headerWords } from "../../../core/table/header-words";
import { alike, filledText } from "../../../core/texts/language";
import type { Decisions } from "../../contract/decisions";
import { isDay } from "../place/heading-cells";
import type { InputColumn, Source } from "../place/source";
import { columnNamed, listed, type Remark } from "../remark";
import { READING_TEXTS } from "../texts";
import { columnOf, type Mapping } from "./mapping";

/**
 * The columns of numbers that are headed by months or quarters, from the left, with the same word of revenue where other
 * words stand beside them; none where there is only one.
 *
 * @param columns of the sheet
 * @example periodColumns([{ kind: "number", header: "Jan-24" }, { kind: "number", header: "Feb-24" }]).length // => 2
 * @example periodColumns(["Jan Sales", "Jan Cost", "Feb Sales", "Feb Cost"].map((header) => ({ kind: "number", header }))).length // => 2
 */
export function periodColumns<Given extends Pick<InputColumn, "kind" | "header">>(
  columns: readonly Given[],
): readonly Given[] {
  const numeric = columns.filter(({ kind }) => kind === "number");
  const bare = numeric.filter(({ header }) => isPeriod(header));
  if (bare.length > 1) return bare;
  const named = numeric.flatMap((column) => {
    const rest = besidePeriod(column.header);
    return headerFit(headerWords(rest), FIELDS.revenue) === "exact" ? [{ column, rest }] : [];
  });
  const found = named.filter(({ rest }) => rest === named[0]?.rest).map(({ column }) => column);
  return found.length > 1 ? found : [];
}

/** What stands before or behind a month or a quarter; nothing where there is none. @private */
function besidePeriod(header: string): string {
  const text = tidy(header);
  const [, first = "", behind = ""] = /^([^\s月]{1,2}月份?|\S+)\s*(.+)$/u.exec(text) ?? [];
  const [, before = "", last = ""] = /^(.+)\s(\S+)$/u.exec(text) ?? [];
  if (isPeriod(first)) return behind;
  return isPeriod(last) ? before : "";
}

/**
 * The source whose column of revenue holds the sum of all its periods, where a person chose so.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param decisions of a person
 * @example periodsSummed({ columns: [] }, {}, {}).remarks // => []
 */
export function periodsSummed(
  source: Source,
  mapping: Mapping,
  decisions: Decisions,
): { readonly source: Source; readonly remarks: readonly Remark[] } {
  const [first, ...others] = summedIn(source, mapping, decisions);
  const revenue = columnOf(source.columns, mapping, FIELDS.revenue);
  if (!first || !revenue) return { source, remarks: [] };
  const periods = [first, ...others];
  const parts = periods.map(({ cells, answer }) => numberColumn(cells, source.notation, answer).values);
  const cells = revenue.cells.map((_, at) => {
    const amounts = parts.map((values) => values[at] as number).filter((amount) => !Number.isNaN(amount));
    // As text, so that it is known to stand on no cell of the sheet.
    return amounts.length === 0 ? "" : String(asWritten(sum(amounts)));
  });
  const header = `${first.header} – ${others[others.length - 1]?.header ?? ""}`;
  const summed = { ...revenue, header, cells, answer: { decimal: "." as const } };
  const columns = source.columns.map((column) => (column === revenue ? summed : column));
  const text = filledText(READING_TEXTS.periodsSummed, {
    field: FIELDS.revenue.label,
    columns: listed(periods.map((column) => alike(columnNamed(column)))),
  });
  const label = filledText(READING_TEXTS.takeAlone, { column: columnNamed(revenue) });
  const change = { label, to: { decisions: { periodsSummed: false } } };
  return { source: { ...source, columns }, remarks: [{ id: "periods-summed", text, rows: [], change }] };
}

/**
 * The source without the columns that are part of a sum, so that nobody is told that they are not used.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param decisions of a person
 * @example withoutSummed({ columns: [{ position: 0 }] }, { revenue: 0 }, {}).columns.length // => 1
 */
export function withoutSummed(source: Source, mapping: Mapping, decisions: Decisions): Source {
  const summed = summedIn(source, mapping, decisions);
  return summed.length === 0
    ? source
    : { ...source, columns: source.columns.filter((column) => !summed.includes(column)) };
}

/** @private */
function summedIn(
  { columns }: Pick<Source, "columns">,
  mapping: Mapping,
  decisions: Decisions,
): readonly InputColumn[] {
  const revenue = columnOf(columns, mapping, FIELDS.revenue);
  const periods = decisions.periodsSummed === true ? periodColumns(columns) : [];
  return revenue && periods.includes(revenue) ? periods : [];
}

/** A month or a quarter, with or without its year. @private */
function isPeriod(header: string): boolean {
  const text = tidy(header);
  const word = text.replace(/\.$/, "");
  return isDay(text) || PERIOD.test(text) || (/^[^\s\d]{3,}$/.test(word) && monthNamed(word) !== undefined);
}

const PERIOD =
  /^(\d{1,2} ?[月월](份|度)?|(19|20)\d\d(0[1-9]|1[0-2])|[一二三四五六七八九十]{1,2}月(份|度)?|\d{4}-\d\d-01|(\d{4} ?年? ?[-/]? ?)?(q[1-4]|[1-4]q|h[12]|第?[一二三四1-4] ?季度?|[1-4]분기)( ?[-/]? ?('?\d\d|\d{4}))?)$/iu;
