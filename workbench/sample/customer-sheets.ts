/** The sheets of customers in English and in Chinese, with the flaws that real files have. */
import { type SampleCustomer, sampleCustomers } from "./customers";
import { DATE, put, type SampleCell, type SampleSheet } from "./sheet";

/** Customers of an English-speaking firm: the sheet the page opens on. */
export function englishCustomers(): SampleSheet {
  const rows = sampleCustomers("en", 320, 7, 412_000).map((customer) => cellsOf(customer, "#,##0.00"));
  spoilEnglish(rows);
  return {
    name: "Customers",
    heading: [
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
    rows,
  };
}

/** Customers of a Chinese firm. */
export function chineseCustomers(): SampleSheet {
  const rows = sampleCustomers("zh", 260, 11, 2_860_000).map((customer) => cellsOf(customer, "[$¥]#,##0.00"));
  spoilChinese(rows);
  return {
    name: "客户",
    heading: [
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
    rows,
  };
}

function cellsOf(customer: SampleCustomer, money: string): SampleCell[] {
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
function spoilEnglish(rows: SampleCell[][]): void {
  put(rows, 24, 7, "");
  put(rows, 58, 7, "n/a");
  put(rows, 89, 7, "12,5");
  put(rows, 132, 7, "");
  put(rows, 165, 7, { number: -420.5, format: "#,##0.00" });
  put(rows, 191, 1, "=Discount House");
  put(rows, 246, 1, rows[39]?.[1] ?? "");
  put(rows, 278, 7, "$1,240.00 ");
}

function spoilChinese(rows: SampleCell[][]): void {
  put(rows, 32, 7, "");
  put(rows, 67, 7, "待定");
  put(rows, 103, 7, "1.5万");
  put(rows, 150, 7, "－");
  put(rows, 204, 1, rows[74]?.[1] ?? "");
}
