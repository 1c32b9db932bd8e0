/** What neither words nor headings tell is asked or told, never counted without a word: sums by hand. */

import { type GivenList, judgedList } from "./judged";

/** Between 100 and 119 to the cent, none the sum of others. */
const PLAIN = Array.from({ length: 22 }, (_, at) => `Customer ${at}|${(100 + at * 0.91).toFixed(2)}`);

/** Ten lines; those of Birch of even numbers. */
const SOLD = Array.from(
  { length: 10 },
  (_, at) => `2024-01-${at + 10}|${at % 2 === 0 ? "Birch" : "Alder"}|${at || 10}`,
);

const LISTS: readonly GivenList[] = [
  {
    list: "a group's sum under a name like any other",
    lines: [
      "Customer|Sales",
      "Alder|11.13",
      "Birch|25.47",
      "Cedar|40.29",
      "Elm|8.91",
      "North branch|85.8",
      "Fir|70.02",
    ],
    counted: { Alder: 11.13, Birch: 25.47, Cedar: 40.29, Elm: 8.91, Fir: 70.02 },
    asked: [
      "Exactly the sum or the average of other rows: row 6 (North branch). Is it a total, or a customer?",
      "Below the total: row 7 (Fir)",
    ],
  },
  {
    list: "sums of each month under dated rows",
    lines: [
      "Date|Customer|Amount",
      "2024-01-03|Alder|11.13",
      "2024-01-09|Birch|25.47",
      "2024-01-12|Alder|40.29",
      "2024-01-20|Cedar|8.91",
      "2024-01-31|Month end|85.8",
      "2024-02-02|Birch|33.33",
      "2024-02-07|Alder|10.01",
      "2024-02-09|Cedar|9.99",
      "2024-02-11|Birch|7.07",
      "2024-02-29|Month end|60.4",
    ],
    // Alder 11.13 + 40.29 + 10.01, Birch 25.47 + 33.33 + 7.07, Cedar 8.91 + 9.99
    counted: { Alder: 61.43, Birch: 65.87, Cedar: 18.9 },
    asked: ["Exactly the sum or the average of other rows: row 6 (Month end), row 11 (Month end)."],
  },
  {
    list: "what pages carry over, under one name at their end and under another at their top",
    lines: [
      "Client|Turnover",
      "Alder|11.13",
      "Birch|25.47",
      "À reporter|36.6",
      "Report|36.6",
      "Cedar|5.5",
      "Elm|8.91",
      "À reporter|51.01",
      "Report|51.01",
      "Fir|2.03",
    ],
    counted: { Alder: 11.13, Birch: 25.47, Cedar: 5.5, Elm: 8.91, Fir: 2.03 },
  },
  {
    list: "notes beside orders that were taken back",
    lines: [
      "Date|Customer|Amount|Memo",
      "2024-01-03|Alder|100|",
      "2024-01-04|Birch|900|changed his mind, refunded 3/5",
      "2024-01-05|Birch|50|back door",
      "2024-01-06|Birch|1|ring twice",
      "2024-01-07|Birch|1|leave with neighbour",
      "2024-01-08|Birch|1|mind the dog",
    ],
    counted: { Alder: 100, Birch: 953 },
    said: ["Counted, though Memo says changed his mind, refunded 3/5: 1 row worth 900"],
  },
  {
    list: "two words of which nobody knows whether they mean a sale",
    lines: [
      "Date|Customer|Outcome|Amount",
      "2024-01-03|Alder|Went ahead|100",
      "2024-01-04|Birch|Bailed|900",
      "2024-01-05|Birch|Went ahead|50",
    ],
    counted: { Alder: 100, Birch: 950 },
    said: ["Not used: Outcome (Went ahead / Bailed)"],
  },
  {
    list: "who pays for whom",
    lines: [
      "Who settles|Patient|Charges",
      "Ann Marsh|Tim Marsh|900",
      "Bo Field|Bo Field|300",
      "Cy Hill|Lou Hill|120",
      "Dee Ross|Dee Ross|240",
    ],
    counted: { "Tim Marsh": 900, "Bo Field": 300, "Lou Hill": 120, "Dee Ross": 240 },
    asked: ["Which column is Customer? (by its heading)"],
  },
  {
    list: "what an amount consists of",
    lines: [
      "Customer|Price|Discount|Tax|Tip|Amount Paid",
      "Alder|50|0|5|5|60",
      "Birch|50|10|4|6|50",
      "Cedar|70|20|5|0|55",
    ],
    counted: { Alder: 60, Birch: 50, Cedar: 55 },
    said: ["Amount Paid (F) is Price (B) − Discount (C) + Tax (D) + Tip (E)"],
  },
  {
    list: "an amount with what was paid for bringing the goods",
    lines: ["Customer|Worth|Postage|Total Price", "Alder|50|5|55", "Birch|90|4|94", "Cedar|70|5|75"],
    counted: { Alder: 55, Birch: 94, Cedar: 75 },
    said: ["Total Price (D) is Worth (B) + Postage (C)"],
  },
  {
    list: "amounts in the money of each country beside the same in one",
    lines: [
      "Customer|Local amount|Company code currency amount",
      "Alder|50|50",
      "Birch|9000|60",
      "Cedar|70|70",
      "Elm|80|80",
    ],
    counted: { Alder: 50, Birch: 9000, Cedar: 70, Elm: 80 },
    asked: ["Which column is Revenue?"],
  },
  {
    list: "pieces that came back under an amount above 0, a reason and letters in front of numbers",
    lines: [
      "Date|Customer|Doc|Qty|Amount|Order reason",
      "2024-01-03|Alder|IN-1|2|100|Sale",
      "2024-01-04|Birch|CR-2|-1|90|Sale",
      "2024-01-05|Birch|IN-3|1|50|Free sample",
      ...Array.from({ length: 19 }, (_, at) => `2024-02-03|Cedar|IN-${at + 4}|1|1|Sale`),
    ],
    counted: { Alder: 100, Birch: 140, Cedar: 19 },
    said: [
      "Counted, though Qty says -1: 1 row worth 90",
      "Not used: Doc (IN / CR), Order reason (Sale / Free sample)",
    ],
  },
  {
    list: "orders that were reversed, tried out or never completed",
    lines: [
      "Date|Customer|Amount|Reversed by|Test order|Completed",
      "2024-01-03|Alder|100||no|true",
      "2024-01-04|Alder|900|R9|no|true",
      "2024-01-05|Birch|50||no|true",
      "2024-01-06|Birch|800||yes|true",
      "2024-01-07|Birch|700||no|false",
    ],
    counted: { Alder: 100, Birch: 50 },
  },
  {
    list: "a state of payments of which nobody knows whether it was paid",
    lines: [
      "Date|Customer|Amount|Payment status",
      "2024-01-03|Alder|100|Paid",
      "2024-01-04|Birch|50|Paid",
      "2024-01-05|Birch|5|Parked",
    ],
    counted: { Alder: 100, Birch: 55 },
    said: ["Counted, as the status does not say whether anything was bought (Parked): 1 row worth 5"],
  },
  {
    list: "amounts that other words speak of",
    lines: [
      "下单时间|收货人|商品实付|订单状态",
      "2024-01-03|松|100.5|交易完成",
      "2024-01-04|柏|50.25|交易完成",
      "2024-01-05|柏|5.75|交易完成",
    ],
    counted: { 松: 100.5, 柏: 56 },
  },
  {
    list: "dated lines put in twice",
    lines: ["Date|Customer|Amount", ...SOLD, ...SOLD],
    counted: { Alder: 2 * (1 + 3 + 5 + 7 + 9), Birch: 2 * (10 + 2 + 4 + 6 + 8) },
    said: ["Rows 12 to 21 are rows 2 to 11 once more, and count: look whether they were put in twice"],
  },
  {
    list: "kinds of averages below the customers",
    // The median of 100.00 to 119.11 is half of 109.10 + 110.01.
    lines: ["Customer|Sales", ...PLAIN, "Typical|109.56", "Spread|19.11"],
    counted: Object.fromEntries(
      PLAIN.map((line) => line.split("|")).map(([name, value]) => [name, Number(value)]),
    ),
    asked: ["Exactly the sum or the average of other rows: row 24 (Typical), row 25 (Spread)"],
  },
  {
    list: "an amount that a unit in brackets says is none, beside money of another word",
    lines: [
      "Customer|Paid out|Commission due|Use (kWh)",
      "Alder|50|55|4000",
      "Birch|90|99|9000",
      "Cedar|70|77|100",
    ],
    counted: { Alder: 50, Birch: 90, Cedar: 70 },
    said: [
      "Revenue is Paid out (B): the only column of numbers that can be money",
      "Not used: Commission due, Use (kWh)",
    ],
  },
  {
    list: "cheques beside invoices, and states of further languages",
    lines: [
      "Posted|Customer|Txn|Stav|Amount",
      "2024-01-03|Alder|Invoice|Uhrazeno|100",
      "2024-01-04|Alder|Cheque|Uhrazeno|100",
      "2024-01-05|Birch|Invoice|Stornováno|900",
      "2024-01-06|Birch|Invoice|Uhrazeno|50",
    ],
    counted: { Alder: 100, Birch: 50 },
  },
  {
    list: "a balance among what was bought, and states by number",
    lines: [
      "Date|Customer|Description|Status code|Amount",
      "2024-01-03|Alder|Invoice 7|3|100",
      "2024-01-04|Birch|Balance forward|3|900",
      "2024-01-05|Birch|Invoice 8|9|50",
    ],
    counted: { Alder: 100, Birch: 950 },
    said: [
      "Counted, though Description says Balance forward: 1 row worth 900",
      "Counted, as the status does not say whether anything was bought (9): 1 row worth 50",
    ],
  },
  {
    list: "whether each customer is meant",
    lines: ["Include|Client|Sales", "yes|Alder|100", "no|Birch|90", "yes|Cedar|80"],
    counted: { Alder: 100, Birch: 90, Cedar: 80 },
    said: ["Not used: Include (yes / no)"],
  },
  {
    list: "who bought, beside who pays",
    lines: [
      "Created on|Payer|Sold-to|Net value",
      "2024-01-03|HQ|Alder|100",
      "2024-01-04|Birch|Birch|90",
      "2024-01-05|HQ|Alder|80",
    ],
    counted: { Alder: 180, Birch: 90 },
    asked: ["Which column is Customer?"],
  },
  {
    list: "ways there and back, which take nothing off",
    lines: [
      "Date|Passenger|Ticket type|Fare",
      "2024-01-03|Alder|Return|100",
      "2024-01-04|Birch|Single|90",
      "2024-01-05|Alder|Single|50",
    ],
    counted: { Alder: 150, Birch: 90 },
  },
  {
    list: "one far above all others",
    lines: ["Customer|Sales", ...PLAIN, "Forecast H2|600"],
    counted: {
      ...Object.fromEntries(
        PLAIN.map((line) => line.split("|")).map(([name, value]) => [name, Number(value)]),
      ),
      "Forecast H2": 600,
    },
    said: [
      "Forecast H2 has 5 times the Sales of the next: look whether it is a customer and its amount is right.",
    ],
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const found = judgedList(lines);
  expect(found.counted).toEqual(counted);
  expect(found.said).toEqual(expect.arrayContaining([...said]));
  expect(found.asked).toHaveLength(asked.length);
  for (const [at, beginning] of asked.entries()) expect(found.asked[at]).toContain(beginning);
});

test("a click takes sums in again, and the question is not asked twice", () => {
  const [first] = LISTS;
  const lines = first?.lines ?? [];
  const takenIn = ["North branch | 85.8"];
  expect(judgedList(lines, { decisions: { takenIn } }).counted).toMatchObject({ "North branch": 85.8 });
  expect(judgedList(lines, { decisions: { answered: ["sums-beside"] } }).counted).toEqual(first?.counted);
});

test("who looks after a customer is not called unused, because lists and the customers' sheet name them", () => {
  const { said, means } = judgedList([
    "Date|Customer|Account owner|Amount|Colour",
    "2024-01-03|Alder|Eva|100|red",
    "2024-01-04|Birch|Tom|90|blue",
    "2024-02-05|Alder|Eva|80|red",
    "2024-02-06|Cedar|Tom|70|red",
  ]);
  expect(means.owner).toBe("Account owner");
  expect(said.filter((text) => text.startsWith("Not used"))).toEqual(["Not used: Colour (red / blue)"]);
});
