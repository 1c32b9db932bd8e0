/** The records are read wherever people moved their columns, and each row goes to one customer or to nobody. */

import { customerRecords } from "../../../src/app/known/customer-records";
import { recordsIn } from "../../../src/app/known/records";
import type { Cell } from "../../../src/core/cells/cell";
import { dayNumber } from "../../../src/core/cells/date-column";

const LOG = [
  "Day",
  "Customer",
  "Spoke with",
  "Our person",
  "Channel",
  "Result",
  "Next step",
  "Due",
  "Done on",
];
const logOf = (...rows: Cell[][]) =>
  recordsIn({ locale: "en_US", templates: { "contact-log": rows } }).events;

test("a row of the log is read below its title, dates as Sheets hands them over or as text", () => {
  const [first, second, ...others] = logOf(
    ["Contact log"],
    ["A row for each visit"],
    [],
    LOG,
    [new Date(2026, 2, 15), "Ann", "Bob", "Eva", "Visit", "Good", "Send the offer", "2026-03-20", ""],
    ["", "Cy", "", "", "", "", "", "soon", new Date(2026, 2, 16)],
    ["", "", "", "", "", "", "", "", ""],
  );
  expect(first).toMatchObject({
    kind: "contact",
    customer: "Ann",
    date: dayNumber(2026, 3, 15),
    due: dayNumber(2026, 3, 20),
    isDone: false,
    said: { person: "Bob", owner: "Eva", task: "Send the offer" },
  });
  expect(second).toMatchObject({ customer: "Cy", date: null, due: null, isDone: true });
  expect(others).toEqual([]);
});

test.each<[string, Cell[], Cell[]]>([
  ["moved", ["Next step", "Customer", "Day"], ["Call", "Ann", "2026-03-15"]],
  ["in Chinese", ["日期", "客户", "下一步"], ["2026-03-15", "Ann", "Call"]],
  [
    "with one of the person's own",
    ["Mine", "Day", "Customer", "Next step"],
    ["x", "2026-03-15", "Ann", "Call"],
  ],
  [
    "renamed, known by its neighbours",
    ["Day", "Firm", "Spoke with", "Our person", "Channel", "Result", "What we do"],
    ["2026-03-15", "Ann", "", "", "", "", "Call"],
  ],
])("columns may be %s", (_how, header, row) => {
  expect(logOf(header, row)).toMatchObject([
    { customer: "Ann", date: dayNumber(2026, 3, 15), said: { task: "Call" } },
  ]);
});

test("a sheet without these headers is no log", () => {
  expect(logOf(["Ann", "Call"], ["Customer", "x"])).toEqual([]);
});

const FILE = {
  headerRow: 2,
  columns: { customer: 2, number: 1, owner: 3, verified: 4, tier: 5, value: 6 },
  cells: [
    ["Our customers"],
    ["Number", "Firm", "Owner", "Verified", "Tier", "Value", "Hobby", "Tick"],
    ["7", "Ann", "Eva", new Date(2026, 0, 2), "VIP", 9, "Golf", false],
    ["8", "Ann", "", "", "Small", "", "", false],
    ["", "", "", "", "", "", "lost", false],
  ],
};

test("the file has what a person keeps under the headers as they stand, own columns with it, and no result", () => {
  const { customers } = recordsIn({ locale: "en_US", templates: {}, file: FILE });
  expect(customers).toHaveLength(2);
  expect(customers[0]).toMatchObject({
    name: "Ann",
    number: "7",
    texts: { owner: "Eva", tier: "VIP" },
    days: { verified: dayNumber(2026, 1, 2) },
    value: 9,
    entries: [
      ["Number", "7"],
      ["Owner", "Eva"],
      ["Verified", "2026-01-02"],
      ["Hobby", "Golf"],
    ],
  });
  expect(customers[1]?.value).toBeNaN();
});

