/** Lines of an order that are no purchase: taxes, shipping, tips, in exports that write them below what was bought. */

import { textOf, tidy } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { grouped } from "../../core/table/grouped";
import { type Table, textsIn } from "../../core/table/table";
import { alike, filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { InputColumn, Source } from "../reading/place/source";
import { type Choice, listed } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { type ChargeKind, chargeKind } from "./charge-words";
import { freeColumns } from "./free-columns";
import { type LinesRead, numbersOf, unchanged, withoutLines } from "./order-lines";
import { plain } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/** Taxes are below it; of more it is asked whether it is what the firm sells, as an adviser sells *Tax*. */
const MOST_BESIDE = 0.3;

/**
 * The lines without taxes, shipping and the like, as the column of products or one of kinds of lines names them. One that stands alone
 * in its order counts: who sells transport has such orders.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param decisions of a person
 * @example chargesRead({ sheetRows: [2, 3], columns: { "order-number": { type: "text", texts: ["7", "7"] }, product: { type: "text", header: "Item", texts: ["Cup", "VAT 20%"] } } }, { area: { row: 2 }, columns: [] }, {}).table.sheetRows // => [2]
 */
export function chargesRead(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  { chargesCounted }: Decisions,
): LinesRead {
  const charges = chargesIn(table, columns, area.row);
  const orders = charges.size === 0 ? [] : ordersIn(table);
  const found = orders.flatMap((lines) => {
    const own = lines.filter((at) => charges.has(at));
    return own.length < lines.length ? own : [];
  });
  if (found.length === 0) return unchanged(table);
  const lines = found.sort((one, other) => one - other);
  const out = new Set(lines);
  const rest = [...table.sheetRows.keys()].filter((at) => !out.has(at));
  const sizeOf = (of: readonly number[]) => sum(amountsOf(table, of).map(Math.abs));
  const isHeavy = (["tax", "other"] as const).some((kind) => {
    const own = lines.filter((at) => charges.get(at)?.kind === kind);
    return sizeOf(own) > MOST_BESIDE * sizeOf(rest);
  });
  const values = {
    names: listed([...new Set(lines.map((at) => charges.get(at)?.name ?? ""))].map(alike)),
    count: lines.length,
    amount: amountText(sum(amountsOf(table, lines))),
  };
  const leave: Choice = {
    label: filledText(READING_TEXTS.leaveOut, values),
    to: { decisions: { chargesCounted: false } },
  };
  const count: Choice = {
    label: filledText(ORDER_TEXTS.count, values),
    to: { decisions: { chargesCounted: true } },
  };
  if (isHeavy && chargesCounted === undefined) {
    const question = {
      id: "charges",
      text: filledText(ORDER_TEXTS.chargesAsked, values),
      choices: [leave, count],
    };
    return { ...unchanged(table), questions: [question] };
  }
  const text = filledText(chargesCounted ? ORDER_TEXTS.chargesCounted : ORDER_TEXTS.chargesOut, values);
  const rows = lines.map((at) => table.sheetRows[at] as number);
  const change = chargesCounted ? leave : count;
  return {
    table: chargesCounted ? table : withoutLines(table, out),
    remarks: [{ id: "charges", text, rows, change }],
    questions: [],
  };
}

/** By line, with the word that says so. @private */
function chargesIn(
  table: Table,
  columns: readonly InputColumn[],
  firstRow: number,
): ReadonlyMap<number, { readonly kind: ChargeKind; readonly name: string }> {
  const charges = new Map<number, { readonly kind: ChargeKind; readonly name: string }>();
  const add = (at: number, name: string) => {
    const kind = name === "" || charges.has(at) ? null : chargeKind(name);
    if (kind !== null) charges.set(at, { kind, name });
  };
  for (const [at, name] of textsIn(table, FIELDS.product).entries()) add(at, name);
  // Without numbers of orders a word such as Delivery may say what a firm sells, and a tax never does.
  const hasNumbers = textsIn(table, FIELDS.orderNumber).some((number) => number !== "");
  for (const { kind, header, cells } of freeColumns(table, columns)) {
    if (kind !== "text" || !OF_LINES.test(plain(header))) continue;
    for (const [at, row] of table.sheetRows.entries()) {
      const name = tidy(textOf(cells[row - firstRow]));
      if (hasNumbers || OF_GOODS.test(plain(header)) || chargeKind(name) === "tax") add(at, name);
    }
  }
  return charges;
}

/** What is bought stands below these, so that a word such as Delivery is a charge of it. */
const OF_GOODS =
  /item|product|article|artikel|articulo|artigo|articolo|商品|产品|產品|品名|项目|項目|品項|품목|상품/u;

const OF_LINES =
  /item|product|article|artikel|articulo|artigo|articolo|desc|bezeichnung|design|type|typ|tipo|position|line|account|service|detail|memo|concept|kind|sku|leistung|omschrijving|prestation|libelle|konto|compte|cuenta|conto|商品|产品|產品|品名|项目|項目|类型|類型|类别|類別|名称|名稱|科目|摘要|明细|種別|区分|内訳|품목|상품|항목|구분|내역/u;

/** Lines of one order number, or without numbers of one customer and day. @private */
function ordersIn(table: Table): (readonly number[])[] {
  const customers = textsIn(table, FIELDS.customer);
  const numbers = textsIn(table, FIELDS.orderNumber);
  const date = table.columns[FIELDS.date.id];
  const days = date?.type === "date" ? date.days : undefined;
  const keyOf = (at: number) =>
    numbers[at] ? `${numbers[at]}\n${customers[at]}` : `\n${customers[at]}\n${days?.[at]}`;
  return [...grouped(table.sheetRows.keys(), keyOf).values()];
}

/** The amounts of lines, 0 where one has none. @private */
function amountsOf(table: Table, lines: readonly number[]): number[] {
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  return lines.map((at) => amounts?.[at] || 0);
}
