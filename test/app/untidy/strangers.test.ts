/** Small lists as a stranger brings them, of kinds that were once read wrong without a word: sums by hand. */

import { periodColumns } from "../../../src/app/reading/columns/summed-periods";
import { describeSelection } from "../../../src/app/run/describe";
import { reading } from "../reading";
import { type GivenList, judgedList } from "./judged";

const STRANGERS: readonly GivenList[] = [
  {
    list: "orders with their subtotal, tax and total below their items: 100 + 20, and 60",
    lines: [
      "Order|Date|Customer|Item|Amount",
      "1|2024-01-05|Alder|Cup|100",
      "1|2024-01-05|Alder|Mug|20",
      "1|2024-01-05|Alder|Subtotal|120",
      "1|2024-01-05|Alder|Tax|24",
      "1|2024-01-05|Alder|Total|144",
      "2|2024-01-06|Birch|Pot|60",
      "2|2024-01-06|Birch|Subtotal|60",
      "2|2024-01-06|Birch|Tax|12",
      "2|2024-01-06|Birch|Total|72",
    ],
    counted: { Alder: 120, Birch: 60 },
    said: ["Not counted, as nothing was bought by them (Tax): 2 rows worth 36"],
  },
  {
    list: "payments told by their numbers",
    lines: [
      "Date|Number|Customer|Amount",
      "2024-01-05|INV-1|Alder|300",
      "2024-01-06|INV-2|Birch|250",
      "2024-02-05|INV-3|Alder|200",
      "2024-02-06|PAY-1|Alder|-300",
      "2024-02-07|PAY-2|Birch|-250",
    ],
    counted: { Alder: 500, Birch: 250 },
  },
  {
    list: "sales that a ledger writes as credits",
    lines: [
      "Date|Customer|Amount",
      "2024-01-05|Alder|-300",
      "2024-01-06|Birch|-250",
      "2024-02-05|Alder|-200",
    ],
    counted: { Alder: -500, Birch: -250 },
    asked: [
      "3 amounts in Amount (C) are below 0, such as -300, and fewer or none above. Are they sales, as a ledger writes them? | Sales: turn the signs | Below 0: leave them",
    ],
  },
  {
    list: "further lines of an invoice that have its number only, of customers none of whom comes again: 100 + 20, and 60",
    lines: [
      "Rechnung|Datum|Kunde|Artikel|Betrag",
      "R1|2024-01-05|Alder|Tasse|100",
      "R1|||Becher|20",
      "R1|||MwSt 19 %|22.8",
      "R1|||Versand|4.9",
      "R2|2024-01-16|Birke|Topf|60",
      "R2|||MwSt 19 %|11.4",
    ],
    counted: { Alder: 120, Birke: 60 },
  },
  {
    list: "Odoo's own names of columns, of which name is the order's",
    lines: [
      "name|date_order|partner_id/name|user_id/name|amount_untaxed|amount_total|state",
      "S00001|2024-01-05|Alder|Kim|100|120|sale",
      "S00002|2024-01-16|Birch|Kim|300|360|sale",
      "S00003|2024-02-25|Alder|Kim|50|60|sale",
      "S00004|2024-02-26|Birch|Kim|9000|9010|cancel",
    ],
    counted: { Alder: 150, Birch: 300 },
    said: ["Not counted because state is cancel: 1 row worth 9,000"],
  },
  {
    list: "a journal whose accounts are nobody's name",
    lines: [
      "Date|Contact|Invoice Number|Account|Net",
      "2024-01-05|Alder|INV-1|Sales|120",
      "2024-01-05|Alder|INV-1|VAT|24",
      "2024-01-16|Birch|INV-2|Sales|250",
      "2024-01-16|Birch|INV-2|VAT|50",
    ],
    counted: { Alder: 120, Birch: 250 },
    said: ["Not counted, as nothing was bought by them (VAT): 2 rows worth 74"],
  },
  {
    list: "a payment that is open, worth much",
    lines: [
      "Order ID|Order Date|Customer Name|Order Total|Payment State",
      "1|2024-01-05|Ann|30|PAID",
      "2|2024-01-06|Bo|24|PAID",
      "3|2024-01-07|Bo|900|OPEN",
    ],
    counted: { Ann: 30, Bo: 924 },
    asked: [
      "1 row has the status Payment State OPEN, worth 900. Is it an order that was done, or called off? | Done: count it | Called off: leave it out",
    ],
  },
  {
    list: "a charge back by its date",
    lines: [
      "Order|Date|Customer|Amount|Chargeback date",
      "1|2024-01-05|Alder|100|",
      "2|2024-01-06|Birch|60|",
      "3|2024-01-07|Birch|900|2024-02-01",
    ],
    counted: { Alder: 100, Birch: 60 },
  },
  {
    list: "numbers of customers with the mark that keeps their zeros, and without them",
    lines: [
      "Date|Customer ID|Customer|Amount",
      "2024-01-05|'00012|Acme|500",
      "2024-02-05|12|Acme|200",
      "2024-01-06|'00013|Birch|250",
    ],
    counted: { Acme: 700, Birch: 250 },
  },
  {
    list: "a total whose name writes the amount out",
    lines: ["序号|客户|金额", "1|松木|500", "2|柏树|250", "合计（大写）|柒佰伍拾元整|750"],
    counted: { 松木: 500, 柏树: 250 },
  },
  {
    list: "regions below their customers and a total without a name: 500 + 250, 90, and 840 in all",
    lines: ["Customer|Sales", "Alder|500", "Birch|250", "North|750", "Cedar|90", "South|90", "|840"],
    counted: { Alder: 500, Birch: 250, Cedar: 90 },
  },
  {
    list: "taxes of India below the invoices",
    lines: [
      "Date|Particulars|Voucher No.|Value",
      "2024-04-01|Alder|1|1000",
      "2024-04-13|Birch|2|250",
      "|CGST||22.5",
      "|SGST||22.5",
    ],
    counted: { Alder: 1000, Birch: 250 },
  },
  {
    list: "marks of how satisfied each is are no money, and a short word for the whole is",
    lines: ["client_nm|tot_rev_usd|csat|cnt_ord", "Alder|500|4.5|5", "Birch|250|3.8|3"],
    counted: { Alder: 500, Birch: 250 },
  },
  {
    list: "a state of JD that says in brackets that the order was deleted",
    lines: [
      "订单号|下单时间|订单金额|订单状态|客户姓名",
      "2001|2024-01-05|95|完成|松",
      "2002|2024-01-06|900|(删除)等待出库|柏",
      "2003|2024-01-07|48|完成|柏",
    ],
    counted: { 松: 95, 柏: 48 },
    said: ["Not counted because of the status (删除)等待出库: 1 row worth 900"],
  },
  {
    list: "stages with the name of the pipeline in brackets, and no customer twice",
    lines: [
      "Associated Company|Deal Stage|Close Date|Amount",
      "Alder|Closed Won (Sales Pipeline)|2024-01-05|5000",
      "Birch|Closed Lost (Sales Pipeline)|2024-01-06|90000",
      "Cedar|Closed Won (Sales Pipeline)|2024-01-07|700",
    ],
    counted: { Alder: 5000, Cedar: 700 },
    said: ["Not counted because of the status Closed Lost (Sales Pipeline): 1 row worth 90,000"],
  },
  {
    list: "a state behind a dash",
    lines: [
      "buyer-email|purchase-date|order-status|item-price",
      "a@x.com|2024-01-05|Shipped - Delivered to Buyer|50",
      "b@x.com|2024-01-06|Shipped - Returned to Seller|900",
      "b@x.com|2024-01-07|Shipped - Delivered to Buyer|25",
    ],
    counted: { "a@x.com": 50, "b@x.com": 25 },
  },
  {
    list: "states of invoices in Italian",
    lines: [
      "Data fattura|Cliente|Imponibile|Stato",
      "2024-01-05|Pino|1000|Saldata",
      "2024-01-06|Quercia|9000|Stornata",
      "2024-01-07|Quercia|300|Non saldata",
    ],
    counted: { Pino: 1000, Quercia: 300 },
    said: [
      "Not counted because of the status Stornata: 1 row worth 9,000",
      "Counted, as what is invoiced is turnover before it is paid (Non saldata): 1 row worth 300",
    ],
  },
  {
    list: "a Japanese column of how far each order is",
    lines: [
      "オーダー番号|注文日時|氏(請求先)|名(請求先)|合計金額|対応状況",
      "S1|2024-01-05|山田|太郎|1300|対応済",
      "S2|2024-01-06|鈴木|花子|9300|キャンセル",
      "S3|2024-01-07|山田|次郎|800|未対応",
    ],
    counted: { 山田太郎: 1300, 山田次郎: 800 },
  },
  {
    list: "a column that says whether each order is paid",
    lines: [
      "Customer|Date|Amount|Paid?",
      "Alder|2024-01-05|100|Y",
      "Birch|2024-01-06|900|N",
      "Birch|2024-01-07|90|Y",
    ],
    counted: { Alder: 100, Birch: 90 },
    said: ["Not counted because Paid? is N: 1 row worth 900"],
  },
  {
    list: "invoices, which are turnover before they are paid",
    lines: [
      "Kunde|Rechnungsdatum|Betrag|Bezahlt",
      "Alder|2024-01-05|100|Ja",
      "Birke|2024-01-06|900|Nein",
      "Birke|2024-01-07|90|Ja",
    ],
    counted: { Alder: 100, Birke: 990 },
  },
  {
    list: "credit notes in the column of states: 90 less 40",
    lines: [
      "Kunde|Datum|Betrag|Status",
      "Alder|2024-01-05|100|bezahlt",
      "Birke|2024-01-06|90|bezahlt",
      "Birke|2024-01-07|40|Gutschrift",
    ],
    counted: { Alder: 100, Birke: 50 },
    said: ["Taken off because Status is Gutschrift: 1 row worth 40"],
  },
  {
    list: "what the firm bought, among its sales",
    lines: [
      "取引日|取引先|勘定科目|金額",
      "2024-01-05|松商事|売上高|1000",
      "2024-01-06|杉商店|売上高|300",
      "2024-01-07|松商事|仕入高|9000",
    ],
    counted: { 松商事: 1000, 杉商店: 300 },
    said: ["Not counted because 勘定科目 is 仕入高: 1 row worth 9,000"],
  },
  {
    list: "1 and 0 under a refund, which are no amounts",
    lines: [
      "Buyer Name|Purchase Date|Amount|Refunded?",
      "Ann|2024-01-05|20|0",
      "Bo|2024-01-06|20|1",
      "Bo|2024-01-07|90|0",
    ],
    counted: { Ann: 20, Bo: 90 },
  },
  {
    list: "what a payment service left after its fee",
    lines: [
      "Date|Name|Gross|Fee|Net",
      "2024-01-05|Ann|100|-3.2|96.8",
      "2024-01-06|Bo|60|-2|58",
      "2024-01-07|Bo|40|-1|39",
    ],
    counted: { Ann: 100, Bo: 100 },
    said: ["Revenue is Gross (C): what was paid; another column has what is left after the fee"],
  },
  {
    list: "amounts of lines that happen to be equal",
    lines: [
      "ContactName|InvoiceNumber|InvoiceDate|Total|Quantity|UnitAmount|LineAmount",
      "Birch|INV-1|2024-01-05|220|2|50|100",
      "Birch|INV-1|2024-01-05|220|1|100|100",
      "Cedar|INV-2|2024-01-06|55|1|50|50",
    ],
    counted: { Birch: 200, Cedar: 50 },
  },
  {
    list: "hours under a rate: 5 and 2 at 80, 3 at 90",
    lines: [
      "Client|Date|Hours|Rate",
      "Alder|2024-01-05|5|80",
      "Birch|2024-01-06|3|90",
      "Alder|2024-01-07|2|80",
    ],
    counted: { Alder: 560, Birch: 270 },
  },
  {
    list: "codes headed as the customer beside the name",
    lines: [
      "Customer|Customer Name|Date|Grand Total",
      "CUST-0001|Alder|2024-01-05|500",
      "CUST-0003|Cedar|2024-01-06|200",
      "CUST-0001|Alder|2024-01-07|100",
      "CUST-0004|Cedar|2024-01-08|50",
    ],
    counted: { Alder: 600, "Cedar (CUST-0003)": 200, "Cedar (CUST-0004)": 50 },
  },
  {
    list: "codes headed as the customer, and names that are just called so",
    lines: ["Customer|Name|Sales", "C-01|Alder|500", "C-02|Birch|200", "C-03|Cedar|100"],
    counted: { Alder: 500, Birch: 200, Cedar: 100 },
  },
  {
    list: "whom to ask for, beside the firm",
    lines: [
      "Account Ref|Name|Turnover YTD|Contact Name",
      "A1|Alder|500|Ann",
      "B1|Birch|200|Bo",
      "C1|Cedar|100|Cy",
    ],
    counted: { Alder: 500, Birch: 200, Cedar: 100 },
  },
  {
    list: "pieces and money under one word, told apart by a line of units",
    lines: ["Customer|Sales volume|Sales value", "|pcs|EUR", "Alder|50|500", "Birch|20|200", "Cedar|10|100"],
    counted: { Alder: 500, Birch: 200, Cedar: 100 },
  },
  {
    list: "a pivot table with the total of its years",
    lines: [
      "行标签|2022|2023|2024|总计",
      "松|100|200|300|600",
      "柏|10|900|5|915",
      "杉|1|2|3|6",
      "总计|111|1102|308|1521",
    ],
    counted: { 松: 600, 柏: 915, 杉: 6 },
    asked: ["Which column is Revenue? (the total of all years) | 总计 (E) | 2024 (D) | None of them"],
  },
  {
    list: "a total of what is owed, by age",
    lines: [
      "Customer|Current|1-30|31-60|61-90|Total",
      "Alder|100|0|0|50|150",
      "Birch|0|0|300|0|300",
      "Cedar|20|0|0|0|20",
    ],
    counted: { Alder: 150, Birch: 300, Cedar: 20 },
    said: ["Revenue is Total (F): the only money is what is owed, not what was bought"],
  },
  {
    list: "the spread of the values under their average",
    lines: [
      "Customer|Revenue",
      "Alder|500",
      "Birch|200",
      "Cedar|101",
      "Average|267",
      "Count|3",
      "Std dev|208",
    ],
    counted: { Alder: 500, Birch: 200, Cedar: 101 },
    said: ["Left out as totals: row 5 (Average), row 6 (Count), row 7 (Std dev)"],
  },
];