describe("whose rows are whose", () => {
  const event = (customer: string) =>
    ({ kind: "contact", customer, date: 1, due: null, isDone: false, said: {} }) as const;
  const filed = (name: string, number = "") => ({ name, number, texts: {}, days: {}, value: 0, entries: [] });
  const found = (
    customers: { name: string; number: string }[],
    file: ReturnType<typeof filed>[],
    ...logged: string[]
  ) =>
    customerRecords({ customers: file, events: logged.map(event) }, customers).map((one) => [
      one.filed?.number ?? null,
      one.events.map(({ customer }) => customer),
      one.isUnclear,
    ]);

  test("letter case and blanks make no difference, and the number says it too", () => {
    expect(
      found([{ name: "Ann Lee", number: "7" }], [filed("ann  lee", "7")], " ANN LEE", "7", "Bo"),
    ).toEqual([["7", ["7", " ANN LEE"], false]]);
  });

  test("two of one name have what names their number; what names neither is nobody's, and both are told", () => {
    const two = [
      { name: "Ann", number: "7" },
      { name: "Ann", number: "8" },
    ];
    expect(found(two, [filed("Ann", "7"), filed("Ann", "8")], "8", "Ann")).toEqual([
      ["7", [], true],
      ["8", ["8"], true],
    ]);
  });

  test("one with another number than its namesake of the file has nothing of it", () => {
    expect(found([{ name: "Ann", number: "9" }], [filed("Ann", "7")], "Ann")).toEqual([[null, [], true]]);
  });

  test("a renamed customer is known by its number, with the rows under both names", () => {
    expect(found([{ name: "Ann Lee", number: "7" }], [filed("Ann", "7")], "Ann", "Ann Lee")).toEqual([
      ["7", ["Ann Lee", "Ann"], false],
    ]);
  });

  test("but not with those of who has the former name now", () => {
    const both = [
      { name: "Ann Lee", number: "7" },
      { name: "Ann", number: "8" },
    ];
    expect(found(both, [filed("Ann", "7"), filed("Ann", "8")], "Ann")[0]).toEqual(["7", [], false]);
  });
});

test("the rows of a former name are those of the customer, unless somebody has that name now", () => {
  const records = recordsIn({
    locale: "en_US",
    file: {
      headerRow: 1,
      columns: { customer: 1, former: 2 },
      cells: [
        ["Customer", "Former names"],
        ["Oak Ltd", "Oak & Co; Oak"],
      ],
    },
    templates: {
      promises: [
        ["Day", "Customer", "Kind", "What", "Why", "Our person", "Due", "Kept on"],
        ["", "OAK & CO", "Promise", "Sample", "", "", "", ""],
        ["", "oak", "Promise", "Visit", "", "", "", ""],
        ["", "Oak Ltd", "Promise", "Offer", "", "", "", ""],
      ],
    },
  });
  const tasksOf = (...names: string[]) =>
    customerRecords(
      records,
      names.map((name) => ({ name, number: "" })),
    ).map(({ events }) => events.map(({ said }) => said.task).sort());
  expect(tasksOf("Oak Ltd")).toEqual([["Offer", "Sample", "Visit"]]);
  // A list of before the change is of the same customer.
  expect(tasksOf("Oak & Co")).toEqual([["Offer", "Sample", "Visit"]]);
  // Another customer is called so now.
  expect(tasksOf("Oak Ltd", "Oak")).toEqual([["Offer", "Sample"], ["Visit"]]);
});

describe("without a table of services", () => {
  const records = (...tiers: string[]) =>
    recordsIn({
      locale: "zh_CN",
      templates: {},
      file: {
        headerRow: 1,
        columns: { customer: 1, tier: 2 },
        cells: [["客户", "当前层级"], ...tiers.map((tier, at) => [`客户${at}`, tier])],
      },
    });

  test("tiers of ours get what the sheet for it offers, in the language of the file", () => {
    const { services, serviceTable } = records("小客户", "VIP客户");
    expect([...services].map(([tier, { every }]) => [tier, every])).toEqual([
      ["vip客户", "7"],
      ["主要客户", "14"],
      ["普通客户", "30"],
      ["小客户", "90"],
    ]);
    // What to do is still what the models recommend.
    expect(serviceTable).toHaveLength(1);
  });

  test("tiers of a person's own get nothing", () => {
    expect(records("甲").services.size).toBe(0);
  });
});
