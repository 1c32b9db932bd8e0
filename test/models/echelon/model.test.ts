/** Echelons and contact plan as a run in the sidebar: columns, tables of the plan, alerts, explanation. */

import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { dayNumber, serialNumber } from "../../../src/core/cells/date-column";
import type { Outcome } from "../../../src/core/report/report";
import type { Field } from "../../../src/core/table/field";
import { headerMatch } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import type { Table } from "../../../src/core/table/table";
import { LANGUAGES } from "../../../src/core/texts/language";
import { FACTORS, LAST_CONTACT } from "../../../src/models/echelon/fields";
import { echelonModel } from "../../../src/models/echelon/model";
import { runs, shuffled } from "../../core/seeded";
import { cellsOf, expectDrawable, gridOf, liveValues, prepared, tableWith } from "../segment";

// The README's example.
const ROWS: readonly (readonly Cell[])[] = [
  [900, 50, 5, 9],
  [700, 60, 3, 8],
  [200, 20, 2, 3],
  [100, 10, 2, 2],
];
const tableOf = (rows: readonly (readonly Cell[])[], fields: readonly Field[] = FACTORS) =>
  tableWith(fields.map((field, at) => [field, rows.map((row) => row[at])] as const));

const headingsOf = ({ report }: Outcome) =>
  report.flatMap((block) => (block.kind === "heading" ? [block.text] : []));

/** Dates, as the other columns of days have them, and no texts, which sort and filter otherwise. */
const nextContacts = (outcome: Outcome) => {
  const { format, cells } = outcome.columns.find(({ id }) => id === "next-contact") ?? {};
  expect(format).toBe("date");
  return cells;
};
const serials = (days: readonly string[]) => days.map((day) => serialNumber(Date.parse(day) / 86_400_000));

/** A Wednesday; its week begins on 23 November. */
const TODAY = dayNumber(2026, 11, 25) as number;
const [, , , POTENTIAL] = FACTORS;
const PLANNED = [FIELDS.customer, FIELDS.owner, LAST_CONTACT, POTENTIAL] as const;
// Potential 8 to 1: two customers in each echelon.
const PEOPLE: readonly (readonly Cell[])[] = [
  ["Ada", "Ann", "2026-11-16", 8],
  ["Bo", "Ben", "2026-11-01", 7],
  ["Cy", "Ann", "", 6],
  ["Di", "", "2026-11-24", 5],
  ["Ed", "Ben", "", 4],
  ["Flo", "Ben", "2026-10-29", 3],
  ["Gus", "Ann", "2026-06-01", 2],
  ["Hal", "Ann", "", 1],
];
const dated = (rows = PEOPLE, fields: readonly Field[] = PLANNED): Table => ({
  ...tableOf(rows, fields),
  today: TODAY,
});

test("the README's customers: echelons 1 to 4, seen every 1, 2, 4 and 13 weeks, first in weeks 1, 1, 2 and 4", () => {
  const table = tableOf(ROWS);
  const outcome = prepared(echelonModel).run(table);
  expect(cellsOf(outcome, "echelon")).toEqual([1, 2, 3, 4]);
  expect(cellsOf(outcome, "weeks")).toEqual([1, 2, 4, 13]);
  expect(cellsOf(outcome, "next-contact")).toEqual([1, 1, 2, 4]);
  expect(gridOf(outcome, "echelon").map((row) => row.slice(0, 3))).toEqual([
    ["1", 1, 0.25],
    ["2", 1, 0.25],
    ["3", 1, 0.25],
    ["4", 1, 0.25],
    ["Total", 4, 1],
  ]);
  for (const [found, said] of liveValues(outcome, table, "echelon")) expect(found).toBe(said);
  // 13 weeks; weeks 1, 3, … 13; weeks 2, 6, 10; week 4.
  expect(gridOf(outcome, "cadence")).toEqual([
    ["1", 1, 13, 1, 13],
    ["2", 2, 6.5, 1, 7],
    ["3", 4, 3.25, 1, 3],
    ["4", 13, 1, 1, 1],
    ["Total", "", "", 4, 24],
  ]);
  const odd = [2, 1, 1, 0, 0];
  const even = [1, 1, 0, 0, 0];
  const third = [2, 1, 0, 1, 0];
  expect(gridOf(outcome, "load").map(([, ...contacts]) => contacts)).toEqual([
    ...[odd, third, odd, [2, 1, 0, 0, 1], odd, third, odd, even, odd, third, odd, even, odd],
  ]);
  expect(gridOf(outcome, "load").map(([week]) => week)).toEqual(
    Array.from({ length: 13 }, (_, week) => `Week ${week + 1}`),
  );
  expect(gridOf(outcome, "due")).toEqual([
    ["#2", "1"],
    ["#3", "2"],
  ]);
  // 24 contacts, at most 2 a week.
  expect(gridOf(outcome, "owners")).toEqual([["Team", 4, 24, 2, 24 / 13]]);
  expect(() => gridOf(outcome, "months")).toThrow("no grid");
  expect(outcome.alerts?.map(({ text }) => text)).toEqual([]);
  expectDrawable(outcome);
});

