/** Amounts below 0 in lists of customers and of orders: returns count as such, sales that a ledger turned are asked about. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "sales to each customer that a ledger writes as credits",
    lines: ["Party Name|Net Sales", "Alder|1,200.00 Cr", "Birch|600.00 Cr", "Cedar|40.00 Dr", "Elm|50.50 Cr"],
    counted: { Alder: -1200, Birch: -600, Cedar: 40, Elm: -50.5 },
    asked: ["3 amounts in Net Sales (B) are below 0, such as -1,200"],
  },
  {
    list: "credits alone, of which groups and hundredths show that they are not crore",
    lines: ["Customer|Sales Account", "Alder|12,500.00 Cr", "Birch|8,400.50 Cr", "Cedar|950.00 Cr"],
    counted: { Alder: -12_500, Birch: -8400.5, Cedar: -950 },
    asked: ["3 amounts in Sales Account (B) are below 0"],
  },
  {
    list: "a few credits among debits",
    lines: ["Customer|Sales", "Alder|12,500.00 Dr", "Birch|8,400.50 Dr", "Cedar|950.00 Cr", "Elm|50.00 Cr"],
    counted: { Alder: 12_500, Birch: 8400.5, Cedar: -950, Elm: -50 },
  },
  {
    list: "customers who only gave back what they had bought before",
    lines: ["Customer|Sales", "Alder|-13", "Birch|-8", "Cedar|-9", "Elm|5"],
    counted: { Alder: -13, Birch: -8, Cedar: -9, Elm: 5 },
  },
  {
    // 100 + 50 + 20 = 170 of 600 + 50 + 200 + 90 = 940 + 170.
    list: "more lines below 0 than above, which take most of it away",
    lines: [
      "Date|Customer|Amount",
      "2024-01-05|Alder|-600",
      "2024-01-06|Alder|100",
      "2024-01-07|Alder|-50",
      "2024-01-08|Birch|-200",
      "2024-01-09|Birch|50",
      "2024-02-09|Cedar|-90",
      "2024-02-10|Cedar|20",
    ],
    counted: { Alder: -550, Birch: -150, Cedar: -70 },
    asked: ["4 amounts in Amount (C) are below 0, such as -600"],
  },
  {
    list: "a large order and many small lines that take something off",
    lines: [
      "Date|Customer|Amount",
      "2024-01-05|Alder|600",
      "2024-01-06|Alder|-10",
      "2024-01-07|Alder|-5",
      "2024-01-08|Alder|-5",
      "2024-01-09|Birch|90",
      "2024-01-10|Birch|-1",
      "2024-01-11|Birch|-2",
    ],
    counted: { Alder: 580, Birch: 87 },
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});

test("a click turns the signs of credits", () => {
  const [credits] = LISTS;
  const judged = judgedList(credits?.lines ?? [], { decisions: { signsTurned: true } });
  expect(judged.counted).toEqual({ Alder: 1200, Birch: 600, Cedar: -40, Elm: 50.5 });
});
