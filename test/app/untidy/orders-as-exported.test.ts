/** Small lists of orders as tills, shops and platforms export them, of kinds that were once read wrong, refused or asked about needlessly: sums by hand. */

import { type GivenList, judgedList } from "./judged";

/** Of the first order 20 came off, not 40. */
const DISCOUNTED = [
  "Order No|Date|Customer|Item|Line amount|Order discount",
  "1|2024-01-05|Alder|Cup|100|20",
  "1|2024-01-05|Alder|Pot|50|20",
  "2|2024-01-06|Birch|Lid|60|0",
];

const LISTS: readonly GivenList[] = [
  {
    list: "a till that writes each sale above its lines",
    lines: [
      "Receipt|Date|Line type|Customer|Product|Total|Status",
      "1001|2024-01-05|Sale|Alder||30|CLOSED",
      "1001|2024-01-05|Sale Line|Alder|Mug|30|CLOSED",
      "1002|2024-01-09|Sale|Birch||50|CLOSED",
      "1002|2024-01-09|Sale Line|Birch|Mug|20|CLOSED",
      "1002|2024-01-09|Sale Line|Birch|Bowl|30|CLOSED",
    ],
    counted: { Alder: 30, Birch: 50 },
    said: [
      "Left out as whole orders, because their lines stand beside them and come to them: 2 rows worth 80",
    ],
  },
  {
    list: "the same with the sale below",
    lines: [
      "单号|日期|客户|品名|金额",
      "1|2024-01-05|红枫|茶|20",
      "1|2024-01-05|红枫|碗|30",
      "1|2024-01-05|红枫|整单|50",
      "2|2024-01-06|白桦|灯|80",
      "2|2024-01-06|白桦|整单|80",
    ],
    counted: { 红枫: 50, 白桦: 80 },
  },
  {
    list: "one order of which a line happens to be what two others are",
    lines: [
      "Order|Date|Customer|Product|Amount",
      "1|2024-01-05|Alder|Mug|20",
      "1|2024-01-05|Alder|Bowl|30",
      "1|2024-01-05|Alder|Lamp|50",
      "2|2024-01-06|Birch|Lamp|50",
    ],
    counted: { Alder: 100, Birch: 50 },
  },
  {
    list: "orders that were paid back in part, beside how much",
    lines: [
      "Order|Date|Client|Total|Refunded?|Refund amt",
      "1|2024-01-05|Alder|100|No|",
      "2|2024-01-06|Birch|300|Yes|300",
      "3|2024-02-06|Birch|20|Partial|5",
    ],
    counted: { Alder: 100, Birch: 15 },
  },
  {
    list: "an order that was paid back in part, of which nothing says how much",
    lines: [
      "Order|Date|Client|Total|Refunded?",
      "1|2024-01-05|Alder|100|No",
      "2|2024-01-06|Birch|300|Yes",
      "3|2024-02-06|Birch|20|Partial",
    ],
    counted: { Alder: 100, Birch: 20 },
  },
  {
    list: "parcels that were not taken in",
    lines: [
      "订单号|日期|客户|金额|状态",
      "1|2024-01-05|红枫|100|已签收",
      "2|2024-01-06|白桦|900|买家拒收",
      "3|2024-01-07|白桦|30|已签收",
    ],
    counted: { 红枫: 100, 白桦: 30 },
  },
  {
    list: "a discount whose heading says that it is per cent",
    lines: [
      "Date|Customer|Qty|Unit price|Discount %",
      "2024-01-05|Alder|2|10|0",
      "2024-01-06|Birch|1|30|10",
      "2024-02-06|Alder|3|30|50",
    ],
    counted: { Alder: 65, Birch: 27 },
  },
  {
    list: "the price of a piece beside what a line comes to",
    lines: [
      "主订单编号|收件人|订单提交时间|商品数量|商品金额|订单应付金额",
      "1|红枫|2024-01-05|2|10|20",
      "1|红枫|2024-01-05|1|15|15",
      "2|白桦|2024-01-06|1|200|180",
    ],
    counted: { 红枫: 35, 白桦: 180 },
  },
  {
    list: "the total of an order on its lines, less than its pieces cost",
    lines: [
      "订单号|买家姓名|下单时间|订单实付金额|商品名称|商品数量|商品单价",
      "1|红枫|2024-01-05|35|杯子|2|10",
      "1|红枫|2024-01-05|35|碗|1|15",
      "2|白桦|2024-01-06|180|灯|1|200",
    ],
    counted: { 红枫: 35, 白桦: 180 },
  },
  {
    list: "the total of an order on its lines, with shipping on what its pieces cost",
    lines: [
      "Order|Date|Customer|Item|Qty|Price|Shipping|Order total",
      "1|2024-01-05|Alder|Mug|2|10|5|55",
      "1|2024-01-05|Alder|Bowl|1|30|5|55",
      "2|2024-01-06|Birch|Lamp|1|80|5|85",
    ],
    counted: { Alder: 50, Birch: 80 },
    said: ["Revenue: what the goods cost; another column has shipping in it"],
  },
  {
    list: "one amount on lines that are worth this and that",
    lines: [
      "Order ID|Order Creation Date|Username (Buyer)|Product Name|Unit price|Quantity|Total Amount",
      "A|2024-01-05|Alder|Mug|10|2|35",
      "A|2024-01-05|Alder|Bowl|16|1|35",
      "B|2024-01-06|Birch|Lamp|180|1|180",
    ],
    counted: { Alder: 35, Birch: 180 },
  },
  {
    list: "amounts with blanks around the mark",
    lines: [
      "Date|Customer|Amount",
      "2024-01-05|Alder|1 , 500",
      "2024-01-06|Birch|3 , 000 . 50",
      "2024-02-05|Alder|500",
    ],
    counted: { Alder: 2000, Birch: 3000.5 },
  },
  {
    list: "yuan and jiao in figures",
    lines: [
      "日期|客户|金额",
      "2024-01-05|红枫|12元5角",
      "2024-01-06|白桦|30元",
      "2024-02-05|红枫|7块5毛",
      "2024-02-06|白桦|1,200元5分",
    ],
    counted: { 红枫: 20, 白桦: 1230.05 },
  },
  {
    list: "cells of a payment service that a grave accent guards",
    lines: [
      "`交易时间|`用户标识|`交易状态|`订单金额",
      "`2024-01-05 10:00:01|`oUser1|`SUCCESS|`100.00",
      "`2024-01-06 10:00:01|`oUser2|`SUCCESS|`900.00",
      "`2024-02-07 10:00:01|`oUser1|`SUCCESS|`50.00",
    ],
    counted: { oUser1: 150, oUser2: 900 },
  },
  {
    list: "a note that an order was called off, which is worth much",
    lines: [
      "Date|Customer|Amount|Notes",
      "2024-01-05|Alder|100|",
      "2024-01-06|Birch|900|CANCELLED - customer changed mind",
      "2024-02-06|Birch|50|paid cash",
    ],
    counted: { Alder: 100, Birch: 950 },
    asked: ["1 row has the status Notes CANCELLED - customer changed mind, worth 900."],
  },
  {
    list: "customers above their documents, in one column",
    lines: [
      "Customer / Invoice|Date|Amount",
      "Alder||150",
      "INV-1|2024-01-05|100",
      "INV-3|2024-02-05|50",
      "Birch||30",
      "INV-2|2024-01-06|30",
    ],
    counted: { Alder: 150, Birch: 30 },
  },
  {
    list: "what was paid after a discount beside what it was before",
    lines: [
      "Order|Date|Customer|Gross|Discount|Net paid",
      "1|2024-01-05|Alder|100|10|90",
      "2|2024-01-06|Birch|50|0|50",
      "3|2024-02-06|Alder|20|0|20",
    ],
    counted: { Alder: 110, Birch: 50 },
  },
  {
    list: "the discount of an order on each of its lines",
    lines: DISCOUNTED,
    counted: { Alder: 150, Birch: 60 },
    asked: [
      "Each line of an order has the same Order discount (F). Is Line amount before it? | Yes, take it off once",
    ],
  },
  {
    list: "a payment that failed, said in German",
    lines: [
      "Bestellnr.|Datum|Kunde|Summe|Zahlungsstatus",
      "1|2024-01-05|Ahorn|120|bezahlt",
      "2|2024-01-06|Birke|900|Zahlung fehlgeschlagen",
      "3|2024-01-07|Birke|60|bezahlt",
    ],
    counted: { Ahorn: 120, Birke: 60 },
  },
  {
    list: "amounts and refunds in cents",
    lines: [
      "order_id|created|customer|amount_cents|refunded_cents",
      "1|2024-01-05|Alder|12000|0",
      "2|2024-01-06|Birch|6100|2000",
      "3|2024-01-08|Alder|3050|0",
    ],
    counted: { Alder: 150.5, Birch: 41 },
  },
  {
    list: "customers above their documents, which are set in",
    lines: [
      "Customer / document|Date|Amount",
      "Alder||1200",
      "  RE-1|2024-01-05|700",
      "  RE-2|2024-02-05|500",
      "Birch||600",
      "  RE-3|2024-01-16|600",
    ],
    counted: { Alder: 1200, Birch: 600 },
  },
  {
    list: "a net total with tax and tip",
    lines: [
      "Date|Customer|Item|Amount|Sales Tax|Tip|Net Total",
      "2024-01-05|Ann|Cut|120|9.6|20|149.6",
      "2024-01-16|Bob|Cut|100|8|0|108",
      "2024-01-17|Bob|Cut|-40|-3.2|0|-43.2",
    ],
    counted: { Ann: 120, Bob: 60 },
  },
  {
    list: "prices and amounts in Portuguese as they are shortened",
    lines: [
      "Data da venda|Comprador|Produto|Qtd.|Vl. unit.|Vl. total",
      "2024-01-05|Amieiro|Copo|2|60|120",
      "2024-01-16|Bétula|Tampa|1|60|60",
    ],
    counted: { Amieiro: 120, Bétula: 60 },
  },
  {
    list: "what a cash book took in and gave out, in German",
    lines: [
      "Datum|Kontakt|Art|Betrag",
      "2024-01-05|Ahorn|Einnahme|120",
      "2024-01-06|Stadtwerke|Ausgabe|900",
      "2024-01-16|Birke|Einnahme|60",
    ],
    counted: { Ahorn: 120, Birke: 60 },
  },
  ...["Échec du paiement", "Pagamento recusado", "Pagamento fallito", "Pago rechazado"].map((state) => ({
    list: `a payment that failed: ${state}`,
    lines: [
      "Order|Date|Customer|Status|Total",
      "1|2024-01-05|Alder|Paid|120",
      `2|2024-01-16|Birch|${state}|900`,
      "3|2024-01-17|Birch|Paid|60",
    ],
    counted: { Alder: 120, Birch: 60 },
  })),
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});

test("the discount of an order comes off once after a click", () => {
  const { counted, said } = judgedList(DISCOUNTED, { decisions: { discounts: "line" } });
  expect(counted).toEqual({ Alder: 130, Birch: 60 });
  expect(said).toContain("Order discount (F) is taken off of Line amount");
});

test("the discount of an order stays after a click", () => {
  const { counted } = judgedList(DISCOUNTED, { decisions: { discounts: "no" } });
  expect(counted).toEqual({ Alder: 150, Birch: 60 });
});
