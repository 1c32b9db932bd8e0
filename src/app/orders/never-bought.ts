/** Customers of whom a list of orders has nothing but amounts below 0: suppliers among payments, or returns of purchases before the list begins. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { grouped } from "../../core/table/grouped";
import { type Table, textsIn } from "../../core/table/table";
import { alike, filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Source } from "../reading/place/source";
import { listed } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { areInvoices } from "./invoice-lists";
import { type LinesRead, numbersOf, unchanged, withoutLines } from "./order-lines";
import { plain } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with a remark on customers who bought nothing; where all are such, the sign is that of the list. In what came in
 * to an account and went out of it they are who was paid, and left out.
 *
 * @param table one row per line
 * @param source the lines on the sheet, for the columns of an account
 * @param decisions of a person
 * @example neverBoughtRead({ sheetRows: [2, 3], columns: { customer: { type: "text", texts: ["Ann", "Bo"] }, revenue: { type: "number", values: Float64Array.of(5, -3), bad: new Map() } } }, { columns: [] }, {}).remarks[0].text.en // => "Nothing but amounts below 0: Bo (-3)"
 */
export function neverBoughtRead(
  table: Table,
  { columns }: Pick<Source, "columns">,
  { leftOut = [], takenIn = [] }: Decisions,
): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  if (!amounts?.some((amount) => amount < 0)) return unchanged(table);
  const customers = textsIn(table, FIELDS.customer);
  const valued = customers.flatMap((name, at) => (name !== "" && !Number.isNaN(amounts[at]) ? [at] : []));
  const buyers = new Set(valued.filter((at) => !((amounts[at] as number) < 0)).map((at) => customers[at]));
  const isBuyer = (at: number) => buyers.has(customers[at]);
  const found = [...grouped(valued, (at) => (isBuyer(at) ? null : (customers[at] ?? null)))];
  if (found.length === 0 || buyers.size === 0) return unchanged(table);
  const paid = areMovements(table, columns) ? found.filter(([name]) => !takenIn.includes(name)) : [];
  if (paid.length > 0) return withoutPaid(table, paid, takenIn);
  const remark = {
    id: "never-bought",
    text: filledText(ORDER_TEXTS.neverBought, { names: listed(found.map((one) => named(amounts, one))) }),
    rows: found.flatMap(([, lines]) => lines.map((at) => table.sheetRows[at] as number)),
    change: {
      label: filledText(READING_TEXTS.leaveOut, { count: found.length }),
      to: { decisions: { leftOut: [...leftOut, ...found.map(([name]) => name)] } },
    },
  };
  return { table, remarks: [remark], questions: [] };
}

type Lines = readonly [name: string, lines: readonly number[]];

/** Who was paid, and how to count them all the same. @private */
function withoutPaid(table: Table, paid: readonly Lines[], takenIn: readonly string[]): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values ?? [];
  const lines = paid.flatMap(([, own]) => own);
  const remark = {
    id: "paid",
    text: filledText(ORDER_TEXTS.paidLeftOut, { names: listed(paid.map((one) => named(amounts, one))) }),
    rows: lines.map((at) => table.sheetRows[at] as number),
    change: {
      label: filledText(ORDER_TEXTS.count, { count: lines.length }),
      to: { decisions: { takenIn: [...takenIn, ...paid.map(([name]) => name)] } },
    },
  };
  return { table: withoutLines(table, new Set(lines)), remarks: [remark], questions: [] };
}

/** @private */
function named(amounts: ArrayLike<number>, [name, lines]: Lines): Text {
  return alike(`${name} (${amountText(sum(lines.map((at) => amounts[at] as number)))})`);
}

/** Whether the lines are those of a bank or payment account, by what only such a list has beside amounts. @private */
function areMovements(table: Table, columns: Source["columns"]): boolean {
  return !areInvoices(table, columns) && columns.some(({ header }) => OF_ACCOUNTS.test(plain(header)));
}

const OF_ACCOUNTS =
  /^((running |account |closing )?balance( after)?|saldo|saldo nach buchung|kontostand|solde|saldo (disponible|contabile)|payees?|payee name|payer payee|counter ?party( name)?|beneficiary( name)?|iban|(to|from) (email address|account)|gegenkonto.*|verwendungszweck|auftraggeber.*|beguenstigter.*|zahlungsbeteiligter|zahlungsempfanger.*|tegenrekening|naam tegenpartij|交易对方|对方(户名|账号|账户)|交易對方|余额|账户余额|餘額|残高|差引残高|摘要お客様|잔액|거래후잔액|收 支)( \w{3})?$/u;
