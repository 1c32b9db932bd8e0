/** Lists as programs export them, of kinds that were once read wrong without a word or asked of for nothing: sums by hand. */

import { describeSelection } from "../../../src/app/run/describe";
import { reading } from "../reading";
import { type GivenList, judgedList, typed } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "invoices of Fortnox, of which a column says whether they were called off",
    lines: [
      "Fakturanr|Kundnr|Kundnamn|Fakturadatum|Belopp exkl. moms|Moms|Totalt|Makulerad",
      "1001|1|Al AB|2024-01-05|10000|2500|12500|Nej",
      "1002|2|Björk AB|2024-01-15|99000|24750|123750|Ja",
      "1003|2|Björk AB|2024-01-25|1250|312.5|1562.5|Nej",
    ],
    counted: { "Al AB": 10_000, "Björk AB": 1250 },
    said: ["Not counted because Makulerad is filled: 1 row worth 99,000"],
  },
  {
    list: "documents of lexoffice",
    lines: [
      "Belegdatum|Belegnummer|Kontaktname|Kundennummer|Nettobetrag|Bruttobetrag|Status",
      "2024-01-05|RE1|Ahorn GmbH|10001|1000|1190|bezahlt",
      "2024-01-15|RE2|Birke e.K.|10002|500|595|offen",
      "2024-01-25|RE3|Ahorn GmbH|10001|200|238|bezahlt",
    ],
    counted: { "Ahorn GmbH": 1200, "Birke e.K.": 500 },
  },
  {
    list: "sales of MYOB, where a firm stands among last names",
    lines: [
      "Co./Last Name|First Name|Invoice #|Date|Ex-Tax Total|Inc-Tax Total",
      "Alder Pty Ltd||1|2024-01-05|100|110",
      "Birch|Ann|2|2024-01-15|700|770",
      "Birch|Tom|3|2024-01-26|30|33",
      "Birch|Ann|4|2024-01-27|70|77",
    ],
    counted: { "Alder Pty Ltd": 100, "Ann Birch": 770, "Tom Birch": 30 },
  },
  {
    list: "groups of Odoo, which tell how many orders they have",
    lines: [
      "Customer|Order Reference|Order Date|Untaxed Total",
      "Alder Ltd (2)|||500",
      "|S1|2024-01-05|100",
      "|S2|2024-01-09|400",
      "Birch & Co (1)|||2000",
      "|S3|2024-02-05|2000",
    ],
    counted: { "Alder Ltd": 500, "Birch & Co": 2000 },
    said: ["Taken as rows of the customer above: row 3 (S1), row 4 (S2), row 6 (S3)"],
  },
  {
    list: "rentals, which come back in the end",
    lines: [
      "Booking ref|Hirer|Hired on|Returned on|Hire charge",
      "1|Alder|2024-01-05|2024-01-09|120",
      "2|Birch|2024-01-16|2024-02-20|900",
      "3|Alder|2024-03-01|2024-03-03|60",
      "4|Cedar|2024-03-05||75",
    ],
    counted: { Alder: 180, Birch: 900, Cedar: 75 },
  },
  {
    list: "invoices of Holded that are still to be paid",
    lines: [
      "Fecha|Num|Cliente|Subtotal|Fecha de vencimiento|Estado",
      "2024-01-05|F1|Álamo SL|1000|2024-02-05|Pagado",
      "2024-01-15|F2|Abedul SA|400|2024-02-15|Pendiente",
      "2024-01-25|F3|Abedul SA|7000|2024-02-25|Anulado",
    ],
    counted: { "Álamo SL": 1000, "Abedul SA": 400 },
    said: ["Counted, as what is invoiced is turnover before it is paid (Pendiente): 1 row worth 400"],
  },
  {
    list: "what WooCommerce paid back",
    lines: [
      "Order Number|Order Date|Status|Order Total|Refunded Total|Billing Email",
      "1001|2024-01-05|completed|125|0|paul@x.com",
      "1003|2024-01-07|processing|60|20|ann@x.com",
      "1004|2024-01-08|completed|10|0|ann@x.com",
    ],
    counted: { "paul@x.com": 125, "ann@x.com": 50 },
  },
  {
    list: "customers of Shopify, of whom one left no address",
    lines: [
      "First Name|Last Name|Email|Total Spent|Total Orders",
      "Paul|Oak|paul@x.com|500.25|5",
      "Tim|Cedar||1200|2",
      "Lea|Oak|lea@x.com|33|1",
    ],
    counted: { "Paul Oak": 500.25, "Tim Cedar": 1200, "Lea Oak": 33 },
  },
  {
    list: "invoices of Sage that are not paid",
    lines: [
      "Type|Account|Date|Reference|Net|Tax|Paid|Gross",
      "SI|ALD001|2024-01-05|INV1|100|20|Y|120",
      "SI|BIR001|2024-01-15|INV2|500|100|N|600",
      "SC|ALD001|2024-01-25|CN1|40|8|Y|48",
    ],
    counted: { ALD001: 60, BIR001: 500 },
  },
  {
    list: "a bill of WeChat with money that went to a bank",
    lines: [
      "交易时间|交易类型|交易对方|商品|收/支|金额(元)|支付方式|当前状态",
      "2024-01-05|二维码收款|松|/|收入|120|/|已收钱",
      "2024-01-06|商户消费|包装厂|纸箱|支出|9000|零钱|支付成功",
      "2024-01-07|转账|柏|/|收入|300|/|已存入零钱",
      "2024-01-08|零钱提现|招商银行|/|/|500|招商银行|提现已到账",
      "2024-01-09|微信红包|松|/|收入|50|/|已存入零钱",
    ],
    counted: { 松: 170, 柏: 300 },
  },
  {
    // The order's total is its value less the coupon and with shipping: 50 - 5 + 3 = 48.
    list: "orders of Etsy, of which a coupon was taken off",
    lines: [
      "Sale Date|Order ID|Full Name|Order Value|Discount Amount|Shipping|Order Total",
      "2024-01-05|1|Paul Oak|50|5|3|48",
      "2024-01-16|2|Ann Birch|300|0|3|303",
      "2024-02-05|3|Paul Oak|20|0|3|23",
    ],
    counted: { "Paul Oak": 65, "Ann Birch": 300 },
    said: ["Discount Amount (E) is taken off of Order Value"],
  },
  {
    list: "refunds that are described, of an order each, beside a plan that is called so",
    lines: [
      "Date|Customer|Description|Amount",
      "2024-01-05|Alder|Order 1|100",
      "2024-01-06|Birch|Order 2|900",
      "2024-01-07|Birch|Refund protection plan|30",
      "2024-01-10|Birch|Refund order 2|900",
      "2024-01-11|Cedar|Order 3|50",
    ],
    counted: { Alder: 100, Birch: 30, Cedar: 50 },
    said: ["Taken off because Description is refund: 1 row worth 900"],
  },
  {
    list: "documents whose numbers begin with their kind, as in Portugal",
    lines: [
      "Documento|Data|Cliente|Base tributável|Estado",
      "FT 2024/1|2024-01-05|Pinho Lda|1000|Fechado",
      "FT 2024/2|2024-01-15|Carvalho SA|500|Fechado",
      "NC 2024/1|2024-01-25|Pinho Lda|100|Fechado",
    ],
    counted: { "Pinho Lda": 900, "Carvalho SA": 500 },
  },
  {
    list: "documents of 1C, of which one is not posted and one a return",
    lines: [
      "Дата|Номер|Контрагент|Сумма|Проведен|Вид операции",
      "2024-01-05|1|Сосна ООО|1200|Да|Продажа",
      "2024-01-15|2|Дуб АО|600|Да|Продажа",
      "2024-01-20|3|Дуб АО|10800|Нет|Продажа",
      "2024-01-25|4|Сосна ООО|120|Да|Возврат",
    ],
    counted: { "Сосна ООО": 1080, "Дуб АО": 600 },
  },
  {
    list: "what customers owed, paid and still owe, in Chinese",
    lines: ["客户|应收金额|实收金额|欠款", "松|500|300|200", "柏|2000|2000|0", "桦|900|0|900"],
    counted: { 松: 500, 柏: 2000, 桦: 900 },
  },
  {
    list: "deals of Zoho with what is expected of them",
    lines: [
      "Amount|Deal Name|Closing Date|Account Name|Stage|Expected Revenue",
      "5000|A|2024-01-05|Alder|Closed Won|5000",
      "90000|B|2024-02-05|Birch|Closed Lost|0",
      "700|C|2024-02-15|Birch|Closed Won|700",
    ],
    counted: { Alder: 5000, Birch: 700 },
  },
  {
    list: "hours of a law firm, of which some are not charged",
    lines: [
      "Client|Matter|Date|Hours|Rate|Amount|Billable",
      "Alder|M1|2024-01-05|2|300|600|Yes",
      "Alder|M1|2024-01-06|1|300|300|No",
      "Birch|M2|2024-01-06|10|250|2500|Yes",
    ],
    counted: { Alder: 600, Birch: 2500 },
    said: ["Not counted because Billable is No: 1 row worth 300"],
  },
  {
    list: "states of a shop that have numbers",
    lines: [
      "Auftragsdatum|E-Mail|Auftragsstatus|Warenwert netto",
      "2024-01-05|p@x.de|[7] Warenausgang gebucht|100",
      "2024-01-15|b@x.de|[8] Storniert|9000",
      "2024-01-25|b@x.de|[7] Warenausgang gebucht|500",
      "2024-01-26|p@x.de|[9] Retoure|40",
    ],
    counted: { "p@x.de": 100, "b@x.de": 500 },
    said: ["Not counted because of the status [9] Retoure: 1 row worth 40"],
  },
  {
    list: "what a database writes where there is no name, and days of visits",
    lines: ["Patient|Visit date|Fee", "Oak|2024-01-05|100", "\\N|2024-01-06|900", "Oak|2024-02-05|50"],
    counted: { Oak: 150 },
  },
  {
    list: "payments of PayPal in German, before its fee",
    lines: [
      "Datum|Name|Brutto|Entgelt|Netto",
      "2024-01-05|Anna Ahorn|120|-3.78|116.22",
      "2024-01-13|Bernd Birke|80|-2.62|77.38",
      "2024-01-15|Anna Ahorn|1045.5|-30.62|1014.88",
    ],
    counted: { "Anna Ahorn": 1165.5, "Bernd Birke": 80 },
  },
  {
    list: "invoices with tax and without, and a draft beside booked ones",
    lines: [
      "Kunde|Rechnungsdatum|Brutto|Netto|Status|Zahlungsstatus",
      "Ahorn|2024-01-05|1190|1000|Gebucht|Bezahlt",
      "Birke|2024-01-15|595|500|Gebucht|Offen",
      "Birke|2024-01-16|10710|9000|Entwurf|Offen",
    ],
    counted: { Ahorn: 1000, Birke: 500 },
  },
];

