/** Further small lists as programs and people write them, of kinds that were read wrong or asked about without need: sums by hand. */

import { type GivenList, judgedList } from "./judged";

const SHEETS: readonly GivenList[] = [
  {
    list: "a pivot table with months below each customer, in front under no heading",
    lines: [
      "|Untaxed Total|Count",
      "Total|1520|9",
      "Alder|600|3",
      "January 2024|100|1",
      "February 2024|500|2",
      "Birch|920|6",
      "January 2024|20|1",
      "February 2024|900|5",
    ],
    counted: { Alder: 600, Birch: 920 },
  },
  {
    list: "codes of the customers beside their names, over a total",
    lines: [
      "Customer|Customer Name|Opening Balance|Invoiced Amount|Paid Amount|Closing Balance",
      "C1|Alder|0|600|500|100",
      "C2|Birch|900|920|1000|820",
      "Total||900|1520|1500|920",
    ],
    counted: { Alder: 600, Birch: 920 },
  },
  {
    list: "amounts without tax under words of their own, as the column of the tax shows",
    lines: [
      "客户|销售金额||",
      "|不含税|税额|价税合计",
      "红枫|1200|156|1356",
      "白桦|350|45.5|395.5",
      "合计|1550|201.5|1751.5",
    ],
    counted: { 红枫: 1200, 白桦: 350 },
    said: ["Revenue is 销售金额 不含税 (B): the amount without tax; another column has the tax in it"],
  },
  {
    list: "a subtotal, its tax and both together",
    lines: [
      "Folio|Fecha|Razón Social|Subtotal|IVA|Total",
      "F1|2024-01-05|Aliso|500|80|580",
      "F2|2024-01-06|Abedul|200|32|232",
      "F3|2024-01-07|Aliso|100|16|116",
    ],
    counted: { Aliso: 600, Abedul: 200 },
  },
  {
    list: "a name that one blank column parts from its amounts, below a title",
    lines: ["Journal des ventes||", "Exercice 2024||", "||", "Client||CA HT", "Aulne||1200.5", "Cèdre||70"],
    counted: { Aulne: 1200.5, Cèdre: 70 },
  },
  {
    list: "the best three together",
    lines: ["Customer|Revenue", "Alder|500", "Birch|200", "Cedar|100", "Top 3|800", "Elm|60", "Total|860"],
    counted: { Alder: 500, Birch: 200, Cedar: 100, Elm: 60 },
  },
  {
    list: "a discount and a rounding between a sum and a total",
    lines: [
      "Customer|Revenue",
      "Alder|500",
      "Birch|200",
      "Subtotal|700",
      "Less discounts given|-50",
      "Rounding adjustment|-0.5",
      "Total|649.5",
    ],
    counted: { Alder: 500, Birch: 200 },
    said: [
      "Left out as totals: row 4 (Subtotal), row 5 (Less discounts given), row 6 (Rounding adjustment), row 7 (Total)",
    ],
  },
  {
    list: "plans below a total, with its parts in per cent behind them",
    lines: ["Customer|Revenue", "Alder|500", "Birch|200", "Total|700", "Budget|1000", "% of budget|0.7"],
    counted: { Alder: 500, Birch: 200 },
    said: ["Left out as totals: row 4 (Total), row 5 (Budget), row 6 (% of budget)"],
  },
  {
    list: "a subtotal above its rows, behind a dash",
    lines: [
      "Customer|Revenue",
      "North - Subtotal|700",
      "Alder|500",
      "Birch|200",
      "South - Subtotal|100",
      "Elm|100",
    ],
    counted: { Alder: 500, Birch: 200, Elm: 100 },
  },
  {
    list: "a total with tax, in Dutch, and the average order in French",
    lines: [
      "Klant|Omzet",
      "Els|500",
      "Beuk|200",
      "Totaal excl. btw|700",
      "21% btw|147",
      "Totaal incl. btw|847",
      "Panier moyen|350",
    ],
    counted: { Els: 500, Beuk: 200 },
  },
  {
    list: "parts of the customer above",
    lines: [
      "Customer|Revenue",
      "Alder|500",
      "of which online|300",
      "Birch|200",
      "davon neu|90",
      "其中：线上|10",
      "Total|700",
    ],
    counted: { Alder: 500, Birch: 200 },
    said: [
      "Left out as parts of the customers beside them, who count with all of it: row 3 (of which online), row 5 (davon neu), row 6 (其中:线上)",
    ],
  },
  {
    list: "the sum of a customer whose name stands once",
    lines: [
      "Customer|Product|Sales",
      "Alder|Mug|500",
      "|Bowl|200",
      "Alder Total||700",
      "Birch|Mug|250",
      "Birch Total||250",
    ],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "the sum of an SAP list, marked by a star",
    lines: [
      "|Customer|Name 1|DocumentNo|Amount",
      "|1|Alder|18001|1200",
      "|2|Birch|18002|300",
      "|1|Alder|18003|50",
      "*||||1550",
    ],
    counted: { Alder: 1250, Birch: 300 },
  },
  {
    list: "running totals between customers",
    lines: [
      "Customer|Revenue",
      "Alder|500",
      "Birch|200",
      "Running total|700",
      "Cedar|100",
      "Running total|800",
    ],
    counted: { Alder: 500, Birch: 200, Cedar: 100 },
  },
  {
    list: "a credit note on the last line, which is no note",
    lines: [
      "Data|Tipo doc.|Cliente|Tot. netto",
      "2024-01-05|Fattura|Ontano|500",
      "2024-01-06|Fattura|Betulla|300",
      "2024-01-07|Fattura|Ontano|100",
      "2024-01-08|Nota di credito|Betulla|100",
    ],
    counted: { Ontano: 600, Betulla: 200 },
  },
  {
    list: "a sale whose state says that it was refunded, and the refund as a line below 0",
    lines: [
      "Date|Customer|Type|Amount|Status",
      "2024-01-05|Alder|Sale|500|Complete",
      "2024-01-06|Birch|Sale|200|Complete",
      "2024-01-07|Birch|Sale|900|Refunded",
      "2024-01-08|Birch|Refund|-900|Complete",
    ],
    counted: { Alder: 500, Birch: 200 },
    said: ["Not counted because of the status Refunded: 2 rows worth 0"],
  },
  {
    list: "a mark of what came back",
    lines: [
      "Order|Date|Customer|Amount|Return",
      "1|2024-01-05|Ann|100|N",
      "2|2024-01-06|Bob|60|N",
      "3|2024-01-07|Bob|900|Y",
    ],
    counted: { Ann: 100, Bob: 60 },
  },
  {
    list: "somebody who was only paid, among payments",
    lines: [
      "Date|Name|Status|Gross",
      "2024-01-05|Ann|Completed|100",
      "2024-01-06|Bob|Completed|60",
      "2024-01-07|Ann|Completed|50",
      "2024-01-09|Supplier|Completed|-300",
    ],
    counted: { Ann: 150, Bob: 60, Supplier: -300 },
    said: ["Nothing but amounts below 0: Supplier (-300)"],
  },
  {
    list: "what is charged by the bank beside what was received",
    lines: [
      "Customer name|Paid on|Amount received|Bank charges",
      "Ann|2024-01-05|100|1",
      "Bo|2024-01-06|60|1",
      "Ann|2024-01-07|50|1",
    ],
    counted: { Ann: 150, Bo: 60 },
  },
  {
    list: "what was paid of invoices, which are turnover before they are paid",
    lines: [
      "Invoice #|Customer|Invoice Date|Invoice Total|Amount Paid|Balance Due",
      "1|Alder|2024-01-05|500|500|0",
      "2|Birch|2024-01-07|250|0|250",
      "3|Alder|2024-02-05|200|200|0",
    ],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "last year by an abbreviation, and a plan beside what came about",
    lines: ["Account Name|Budget|Actual|Var|Last Yr Sales", "Alder|450|500|50|450", "Birch|210|200|-10|300"],
    counted: { Alder: 500, Birch: 200 },
    asked: [],
  },
  {
    list: "headings in thousands",
    lines: ["Customer|# Orders|Sales ('000)|GP ('000)|GP%", "Alder|12|700|70|10", "Birch|3|250|50|20"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "a total above the header",
    lines: [
      "Sales report|||",
      "||Total:|800",
      "Client no.|Client|Town|Net sales",
      "1|Alder|Rome|500",
      "2|Birch|Oslo|200",
      "3|Elm|Bonn|100",
    ],
    counted: { Alder: 500, Birch: 200, Elm: 100 },
  },
  {
    list: "a header of three lines",
    lines: [
      "|Net|Net|",
      "Customer|sales|sales|Change",
      "name|2023|2024|in %",
      "Alder|450|500|11",
      "Birch|210|200|-5",
    ],
    counted: { Alder: 500, Birch: 200 },
  },
  {
    list: "French abbreviations",
    lines: [
      "N° Clt|Nom Clt|Dt Fact|N° Fact|Mt HT|Mt TVA|Mt TTC",
      "C1|Aulne|2024-01-05|F1|500|100|600",
      "C2|Bouleau|2024-01-07|F2|250|50|300",
      "C1|Aulne|2024-02-05|F3|200|40|240",
    ],
    counted: { Aulne: 700, Bouleau: 250 },
  },
  {
    list: "the only days are those on which goods were sent",
    lines: [
      "订单编号|客户网名|发货时间|货品名称|成交总价|订单状态",
      "1|小红|2024-01-05|杯|100|已完成",
      "2|老王|2024-01-06|碗|60|已发货",
      "3|小红|2024-01-07|杯|50|已完成",
      "4|老王|2024-01-08|金|900|已取消",
      "5|小李|2024-01-09|杯|20|已完成",
    ],
    counted: { 小红: 150, 老王: 60, 小李: 20 },
    said: ["Order date is 发货时间 (C): by what stands in it; its heading says nothing"],
  },
  {
    list: "one name with one blank and with two",
    lines: [
      "Customer|Date|Amount",
      "Alder Ltd|2024-01-05|500",
      "Alder  Ltd|2024-01-06|200",
      "Birch|2024-01-07|250",
    ],
    counted: { "Alder Ltd": 700, Birch: 250 },
  },
  {
    list: "the name of before in brackets, and a name with and without a polite word",
    lines: [
      "Customer|Date|Amount",
      "Alder|2024-01-05|500",
      "Alder Ltd (formerly Elder)|2024-01-06|200",
      "山田商店 御中|2024-01-07|90",
      "山田商店|2024-01-08|10",
    ],
    counted: { Alder: 500, "Alder Ltd (formerly Elder)": 200, "山田商店 御中": 90, 山田商店: 10 },
    asked: [
      "Are these the same customer, written differently: Alder = Alder Ltd (formerly Elder), 山田商店 御中 = 山田商店?",
    ],
  },
  {
    list: "two customers in a list of six orders, under a heading that may mean something else",
    lines: [
      "Belegdatum|Belegtyp|Belegnummer|Kontakt|Betrag netto|Status",
      "2024-01-05|Rechnung|R1|Erle|500|Bezahlt",
      "2024-01-07|Rechnung|R2|Buche|300|Offen",
      "2024-02-05|Rechnung|R3|Erle|200|Bezahlt",
      "2024-02-06|Angebot|A1|Buche|9000|Offen",
      "2024-02-07|Gutschrift|G1|Buche|50|Erledigt",
    ],
    counted: { Erle: 700, Buche: 250 },
  },
  {
    list: "invoices by a column of kinds, and whether they are paid",
    lines: [
      "Data|Numero|Saldo|Nome|Imponibile|Tipo",
      "2024-01-05|1|Saldata|Ontano|500|Fattura",
      "2024-01-07|2|Non saldata|Betulla|300|Fattura",
      "2024-02-06|3|Saldata|Betulla|-50|Nota di credito",
    ],
    counted: { Ontano: 500, Betulla: 250 },
  },
  {
    list: "states with who called an order off, and goods that are on their way",
    lines: [
      "Fecha de venta|Estado|Ingresos por productos (ARS)|Comprador",
      "2024-01-05|Entregado|100|Ana",
      "2024-01-06|En camino|60|Beto",
      "2024-01-07|Entregado|50|Ana",
      "2024-01-08|Cancelada por el comprador|900|Beto",
    ],
    counted: { Ana: 150, Beto: 60 },
  },
  {
    list: "what is open of a Dutch invoice",
    lines: [
      "Factuurnummer|Contact|Factuurdatum|Status|Totaal exclusief btw|Totaal inclusief btw|Openstaand",
      "1|Els|2024-01-05|Betaald|500|605|0",
      "2|Beuk|2024-01-07|Openstaand|250|302.5|302.5",
      "3|Els|2024-02-05|Betaald|200|242|0",
      "4|Beuk|2024-02-06|Concept|9000|10890|0",
    ],
    counted: { Els: 700, Beuk: 250 },
  },
  {
    list: "what was paid and what is due of an amount",
    lines: [
      "Invoice Number|Customer Company|Invoice Date|Status|Amount|Amount Paid|Amount Due",
      "1|Alder|2024-01-05|Paid|100|100|0",
      "2|Birch|2024-01-06|Payment Due|60|0|60",
      "3|Alder|2024-02-05|Paid|50|50|0",
      "4|Birch|2024-02-06|Voided|900|0|0",
    ],
    counted: { Alder: 150, Birch: 60 },
  },
  {
    list: "families of products and what they come to under an unknown word",
    lines: ["Kunde|Holz|Stein|Glas|Alles", "Erle|300|200|200|700", "Buche|100|100|50|250"],
    counted: { Erle: 700, Buche: 250 },
    said: ["Revenue is Alles (E): the sum of the columns beside it"],
  },
  {
    list: "pieces and amounts of each year, in short words",
    lines: ["Customer|Qty 2023|Value 2023|Qty 2024|Value 2024", "Alder|60|600|70|700", "Birch|20|200|25|250"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "years of a firm in two digits each",
    lines: ["Customer|FY22/23|FY23/24", "Alder|600|700", "Birch|200|250"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "a form above the list, its labels with colons",
    lines: [
      "Prepared for:|Board||",
      "Exchange rate:|1.08||",
      "Threshold:|100||",
      "|||",
      "Client|Country|Sales 2024 (k)|Comment",
      "Alder|IT|700|",
      "Birch|NO|250|",
    ],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "groups in groups, some of one customer",
    lines: [
      "Row Labels|Amount",
      "North|1040",
      "Rome|950",
      "Alder|700",
      "Birch|250",
      "Oslo|90",
      "Cedar|90",
      "South|60",
      "Bonn|60",
      "Elm|60",
      "Total|1100",
    ],
    counted: { Alder: 700, Birch: 250, Cedar: 90, Elm: 60 },
  },
  {
    list: "days at a rate: 4 x 100, 2 x 100, 1 x 50",
    lines: ["Customer|Days|Day rate", "Alder|4|100", "Birch|2|100", "Cedar|1|50"],
    counted: { Alder: 400, Birch: 200, Cedar: 50 },
  },
  {
    list: "a payment whose result was a failure",
    lines: [
      "Payment Date|Customer Name|Amount|Result",
      "2024-01-05|Ann|100|SUCCESS",
      "2024-01-06|Bo|60|SUCCESS",
      "2024-01-08|Bo|900|FAIL",
    ],
    counted: { Ann: 100, Bo: 60 },
  },
  {
    list: "the best three and the rest, each with what they come to, of which one is worth as much as two others",
    lines: [
      "Customer|Revenue",
      "Alder|500",
      "Birch|200",
      "Cedar|100",
      "Top 3|800",
      "Elm|60",
      "Fir|40",
      "Other customers total|100",
      "Total|900",
    ],
    counted: { Alder: 500, Birch: 200, Cedar: 100, Elm: 60, Fir: 40 },
  },
  {
    list: "a group of one below the total of another group",
    lines: [
      "Kunde|Umsatz",
      "Erle|500",
      "Buche|200",
      "Summe A-Kunden|700",
      "Zeder|90",
      "Summe B-Kunden|90",
      "Gesamtergebnis|790",
    ],
    counted: { Erle: 500, Buche: 200, Zeder: 90 },
  },
  {
    list: "sums by a sign, and short words of totals",
    lines: ["Kunde|Umsatz", "Erle|500", "Buche|200", "Σ Nord|700", "Tot.|700", "Ttl|700"],
    counted: { Erle: 500, Buche: 200 },
  },
  {
    list: "a blank column between all others",
    lines: ["Customer||City||Sales", "Alder||Rome||500", "Birch||Oslo||200"],
    counted: { Alder: 500, Birch: 200 },
  },
  {
    list: "an answer from 1 to 5, which is no money",
    lines: [
      "What is your company name?|How much did you spend with us?|How satisfied are you (1-5)?",
      "Ann|150|5",
      "Bo|60|3",
    ],
    counted: { Ann: 150, Bo: 60 },
  },
  {
    list: "bookings by their state, at a price",
    lines: [
      "Guest name(s)|Check-in|Status|Rooms|Price|Payment status",
      "Ann|2024-01-05|ok|1|100|paid",
      "Bo|2024-01-06|ok|1|60|paid",
      "Ann|2024-01-07|ok|1|50|paid",
      "Bo|2024-01-09|cancelled_by_guest|1|900|",
    ],
    counted: { Ann: 150, Bo: 60 },
  },
  {
    list: "states of shops in German and Portuguese",
    lines: [
      "Datum|Kunde|Betrag|Bestellstatus",
      "2024-01-05|Anna|100|Zugestellt",
      "2024-01-06|Bernd|60|Versandbereit",
      "2024-01-07|Ana|50|Pago aprovado",
      "2024-01-08|Bernd|900|Retoure erhalten",
      "2024-01-09|Ana|800|Não aprovado",
    ],
    counted: { Anna: 100, Bernd: 60, Ana: 50 },
  },
];

test.each(SHEETS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  const valued = Object.entries(judged.counted).filter(([, value]) => !Number.isNaN(value));
  expect(Object.fromEntries(valued)).toEqual(counted);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});
