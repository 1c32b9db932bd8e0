/** Fees for a month beside what was paid in all, and lists of who serves customers: read right or asked, sums by hand. */

import { describeSelection } from "../../../src/app/run/describe";
import { reading } from "../reading";
import { type GivenList, judgedList, typed } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "what members paid to date beside their fee",
    lines: [
      "Member|Monthly fee|Months|Paid to date",
      "Kim|40|12|480",
      "Lee|45|6|270",
      "Moe|40|3|120",
      "Noa|60|9|540",
    ],
    counted: { Kim: 480, Lee: 270, Moe: 120, Noa: 540 },
  },
  {
    list: "a fee for a month beside what it is for a year",
    lines: ["Tenant|Rent pcm|Annual rent", "Young|1100|13200", "Old|800|9600", "Mid|950|11400"],
    counted: { Young: 13200, Old: 9600, Mid: 11400 },
  },
  {
    list: "a fee for a month beside numbers that are no amounts",
    lines: ["Member|Monthly fee|Balance|Age|Phone", "Kim|40|480|48|5551234", "Lee|45|20|24|5551236"],
    counted: { Kim: 40, Lee: 45 },
  },
  {
    list: "drivers, who serve customers and are none",
    lines: ["Driver|Trips|Fare", "Ann|120|2300", "Bo|90|1800", "Cy|40|700"],
    counted: { "row 2": 2300, "row 3": 1800, "row 4": 700 },
    asked: ["Which column is Customer?"],
  },
  {
    list: "Japanese buyers by their polite heading",
    lines: ["注文日|お名前|小計", "2024-01-05|山田|4400", "2024-01-06|鈴木|3300", "2024-02-06|山田|1100"],
    counted: { 山田: 5500, 鈴木: 3300 },
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [] }) => {
  const found = judgedList(lines);
  expect(found.asked).toHaveLength(asked.length);
  for (const [at, beginning] of asked.entries()) expect(found.asked[at]).toContain(beginning);
  expect(found.counted).toEqual(counted);
});

test("a fee for a month beside what was used is asked about, not the months", () => {
  const lines = [
    "手机号|套餐|月租|实际话费|在网时长(月)",
    "甲|A|58|188.5|34",
    "乙|B|78|78|12",
    "丙|C|128|329|60",
  ];
  const sheet = reading(lines.map((line) => line.split("|").map(typed)));
  const { mapping, questions } = describeSelection(sheet, { source: null, headerLines: null }, "en");
  expect(mapping.revenue).toBeUndefined();
  expect(questions.flatMap(({ choices }) => choices.map(({ label }) => label))).toEqual([
    "月租 (C)",
    "实际话费 (D)",
    "None of them",
  ]);
});