test("with a date: next contact from the last one, the quarter in weeks and months", () => {
  const outcome = prepared(echelonModel).run(dated());
  expect(cellsOf(outcome, "echelon")).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  expect(nextContacts(outcome)).toEqual(
    serials([
      // Ada: 16 + 7 = 23 November, two days ago, this week. Bo: 1 + 7 = 8 November, 17 days ago.
      ...["2026-11-23", "2026-11-23"],
      // Cy takes turns: of Ann's contacts, those of Ada fill every week and Gus adds week 1, so the even weeks are quieter.
      "2026-11-30",
      // Di: 24 November + 14 = 8 December, in the week of the 7th.
      "2026-12-07",
      // Ed: Ben has Bo every week and Flo in weeks 1, 5, 9, 13; the quietest are weeks 2, 6, 10.
      "2026-11-30",
      // Flo: 29 October + 28 = 26 November, tomorrow. Gus: 1 June + 91 = 31 August.
      ...["2026-11-23", "2026-11-23"],
      // Hal: Ann has 2 contacts in week 1 (Ada, Gus), 2 in even weeks (Ada, Cy), 1 in week 3, the first that is quiet.
      "2026-12-07",
    ]),
  );
  // Overdue days: Gus since 31 August: 30 (September) + 31 + 25 = 86.
  expect(gridOf(outcome, "due")).toEqual([
    ["Gus", "Ann", "4", "2026-06-01", 86],
    ["Bo", "Ben", "1", "2026-11-01", 17],
    ["Ada", "Ann", "1", "2026-11-16", 2],
    ["Flo", "Ben", "3", "2026-10-29", ""],
  ]);
  expect(headingsOf(outcome)).toContain("Due this week (2026-11-23): 4");
  // Mondays: 23 and 30 November; 7, 14, 21, 28 December; 4, 11, 18, 25 January; 1, 8, 15 February.
  const weekly = gridOf(outcome, "load").map(([, contacts]) => contacts as number);
  const whole = (from: number, to: number) => weekly.slice(from, to).reduce((all, one) => all + one, 0);
  expect(gridOf(outcome, "months")).toEqual([
    ["2026-11", whole(0, 2)],
    ["2026-12", whole(2, 6)],
    ["2027-01", whole(6, 10)],
    ["2027-02", whole(10, 13)],
  ]);
  // Ann: 13 (Ada) + 6 (Cy) + 1 (Gus) + 1 (Hal). Ben: 13 + 3 (Ed, weeks 2, 6, 10) + 4 (Flo, weeks 1, 5, 9, 13).
  expect(gridOf(outcome, "owners")).toEqual([
    ["Ann", 4, 21, 2, 21 / 13],
    ["Ben", 3, 20, 2, 20 / 13],
    // Di in weeks 3, 5, … 13.
    ["No salesperson", 1, 6, 1, 6 / 13],
  ]);
  expect(weekly.reduce((all, contacts) => all + contacts, 0)).toBe(47);
  expectDrawable(outcome);
});

test("the grid of the quarter: a mark per contact, echelon 1 first, marks counted by native formulas", () => {
  const { report } = prepared(echelonModel).run(dated());
  const grid = report[report.length - 1];
  if (grid?.kind !== "grid" || grid.id !== "quarter") throw new Error("the big grid is not last");
  expect(grid.header).toEqual([
    ...["Customer", "Echelon", "Salesperson"],
    ...["11-23", "11-30", "12-07", "12-14", "12-21", "12-28"],
    ...["01-04", "01-11", "01-18", "01-25", "02-01", "02-08", "02-15"],
  ]);
  expect(grid.rows.map(([name]) => name)).toEqual([
    ...["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Total"],
  ]);
  const marks = grid.rows.slice(0, -1).map((row) => row.slice(3).map((cell) => (cell === "●" ? 1 : 0)));
  expect(marks[5]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1]);
  const total = grid.rows[8]?.slice(3) ?? [];
  total.forEach((cell, week) => {
    expect(cell).toEqual({
      value: marks.reduce<number>((all, row) => all + (row[week] ?? 0), 0),
      formula: ["COUNTIF(", { row: 1, of: week + 3 }, ":", { row: 8, of: week + 3 }, ';"●")'],
    });
  });
});

