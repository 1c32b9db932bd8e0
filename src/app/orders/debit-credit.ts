/** Amounts with a column beside them that says whether each is a debit or a credit: the fewer ones are taken off. */

import { textOf, tidy } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { NumberField, Table } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { alternatives } from "../reading/alternatives";
import type { InputColumn, Source } from "../reading/place/source";
import type { Choice } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { documentColumn } from "./document-column";
import { fewWords, freeColumns } from "./free-columns";
import { type LinesRead, numbersOf, unchanged, withNumbers, withoutLines } from "./order-lines";
import { plain } from "./state-words";
import { ORDER_TEXTS } from "./texts";

type Side = "debit" | "credit";

const SIDES: Readonly<Record<Side, RegExp>> = {
  debit: alternatives("d|dr|db|deb|debit|debe|debet|debito|dare|s|soll|借|借方|차변"),
  credit: alternatives("c|cr|cred|credit|credito|kredit|h|haben|haber|avere|贷|贷方|貸|貸方|대변"),
};
/** A balance of 0 is on neither side. */
const NEITHER = alternatives("平|zero|nil");
/** Letters alone mean many things; S and H are German. */
const OF_SIDES =
  /(^| )(dr|cr|d c|s h|dc|sh|sens|side|sign|ind|indicator)( |$)|debit|credit|soll|haben|debe|dare|avere|方向|借贷|借貸|차대|kennzeichen/u;
/** In a list of orders also the kind of a line. */
const OF_KINDS = /(^| )(type|typ|tipo|soort|art)( |$)|类型|類型|種別|区分|구분/u;
/** Sale and return, invoice and credit, Rechnung and Gutschrift, facture and avoir, venta and devolución: letters of kinds. */
const PAIRS = ["sr", "ic", "rg", "fa", "vd", "vr"];
/** Of what comes back, seldom more than a fifth of what was sold; payments are about as much as that. */
const MOST_TAKEN_OFF = 0.2;

/**
 * The lines with the amounts of one side taken off: of debits and credits those that are fewer. Where they are more than a
 * fifth of the others in a list of orders, a person is asked, because they may be payments. Sides whose amounts have a sign of
 * their own stay, and so does a list that names its credit notes.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param decisions of a person
 * @param areOrders whether each row is an order
 * @example [...sidesRead({ sheetRows: [2, 3], columns: { revenue: { type: "number", field: FIELDS.revenue, values: Float64Array.of(9, 1), bad: new Map() } } }, { area: { row: 2 }, columns: [{ letter: "C", kind: "text", header: "Dr/Cr", cells: ["Dr", "Cr"] }] }, {}, false).table.columns.revenue.values] // => [9, -1]
 */
export function sidesRead(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  { otherSide, returnsAboveZero }: Decisions,
  areOrders: boolean,
): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts) return unchanged(table);
  const told = sidesIn(table, columns, area.row, areOrders);
  if (!told || (areOrders && documentColumn(table, columns, area.row))) return unchanged(table);
  const worth = (lines: readonly number[]) => {
    const found = lines.map((at) => amounts.values[at] as number);
    return sum(found.filter((amount) => !Number.isNaN(amount)));
  };
  const { column, lines } = told;
  const signed = [lines.debit, lines.credit].find((side) => hasSigns(amounts.values, side));
  if (signed) return signsRead(table, amounts, column, { signed, firstRow: area.row }, returnsAboveZero);
  const isDebitLess =
    lines.debit.length === lines.credit.length
      ? worth(lines.debit) < worth(lines.credit)
      : lines.debit.length < lines.credit.length;
  const [less, more] = isDebitLess ? [lines.debit, lines.credit] : [lines.credit, lines.debit];
  const wordOf = (side: readonly number[]) =>
    tidy(textOf(column.cells[(table.sheetRows[side[0] as number] as number) - area.row]));
  const values = {
    column: column.header || column.letter,
    state: wordOf(less),
    other: wordOf(more),
    count: less.length,
    amount: amountText(worth(less)),
    others: more.length,
    otherAmount: amountText(worth(more)),
  };
  const isUnclear = areOrders && worth(less) > worth(more) * MOST_TAKEN_OFF;
  const counted = otherSide ?? "off";
  const rows = less.map((at) => table.sheetRows[at] as number);
  const choice = (label: Choice["label"], to: Decisions["otherSide"]): Choice => ({
    label: filledText(label, values),
    to: { decisions: { otherSide: to } },
  });
  const result = counted === "out" ? withoutLines(table, new Set(less)) : takenOff();
  if (otherSide === undefined && isUnclear) {
    const choices = [
      choice(ORDER_TEXTS.sideOff, "off"),
      choice(ORDER_TEXTS.sideOut, "out"),
      choice(ORDER_TEXTS.sideCounts, "counts"),
    ];
    const text = filledText(ORDER_TEXTS.whichSide, values);
    return { table: result, remarks: [], questions: [{ id: "other-side", text, choices }] };
  }
  const texts = {
    off: { text: ORDER_TEXTS.creditsOff, change: choice(READING_TEXTS.leaveOut, "out") },
    out: { text: ORDER_TEXTS.saidLeftOut, change: choice(ORDER_TEXTS.count, "counts") },
    counts: { text: ORDER_TEXTS.saidCounted, change: choice(ORDER_TEXTS.takeOff, "off") },
  };
  const { text, change } = texts[counted];
  return {
    table: result,
    remarks: [{ id: "other-side", text: filledText(text, values), rows, change }],
    questions: [],
  };

  function takenOff(): Table {
    if (!amounts || counted === "counts") return table;
    const signed = amounts.values.slice();
    for (const at of less) signed[at] = 0 - Math.abs(signed[at] as number);
    return withNumbers(table, amounts, signed);
  }
}