test.each(LISTS)("$list", ({ lines, counted, said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.asked).toEqual([]);
  expect(judged.counted).toEqual(counted);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});

test("of a bank's fees and its interest it is asked which is meant", () => {
  const { asked } = judgedList([
    "Client|Profit|Fee income|Net interest income|Loans",
    "Alder Ltd|7|1200|5400|200000",
    "Birch & Co|9|300|900|1500000",
  ]);
  expect(asked).toEqual([
    "Which column is Revenue? (several columns can be money and no heading says which) | Fee income (C) | Net interest income (D) | None of them",
  ]);
});

test.each(["3 Mar|15 Mar|2 Apr", "03.05.|15.05.|02.06.", "3/25|4/15|5/2"])(
  "days without a year are the reason that is told: %s",
  (days) => {
    const [first, second, third] = days.split("|");
    const lines = ["Kunde|Datum|Betrag", `A|${first}|100`, `B|${second}|900`, `A|${third}|50`];
    expect(() => judgedList(lines)).toThrow(
      expect.objectContaining({
        code: "DATES_UNREADABLE",
        details: expect.objectContaining({ found: first }),
      }),
    );
  },
);

test("a volume may be one of pieces and is not taken for money", () => {
  const rows = ["Customer|Volume|Credit days", "Alder|120|30", "Birch|900|60"];
  const sheet = reading(rows.map((row) => row.split("|").map(typed)));
  expect(describeSelection(sheet, { headerLines: null }, "en").mapping.revenue).toBeUndefined();
});

