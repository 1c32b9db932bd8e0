/** Rows below a name that merged cells leave, down to a single one, and names that were forgotten: sums by hand. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "one customer of two rows among customers of one, as pandas writes an index of two columns",
    lines: ["customer|product|amount", "Alder|Mug|500", "|Pot|100", "Birch|Mug|90", "Cedar|Mug|150"],
    counted: { Alder: 500, Birch: 90, Cedar: 150 },
    asked: [
      "1 row has no customer name, as below merged cells: row 3 (Pot). Does it belong to the customer above?",
    ],
  },
  {
    list: "the same below an area",
    lines: [
      "Region|Customer|Product|Sales",
      "North|Alder|Mug|500",
      "||Pot|100",
      "|Birch|Mug|90",
      "South|Cedar|Mug|150",
    ],
    counted: { Alder: 500, Birch: 90, Cedar: 150 },
    asked: ["1 row has no customer name, as below merged cells: row 3 (Pot)."],
  },
  {
    list: "a number in front of a name that was forgotten",
    lines: [
      "No|Customer|Product|Sales",
      "1|Alder|Mug|500",
      "2||Mug|100",
      "3|Birch|Mug|90",
      "4|Cedar|Pot|150",
    ],
    counted: { Alder: 500, Birch: 90, Cedar: 150 },
    said: ["Left out because it has no customer name: row 3 (Mug)"],
  },
  {
    // 5400 + 3100, 900 + 200, and all of them.
    list: "sums of teams and of all, without a name each",
    lines: [
      "Team|Customer|Revenue",
      "North||",
      "|Alder|5400",
      "|Birch|3100",
      "||8500",
      "South||",
      "|Cedar|900",
      "|Elm|200",
      "||1100",
      "||9600",
    ],
    counted: { Alder: 5400, Birch: 3100, Cedar: 900, Elm: 200 },
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});
