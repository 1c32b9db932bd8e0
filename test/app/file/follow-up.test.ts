/** The lists made from the customer file: by arithmetic over a small file, and what each must not do. */

import { followUp } from "../../../src/app/file/follow-up";
import { handOver, ownersIn } from "../../../src/app/file/hand-over";
import { nextReturn } from "../../../src/app/file/occasions";
import { recordsIn } from "../../../src/app/known/records";
import { plannedTemplate } from "../../../src/app/plan/template-plan";
import type { Cell } from "../../../src/core/cells/cell";
import { dayNumber, serialNumber } from "../../../src/core/cells/date-column";
import type { Template } from "../../../src/core/template/template";

/** 15 March 2026. */
const TODAY = dayNumber(2026, 3, 15) ?? 0;
const serial = (year: number, month: number, day: number) => serialNumber(dayNumber(year, month, day) ?? 0);

const FIELDS = [
  "customer",
  "owner",
  "second",
  "contact",
  "frequency",
  "birthday",
  "company-day",
  "verified",
  "tier",
  "value",
];
const fileWith = (fields: string[], ...rows: Cell[][]) => ({
  headerRow: 1,
  columns: Object.fromEntries(fields.map((field, at) => [field, at + 1])),
  cells: [fields, ...rows],
});
const fileOf = (...rows: Cell[][]) => fileWith(FIELDS, ...rows);
const RECORDS = recordsIn({
  locale: "en_US",
  file: fileOf(
    ["Ann", "Eva", "", "Li; Wu", "", "1980-03-20", "2001-04-01", "2026-01-01", "VIP", 60],
    ["Bo", "Eva", "Max", "Ho", "Every month", "", "", "2024-01-01", "Small", 10],
    ["=Cy", "Tom", "", "", "", "", "", "", "Major", 30],
    ["Di", "", "", "", "", "1990-12-01", "", "2026-01-01", "Small", ""],
  ),
  templates: {
    "contact-log": [
      ["Day", "Customer", "Spoke with", "Our person", "Channel", "Result", "Next step", "Due", "Done on"],
      ["2026-03-10", "Ann", "Li", "Eva", "Visit", "Good", "", "", ""],
      ["2026-02-01", "Bo", "Ho", "Eva", "Phone", "Good", "", "", ""],
      ["2026-03-14", "Bo", "Ho", "Eva", "Phone", "Not reached", "Try again", "2026-03-16", ""],
    ],
    promises: [
      ["Day", "Customer", "Kind", "What", "Why", "Our person", "Due", "Kept on"],
      ["2026-03-01", "=Cy", "Promise", "=1+1", "", "Eva", "2026-03-13", ""],
    ],
    complaints: [
      ["Day", "Customer", "What", "Cause", "Our person", "Due", "Settled on"],
      ["2026-02-01", "Ann", "Late", "Delivery", "Bo", "", "2026-02-09"],
      ["2026-03-01", "Ann", "Late again", "Delivery", "Bo", "", ""],
      ["2024-03-01", "Bo", "Old", "Price", "Bo", "", ""],
    ],
    "service-by-tier": [
      ["Tier", "In charge", "Contact every (days)", "Services", "Events", "Gifts"],
      ["VIP", "", 7, "", "Club evening", "Card and gift"],
      ["Major", "", 14, "", "", "Card"],
      ["Small", "", 90, "", "", ""],
    ],
  },
});

/** The rows of a sheet below a heading, down to the next blank row, as a person sees them. */
function below(template: Template, heading: string): (string | number)[][] {
  const written = plannedTemplate(template, "en", () => null).contents;
  const contents = written.map((row) => row.map(shown));
  const first = contents.findIndex(([cell]) => String(cell).startsWith(heading));
  const rows = contents.slice(first + 1);
  const end = rows.findIndex((row) => row.every((cell) => cell === ""));
  return rows.slice(0, end).map((row) => [...row]);
}

