/** Orders that came back, in whole or in part, codes of documents, and currencies beside one sign: sums by hand. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "billing types of SAP, of which G2 and RE take off: 1200 + 34.5 - 34.5, and 300 - 100",
    lines: [
      "Billing Doc.|Bill.Type|Billing Date|Payer|Net Value",
      "90001|F2|2024-01-05|Alder|1234.5",
      "90002|F2|2024-01-16|Birch|300",
      "90003|G2|2024-01-25|Alder|34.5",
      "90004|RE|2024-01-26|Birch|100",
    ],
    counted: { Alder: 1200, Birch: 200 },
    said: [
      "Taken off because Bill.Type is G2: 1 row worth 34.5",
      "Taken off because Bill.Type is RE: 1 row worth 100",
    ],
  },
  {
    list: "sizes that are called like those",
    lines: [
      "Date|Customer|Type|Amount",
      "2024-01-05|Alder|S1|100",
      "2024-01-06|Birch|F2|90",
      "2024-01-07|Birch|G2|40",
    ],
    counted: { Alder: 100, Birch: 130 },
  },
  {
    list: "credits that the letters of their numbers tell: 900 - 850",
    lines: [
      "Belegnr|Datum|Kunde|Betrag",
      "RE-1|2024-01-05|Erle|100",
      "RE-2|2024-01-16|Buche|900",
      "GU-3|2024-01-17|Buche|850",
    ],
    counted: { Erle: 100, Buche: 50 },
  },
  {
    list: "the same in Chinese",
    lines: [
      "单据编号|日期|客户|金额",
      "XSCK0001|2024-01-05|红枫|100",
      "XSCK0002|2024-01-06|白桦|900",
      "XSTH0003|2024-01-07|白桦|850",
    ],
    counted: { 红枫: 100, 白桦: 50 },
  },
  {
    list: "salespeople of such letters",
    lines: [
      "Date|Customer|Rep|Amount",
      "2024-01-05|Alder|XS|100",
      "2024-01-06|Birch|TH|90",
      "2024-01-07|Birch|GU|40",
    ],
    counted: { Alder: 100, Birch: 130 },
  },
  {
    list: "an order whose state says that it came back is left out, not taken off of others",
    lines: [
      "Klient|Data|Kwota|Status",
      "Olcha|2024-01-05|100|Zrealizowane",
      "Buk|2024-01-06|900|Zwrot",
      "Buk|2024-01-07|60|Zrealizowane",
    ],
    counted: { Olcha: 100, Buk: 60 },
    said: ["Not counted because of the status Zwrot: 1 row worth 900"],
  },
  {
    list: "one that is coming back is asked about",
    lines: [
      "订单号|客户|日期|金额|状态",
      "1|红枫|2024-01-05|100|已完成",
      "2|白桦|2024-01-06|900|退货中",
      "3|白桦|2024-01-07|60|已完成",
    ],
    counted: { 红枫: 100, 白桦: 960 },
    asked: ["1 row has the status 退货中, worth 900. Is it an order that was done, or called off?"],
  },
  {
    list: "a return below 0 takes off, however much it is: 300 - 290",
    lines: [
      "ID|Customer|Posting Date|Grand Total|Status",
      "1|Alder|2024-01-05|500|Paid",
      "2|Birch|2024-01-06|300|Paid",
      "3|Birch|2024-01-07|-290|Return",
    ],
    counted: { Alder: 500, Birch: 10 },
  },
  {
    list: "an order that came back in part, of which no column says how much",
    lines: [
      "Order|Date|Customer|Total|Status",
      "1|2024-01-05|Ann|100|Paid",
      "2|2024-01-06|Bob|900|Partially refunded",
      "3|2024-01-07|Bob|60|Paid",
    ],
    counted: { Ann: 100, Bob: 960 },
    asked: [
      "1 row has the status Partially refunded, worth 900. Is it an order that was done, or called off?",
    ],
  },
  {
    list: "what came back in part beside marks of what came back at all: 60 - 10, and 20 + 30",
    lines: [
      "Purchase Email|Purchase Date|Item Price ($)|Refunded?|Partial Refund ($)|Disputed?",
      "ann@x.com|2024-01-05|20|0|0|0",
      "bob@x.com|2024-01-06|900|1|0|0",
      "bob@x.com|2024-01-07|60|0|10|0",
      "ann@x.com|2024-01-08|30|0|0|0",
    ],
    counted: { "bob@x.com": 50, "ann@x.com": 50 },
  },
  {
    list: "yen that are marked beside a sign that is not",
    lines: ["Date|Customer|Amount", "2024-01-05|Ann|¥100", "2024-01-06|Bob|JP¥6000", "2024-01-07|Ann|¥20"],
    counted: { Ann: 120 },
    asked: ["Amounts are in ¥ (2), JPY (1), which are never added up. Which one counts?"],
  },
  {
    list: "dollars that are called American once",
    lines: ["Date|Customer|Amount", "2024-01-05|Ann|$100", "2024-01-06|Bob|US$60", "2024-01-07|Ann|20 USD"],
    counted: { Ann: 120, Bob: 60 },
  },
  {
    list: "a large customer whose share and orders go with what he is worth",
    lines: ["Customer|Orders|Share|Revenue", "Alder|5|50%|500", "Birch|3|30%|300", "Cedar|2|20%|200"],
    counted: { Alder: 500, Birch: 300, Cedar: 200 },
  },
  {
    list: "red notes of a Chinese ledger whose sign was left out: 900 - 850",
    lines: [
      "单据号|日期|客户简称|金额|红蓝字",
      "1|2024-01-05|红枫|100|蓝字",
      "2|2024-01-06|白桦|900|蓝字",
      "3|2024-01-07|白桦|850|红字",
    ],
    counted: { 红枫: 100, 白桦: 50 },
  },
  {
    list: "refunds under a Turkish heading: 900 - 850 + 60",
    lines: [
      "Müşteri|Tarih|Tutar|İade",
      "Ak|2024-01-05|100|0",
      "Bal|2024-01-06|900|850",
      "Bal|2024-01-07|60|0",
    ],
    counted: { Ak: 100, Bal: 110 },
  },
  {
    list: "refunds below 0 in Portuguese: 20 - 5",
    lines: [
      "Data da venda|Comprador|Total (BRL)|Cancelamentos e reembolsos (BRL)",
      "2024-01-05|Ana|100|",
      "2024-01-07|Bia|60|",
      "2024-01-08|Ana|20|-5",
    ],
    counted: { Ana: 115, Bia: 60 },
  },
  ...[
    ["Hungarian", "Vevő|Dátum|Összeg|Állapot", "Teljesítve", "Törölve"],
    ["Thai", "ลูกค้า|วันที่|ยอดขาย|สถานะ", "สำเร็จ", "ยกเลิก"],
    ["Romanian", "Client|Data facturii|Total|Stare", "Livrată", "Anulată"],
    ["Russian", "Покупатель|Дата заказа|Сумма|Статус", "Доставлен", "Отменен покупателем"],
  ].map(([language, header, done, off]) => ({
    list: `states in ${language}`,
    lines: [header ?? "", `A|2024-01-05|100|${done}`, `B|2024-01-06|900|${off}`, `B|2024-01-07|60|${done}`],
    counted: { A: 100, B: 60 },
  })),
  {
    list: "a column of amounts that is blank is asked about, and does not leave a run without any",
    lines: ["Customer|Date|Amount", "Alder|2024-01-05|", "Birch|2024-01-06|", "Alder|2024-01-07|"],
    counted: {},
    asked: ["Which column is Revenue? (the column that is headed so is blank) | Amount (C) | None of them"],
  },
];

/** Totals that are shown without the decimals of their parts, 120.7 and 230.7. */
const ROUNDED: readonly GivenList[] = [
  {
    list: "totals of each customer below what was bought",
    lines: [
      "Customer|Item|Revenue",
      "Alder|A|100.4",
      "Alder|B|20.3",
      "Alder Total||121",
      "Birch|A|200.4",
      "Birch|B|30.3",
      "Birch Total||231",
    ],
    counted: { Alder: 120.7, Birch: 230.7 },
  },
];

test.each([...LISTS, ...ROUNDED])("$list", ({ lines, counted, asked = [], said = [] }) => {
  const found = judgedList(lines);
  const counts = Object.entries(found.counted).filter(([, amount]) => !Number.isNaN(amount));
  expect(Object.fromEntries(counts)).toEqual(counted);
  expect(found.asked).toHaveLength(asked.length);
  for (const [at, question] of asked.entries()) expect(found.asked[at]).toContain(question);
  expect(found.said).toEqual(expect.arrayContaining([...said]));
});