test("names on lines of their own are the customers, and not the accounts of a ledger", () => {
  const { counted, asked } = judgedList([
    "|Date|Transaction Type|Num|Account|Amount",
    "Alder|||||",
    "|2024-01-05|Invoice|1001|Accounts Receivable|100",
    "|2024-01-25|Payment||Undeposited Funds|100",
    "|2024-02-25|Invoice|1004|Accounts Receivable|400",
    "Birch|||||",
    "|2024-02-15|Invoice|1003|Accounts Receivable|700",
  ]);
  expect(counted).toEqual({ Alder: 500, Birch: 700 });
  expect(asked).toContainEqual(expect.stringMatching(/Do they belong to the customer above/));
});

test("a cross under a state is asked about, beside marks that say yes", () => {
  const { asked } = judgedList([
    "客户|下单日期|金额|状态",
    "松|2024-01-05|100|√",
    "柏|2024-01-06|900|×",
    "柏|2024-01-07|50|√",
  ]);
  expect(asked).toEqual([expect.stringContaining("1 row has the status ×, worth 900")]);
});

test("it is asked who the customers are where some have no firm and a name instead", () => {
  const { asked } = judgedList([
    "Firma|Vorname|Nachname|Bestelldatum|Netto",
    "|Paul|Eiche|2024-01-05|100",
    "Birke GmbH|||2024-01-25|500",
    "Birke GmbH|||2024-02-25|50",
  ]);
  expect(asked).toEqual([expect.stringContaining("Firma (A) | Nachname (C)")]);
});

test("feedback that was left says nothing of who left", () => {
  const { means } = judgedList([
    "Buyer|Sale Date|Total|Feedback Left",
    "A|2024-01-05|5|No",
    "B|2024-01-06|7|Yes",
  ]);
  expect(means.churned).toBeUndefined();
});
