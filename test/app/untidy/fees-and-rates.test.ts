/** Fees for a time, parts that a firm earns of what passes through it, rates and marks of cancelled orders: read right or asked, sums by hand. */

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
    list: "what clients spend through an agency beside its fee",
    lines: [
      "Client|Ad spend|Agency fee|Clicks",
      "Nova|54000|5400|120",
      "Orbit|21000|2100|80",
      "Pine|8800|880|20",
    ],
    counted: { Nova: 54000, Orbit: 21000, Pine: 8800 },
    asked: ["Which column is Revenue? (by a word in its heading) | Ad spend (B) | Agency fee (C)"],
  },
  {
    list: "premiums beside a broker's commission",
    lines: [
      "Client|Gross premium|Commission %|Commission",
      "Nova|6000|10%|600",
      "Orbit|2400|10%|240",
      "Pine|900|10%|90",
    ],
    counted: { Nova: 6000, Orbit: 2400, Pine: 900 },
    asked: ["Which column is Revenue? (by its heading) | Gross premium (B) | Commission (D)"],
  },
  {
    list: "sales beside what a salesperson gets of them",
    lines: ["Customer|Sales|Rep|Commission", "Ada|1200|X|120", "Bo|640|Y|64"],
    counted: { Ada: 1200, Bo: 640 },
  },
  {
    list: "hours that are billed at one rate and paid at another",
    lines: [
      "Client|Consultant|Hours|Pay rate|Bill rate",
      "Nova|Ann|100|40|60",
      "Orbit|Bo|40|40|60",
      "Pine|Cy|15|35|70",
    ],
    // 100 x 60, 40 x 60, 15 x 70
    counted: { Nova: 6000, Orbit: 2400, Pine: 1050 },
  },
  {
    list: "documents of which a column marks the cancelled ones",
    lines: [
      "Billing date|Name 1|Net value|Canc.",
      "2024-01-05|Nova|120|",
      "2024-01-06|Orbit|80|",
      "2024-02-07|Nova|80|",
      "2024-02-08|Pine|45|",
      "2024-02-09|Pine|45|X",
    ],
    counted: { Nova: 200, Orbit: 80, Pine: 45 },
  },
  {
    list: "invoices of which a column says whether they were taken back",
    lines: [
      "Datum|Kunde|Betrag|Storniert",
      "2024-01-05|Foo|100|Nein",
      "2024-01-06|Bar|200|Nein",
      "2024-01-07|Bar|900|Ja",
    ],
    counted: { Foo: 100, Bar: 200 },
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