test.each(STRANGERS)("$list", ({ lines, counted, said = [], asked = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});

describe("first and last names in two columns are one name, also where each row is a customer", () => {
  test.each([
    ["Nombre|Apellidos", "Ana|García", "Beto|García", ["Ana García", "Beto García"]],
    ["Prénom|Nom", "Anne|Martin", "Bob|Martin", ["Anne Martin", "Bob Martin"]],
    ["Name|Vorname", "Müller|Anna", "Müller|Bernd", ["Anna Müller", "Bernd Müller"]],
    ["Vorname (Rechnung)|Nachname (Rechnung)", "Mia|Tanne", "Pia|Tanne", ["Mia Tanne", "Pia Tanne"]],
    ["First|Last", "Ann|Smith", "Bo|Smith", ["Ann Smith", "Bo Smith"]],
    ["姓|名", "山田|太郎", "山田|花子", ["山田太郎", "山田花子"]],
    ["注文者名字|注文者名前", "山田|太郎", "山田|花子", ["山田太郎", "山田花子"]],
    ["성|이름", "김|철수", "김|영희", ["김철수", "김영희"]],
    [
      "Voornaam|Tussenvoegsel|Achternaam",
      "Anna|de|Vries",
      "Bram|van den|Berg",
      ["Anna de Vries", "Bram van den Berg"],
    ],
  ])("%s", (heading, first, second, names) => {
    const { counted, asked } = judgedList([`${heading}|Revenue`, `${first}|500`, `${second}|200`]);
    expect([Object.keys(counted), asked]).toEqual([names, []]);
  });
});

describe("a column for each month and none for all", () => {
  const months = ["Customer|Jan-24|Feb-24|Mar-24", "Alder|100|200|300", "Birch|10|20|30.5", "Cedar|1||3"];

  test("are asked about, with all of them added up as the first answer", () => {
    const sheet = reading(
      months.map((line) => line.split("|").map((text) => (/^\d/.test(text) ? Number(text) : text))),
    );
    const [question] = describeSelection(sheet, { source: null, headerLines: null }, "en").questions;
    expect(question?.choices.map(({ label }) => label)).toEqual([
      "All of them added up, Jan-24 to Mar-24",
      "Jan-24 (B)",
      "Feb-24 (C)",
      "Mar-24 (D)",
      "None of them",
    ]);
    // 100 + 200 + 300; 10 + 20 + 30.5; 1 + 3.
    const { counted, said } = judgedList(months, question?.choices[0]?.to);
    expect(counted).toEqual({ Alder: 600, Birch: 60.5, Cedar: 4 });
    expect(said).toContain("Revenue adds up Jan-24 (B), Feb-24 (C), Mar-24 (D)");
    expect(said.filter((sentence) => sentence.startsWith("Not used"))).toEqual([]);
    expect(judgedList(months, question?.choices[1]?.to).counted).toEqual({ Alder: 100, Birch: 10, Cedar: 1 });
  });

  test.each([
    ["months by name", ["January", "février", "März"], true],
    ["months in Chinese", ["1月", "2月", "十二月"], true],
    ["quarters", ["Q1 2024", "2024 Q2", "第三季度"], true],
    ["one month", ["Jan-24", "Region code"], false],
    ["words that only look like months", ["Marge", "Sepia"], false],
  ])("%s", (_what, headers, arePeriods) => {
    expect(periodColumns(headers.map((header) => ({ kind: "number" as const, header }))).length > 0).toBe(
      arePeriods,
    );
  });
});

test("a last purchase in the future is pointed out in a list of customers too", () => {
  const { pointedOut } = judgedList([
    "Customer|Revenue|Last Purchase",
    "Alder|500|2024-01-05",
    "Birch|200|2042-01-06",
    "Cedar|100|2023-12-07",
  ]);
  expect(pointedOut).toEqual(["C3 FUTURE_DATE"]);
});

test("details by customer belong to the name above, as the totals below say", () => {
  const { counted, asked } = judgedList([
    "|Date|Transaction Type|Num|Amount",
    "Birch|||",
    "|2024-01-05|Invoice|1001|200",
    "|2024-01-20|Invoice|1004|50",
    "Total for Birch||||250",
    "Cedar|||",
    "|2024-02-11|Invoice|1002|900",
    "|2024-02-13|Credit Memo|1003|-100",
    "Total for Cedar||||800",
    "TOTAL||||1050",
  ]);
  expect(counted).toEqual({ Birch: 250, Cedar: 800 });
  expect(asked).toEqual([]);
});
