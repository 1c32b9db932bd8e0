/** The workbook the page opens with: customers in English and in Chinese, with the flaws that real files have. */
import { addressOf } from "../engine/area";
import { freezeLines, resizeLines } from "../engine/grid";
import { literalOfNumber, literalOfText } from "../engine/literal";
import { sheetIds } from "../engine/sheets";
import { setStyles } from "../engine/style";
import { NEW_SHEET_SIZE, type StartSheet, type Workbook, workbookFromSheets } from "../engine/workbook";
import { FormatTable } from "../files/format-table";
import { type SampleCell, type SampleCustomer, sampleCustomers } from "./customers";

const DATE = "yyyy-mm-dd";

/** A fresh sample workbook, the same every time. */
export function sampleWorkbook(): Workbook {
  const formats = new FormatTable();
  const english = sheet(
    "Customers",
    [
      [
        "Customer ID",
        "Customer",
        "City",
        "Account owner",
        "Customer since",
        "Last order",
        "Orders",
        "Revenue",
        "Profit",
        "Complaints",
        "Products bought",
      ],
      ...sampleCustomers("en", 320, 7, 412_000).map((customer) => row(customer, "#,##0.00")),
    ],
    flawsOfEnglish,
  );
  const chinese = sheet(
    "客户",
    [
      [
        "客户编号",
        "客户名称",
        "城市",
        "负责人",
        "首次下单",
        "最近下单",
        "订单数",
        "销售额",
        "利润",
        "投诉次数",
        "购买品类数",
      ],
      ...sampleCustomers("zh", 260, 11, 2_860_000).map((customer) => row(customer, "[$¥]#,##0.00")),
    ],
    flawsOfChinese,
  );
  const sheets = [english, chinese].map((cells) => cells(new FormatTable(formats)));
  const workbook = workbookFromSheets(sheets, { name: "Sample customers" }, formats.ids());
  for (const sheetId of sheetIds(workbook)) dress(workbook, sheetId);
  return workbook;
}

/** A heading that stays in view, and room for names. */
function dress(workbook: Workbook, sheetId: string): void {
  const heading = { sheetId, top: 0, left: 0, rows: 1, columns: HEADING_COLUMNS };
  setStyles(workbook, heading, [Array.from({ length: HEADING_COLUMNS }, () => HEADING)]);
  freezeLines(workbook, sheetId, "ROW", 1);
  resizeLines(workbook, sheetId, "COL", 1, 1, 210);
  resizeLines(workbook, sheetId, "COL", 2, 9, 110);
}

const HEADING_COLUMNS = 11;
const HEADING = { bold: true, fillColor: "#F1F3F4" };

function row(customer: SampleCustomer, money: string): SampleCell[] {
  const { id, name, city, owner, since, lastOrder, orders, revenue, profit, complaints, products } = customer;
  return [
    id,
    name,
    city,
    owner,
    { number: since, format: DATE },
    { number: lastOrder, format: DATE },
    { number: orders },
    { number: revenue, format: money },
    { number: profit, format: money },
    { number: complaints },
    { number: products },
  ];
}

/** Blank, unreadable, ambiguous and negative revenues; a customer twice; a name like a formula. */
function flawsOfEnglish(rows: SampleCell[][]): void {
  put(rows, 23, 7, "");
  put(rows, 57, 7, "n/a");
  put(rows, 88, 7, "12,5");
  put(rows, 131, 7, "");
  put(rows, 164, 7, { number: -420.5, format: "#,##0.00" });
  put(rows, 190, 1, "=Discount House");
  put(rows, 245, 1, textAt(rows, 40, 1));
  put(rows, 277, 7, "$1,240.00 ");
}

function flawsOfChinese(rows: SampleCell[][]): void {
  put(rows, 31, 7, "");
  put(rows, 66, 7, "待定");
  put(rows, 102, 7, "1.5万");
  put(rows, 149, 7, "－");
  put(rows, 203, 1, textAt(rows, 75, 1));
}

function put(rows: SampleCell[][], place: number, column: number, cell: SampleCell): void {
  const target = rows[place];
  if (target !== undefined) target[column] = cell;
}

function textAt(rows: readonly (readonly SampleCell[])[], place: number, column: number): SampleCell {
  return rows[place]?.[column] ?? "";
}

/** A sheet of rows, still to be given the workbook's formats. */
function sheet(
  name: string,
  rows: SampleCell[][],
  spoil: (rows: SampleCell[][]) => void,
): (formats: FormatTable) => StartSheet {
  spoil(rows);
  return (formats) => {
    const cells: Record<string, string> = {};
    rows.forEach((values, y) => {
      values.forEach((cell, x) => {
        if (cell === "") return;
        cells[addressOf(y, x)] =
          typeof cell === "string" ? literalOfText(cell, undefined).content : literalOfNumber(cell.number);
        if (typeof cell === "object" && cell.format !== undefined) formats.set(y, x, cell.format);
      });
    });
    return { name, ...NEW_SHEET_SIZE, cells, formats: formats.zones() };
  };
}
