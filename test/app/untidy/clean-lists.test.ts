/** Clean lists of customers who are called like rows that are none, and of orders whose words look like states: all of them count. */

import { judgedList } from "./judged";

/** No value is the sum or the average of others. */
const worth = (at: number) => 1000 + ((at * 7919) % 997) + at / 100;

/** Plain customers stand above and below, as at the edges of a table a word may tell more. */
const CUSTOMERS: readonly (readonly [language: string, header: string, names: string])[] = [
  [
    "English",
    "Customer|Revenue",
    `Total Wine|Summary Consulting|Average Joe's Gym|Target Corporation|Median Technologies|Goal Sports|Plan B Ltd|Lost Creek Farm|Return Path|
    Refund Express|Std Chartered|Grand Hotel|Other Half Brewing|Others & Co|# 1 Pizza|North (2)|May|June|March Foods|% Arabica|Team Goal Sports|Our Plan Ltd|
    Company Plan B|Plan for Life Ltd|Goals for Girls|Sales Targets Inc|Ø Bakery|Change of Plan|On Target|Exchange Rates UK|FX Rates Direct|Of Which Ltd|
    Total Plus|Suma|Media|Std|Iva|Tax|Adjustments|Discounts|Variance|Overall|Result|Growth Achieved|Top 10|Max|Count Basie Orchestra|Budget Sales`,
  ],
  [
    "Chinese",
    "客户|销售额",
    "合计科技有限公司|总统大酒店|平均律音乐|目标广告|计划生育用品|小计五金|会计之家|其中味餐厅|占比咨询|目标|计划|指标|差异|折扣|优惠|调整|增长率|上年纪服装|前10名烤鱼",
  ],
  [
    "German",
    "Kunde|Umsatz",
    "Max Mustermann GmbH|Summe AG|Abweichung Kunst|Veränderung GmbH|Wechselkurs AG|Stand Messebau|Ergebnis Marketing|Plan Haus GmbH|Vorjahr Weine|Rest & Partner|Netto Marken-Discount",
  ],
  [
    "French",
    "Client|CA",
    "Écart Mode|Écart Type Studio|Taux de Change Paris|Objectif Photo|Remise en Forme|Évolution SARL",
  ],
  [
    "Spanish",
    "Cliente|Ventas",
    "Diferencia Moda|Variación Estética|Cumplimiento Legal|Tipo de Cambio Express|Media Naranja|Meta Deportes|Suma Capital",
  ],
  ["Japanese", "得意先|売上", "合計商事|平均建設|目標設計|予算ホテル|前年堂|時計店|うち田商店|返品館"],
];

test.each(CUSTOMERS)("every customer counts: %s", (_, header, names) => {
  const customers = ["Alder", "Birch", ...names.split("|").map((name) => name.trim()), "Cedar", "Elm"];
  const { counted, asked } = judgedList([header, ...customers.map((name, at) => `${name}|${worth(at)}`)]);
  expect(asked).toEqual([]);
  expect(counted).toEqual(Object.fromEntries(customers.map((name, at) => [name, worth(at)])));
});

test("a customer called like an average is pointed out, and one click leaves it out", () => {
  const lines = ["Customer|Revenue", "Alder|500", "Birch|200", "Suma|70", "Cedar|90", "Elm|31"];
  expect(judgedList(lines).said).toContain(
    "Counted as a customer, though an average, plan or tax may be called so: row 4 (Suma)",
  );
  const { counted } = judgedList(lines, { decisions: { leftOut: ["Suma"] } });
  expect(counted).toEqual({ Alder: 500, Birch: 200, Cedar: 90, Elm: 31 });
});

test("what is taken off between customers is none", () => {
  const { counted } = judgedList([
    "Customer|Revenue",
    "Alder|500",
    "Birch|200",
    "Rounding|-0.5",
    "Cedar|90",
    "Elm|31",
  ]);
  expect(counted).toEqual({ Alder: 500, Birch: 200, Cedar: 90, Elm: 31 });
});

test("a tax below each customer is none", () => {
  const { counted } = judgedList([
    "Customer|Revenue",
    "Alder|500",
    "VAT|100",
    "Birch|200",
    "VAT|40",
    "Cedar|90",
  ]);
  expect(counted).toEqual({ Alder: 500, Birch: 200, Cedar: 90 });
});

test.each([
  "Notes & Co",
  "Report Writers",
  "Stand Messebau",
  "Total Wine",
  "Team Goal Sports",
  "% Arabica",
  "Écart Mode",
  "Wechselkurs AG",
])("the last of a list may be %s", (name) => {
  const { counted, asked } = judgedList([
    "Customer|Revenue",
    "Alder|500",
    "Birch|200",
    "Cedar|90",
    `${name}|17`,
  ]);
  expect(asked).toEqual([]);
  expect(counted).toEqual({ Alder: 500, Birch: 200, Cedar: 90, [name]: 17 });
});

test.each([
  ["a state of the customer", "Customer status", ["Active", "Lost", "Cancelled"]],
  ["a kind of people", "类别", ["正常", "退役军人专享", "新品"]],
  [
    "a delivery of which a word is said not to be so",
    "Delivery note",
    ["Delivered", "Delivered without failed attempt"],
  ],
])("every order counts beside %s", (_, header, words) => {
  const lines = [...words, ...words].map(
    (word, at) => `2023-01-0${at + 1}|${at % 2 ? "Alder" : "Birch"}|${word}|${10 ** at}`,
  );
  const { counted, asked } = judgedList([`Date|Customer|${header}|Amount`, ...lines]);
  const sumOf = (odd: number) =>
    lines.reduce((total, _line, at) => total + (at % 2 === odd ? 10 ** at : 0), 0);
  expect(asked).toEqual([]);
  expect(counted).toEqual({ Alder: sumOf(1), Birch: sumOf(0) });
});
