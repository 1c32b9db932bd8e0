/** Headings that are cut short, that only a trade knows, or that stand beside others of the same word: sums by hand. */

import { describeSelection } from "../../../src/app/run/describe";
import { reading } from "../reading";
import { type GivenList, judgedList, typed } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    // 5 x 10, 2 x 20 and 3.5 x 10.
    list: "the price of one and of all in two letters each",
    lines: [
      "Datum|Kunde|Artikel|Menge|EP|GP",
      "2024-01-05|Müller|Tasse|5|10|50",
      "2024-01-06|Schmidt|Kanne|2|20|40",
      "2024-02-07|Müller|Tasse|3.5|10|35",
    ],
    counted: { Müller: 85, Schmidt: 40 },
  },
  {
    list: "quantities and prices cut short",
    lines: [
      "RG-Nr.|RG-Datum|Kunde|Bez.|Mg.|E-Preis|G-Preis",
      "1|2024-01-05|Müller|Tasse|5|10|50",
      "2|2024-01-06|Schmidt|Kanne|2|20|40",
      "3|2024-02-07|Müller|Tasse|3.5|10|35",
    ],
    counted: { Müller: 85, Schmidt: 40 },
  },
  {
    list: "how many at which price, without what they come to",
    lines: ["Kunde|EP|Menge", "Müller|10|5", "Schmidt|20|2", "Weber|12|7"],
    counted: { Müller: 50, Schmidt: 40, Weber: 84 },
    said: ["Revenue: quantity times unit price, as there is no amount"],
  },
  {
    list: "a gross profit, where nothing is a price of one",
    lines: ["Customer|Qty|GP", "Alder|5|50", "Birch|2|40", "Cedar|3|35"],
    counted: { Alder: 50, Birch: 40, Cedar: 35 },
  },
  {
    list: "contracts that may still fail, with how likely they are",
    lines: ["Account|Contract value|Probability", "Alder|8000|50", "Birch|4000|75", "Cedar|1000|90"],
    counted: { Alder: 8000, Birch: 4000, Cedar: 1000 },
    asked: ["Which column is Revenue?"],
  },
  {
    list: "chances of deals of which the stage says what came of them",
    lines: [
      "Account|Stage|Amount|Probability (%)|Close date",
      "Alder|Closed Won|400|100|2024-01-05",
      "Birch|Closed Won|200|100|2024-01-06",
      "Alder|Closed Lost|900|0|2024-01-07",
      "Birch|Closed Won|50|100|2024-01-08",
    ],
    counted: { Alder: 400, Birch: 250 },
  },
  {
    list: "who sells on, by numbers, and who buys in the end",
    lines: [
      "Reseller|End customer|Date|Total",
      "R1|Alder|2024-01-05|500",
      "R1|Birch|2024-01-06|200",
      "R2|Alder|2024-01-08|90",
    ],
    counted: { Alder: 590, Birch: 200 },
  },
  {
    list: "who gets what another one bought, in Japanese",
    lines: [
      "注文番号|注文者|お届け先|注文日|合計",
      "1|松|竹|2024-01-05|500",
      "2|杉|杉|2024-01-06|200",
      "3|松|梅|2024-01-08|90",
    ],
    counted: { 松: 590, 杉: 200 },
  },
  {
    list: "who gets what another one bought, in Korean",
    lines: [
      "주문번호|주문일|결제액|구매자|수취인이름",
      "7|2024-01-05|100|김철수|김철수",
      "9|2024-01-06|40|이영희|이영희",
      "4|2024-01-08|30|김철수|박민수",
    ],
    counted: { 김철수: 130, 이영희: 40 },
  },
  {
    list: "the account of a card's holder in a statement",
    lines: [
      "Date|Description|Card Member|Account #|Amount",
      "2024-01-05|STARBUCKS|J SMITH|1005|5.75",
      "2024-01-06|AMAZON|J SMITH|1005|120.1",
      "2024-01-13|AUTOPAY|J SMITH|1005|500",
      "2024-01-20|SHELL|A SMITH|1013|44",
    ],
    counted: { 1005: 625.85, 1013: 44 },
    asked: ["Which column is Customer?"],
  },
  {
    list: "an Italian code of the post beside what was invoiced in two years",
    lines: [
      "Ragione sociale|P.IVA|CAP|Fatturato 2023|Fatturato 2024",
      "Ontano|01234567890|20121|5000|5400",
      "Betulla|02234567890|10184|3300|3100",
    ],
    counted: { Ontano: 5400, Betulla: 3100 },
  },
  {
    list: "this year and the last in one letter and a number",
    lines: ["Nom|Encours autorisé|CA N-1|CA N", "Aulne|10000|5000|5400", "Bouleau|5000|3300|3100"],
    counted: { Aulne: 5400, Bouleau: 3100 },
  },
  {
    list: "a total of the year so far behind those of months",
    lines: [
      "Date|Customer|Amount",
      "2024-01-05|Alder|500",
      "2024-01-06|Birch|200",
      "Jan total||700",
      "2024-02-07|Cedar|101",
      "2024-02-07|Alder|77",
      "Feb total||178",
      "YTD||878",
    ],
    counted: { Alder: 577, Birch: 200, Cedar: 101 },
  },
  {
    list: "a heading of two words that was broken over two lines, with what is counted in below",
    lines: ["Customer|City|Sales", "name||(EUR)", "Alder|Rome|600", "Birch|Oslo|200"],
    counted: { Alder: 600, Birch: 200 },
  },
  {
    list: "goods that came back, in words among others",
    lines: [
      "Date|Customer|Status|Amount",
      "2024-01-05|Ann|delivered|100",
      "2024-01-06|Bo|Package Returned|900",
      "2024-01-07|Bo|delivered|40",
      "2024-01-08|Bo|Devolución finalizada|70",
    ],
    counted: { Ann: 100, Bo: 40 },
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});

/** The sheet as it is described before anybody has chosen anything. */
function described(lines: readonly string[]) {
  const sheet = reading(lines.map((line) => line.split("|").map(typed)));
  return describeSelection(sheet, { source: null, headerLines: null }, "en");
}

test("what a firm itself takes in and what was sold to it are asked about", () => {
  const { questions } = described([
    "Account Name|Employees|Annual Revenue|Sales YTD",
    "Alder|250|12000000|5400",
    "Birch|40|3000000|3100",
    "Cedar|900|88000000|900",
  ]);
  expect(questions.map(({ choices }) => choices.map(({ label }) => label))).toEqual([
    ["Sales YTD (D)", "Annual Revenue (C)", "None of them"],
  ]);
});

test("reviews and ratings of a shop are nothing that anybody pays", () => {
  const { mapping, remarks } = described([
    "Store|Customer count|Rating|Reviews",
    "Mitte|5400|4.5|120",
    "Nord|3100|4.1|90",
    "Ost|900|3.9|12",
  ]);
  expect(mapping).not.toHaveProperty("revenue");
  expect(remarks.map(({ message }) => message)).toContain(
    "Revenue: the numbers look like identifiers, years, shares or counts, not money",
  );
});