/** Sheets does not show the mark of a text, and takes for a formula what has none. */
function shown(content: string | number): string | number {
  expect(String(content)).not.toMatch(/^=/);
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

describe("the follow-up list", () => {
  const sheet = followUp(RECORDS, TODAY, "en");

  test("warns of value on one person, of key customers with one contact, of what nobody verified", () => {
    expect(below(sheet, "Look at this first").map(([text]) => text)).toEqual([
      // 60 + 10 of 100; Tom has 30 %, which is not more than 30 %.
      expect.stringContaining("Eva looks after 70 % of the value (2 customers)"),
      expect.stringContaining("Nobody is in charge of 1: Di"),
      // The key customers are those of the two best tiers: Ann and =Cy.
      expect.stringMatching(/only one of us knows, 2: Ann, =Cy/),
      expect.stringMatching(/one person or nobody, 1: =Cy/),
      expect.stringMatching(/Not verified for a year, 2: Bo, =Cy/),
    ]);
  });

  test("contacts are due by what the customer prefers, else by the tier, and at once without any", () => {
    expect(below(sheet, "To be contacted by 2026-03-22").slice(2)).toEqual([
      // 1 February + 30 days = 3 March, 12 days ago: who was not reached was not contacted.
      ["Bo", "Eva", "Small", serial(2026, 2, 1), 30, 90, serial(2026, 3, 3), 12, ""],
      ["=Cy", "Tom", "Major", "", 14, 14, serial(2026, 3, 15), "", ""],
      ["Di", "", "Small", "", 90, 90, serial(2026, 3, 15), "", ""],
      // 10 March + 7 days.
      ["Ann", "Eva", "VIP", serial(2026, 3, 10), 7, 7, serial(2026, 3, 17), 0, ""],
    ]);
  });

  test("what is to do is there once, the earliest first, a person's words never as a formula", () => {
    expect(below(sheet, "Promised,").slice(1)).toEqual(
      [
        ["=Cy", "=1+1", "Promises", "Eva", serial(2026, 3, 13), 2, "Overdue"],
        ["Bo", "Try again", "Contact log", "Eva", serial(2026, 3, 16), 0, "To do"],
        ["Ann", "Late again", "Complaint register", "Bo", "", "", "To do"],
        ["Bo", "Old", "Complaint register", "Bo", "", "", "To do"],
      ].map((row) => [...row, "", ""]),
    );
  });

  test("repeated complaints and their causes are those of a year", () => {
    expect(below(sheet, "Complained more than once")[1]?.slice(0, 7)).toEqual([
      "Ann",
      "Eva",
      "VIP",
      60,
      2,
      1,
      "Delivery",
    ]);
    expect(
      below(sheet, "What is complained of")
        .slice(1)
        .map((row) => row.slice(0, 5)),
    ).toEqual([["Delivery", 2, 1, 1, 60]]);
  });

  test("days to keep have their gift by tier, and whoever has events is invited", () => {
    expect(
      below(sheet, "Days to keep until 2026-05-14")
        .slice(1)
        .map((row) => row.slice(0, 8)),
    ).toEqual([
      [serial(2026, 3, 20), "Ann", "Li; Wu", "Birthday", 46, "VIP", "Card and gift", "Eva"],
      [serial(2026, 4, 1), "Ann", "Li; Wu", "Company anniversary", 25, "VIP", "Card and gift", "Eva"],
    ]);
    expect(
      below(sheet, "Whom to invite")
        .slice(1)
        .map(([name]) => name),
    ).toEqual(["Ann"]);
  });
});

test("the largest are asked what they want, and contacts of a year stand against value by tier", () => {
  const sheet = followUp(RECORDS, TODAY, "en");
  expect(
    below(sheet, "Your ten largest")
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ["Ann", "VIP", 60],
    ["=Cy", "Major", 30],
    ["Bo", "Small", 10],
  ]);
  expect(
    below(sheet, "Effort and value by tier")
      .slice(1)
      .map((row) => row.slice(0, 7)),
  ).toEqual([
    // Ann has one contact of the three, Bo two, of a value of 10.
    ["VIP", 1, 60, 0.6, 1, 1 / 3, 60],
    ["Major", 1, 30, 0.3, 0, 0, ""],
    ["Small", 2, 10, 0.1, 2, 2 / 3, 5],
  ]);
});