test("whoever is overdue is named, the longest first, with what to do, so that Overview says whom to call", () => {
  const alerts = prepared(echelonModel).run(dated()).alerts ?? [];
  const named = alerts.map(({ rows = [], action }) => [rows.map((row) => PEOPLE[row]?.[0]), action]);
  expect(named).toEqual([[["Gus", "Bo", "Ada"], "Contact them this week, the longest overdue first."]]);
});

test("capacity is per salesperson, a load on it is within; without salespeople it is the team's", () => {
  const verdicts = (capacity: number, table = dated()) => {
    const outcome = prepared(echelonModel, { capacity }).run(table);
    return [gridOf(outcome, "owners").map((row) => row.slice(5)), outcome.alerts?.map(({ text }) => text)];
  };
  const overdue = "3 customers are overdue for a contact, the longest by 86 days";
  expect(verdicts(2)).toEqual([
    [
      [2, "within"],
      [2, "within"],
      [2, "within"],
    ],
    [overdue],
  ]);
  expect(verdicts(1)).toEqual([
    [
      [1, "over by 1"],
      [1, "over by 1"],
      [1, "within"],
    ],
    [overdue, "Over 1 contact a week: 2 of 3; most Ann, 2"],
  ]);
  expect(verdicts(1, tableOf(ROWS))).toEqual([
    [[1, "over by 1"]],
    ["Over 1 contact a week: 1 of 1; most Team, 2"],
  ]);
});

test("long lists are cut, and say how many more there are", () => {
  const rows = Array.from({ length: 250 }, (_, at): Cell[] => [`C${at}`, `O${at % 120}`, "2020-01-01", at]);
  const outcome = prepared(echelonModel, { listed: 50 }).run(dated(rows));
  expect(gridOf(outcome, "due")).toHaveLength(50);
  expect(gridOf(outcome, "owners")).toHaveLength(100);
  expect(gridOf(outcome, "quarter")).toHaveLength(201);
  const headers = (from: typeof outcome) =>
    from.report.flatMap((block) =>
      block.kind === "grid" ? block.header.filter((text) => text.includes("/")) : [],
    );
  expect(headers(outcome)).toEqual([
    "Customer (50 / 250)",
    "Salesperson (100 / 120)",
    "Customer (200 / 250)",
  ]);
  expect(headers(prepared(echelonModel, { listed: 100 }).run(dated(rows.slice(0, 100))))).toEqual([]);
});

test("nobody due this week is an empty list, not an error", () => {
  const rows = [["Ada", "Ann", "2026-11-25", 8]];
  const outcome = prepared(echelonModel, { weeks1: 13 }).run(dated(rows));
  expect(gridOf(outcome, "due")).toEqual([]);
  expect(headingsOf(outcome)).toContain("Due this week (2026-11-23): 0");
  expect(nextContacts(outcome)).toEqual(serials(["2027-02-22"]));
  expectDrawable(outcome);
});

test("every text is there in every language", () => {
  for (const language of LANGUAGES) {
    const model = prepared(echelonModel, { capacity: 1 }, language);
    const said = JSON.stringify([model.run(dated()), model.explain?.(dated(), 1)]);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
    expect(/\p{Script=Han}/u.test(said)).toBe(language !== "en");
  }
});

test("the explanation: factors with ranks, composite, edges of the quarter, rhythm, action", () => {
  const [figures, ...texts] = prepared(echelonModel).explain?.(dated(), 5) ?? [];
  expect(figures).toEqual({
    kind: "figures",
    figures: [
      // Potential 3 is above two of seven others.
      { label: "Potential (percent rank)", value: "3 (28.6 %)", format: "text" },
      { label: "Composite of 100", value: expect.closeTo(200 / 7, 9), format: "number" },
      { label: "Echelon", value: "3", format: "text" },
      { label: "Contact every (weeks)", value: 4, format: "count" },
      { label: "Next contact", value: "2026-11-23", format: "text" },
      { label: "Salesperson", value: "Ben", format: "text" },
    ],
  });
  // Quarters of eight end at ranks 2, 4 and 6. Of the seven others rank 4 has 4/7, and rank 6 has 1/7: there it would tie.
  expect(texts.map((block) => ("text" in block ? block.text : ""))).toEqual([
    "Echelon 2 begins at 57.15: 28.58 more.",
    "Echelon 3 ends at 14.29: 14.28 above it.",
    "Contact every month; look for potential.",
  ]);
  const [late] = prepared(echelonModel).explain?.(dated(), 6) ?? [];
  expect(late).toMatchObject({ figures: expect.arrayContaining([expect.objectContaining({ value: 86 })]) });
  const incomplete = prepared(echelonModel).explain?.(tableOf([...ROWS, ["", 1, 1, 1]]), 4);
  expect(incomplete?.map(({ kind }) => kind)).toEqual(["note"]);
});

