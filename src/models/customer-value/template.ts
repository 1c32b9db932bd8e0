/** The Customer value worksheet: a list of customers with their whole value, ranked, live through CUSTOMER_VALUE. */

import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { inLanguages, type Language } from "../../core/texts/language";

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
    [wording(TITLE[language], "title")],
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

const TITLE = inLanguages("Customer value", "客户价值", "客戶價值");

const HEADER = [
  inLanguages("Customer", "客户", "客戶"),
  inLanguages("Profit to date", "已实现利润", "已實現利潤"),
  inLanguages("Profit a year", "年利润", "年利潤"),
  inLanguages("Churn rate", "年流失率", "年流失率"),
  inLanguages("Referrals", "推荐客户数", "推薦客戶數"),
  inLanguages("Sales this year", "今年销售额", "今年銷售額"),
  inLanguages("Value", "客户价值", "客戶價值"),
  inLanguages("Value rank", "价值排名", "價值排名"),
  inLanguages("Sales rank", "销售排名", "銷售排名"),
  inLanguages("Ranks up", "名次上升", "名次上升"),
];

const SHEET_TEXTS = {
  purpose: inLanguages(
    "Replace the sample customers. Value = profit to date + present value of the remaining life + the same for each customer referred. Ranks up: worth more than sales suggest.",
    "请替换示例客户。价值 = 已实现利润 + 剩余关系期利润现值 + 每个被推荐客户的同样价值。“名次上升”表示价值高于销售额所显示的。",
    "請替換範例客戶。價值 = 已實現利潤 + 剩餘關係期利潤現值 + 每個被推薦客戶的同樣價值。「名次上升」表示價值高於銷售額所顯示的。",
  ),
  churn: inLanguages("Churn rate unless said otherwise", "默认年流失率", "預設年流失率"),
  churnNote: inLanguages(
    "Stands in every row; type over it for customers who are safer or more at risk.",
    "用于每一行；较稳定或风险较高的客户可直接改写。",
    "用於每一列；較穩定或風險較高的客戶可直接改寫。",
  ),
  discount: inLanguages("Discount rate a year", "年贴现率", "年貼現率"),
  total: inLanguages("Value of all", "价值合计", "價值合計"),
  realised: inLanguages("Realised already", "其中已实现", "其中已實現"),
  future: inLanguages("Still to come", "其中未来", "其中未來"),
  customers: inLanguages("Customers", "客户", "客戶"),
  ranked: inLanguages("Most valuable customers", "价值最高的客户", "價值最高的客戶"),
};

export const CUSTOMER_VALUE_TEMPLATE: Template = { id: "customer-value", title: TITLE, sheet };