test("who the customers are is added up by kind, need, channel and rival, the most value first", () => {
  const columns = ["customer", "kind", "elsewhere", "value"];
  const records = recordsIn({
    locale: "en_US",
    templates: {},
    file: fileWith(
      columns,
      ["Ann", "Dealer", "Rival", 60],
      ["Bo", "dealer ", "", 20],
      ["Cy", "Factory", "Rival", 90],
      ["Di", "", "Other", 30],
    ),
  });
  const told = below(followUp(records, TODAY, "en"), "Who your customers are").slice(1);
  expect(told.map((row) => row.slice(0, 5))).toEqual([
    // 90, 60 + 20 and 60 + 90, 30 of 200
    ["Kind of customer", "Factory", 1, 90, 0.45],
    ["Kind of customer", "Dealer", 2, 80, 0.4],
    ["Bought elsewhere", "Rival", 2, 150, 0.75],
    ["Bought elsewhere", "Other", 1, 30, 0.15],
  ]);
});

describe("the hand-over list", () => {
  test("names the owners once, and lists one's customers by value with the one's own promises to others", () => {
    expect(ownersIn(RECORDS)).toEqual(["Eva", "Tom"]);
    const sheet = handOver(RECORDS, "Eva", TODAY, "en");
    expect(below(sheet, "Customers by value").slice(1)).toEqual([
      ["Ann", "VIP", 60, "Li; Wu", "", "", "", serial(2026, 3, 10), serial(2026, 3, 17), 1, "", ""],
      ["Bo", "Small", 10, "Ho", "", "", "Max", serial(2026, 2, 1), serial(2026, 3, 3), 2, "", ""],
    ]);
    expect(
      below(sheet, "Promised,")
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(["=1+1", "Try again", "Late again", "Old"]);
  });
});

test.each([
  // 29 February 2024 returns on 28 February 2026.
  [[2024, 2, 29], [2026, 2, 1], [2026, 2, 28], 2],
  [[2024, 2, 29], [2028, 2, 1], [2028, 2, 29], 4],
  [[1980, 3, 15], [2026, 3, 15], [2026, 3, 15], 46],
  [[1980, 3, 14], [2026, 3, 15], [2027, 3, 14], 47],
] as const)("%j returns after %j on %j", (first, from, next, years) => {
  const day = ([year, month, date]: readonly [number, number, number]) => dayNumber(year, month, date) ?? 0;
  expect(nextReturn(day(first), day(from))).toEqual({ day: day(next), years });
});

test("an owner written in several ways is one person, in warnings as in the list of who hands over", () => {
  const columns = ["customer", "owner", "value"];
  const records = recordsIn({
    locale: "en_US",
    templates: {},
    file: fileWith(
      columns,
      ["Ann", "Eva", 20],
      ["Bo", "EVA ", 20],
      ["Cy", "Tom", 20],
      ["Di", "Max", 20],
      ["Ed", "Li", 20],
    ),
  });
  // Eva has 40 of 100, over 30 %; each alone would be 20 %.
  const { cells } = followUp(records, TODAY, "en").sheet("en", () => null);
  const texts = cells.flat().map((cell) => (cell && typeof cell === "object" ? cell.content : cell));
  expect(texts).toContain(
    "Eva looks after 40 % of the value (2 customers): share it out, or name a second person for each.",
  );
  expect(ownersIn(records)).toEqual(["Eva", "Li", "Max", "Tom"]);
});
