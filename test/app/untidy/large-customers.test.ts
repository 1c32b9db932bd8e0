/** Small lists in which a customer is worth exactly as much as others: what stands beside them tells that it is one. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "half of all, beside the share of each: 500 = 300 + 200, and 50 = 30 + 20",
    lines: ["Customer|Revenue|% of total", "Alder|500|50%", "Birch|300|30%", "Cedar|200|20%"],
    counted: { Alder: 500, Birch: 300, Cedar: 200 },
  },
  {
    list: "shares as parts of one, of more customers",
    lines: ["Customer|Sales|Share", "Alder|1000|0.5", "Birch|700|0.35", "Cedar|200|0.1", "Dogwood|100|0.05"],
    counted: { Alder: 1000, Birch: 700, Cedar: 200, Dogwood: 100 },
  },
  {
    list: "shares in whole hundredths, which are rounded: 1001 of 2002, 667 and 334",
    lines: ["Customer|Sales|Share", "Alder|1001|50", "Birch|667|33", "Cedar|334|17"],
    counted: { Alder: 1001, Birch: 667, Cedar: 334 },
  },
  {
    list: "ranks, in Korean, with a tax that is the same share of each: 10 % of 5000, 3000 and 2000",
    lines: [
      "순위|거래처명|공급가액|부가세",
      "1|소나무상사|5000|500",
      "2|자작나무|3000|300",
      "3|삼나무|2000|200",
      "|합계|10000|1000",
    ],
    counted: { 소나무상사: 5000, 자작나무: 3000, 삼나무: 2000 },
  },
  {
    list: "a tax alone",
    lines: ["Customer|Sales|VAT", "Alder|500|100", "Birch|300|60", "Cedar|200|40"],
    counted: { Alder: 500, Birch: 300, Cedar: 200 },
  },
  {
    list: "a total of all of them: 1000 + 700 + 200 + 100",
    lines: ["Customer|Sales", "Alder|1000", "Birch|700", "Cedar|200", "Dogwood|100", "Total|2000"],
    counted: { Alder: 1000, Birch: 700, Cedar: 200, Dogwood: 100 },
  },
  {
    list: "a total of all of them above, and pieces that add up as well: 50 = 30 + 20",
    lines: ["Customer|Qty|Sales", "Grand Total|100|1000", "Alder|50|500", "Birch|30|300", "Cedar|20|200"],
    counted: { Alder: 500, Birch: 300, Cedar: 200 },
  },
  {
    list: "all rows in groups of which each first one is the sum, and a total of all: 900 = 500 + 250 + 100 + 50, and 330 = 30 + 200 + 100",
    lines: [
      "Customer|Sales",
      "Alder|900",
      "Birch|500",
      "Cedar|250",
      "Dogwood|100",
      "Elm|50",
      "Fir|330",
      "Gum|30",
      "Holly|200",
      "Ivy|100",
      "Total|2460",
    ],
    counted: { Birch: 500, Cedar: 250, Dogwood: 100, Elm: 50, Gum: 30, Holly: 200, Ivy: 100 },
    asked: ["Exactly the sum or the average of other rows: row 2 (Alder), row 7 (Fir)."],
  },
  {
    list: "pieces that add up as well, and nothing else that tells: 55 = 30 + 25",
    lines: ["Customer|Qty|Sales", "Alder|55|500", "Birch|30|300", "Cedar|25|200"],
    counted: { Birch: 300, Cedar: 200 },
    asked: ["Exactly the sum or the average of other rows: row 2 (Alder). Is it a total, or a customer?"],
  },
  {
    list: "areas above their customers, whose total counts none twice: 750 + 90",
    lines: [
      "Customer|Qty|Sales",
      "North|11|750",
      "Alder|7|500",
      "Birch|4|250",
      "South|5|90",
      "Cedar|5|90",
      "Total|16|840",
    ],
    counted: { Alder: 500, Birch: 250, Cedar: 90 },
  },
  {
    list: "areas, whose total counts all twice, as a sum over the whole column does: 750 + 500 + 250 + 90 + 90",
    lines: ["Customer|Sales", "North|750", "Alder|500", "Birch|250", "South|90", "Cedar|90", "Total|1680"],
    counted: { Alder: 500, Birch: 250, Cedar: 90 },
  },
  {
    list: "areas that are numbered as well",
    lines: [
      "No|Customer|Sales",
      "1|North|750",
      "2|Alder|500",
      "3|Birch|250",
      "4|South|350",
      "5|Cedar|300",
      "6|Dogwood|50",
    ],
    counted: { Alder: 500, Birch: 250, Cedar: 300, Dogwood: 50 },
  },
  {
    list: "rows of any name that are numbered and, one after the other, the sum of those below",
    lines: [
      "No|Customer|Sales",
      "1|Oak Holding|750",
      "2|Alder|500",
      "3|Birch|250",
      "4|Elm Holding|350",
      "5|Cedar|300",
      "6|Dogwood|50",
    ],
    counted: { Alder: 500, Birch: 250, Cedar: 300, Dogwood: 50 },
    asked: ["Exactly the sum or the average of other rows: row 2 (Oak Holding), row 5 (Elm Holding)."],
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});
