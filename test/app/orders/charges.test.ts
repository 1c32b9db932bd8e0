/** Lines of taxes, shipping and the like in a list of orders are no purchase where something else was bought in the order. */

import { chargeKind } from "../../../src/app/orders/charge-words";
import { judgedList } from "../untidy/judged";
import { amountsOf, answersTo, clicked, listOf, said } from "./list";

test.each([
  "Tax|Sales tax (8.25%)|VAT 20%|GST|CGST 9%|MwSt. 19 %|USt|TVA 20 %|IVA (21%)|BTW hoog 21%|消費税|增值税|税额|부가세|moms 25%|NY State Tax|Tax amount",
  "Shipping|Shipping & Handling|Standard shipping|Flat rate shipping|Postage|Freight|Delivery fee|Versandkosten|Porto|Frais de port|Gastos de envío|Frete|Spese di spedizione|Verzendkosten|送料|运费|배송비|Tip|Shipping insurance|Package protection|Transportversicherung|运费险|保价费|Gratuity|Service charge|PayPal fee|Rounding|Trinkgeld",
])("%s", (words) => {
  expect(words.split("|").filter((word) => chargeKind(word) === null)).toEqual([]);
});

test("a product that has such a word in its name is one", () => {
  const products = [
    "Tax return",
    "Insurance advice",
    "Tax advice",
    "Shipping container",
    "Delivery van",
    "Freight scale",
    "Tip jar",
    "VAT course",
    "Service",
    "Consulting fee",
    "税务咨询",
    "运费险种",
    "Transport box",
  ];
  expect(products.filter((name) => chargeKind(name) !== null)).toEqual([]);
});

const LINES = [
  ["order-number", "date", "customer", "product", "revenue"],
  [1, "2024-01-05", "Alder", "Cup", 100],
  [1, "2024-01-05", "Alder", "VAT 20%", 20],
  [1, "2024-01-05", "Alder", "Shipping", 5],
  [2, "2024-01-06", "Birch", "Shipping", 7],
];

test("they do not count beside what was bought, are said, and one click takes them in", () => {
  const read = listOf(LINES);
  // Birch bought nothing else: transport may be what the firm sells.
  expect(amountsOf(read)).toEqual({ 2: 100, 5: 7 });
  expect(said(read)).toEqual([
    "Not counted, as nothing was bought by them (VAT 20%, Shipping): 2 rows worth 25",
  ]);
  expect(amountsOf(listOf(LINES, clicked(read, "charges")))).toEqual({ 2: 100, 3: 20, 4: 5, 5: 7 });
});

test("where they are much beside the rest, it is asked", () => {
  const heavy = LINES.map((line) => (line[3] === "Shipping" ? [...line.slice(0, 4), 90] : line));
  const read = listOf(heavy);
  expect(amountsOf(read)).toEqual({ 2: 100, 3: 20, 4: 90, 5: 90 });
  expect(answersTo(read, "charges")).toEqual([{ chargesCounted: false }, { chargesCounted: true }]);
  expect(amountsOf(listOf(heavy, { chargesCounted: false }))).toEqual({ 2: 100, 5: 90 });
});

test("a column of kinds of lines tells it as well", () => {
  expect(
    judgedList([
      "Order ID|Date|Customer|Line Type|Description|Amount",
      "1|2024-01-05|Alder|product|Cup|100",
      "1|2024-01-05|Alder|shipping|Flat rate|9.5",
      "1|2024-01-05|Alder|tax|GB-1|20",
      "2|2024-01-06|Birch|product|Pot|250",
      "3|2024-01-07|Birch|product|Lid|10",
    ]).counted,
  ).toEqual({ Alder: 100, Birch: 260 });
});

test("who sells transport and taxes has sold them", () => {
  expect(
    judgedList([
      "Date|Customer|Service|Amount",
      "2024-01-05|Alder|Shipping|500",
      "2024-01-15|Alder|Shipping|400",
      "2024-01-06|Birch|Tax return|250",
    ]).counted,
  ).toEqual({ Alder: 900, Birch: 250 });
});
