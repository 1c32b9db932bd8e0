/** Lists in which a column says what each line is: an invoice, what was ordered or delivered before it, what is given back, money that goes out. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "a delivery and an order beside the invoices of both",
    lines: [
      "Belegdatum|Belegart|Belegnr|Kunde|Nettobetrag",
      "2024-01-05|Rechnung|1|Alder|400",
      "2024-01-06|Rechnung|2|Birch|280",
      "2024-01-07|Angebot|3|Birch|9000",
      "2024-01-08|Lieferschein|4|Alder|400",
      "2024-01-09|Auftragsbestätigung|5|Alder|90",
      "2024-01-10|Rechnung|6|Alder|90",
    ],
    counted: { Alder: 490, Birch: 280 },
    said: [
      "Not counted because Belegart is Lieferschein: 1 row worth 400",
      "Not counted because Belegart is Auftragsbestätigung: 1 row worth 90",
    ],
  },
  {
    list: "orders and invoices of an English program",
    lines: [
      "Date|Type|Num|Name|Amount",
      "2024-01-05|Sales Order|1|Alder|400",
      "2024-01-06|Invoice|2|Alder|400",
      "2024-01-07|Invoice|3|Birch|280",
      "2024-01-08|Sales Order|4|Birch|900",
    ],
    counted: { Alder: 400, Birch: 280 },
    said: ["Not counted because Type is Sales Order: 2 rows worth 1,300"],
  },
  {
    list: "orders and refunds, of which nothing is invoiced",
    lines: [
      "Date|Type|Buyer|Amount",
      "2024-01-05|Order|Ann|400",
      "2024-01-06|Order|Bo|280",
      "2024-01-07|Refund|Ann|-50",
    ],
    counted: { Ann: 350, Bo: 280 },
  },
  {
    list: "kinds of documents of the Italian tax office",
    lines: [
      "Data|Numero|Tipo documento|Cliente|Imponibile",
      "2024-01-05|1|TD01|Ontano|400",
      "2024-01-16|2|TD24|Betulla|250",
      "2024-01-17|3|TD04|Betulla|50",
      "2024-01-18|4|TD01|Ontano|100",
    ],
    counted: { Ontano: 500, Betulla: 200 },
    said: ["Taken off because Tipo documento is TD04: 1 row worth 50"],
  },
  {
    list: "receipts of the Mexican tax office",
    lines: [
      "Fecha|Tipo de comprobante|Folio|Receptor|Total",
      "2024-01-05|I|1|Aliso|400",
      "2024-01-16|I|2|Abedul|250",
      "2024-01-17|E|3|Abedul|50",
      "2024-01-18|P|4|Aliso|400",
    ],
    counted: { Aliso: 400, Abedul: 200 },
    said: ["Taken off because Tipo de comprobante is E: 1 row worth 50"],
  },
  {
    list: "a credit note that was set against an invoice, and is closed like that",
    lines: [
      "Date|Transaction Type|No.|Customer|Amount|Status",
      "2024-01-05|Invoice|1|Alder|400|Paid",
      "2024-01-06|Invoice|2|Birch|280|Overdue",
      "2024-01-27|Credit Memo|3|Birch|-80|Closed",
      "2024-01-27|Invoice|4|Alder|90|Paid",
    ],
    counted: { Alder: 490, Birch: 200 },
  },
  {
    list: "orders that the buyer declined, with the reason for it",
    lines: [
      "Verkaufsbeleg|Auftraggeber|Belegdatum|Nettowert|Absagegrund",
      "1|Alder AG|2024-01-05|400|",
      "2|Birke|2024-01-06|200|",
      "3|Alder AG|2024-01-07|100|",
      "4|Birke|2024-01-08|900|Zu teuer",
    ],
    counted: { "Alder AG": 500, Birke: 200 },
    said: ["Not counted because Absagegrund is filled: 1 row worth 900"],
  },
  {
    list: "money that comes in and goes out",
    lines: [
      "Date|Customer|Direction|Amount",
      "2024-01-05|Alder|IN|400",
      "2024-01-06|Birch|IN|200",
      "2024-01-07|Landlord|OUT|900",
      "2024-01-08|Alder|IN|90",
    ],
    counted: { Alder: 490, Birch: 200 },
    said: ["Not counted because Direction is OUT: 1 row worth 900"],
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});