/** A side with signs of its own: whether those above 0 lost theirs is asked. @private */
function signsRead(
  table: Table,
  amounts: NumberField,
  { header, letter, cells }: InputColumn,
  { signed, firstRow }: { readonly signed: readonly number[]; readonly firstRow: number },
  returnsAboveZero: Decisions["returnsAboveZero"],
): LinesRead {
  const above = signed.filter((at) => (amounts.values[at] as number) > 0);
  if (above.length === 0) return unchanged(table);
  const rows = above.map((at) => table.sheetRows[at] as number);
  const values = {
    column: header || letter,
    state: tidy(textOf(cells[(rows[0] as number) - firstRow])),
    count: above.length,
    amount: amountText(sum(above.map((at) => amounts.values[at] as number))),
  };
  const choice = (label: Choice["label"], to: Decisions["returnsAboveZero"]): Choice => ({
    label: filledText(label, values),
    to: { decisions: { returnsAboveZero: to } },
  });
  if (returnsAboveZero === undefined) {
    const choices = [choice(ORDER_TEXTS.signForgotten, "off"), choice(ORDER_TEXTS.signMeant, "counts")];
    const text = filledText(ORDER_TEXTS.signsDiffer, values);
    return { table, remarks: [], questions: [{ id: "signs", text, choices }] };
  }
  const isOff = returnsAboveZero === "off";
  const taken = amounts.values.slice();
  for (const at of above) taken[at] = 0 - (taken[at] as number);
  const text = filledText(isOff ? ORDER_TEXTS.creditsOff : ORDER_TEXTS.saidCounted, values);
  const change = isOff ? choice(ORDER_TEXTS.count, "counts") : choice(ORDER_TEXTS.takeOff, "off");
  return {
    table: isOff ? withNumbers(table, amounts, taken) : table,
    remarks: [{ id: "signs", text, rows, change }],
    questions: [],
  };
}

/** Whether the amounts of a side are written below 0; a few that are, such as a correction, do not make it one. @private */
function hasSigns(amounts: Float64Array, lines: readonly number[]): boolean {
  return lines.filter((at) => (amounts[at] as number) < 0).length * 2 >= lines.length;
}

/** The column that has both sides and nothing else, and the lines of each. @private */
function sidesIn(
  table: Table,
  columns: readonly InputColumn[],
  firstRow: number,
  areOrders: boolean,
): { readonly column: InputColumn; readonly lines: Readonly<Record<Side, number[]>> } | undefined {
  for (const column of freeColumns(table, columns)) {
    if (column.kind !== "text") continue;
    const words = [...(fewWords(column.cells) ?? [])].map(sideWord).filter(Boolean);
    const isOfKinds = areOrders && OF_KINDS.test(plain(column.header));
    const pair = isOfKinds ? PAIRS.find((letters) => isPair(words, letters)) : undefined;
    const side = (word: string) =>
      pair === undefined
        ? sideOf(word)
        : ([undefined, "debit", "credit"] as const)[pair.indexOf(word || "?") + 1];
    const isOne = (word: string) => side(word) !== undefined || NEITHER.test(word);
    if (words.length < 2 || !words.every(isOne)) continue;
    const areLetters = words.every((word) => /^[a-z]$/.test(word));
    const heading = plain(column.header);
    if (areLetters && !OF_SIDES.test(heading) && !isOfKinds) continue;
    const lines: Record<Side, number[]> = { debit: [], credit: [] };
    table.sheetRows.forEach((row, at) => {
      const own = side(sideWord(textOf(column.cells[row - firstRow])));
      if (own) lines[own].push(at);
    });
    if (lines.debit.length > 0 && lines.credit.length > 0) return { column, lines };
  }
  return undefined;
}

/** @private */
function isPair(words: readonly string[], letters: string): boolean {
  return words.length === 2 && [...letters].every((letter) => words.includes(letter));
}

/** A plus stands for what was sold, a minus for what comes off. @private */
function sideWord(text: string): string {
  const sign = tidy(text);
  if (sign === "+") return "debit";
  return /^[-−–]$/.test(sign) ? "credit" : plain(sign);
}

/** @private */
function sideOf(word: string): Side | undefined {
  if (SIDES.debit.test(word)) return "debit";
  return SIDES.credit.test(word) ? "credit" : undefined;
}
