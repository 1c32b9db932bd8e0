/** Statements of banks, ledgers of further languages, and what is counted in the year of the revenue: sums by hand. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "movements of an account with what is left on it",
    lines: [
      "Fecha|Concepto|Importe|Saldo",
      "2024-01-05|TRANSFERENCIA DE ALISO SL|400|1400",
      "2024-01-16|RECIBO LUZ|-60|1340",
      "2024-01-17|TRANSFERENCIA DE ABEDUL|200|1540",
    ],
    counted: { "TRANSFERENCIA DE ALISO SL": 400, "RECIBO LUZ": -60, "TRANSFERENCIA DE ABEDUL": 200 },
    asked: [
      "Which column is Customer? (by what stands in it; its heading says nothing) | Concepto (B) | None of them",
    ],
  },
  {
    list: "what was sold, came back and was collected, in Korean",
    lines: [
      "일자|거래구분|거래처명|공급가액",
      "2024-01-05|매출|소나무|400",
      "2024-01-06|매출|참나무|250",
      "2024-01-07|매출반품|참나무|-50",
      "2024-01-08|매출|소나무|100",
      "2024-01-09|수금|소나무|440",
    ],
    counted: { 소나무: 500, 참나무: 200 },
    said: ["Not counted because 거래구분 is 수금: 1 row worth 440"],
  },
  {
    list: "what members are called in a shop",
    lines: ["下单时间|会员昵称|实收金额", "2024-01-05|小红|100", "2024-01-06|老王|40", "2024-01-08|小红|30"],
    counted: { 小红: 130, 老王: 40 },
  },
  {
    list: "orders that are open beside others that are paid",
    lines: [
      "created_at|state|customer|amount",
      "2024-01-05|paid|Alder|500",
      "2024-01-06|paid|Birch|200",
      "2024-01-07|open|Birch|900",
      "2024-01-08|paid|Alder|90",
    ],
    counted: { Alder: 590, Birch: 1100 },
    asked: ["1 row has the status state open, worth 900."],
  },
  {
    list: "invoices that are open beside others that are paid",
    lines: [
      "Invoice date|Status|Customer|Amount",
      "2024-01-05|Paid|Alder|500",
      "2024-01-06|Paid|Birch|200",
      "2024-01-07|Open|Birch|900",
    ],
    counted: { Alder: 500, Birch: 1100 },
    said: ["Counted, as what is invoiced is turnover before it is paid (Open): 1 row worth 900"],
  },
  {
    list: "open orders beside others that are delivered",
    lines: [
      "Order date|Status|Customer|Amount",
      "2024-01-05|Delivered|Alder|500",
      "2024-01-06|Delivered|Birch|200",
      "2024-01-07|Open|Birch|900",
    ],
    counted: { Alder: 500, Birch: 1100 },
  },
  {
    list: "the way to the customer among goods under a word for items",
    lines: [
      "日期|客户|项目|金额",
      "2024-01-05|红枫|杯子|500",
      "2024-01-05|红枫|运费|5",
      "2024-01-06|白桦|壶|200",
      "2024-01-08|红枫|杯子|90",
    ],
    counted: { 红枫: 590, 白桦: 200 },
    said: ["Not counted, as nothing was bought by it (运费): 1 row worth 5"],
  },
  {
    list: "what came back of each order, in a German shop",
    lines: [
      "Bestelldatum|Kunde|Bestellwert|Retourenwert",
      "2024-01-05|Alder|500|0",
      "2024-01-06|Birch|250|50",
      "2024-01-18|Alder|90|0",
    ],
    counted: { Alder: 590, Birch: 200 },
    said: ["Refunds in Retourenwert are taken off: 50 in 1 row"],
  },
  {
    list: "purchases of customers, as large as no number of orders",
    lines: ["Customer|Fax|Sales person no|Purchases", "Alder|4155550101|12|5400", "Birch|4155550102|14|3100"],
    counted: { Alder: 5400, Birch: 3100 },
    said: ["Revenue is Purchases (D): the only column of numbers that can be money"],
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});

test("orders are those of the year that the revenue is of", () => {
  const { means } = judgedList([
    "Customer|2023 Orders|2023 Sales|2024 Orders|2024 Sales",
    "Alder|1|500|2|600",
    "Birch|1|300|1|250",
  ]);
  expect(means).toMatchObject({ revenue: "2024 Sales", orders: "2024 Orders" });
});
