/** Lists as programs, shops and banks write them, of kinds that were once read wrong without a word: sums by hand. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    // 105 - 105 is nothing left of the one order; the goods of what was paid back are not told.
    list: "a marketplace that tells the goods of orders, and of refunds the total only",
    lines: [
      "Transaction date|Type|Buyer name|Item subtotal|Shipping and handling|Gross transaction amount",
      "2024-01-05|Order|Ann|100|5|105",
      "2024-01-06|Order|Bo|200|5|205",
      "2024-01-07|Order|Bo|40|5|45",
      "2024-01-09|Refund|Bo|--|--|-205",
    ],
    counted: { Ann: 105, Bo: 45 },
    said: [],
    asked: ["Which column is Revenue?"],
  },
  {
    list: "marks of footnotes behind amounts, and the footnotes",
    lines: [
      "Customer|Revenue",
      "Alder|2,000 (1)",
      "Birch|1,500 [2]",
      "Cedar|1,300 ¹",
      "(1) includes a late invoice",
      "[2] an estimate",
    ],
    counted: { Alder: 2000, Birch: 1500, Cedar: 1300 },
    said: ["Left out as notes below the table: row 5 ((1) includes a late invoice), row 6 ([2] an estimate)"],
  },
  {
    list: "what is to be filled in, left from a template",
    lines: ["Customer|Revenue", "e.g. Example Corp|10000", "TBD|900", "Alder|500", "Birch|200"],
    counted: { Alder: 500, Birch: 200 },
    said: ["Left out because they have no customer name: row 2 (e.g. Example Corp), row 3 (TBD)"],
  },
  {
    list: "what visitors of a shop did",
    lines: [
      "event_time|event_type|brand|price|user_id",
      "2024-01-05|view|a|900|5413",
      "2024-01-05|cart|a|62|5411",
      "2024-01-05|purchase|a|62|5411",
      "2024-01-06|purchase|b|10|5412",
      "2024-01-06|remove_from_cart|b|50|5412",
    ],
    counted: { 5411: 62, 5412: 10 },
    said: ["Not counted because event_type is view: 1 row worth 900"],
  },
  {
    list: "states by numbers that only the shop knows",
    lines: [
      "orderNumber|orderTime|customerEmail|invoiceAmount|orderStatusId",
      "1|2024-01-05|ann@x.de|100|2",
      "2|2024-01-06|bo@x.de|900|4",
      "3|2024-01-07|ann@x.de|50|2",
    ],
    counted: { "bo@x.de": 900, "ann@x.de": 150 },
    asked: ["1 row has the status orderStatusId 4, worth 900. Is it an order that was done, or called off?"],
  },
  {
    // 50 - 30 = 20 is left of what was paid back in part.
    list: "called refunded, and paid back in part",
    lines: [
      "Created|Amount|Amount Refunded|Status|Customer",
      "2024-01-05|100|0|Paid|Ann",
      "2024-01-06|50|30|Refunded|Bob",
      "2024-01-07|70|70|Refunded|Ann",
    ],
    counted: { Ann: 100, Bob: 20 },
  },
  {
    list: "names above their documents in the column of the days",
    lines: [
      "Invoice Date|Source|Gross",
      "Alder Ltd||",
      "2024-01-05|Invoice|1200",
      "2024-02-08|Invoice|600",
      "Total Alder Ltd||1800",
      "Birch & Co||",
      "2024-02-09|Invoice|300",
      "Total Birch & Co||300",
      "Total||2100",
    ],
    counted: { "Alder Ltd": 1800, "Birch & Co": 300 },
  },
  {
    list: "who was paid from an account",
    lines: [
      "Date|Name|Gross|From Email Address",
      "2024-01-05|Ann|100|ann@x.com",
      "2024-01-06|Bob|60|bob@x.com",
      "2024-01-07|Hosting|-20|me@x.com",
      "2024-01-08|Ann|50|ann@x.com",
    ],
    counted: { Ann: 150, Bob: 60 },
    said: ["Left out, as nothing came in from them in this list of an account: Hosting (-20)"],
  },
  {
    list: "Italian invoices, of which one is not paid yet",
    lines: [
      "Data|Numero|Cliente|Imponibile|IVA|Totale documento|Saldo",
      "2024-01-05|1/A|Ontano|1000|220|1220|Saldata",
      "2024-01-16|2/A|Betulla|300|66|366|Non saldata",
      "2024-02-17|3/A|Ontano|200|44|244|Saldata",
    ],
    counted: { Ontano: 1200, Betulla: 300 },
  },
  {
    list: "a day that stands once for several orders",
    lines: [
      "Date|Customer|Amount",
      "2024-01-05|Alder|500",
      "|Birch|200",
      "2024-01-06|Alder|100",
      "|Birch|50",
    ],
    counted: { Alder: 600, Birch: 250 },
    said: ["Lines without Date that take that of the line above: row 3, row 5"],
  },
  {
    list: "jobs below a customer, beside customers without any",
    lines: [
      "|Jan - Mar 24",
      "Alder|",
      "Kitchen|500",
      "Bath|200",
      "Total Alder|700",
      "Birch|250",
      "TOTAL|950",
    ],
    counted: { Kitchen: 500, Bath: 200, Birch: 250 },
    asked: ["Between a name and its total: row 3 (Kitchen), row 4 (Bath). Are these customers"],
  },
  {
    list: "customers below their regions, each with a total",
    lines: [
      "Customer|Sales",
      "NORTH|",
      "Alder|500",
      "Total NORTH|500",
      "SOUTH|",
      "Cedar|100",
      "Total SOUTH|100",
    ],
    counted: { Alder: 500, Cedar: 100 },
  },
  {
    list: "money paid in beforehand, and what was bought of it",
    lines: [
      "会员姓名|时间|类型|金额",
      "王松|2024-01-05|充值|1000",
      "王松|2024-01-06|消费|100",
      "李柏|2024-01-06|消费|60",
      "王松|2024-01-07|消费|50",
    ],
    counted: { 王松: 150, 李柏: 60 },
  },
  {
    list: "a price of what is not counted, and what is paid of it so far",
    lines: [
      "Date|Client|Job|Price|Paid",
      "2024-01-05|Alder|Fence|500|500",
      "2024-01-16|Birch|Gate|200|100",
      "2024-01-17|Alder|Post|100|0",
    ],
    counted: { Alder: Number.NaN, Birch: Number.NaN },
    asked: ["Which column is Revenue?"],
  },
  {
    list: "a view before its measure, as Looker writes it",
    lines: ["|Customers Name|Orders Total Revenue", "1|Alder|$500.00", "2|Birch|$200.00"],
    counted: { Alder: 500, Birch: 200 },
  },
  {
    list: "numbers of documents that begin with their kind, of which one is a credit note",
    lines: [
      "Document|Date|Customer|Amount",
      "IN-001|2024-01-05|Alder|500",
      "IN-002|2024-01-06|Birch|200",
      "CN-001|2024-01-07|Alder|100",
    ],
    counted: { Alder: 400, Birch: 200 },
    said: ["Taken off because Document is CN: 1 row worth 100"],
  },
  {
    list: "one heading over the number of a customer and its name",
    lines: ["Customer||Revenue", "1|Alder|500", "2|Birch|200"],
    counted: { Alder: 500, Birch: 200 },
  },
  {
    list: "what a marketplace keeps of a sale, and goods that did not come back",
    lines: [
      "Date|Buyer|Net amount|Final value fee - fixed|Gross transaction amount|售后状态",
      "2024-01-05|Ann|21|-2|23|无售后",
      "2024-01-06|Bob|16|-2|18|无售后",
      "2024-01-07|Bob|88|-2|90|退款成功",
    ],
    counted: { Ann: 23, Bob: 18 },
  },
  {
    list: "what a carrier earns, beside how often it drove",
    lines: ["Household|Shipments|Freight revenue", "Alder|12|500", "Birch|30|200"],
    counted: { Alder: 500, Birch: 200 },
  },
  {
    list: "keys of a shop's interface, and money that was paid out to its owner",
    lines: [
      "order.id|order.created_at|customer.name|order.total_price|order.status",
      "1|2024-01-05|Alder|500|paid_out",
      "2|2024-01-06|Birch|900|failed",
      "3|2024-01-07|Birch|100|paid_out",
    ],
    counted: { Alder: 500, Birch: 100 },
  },
  {
    // 500 + 200 + 100 + 50 = 850.
    list: "a total below orders without any word",
    lines: [
      "Date|Customer|Amount",
      "2024-01-05|Alder|500",
      "2024-01-06|Birch|200",
      "2024-01-07|Alder|100",
      "2024-01-08|Birch|50",
      "||850",
    ],
    counted: { Alder: 600, Birch: 250 },
    said: ["Left out as a total: row 6"],
  },
  {
    list: "who did not confirm, among orders",
    lines: [
      "Date|Client|Total|Confirmed",
      "2024-01-05|Ann|600|Yes",
      "2024-01-06|Bob|9000|No",
      "2024-01-07|Ann|100|Yes",
      "2024-01-08|Bob|200|Yes",
    ],
    counted: { Ann: 700, Bob: 200 },
    said: ["Not counted because Confirmed is No: 1 row worth 9,000"],
  },
  {
    list: "who did not confirm, among customers",
    lines: ["Client|Guests|Total|Confirmed", "Ann|60|600|Yes", "Bob|20|200|Yes", "Cam|900|9000|No"],
    counted: { Ann: 600, Bob: 200, Cam: 9000 },
    asked: ["Confirmed is No"],
  },
  {
    list: "a name in another language beside an address of mail",
    lines: ["Razón social|Email|Importe", "Álamo SL|a@x.com|500", "Abedul SA|b@x.com|200"],
    counted: { "Álamo SL": 500, "Abedul SA": 200 },
  },
  {
    list: "what DATEV writes above a header, and dates and customers of further marketplaces",
    lines: [
      "EXTF|700|21|Buchungsstapel|12|20240401",
      "Дата поступления заказа|Alıcı|Сумма|Статус",
      "2024-01-05|Алия|500|Выдан",
      "2024-01-06|Берик|9000|Отменен",
      "2024-01-07|Алия|100|Выдан",
    ],
    counted: { Алия: 600 },
  },
  {
    list: "strokes where a payout has no buyer, which are no name that two columns share",
    lines: [
      "Date|Type|Buyer name|Ship to city|Amount",
      "2024-01-05|Order|Ann|Rome|20",
      "2024-01-06|Order|Bob|Bern|15",
      "2024-01-07|Payout|--|--|-35",
      "2024-01-08|Order|Ann|Rome|10",
    ],
    counted: { Ann: 30, Bob: 15 },
  },
  {
    list: "who paid a bank's customer, beside numbers of accounts",
    lines: [
      "Date|Payee|Account number|Amount",
      "2024-01-05|Erle|DE1|500",
      "2024-01-06|Vermieter|DE3|-900",
      "2024-01-07|Erle|DE1|100",
    ],
    counted: { Erle: 600 },
  },
  {
    list: "numbers of which a spreadsheet took the zeros off, and a draft",
    lines: [
      "Cust No|Customer|Inv Date|State|Amount",
      "00017|Alder|2024-01-05|Final|500",
      "00018|Birch|2024-01-06|Final|200",
      "17|Alder|2024-01-07|Final|100",
      "00018|Birch|2024-01-08|Draft|9000",
    ],
    counted: { Alder: 600, Birch: 200 },
    said: ["Not counted because State is Draft: 1 row worth 9,000"],
  },
  {
    list: "what a marketplace keeps, in lines of its own",
    lines: [
      "Date|Type|Order|Buyer|Amount",
      "2024-01-05|Sale|1|Ann|20",
      "2024-01-05|Fee|1|Ann|-2",
      "2024-01-06|Sale|2|Bob|15",
      "2024-01-07|Sale|3|Ann|10",
    ],
    counted: { Ann: 30, Bob: 15 },
    said: ["Not counted because Type is Fee: 1 row worth -2"],
  },
  {
    list: "what came in, beside what is to come in",
    lines: [
      "客户名称|日期|摘要|应收|已收|余额",
      "松木|2024-01-05|销售|500||500",
      "松木|2024-02-09|收款||500|0",
      "柏树|2024-01-06|销售|250||250",
    ],
    counted: { 松木: Number.NaN, 柏树: Number.NaN },
    asked: ["应收 (D) | 余额 (F) | 已收 (E)"],
  },
  {
    list: "both halves of a year, and the year",
    lines: ["Customer|H1|H2|FY", "Alder|350|250|600", "Birch|100|150|250"],
    counted: { Alder: 600, Birch: 250 },
  },
  {
    list: "a Chinese name behind an address of mail",
    lines: ["Email|客户名称|金额", "a@x.com|松木|500", "b@x.com|柏树|200"],
    counted: { 松木: 500, 柏树: 200 },
  },
  {
    list: "a Turkish account, and an order that Odoo locked",
    lines: [
      "Fatura Tarihi|Cari Hesap|Tutar|Durum",
      "2024-01-05|Huş|1000|Locked",
      "2024-01-16|Kızılağaç|300|Iptal",
      "2024-02-17|Kızılağaç|200|Locked",
    ],
    counted: { Huş: 1000, Kızılağaç: 200 },
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const found = judgedList(lines);
  expect(found.counted).toEqual(counted);
  expect(found.said).toEqual(expect.arrayContaining([...said]));
  expect(found.asked).toHaveLength(asked.length);
  for (const [at, beginning] of asked.entries()) expect(found.asked[at]).toContain(beginning);
});

test("who was paid, and the jobs of a customer, count as a person says", () => {
  const account = [
    "Date|Name|Gross|From Email Address",
    "2024-01-05|Ann|100|ann@x.com",
    "2024-01-06|Hosting|-20|me@x.com",
    "2024-01-07|Ann|50|ann@x.com",
  ];
  expect(judgedList(account, { decisions: { takenIn: ["Hosting"] } }).counted).toEqual({
    Ann: 150,
    Hosting: -20,
  });
  const jobs = ["|2024", "Alder|", "Kitchen|500", "Bath|200", "Total Alder|700", "Birch|250", "TOTAL|950"];
  const part = { leftOut: ["Kitchen", "Bath"], takenIn: ["Total Alder | 700"], answered: ["of-names"] };
  expect(judgedList(jobs, { decisions: part }).counted).toEqual({ "Total Alder": 700, Birch: 250 });
});
