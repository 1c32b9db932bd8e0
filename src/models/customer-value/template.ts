/** The Customer value worksheet: a list of customers with their whole value, ranked, live through CUSTOMER_VALUE. */

import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

const FIRST = 13;
const ROWS = 50;
const LAST = FIRST + ROWS - 1;
/** Customers in the chart. */
const SHOWN = 10;
const RANKED_COLUMN = 12;

/** Made up: the largest buyer is not worth the most, because referrals and margin count. */
const SAMPLE: readonly (readonly [
  name: string,
  toDate: number,
  yearly: number,
  sales: number,
  referrals: number,
])[] = [
  ["A", 1200, 300, 9000, 0],
  ["B", 400, 500, 3000, 2],
  ["C", 900, 150, 4200, 1],
  ["D", 0, 350, 2600, 0],
  ["E", 2500, 50, 6000, 0],
  ["F", 100, 120, 800, 5],
];

type Row = readonly (TemplateCell | string | number | null)[];

/** @private */
function sheet(language: Language): TemplateSheet {
  const text = (key: keyof typeof SHEET_TEXTS) => SHEET_TEXTS[key][language];
  const down = (column: string) => `${column}${FIRST}:${column}${LAST}`;
  const header = [...HEADER, null, ...HEADER.slice(0, 7)];
  const cells: Row[] = [
    [wording(TEXTS.title[language], "title")],
    [wording(text("purpose"), "note")],
    [],
    [wording(text("churn")), input(0.2, "share", text("churnNote"))],
    [wording(text("discount")), input(0.1, "share")],
    [],
    [wording(text("total")), result(`=SUM(${down("G")})`, "money")],
    [wording(text("realised")), result(`=SUMIF(${down("H")};">0";${down("B")})`, "money")],
    [wording(text("future")), result("=B7-B8", "money")],
    [],
    [
      wording(text("customers"), "heading"),
      ...Array.from({ length: RANKED_COLUMN - 2 }, () => null),
      wording(text("ranked"), "heading"),
    ],
    header.map((one) => (one === null ? null : wording(one[language], "header"))),
    ...Array.from({ length: ROWS }, (_, index) => customerRow(index, down)),
  ];
  const ranked = (column: number) => ({ row: FIRST - 1, column, rows: SHOWN + 1, columns: 1 });
  return {
    cells,
    columnWidths: [220, 110, 110, 100, 90, 110, 110, 90, 90, 90],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: text("ranked"),
        labels: ranked(RANKED_COLUMN),
        values: [ranked(RANKED_COLUMN + 6)],
        row: 1,
        column: RANKED_COLUMN + 8,
      },
    ],
  };
}

/** @private */
function customerRow(index: number, down: (column: string) => string): Row {
  const at = FIRST + index;
  const [name = "", toDate = "", yearly = "", sales = "", referrals = ""] = SAMPLE[index] ?? [];
  const first = index === 0;
  const value = `=CUSTOMER_VALUE(${down("B")};${down("C")};${down("D")};B5;${down("E")})`;
  const rank = (column: string) =>
    `=IF(ISNUMBER(${column}${at});RANK(${column}${at};${column}$${FIRST}:${column}$${LAST});"")`;
  const spilled = (["text", "money", "money", "share", "count", "money", "money"] as const).map(
    (format, column) => result(first && column === 0 ? sortedList(down) : "", format),
  );
  return [
    input(name, "text"),
    input(toDate, "money"),
    input(yearly, "money"),
    input(`=IF(B${at}="";"";$B$4)`, "share"),
    input(referrals, "count"),
    input(sales, "money"),
    result(first ? value : "", "money"),
    result(rank("G"), "count"),
    result(rank("F"), "count"),
    result(`=IF(OR(H${at}="";I${at}="");"";I${at}-H${at})`, "count"),
    null,
    ...spilled,
  ];
}

/** Rows with a value only, the largest first. @private */
function sortedList(down: (column: string) => string): string {
  const list = `A${FIRST}:G${LAST}`;
  return `=SORT(FILTER(${list};ISNUMBER(${down("G")}));7;FALSE)`;
}

const HEADER = [
  WORDS.customer,
  TEXTS.profitToDateField,
  TEXTS.profitAYear,
  WORDS.churnRateAYear,
  TEXTS.referrals,
  TEXTS.salesThisYear,
  TEXTS.value,
  TEXTS.valueRank,
  TEXTS.salesRank,
  TEXTS.ranksUp,
];

const SHEET_TEXTS = {
  purpose: TEXTS.purpose,
  churn: TEXTS.churn,
  churnNote: TEXTS.churnNote,
  discount: WORDS.discountRateAYear,
  total: TEXTS.total,
  realised: TEXTS.realised,
  future: TEXTS.future,
  customers: TEXTS.customers2,
  ranked: TEXTS.bestTitle,
};

export const CUSTOMER_VALUE_TEMPLATE: Template = { id: "customer-value", title: TEXTS.title, sheet };
