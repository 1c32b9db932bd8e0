/** Small lists as people and their programs write them, of kinds that were read wrong or lost a row: sums by hand. */

import type { Change } from "../../../src/app/contract/remarks";
import { type GivenList, judgedList } from "./judged";

interface Sheet extends GivenList {
  /** What comes of an answer. */
  readonly answers?: readonly (readonly [to: Change, counted: Readonly<Record<string, number>>])[];
}

const decided = (decisions: NonNullable<Change["decisions"]>): Change => ({ decisions });

const SHEETS: readonly Sheet[] = [
  {
    list: "year, month and day in three columns",
    lines: [
      "Year|Month|Day|Customer|Amount",
      "2024|1|5|Alder|500",
      "2024|2|6|Birch|200",
      "2024|2|13|Alder|900",
    ],
    counted: { Alder: 1400, Birch: 200 },
    said: ["Dates are put together from Year (A), Month (B), Day (C)"],
  },
  {
    list: "year and month, named, in two columns",
    lines: ["Jahr|Monat|Kunde|Umsatz", "2024|Januar|Erle|500", "2024|März|Erle|200", "2024|Mai|Buche|9"],
    counted: { Erle: 700, Buche: 9 },
  },
  {
    list: "a customer who left, in a list of customers",
    lines: [
      "Customer|Plan|MRR|Status",
      "Alder|Pro|250|Active",
      "Birch|Top|900|Churned",
      "Cedar|Pro|40|Trial",
    ],
    counted: { Alder: 250, Birch: 900, Cedar: 40 },
    asked: ["Status is Churned, Trial in 2 rows worth 940. Do these customers count?"],
    answers: [
      [decided({ statesLeftOut: ["Churned", "Trial"] }), { Alder: 250 }],
      // What is decided of one state says nothing of another.
      [decided({ statesLeftOut: ["Churned"], statesCounted: ["Trial"] }), { Alder: 250, Cedar: 40 }],
      [decided({ statesCounted: ["Churned", "Trial"] }), { Alder: 250, Birch: 900, Cedar: 40 }],
    ],
  },
  {
    list: "customers who are not active any more",
    lines: ["客户名称|年销售额|是否有效", "红枫|250|是", "白桦|900|否"],
    counted: { 红枫: 250, 白桦: 900 },
    asked: ["是否有效 is 否 in 1 row worth 900"],
  },
  {
    list: "credits in a column of their own, of which the type says what they are",
    lines: [
      "Date|Particulars|Vch Type|Vch No.|Debit|Credit",
      "2024-04-01|Alder|Sales|1|500|",
      "2024-04-02|Birch|Sales|2|200|",
      "2024-04-07|Birch|Credit Note|C1||100",
      "2024-04-09|Alder|Receipt|3||500",
    ],
    // Birch: 200 - 100; what Alder paid is no sale.
    counted: { Alder: 500, Birch: 100 },
    said: ["Taken off, as they stand in Credit: 1 row worth 100"],
  },
  {
    list: "credits of which nothing says what they are",
    lines: [
      "Date|Party|Vch No.|Debit|Credit",
      "2024-04-01|Alder|1|500|",
      "2024-04-02|Birch|2|200|",
      "2024-04-09|Alder|3||500",
    ],
    counted: { Birch: 200, Alder: 0 },
    asked: ["1 row has an amount in Credit and none beside it, 500 in all. What are they?"],
    answers: [[decided({ otherSide: "out" }), { Alder: 500, Birch: 200 }]],
  },
  {
    list: "one credit that lost its sign",
    lines: [
      "Date|Customer|Debit/Credit|Amount",
      "2024-01-05|Alder|Debit|500",
      "2024-01-16|Birch|Debit|200",
      "2024-01-19|Alder|Credit|-50",
      "2024-01-21|Birch|Credit|-20",
      "2024-01-25|Alder|Credit|60",
    ],
    counted: { Alder: 510, Birch: 180 },
    asked: ["Of the rows whose Debit/Credit is Credit most are below 0, but 1 is above, 60 in all"],
    answers: [[decided({ returnsAboveZero: "off" }), { Alder: 390, Birch: 180 }]],
  },
  {
    list: "a state of goods that came back, in Chinese as in English",
    lines: [
      "日期|客户|金额|状态",
      "2024-01-05|红枫|500|已发货",
      "2024-01-06|白桦|200|已发货",
      "2024-01-09|白桦|900|退货",
    ],
    counted: { 红枫: 500, 白桦: 200 },
    said: ["Not counted because of the status 退货: 1 row worth 900"],
  },
  {
    list: "the largest customer, who is worth as much as all others",
    lines: ["Customer|Revenue", "Alder|1000", "Birch|500", "Cedar|300", "Elm|200"],
    counted: { Birch: 500, Cedar: 300, Elm: 200 },
    asked: ["Worth exactly as much as all others together: row 2 (Alder). Is it a total, or a customer?"],
    answers: [
      [decided({ takenIn: ["Alder | 1000"] }), { Alder: 1000, Birch: 500, Cedar: 300, Elm: 200 }],
      [decided({ answered: ["sum-of-others"] }), { Birch: 500, Cedar: 300, Elm: 200 }],
    ],
  },
  {
    list: "a state that says nothing and weighs much",
    lines: [
      "Order ID|Order Date|Customer|Total|Status",
      "1|2024-01-05|Alder|500|Completed",
      "2|2024-01-06|Birch|200|Completed",
      "3|2024-01-07|Birch|5000|On hold",
    ],
    counted: { Alder: 500, Birch: 5200 },
    asked: ["1 row has the status On hold, worth 5,000"],
    answers: [[decided({ statesLeftOut: ["On hold"] }), { Alder: 500, Birch: 200 }]],
  },
  {
    list: "invoices by their due date, and by a state",
    lines: [
      "Numero|Data|Cliente|Imponibile|Scadenza|Stato",
      "1|2024-01-05|Ontano|1200|2024-02-05|Saldata",
      "2|2024-01-16|Betulla|300|2024-02-16|Non saldata",
    ],
    counted: { Ontano: 1200, Betulla: 300 },
    said: ["Counted, as what is invoiced is turnover before it is paid (Non saldata): 1 row worth 300"],
  },
  {
    list: "two orders with two products of one price each",
    lines: [
      "Order No|Date|Customer|Item|Amount",
      "1|2024-01-05|Alder|Mug|350",
      "1|2024-01-05|Alder|Bowl|350",
      "2|2024-01-06|Birch|Mug|200",
      "2|2024-01-06|Birch|Cup|200",
    ],
    counted: { Alder: 700, Birch: 400 },
    asked: ["Amount is the same on every line of 2 orders"],
  },
  {
    list: "lines of an order without number, day and customer, as Odoo writes them",
    lines: [
      "Order Reference|Order Date|Customer|Order Lines/Product|Order Lines/Subtotal",
      "S1|2024-01-05|Alder|Mug|400",
      "|||Bowl|300",
      "S2|2024-01-06|Birch|Mug|200",
      "S3|2024-01-07|Alder|Mug|50",
    ],
    counted: { Alder: 450, Birch: 200 },
    asked: ["1 row has no customer name"],
    answers: [[decided({ fillDown: true }), { Alder: 750, Birch: 200 }]],
  },
  {
    list: "a share off of quantity times price",
    lines: [
      "OrderID|CustomerID|OrderDate|UnitPrice|Quantity|Discount",
      "1|ALFKI|1997-01-05|100|10|0.1",
      "2|ANATR|1997-01-06|100|5|0",
      "3|ALFKI|1997-01-13|50|4|0",
    ],
    // 1000 - 100, and 200.
    counted: { ALFKI: 1100, ANATR: 500 },
    said: ["Discount (F) is taken off of Quantity × UnitPrice"],
  },
  {
    list: "discounts of which it is unknown whether they are per cent",
    lines: [
      "Date|Customer|Qty|Unit Price|Discount",
      "2024-01-05|Alder|10|100|50",
      "2024-01-06|Birch|5|100|0",
      "2024-01-13|Alder|4|50|0",
    ],
    counted: { Alder: 1200, Birch: 500 },
    asked: ["Qty × Unit Price is before Discount (E). What is taken off?"],
    answers: [
      [decided({ discounts: "line" }), { Alder: 1150, Birch: 500 }],
      [decided({ discounts: "percent" }), { Alder: 700, Birch: 500 }],
    ],
  },
  {
    list: "pieces that came back",
    lines: [
      "Date|Customer|Qty sold|Qty returned|Unit price",
      "2024-01-05|Alder|7|0|100",
      "2024-01-06|Birch|50|48|100",
      "2024-01-07|Alder|1|0|100",
    ],
    // Birch: (50 - 48) x 100.
    counted: { Alder: 800, Birch: 200 },
    said: ["Qty returned (D) is taken off of Qty sold × Unit price"],
  },
  {
    list: "sides by a plus and a minus",
    lines: [
      "Date|Customer|Sign|Amount",
      "2024-01-05|Alder|+|500",
      "2024-01-06|Birch|+|200",
      "2024-01-07|Birch|-|100",
    ],
    counted: { Alder: 500, Birch: 100 },
    said: ["Taken off because Sign is -: 1 row worth 100"],
  },
  {
    list: "documents by the letters of German ledgers",
    lines: [
      "Kunde|Belegart|Belegdatum|Betrag",
      "Erle|RE|2024-01-05|500",
      "Buche|RE|2024-01-16|200",
      "Buche|GS|2024-01-17|100",
    ],
    counted: { Erle: 500, Buche: 100 },
  },
  {
    list: "what is without tax in a longer heading, and states in a column called otherwise",
    lines: [
      "orderTime|customerEmail|invoiceAmount|invoiceAmountNet|statusDescription",
      "2024-01-05|a@a.de|833|700|Komplett abgeschlossen",
      "2024-01-16|b@b.de|238|200|Komplett abgeschlossen",
      "2024-01-17|b@b.de|10710|9000|Storniert / Abgelehnt",
    ],
    // 833 / 700 = 238 / 200 = 10710 / 9000 = 1.19.
    counted: { "a@a.de": 700, "b@b.de": 200 },
    said: [
      "Revenue is invoiceAmountNet (D): the amount without tax; another column has the tax in it",
      "Not counted because statusDescription is Storniert / Abgelehnt: 1 row worth 9,000",
    ],
  },
  {
    list: "what was paid, what was kept of it and what was left",
    lines: [
      "Created|Customer|Amount|Fee|Net",
      "2024-01-05|Ann|700|20|680",
      "2024-01-06|Bob|200|6|194",
      "2024-01-07|Bob|100|3|97",
    ],
    counted: { Ann: 700, Bob: 300 },
  },
  {
    list: "a total that is called All",
    lines: ["Customer|Revenue", "Alder|1000", "Birch|500", "All|1500"],
    counted: { Alder: 1000, Birch: 500 },
  },
  {
    list: "stages of deals in Chinese",
    lines: [
      "客户名称|销售阶段|预计金额|成交日期",
      "红枫|赢单|700|2024-01-05",
      "白桦|赢单|200|2024-01-06",
      "白桦|输单|9000|2024-01-07",
    ],
    counted: { 红枫: 700, 白桦: 200 },
  },
  {
    list: "what a customer brought in all, beside a year",
    lines: ["Customer|Lifetime value|Revenue 2024", "Alder|2000|1000", "Birch|9000|500"],
    counted: { Alder: 2000, Birch: 9000 },
    asked: ["Which column is Revenue?"],
  },
];

/** Nobody is left of a list of orders but those with an order. */
const sums = (counted: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counted).filter(([, value]) => !Number.isNaN(value)));

test.each(SHEETS)("$list", ({ lines, counted, asked = [], said = [], answers = [] }) => {
  const judged = judgedList(lines);
  expect(sums(judged.counted)).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
  for (const [change, then] of answers) expect(sums(judgedList(lines, change).counted)).toEqual(then);
});