test.each([
  "Last contact",
  "last contact date",
  "LastContact",
  "上次联系",
  "最近联系日期",
  "上次聯繫日期",
  "上次聯絡",
])("the header %s means the last contact", (header) => {
  expect(headerMatch(header, LAST_CONTACT)).toBeGreaterThan(0);
  expect(headerMatch(header, FIELDS.lastOrder)).toBe(0);
});

test("only the factors that have a column and a weight count", () => {
  const [assets, income] = FACTORS;
  const table = tableOf(
    [
      [4, 1],
      [3, 2],
      [2, 3],
      [1, 4],
    ],
    [assets, income],
  );
  expect(cellsOf(prepared(echelonModel, { weight2: 0 }).run(table), "echelon")).toEqual([1, 2, 3, 4]);
  expect(cellsOf(prepared(echelonModel, { weight1: 1, weight2: 3 }).run(table), "echelon")).toEqual([
    4, 3, 2, 1,
  ]);
  expect(() => prepared(echelonModel, { weight1: 0, weight2: 0 }).run(table)).toThrow(
    "Echelons & contact plan: weights must be above 0 for a factor you have",
  );
});

test("intervals are whole weeks of a quarter", () => {
  expect(cellsOf(prepared(echelonModel, { weeks1: 2, weeks4: 6 }).run(tableOf(ROWS)), "weeks")).toEqual([
    2, 2, 4, 6,
  ]);
  expect(() => prepared(echelonModel, { weeks1: 0 })).toThrow(
    "Echelons & contact plan: Echelon 1 must be a number from 1 to 13",
  );
});

test("a blank or bad factor leaves the customer out, a bad date only its date; each is a problem of its row", () => {
  const table = tableOf([...ROWS, [5, "", 5, 5], [5, 5, 5, "x"]]);
  expect(
    prepared(echelonModel)
      .check(table)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [6, "BLANK_VALUE"],
    [7, "NOT_A_NUMBER"],
  ]);
  const outcome = prepared(echelonModel, {}, "zh-TW").run(table);
  for (const id of ["echelon", "weeks", "next-contact"])
    expect(cellsOf(outcome, id).slice(4)).toEqual(["", ""]);
  expect(() => prepared(echelonModel).run(tableOf([["", 1, 1, 1]]))).toThrow("holds no number");
  const odd = dated([["Ada", "Ann", "5/6/2026", 8], ...PEOPLE.slice(1)]);
  expect(prepared(echelonModel).check(odd)).toMatchObject([
    { row: 2, field: "last-contact", code: "AMBIGUOUS_DATE" },
  ]);
  expect(cellsOf(prepared(echelonModel).run(odd), "echelon")[0]).toBe(1);
});

test("rows in another order give the same plan and the same report", () => {
  const outcomeOf = (rows: readonly (readonly Cell[])[]) => {
    const { columns, report, alerts: told = [] } = prepared(echelonModel, { capacity: 1 }).run(dated(rows));
    const alerts = told.map((one) => ({ ...one, rows: one.rows?.map((row) => rows[row]?.[0]) }));
    const beside = rows.map((row, at) => [String(row[0]), ...columns.map(({ cells }) => cells[at])]);
    return { beside: beside.sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)), report, alerts };
  };
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(outcomeOf(shuffled(PEOPLE, seed))).toEqual(outcomeOf(PEOPLE));
    }),
    { seed: 20_260_107, numRuns: runs(30) },
  );
});

test("a run with some of the factors says which were used and which were missing", () => {
  const notes = (fields: readonly Field[]) =>
    prepared(echelonModel)
      .run(tableOf(ROWS, fields))
      .report.flatMap((block) => (block.kind === "note" ? [block.text] : []));
  const [assets, income, depth, potential] = FACTORS;
  expect(notes([assets, potential])).toEqual([
    "Used: Assets, Potential; not in the data: Income contribution, Depth of relationship.",
  ]);
  expect(notes([assets, income, depth, potential])).toEqual([]);
});
