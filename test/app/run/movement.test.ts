/** Who moved since an earlier run: in columns, report, alerts and receipt, whichever run is compared with. */

import { receiptOf } from "../../../src/app/plan/receipt";
import { planOf } from "../../../src/app/plan/write-plan";
import type { HistoryReading, RecordedRun } from "../../../src/app/reading/sheet/sheet-reading";
import { runBefore } from "../../../src/app/record/history";
import { explainCustomer } from "../../../src/app/run/explain";
import { dataDay } from "../../../src/app/run/judged";
import { comparedRuns, notComparedRemarks } from "../../../src/app/run/movement";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import type { Block, Grid } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";
import { request } from "../plan/request";
import { reading } from "../reading";

/** 100 customers with revenue 1 to 100: by the pyramid 1 VIP, 4 major, 15 ordinary, 80 small. */
const FIRST = Array.from({ length: 100 }, (_, at): [string, number] => [`C${at + 1}`, at + 1]);
/** The best falls to 10 and the tenth rises to 99.5; C50 is gone, Dee is new. */
const SECOND: [string, number][] = [
  ...FIRST.filter(([name]) => name !== "C50").map(([name, value]): [string, number] =>
    name === "C100" ? [name, 10] : name === "C10" ? [name, 99.5] : [name, value],
  ),
  ["Dee", 30.5],
];

const header = ["Customer", "Revenue"];
const sheetOf = (rows: readonly (readonly Cell[])[], history?: HistoryReading) =>
  reading([header, ...rows], "A1", history ? { history } : {});

/** The record as it would be read after a run. */
function recorded(rows: readonly (readonly Cell[])[], day: string, before?: HistoryReading): HistoryReading {
  const { history } = planOf(runModels(sheetOf(rows, before), request(["pyramid"], { today: day })));
  const run: RecordedRun = {
    run: history.run,
    sheetId: 1,
    rows: rows.length,
    undoRows: 0,
    date: history.date,
    basis: history.basis,
  };
  const last = history.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
  );
  const runs = before?.runs ?? [];
  const [old] = runs.slice(-1);
  return {
    models: history.models,
    runs: [...runs, run],
    last,
    ...(before && old ? { earlier: [...(before.earlier ?? []), { run: old, rows: before.last }] } : {}),
  };
}

const again = (rows: readonly (readonly Cell[])[], ids = ["pyramid"], day = "2024-06-30") =>
  runModels(sheetOf(rows, recorded(FIRST, "2024-03-31")), request(ids, { today: day }));

const textsOf = (report: readonly Block[]) =>
  report.flatMap((block) => ("text" in block ? [block.text] : []));

test("without an earlier run nothing is said and no column is there", () => {
  const { movement, models } = runModels(sheetOf(FIRST), request(["pyramid"]));
  expect([movement, models[0]?.outcome.columns.map(({ id }) => id)]).toEqual([null, ["tier"]]);
});

test("the same data run once more say nothing, until somebody moves on that very day", () => {
  const history = recorded(FIRST, "2024-03-31");
  const sameDay = (rows: readonly (readonly Cell[])[]) =>
    runModels(sheetOf(rows, history), request(["pyramid"], { today: "2024-03-31" })).movement?.movements
      .counts;
  expect(sameDay(FIRST)).toBeUndefined();
  expect(sameDay(SECOND)).toMatchObject({ rose: 1, fell: 1, new: 1, lost: 1 });
});

describe("a second run", () => {
  const run = again(SECOND);
  const [pyramid] = run.models;
  const [, change] = pyramid?.outcome.columns ?? [];
  const cellOf = (name: string) => change?.cells[SECOND.findIndex(([one]) => one === name)];

  test("says in a column right of the tiers who moved", () => {
    expect([change?.id, change?.header]).toEqual(["change", "Change since 2024-03-31"]);
    // Then the VIP was C100. Now C10 is, with 99.5 above 99.
    expect(cellOf("C100")).toBe("▼ from VIP");
    expect(cellOf("C10")).toBe("▲ from Small");
    expect(cellOf("C99")).toBe("= same");
    expect(cellOf("Dee")).toBe("New");
  });

  test("counts them; what the fallen and the lost were worth is at stake", () => {
    // C100 had 100 and C50 had 50. One takes the other's place, so nobody else moves: 98 + C100 + C10 + Dee - those two.
    expect(run.movement?.movements.counts).toEqual({ rose: 1, fell: 1, same: 97, new: 1, lost: 1 });
    expect(run.movement?.movements.atStake).toBe(100 + 50);
  });

  test("says so at the head of the report, and lists them by money with the reason", () => {
    const report = pyramid?.outcome.report ?? [];
    expect(textsOf(report)[0]).toBe("Since 2024-03-31: 1 rose, 1 fell, 1 new, 1 lost; value at stake 150");
    const movers = report.find((block): block is Grid => block.kind === "grid" && block.id === "movers");
    expect(movers?.rows).toEqual([
      ["C100", "VIP", "Small", 100, 10, "value fell"],
      ["C50", "Small", "Lost", 50, "", ""],
      ["C10", "Small", "VIP", 10, 99.5, "value rose"],
    ]);
  });

  test("the list says whom to ask, where a column tells who looks after a customer", () => {
    const owned = reading(
      [[...header, "Owner"], ...SECOND.map(([name, value]) => [name, value, `of ${name}`])],
      "A1",
      { history: recorded(FIRST, "2024-03-31") },
    );
    const mapping = { customer: 0, revenue: 1, owner: 2 };
    const [model] = runModels(owned, request(["pyramid"], { today: "2024-06-30", mapping })).models;
    const list = model?.outcome.report.find(
      (block): block is Grid => block.kind === "grid" && block.id === "movers",
    );
    expect([list?.header[1], ...(list?.rows ?? []).map((row) => row[1])]).toEqual([
      "Owner",
      "of C100",
      // Who is lost is no longer in the list.
      "",
      "of C10",
    ]);
  });

  test("the fallen VIP is what to look at first, on the overview too", () => {
    expect(pyramid?.outcome.alerts?.slice(0, 2).map(({ text }) => text)).toEqual([
      "Since 2024-03-31: 1 rose, 1 fell, 1 new, 1 lost; value at stake 150",
      "C100: VIP → Small, 100 → 10: value fell",
    ]);
    const both = planOf(again(SECOND, ["pyramid", "abc"]));
    const overview = both.sheets.find(({ model }) => model === "overview");
    const lines = overview?.lines.map(({ contents: [content] }) => content) ?? [];
    const first = lines.indexOf("Look at this first");
    const link = (text: string) => ({
      linking: ['=HYPERLINK("#gid=', { sheetOf: "pyramid" }, `";"${text}")`],
    });
    expect(lines.slice(first + 1, first + 3)).toEqual([
      link(
        "Pyramid: Since 2024-03-31: 1 rose, 1 fell, 1 new, 1 lost; value at stake 150. Call whoever fell or left, most money first.",
      ),
      link("Pyramid: C100: VIP → Small, 100 → 10: value fell. Call and ask what changed."),
    ]);
  });

  test("who is to be called is named with whom to ask where a column says who looks after the customer", () => {
    const owned = SECOND.map(([name, value]): Cell[] => [name, value, name === "C100" ? "Li Wei" : ""]);
    const sheet = reading([[...header, "Owner"], ...owned], "A1", {
      history: recorded(FIRST, "2024-03-31"),
    });
    const asked = { ...request(["pyramid"], { today: "2024-06-30" }) };
    const mapping = { ...asked.mapping, owner: 2 };
    const [first] = runModels(sheet, { ...asked, mapping }).models;
    expect(first?.outcome.alerts?.[1]).toMatchObject({
      text: "C100 (ask Li Wei): VIP → Small, 100 → 10: value fell",
      action: "Call and ask what changed.",
    });
  });

  test("the receipt tells it in the reader's language", () => {
    const { movement } = receiptOf(planOf(run), run, [], "zh-CN");
    expect(movement).toMatchObject({ since: "2024-03-31", rose: 1, fell: 1, new: 1, lost: 1, atStake: 150 });
    expect(movement?.summary).toBe("自 2024-03-31 以来：上升 1，下降 1，新增 1，流失 1；受影响金额 150");
    expect(movement?.movers).toHaveLength(3);
  });

  test("the receipt shows amounts with the currency of their column", () => {
    const formats = [["General", "General"], ...SECOND.map(() => ["General", "[$¥]#,##0"])];
    const history = recorded(FIRST, "2024-03-31");
    const sheet = reading([header, ...SECOND], "A1", { history, formats });
    const shown = runModels(sheet, request(["pyramid"], { today: "2024-06-30" }));
    const { movement } = receiptOf(planOf(shown), shown, [], "en");
    expect(movement?.summary).toBe("Since 2024-03-31: 1 rose, 1 fell, 1 new, 1 lost; value at stake ¥150");
    expect(movement?.movers).toEqual([
      "C100: VIP → Small, ¥100 → ¥10: value fell",
      "C50: lost, was Small with ¥50",
      "C10: Small → VIP, ¥10 → ¥99.5: value rose",
    ]);
  });

  test("one model tells it; a second one's column is written only where it stands already", () => {
    const { models } = again(SECOND, ["abc", "pyramid"]);
    // The record of the first run has no classes.
    expect(models.map(({ outcome }) => outcome.columns.map(({ id }) => id))).toEqual([["class"], ["tier"]]);
  });
});

test("a customer without a number any more is lost, though still on the list", () => {
  const { movement, models } = again(FIRST.map(([name, value]) => [name, name === "C100" ? "" : value]));
  expect(movement?.movements.counts).toMatchObject({ lost: 1, new: 0 });
  expect(models[0]?.outcome.columns[1]?.cells[99]).toBe("Lost, was VIP");
});

test("a workbook in another language knows the tiers of the earlier run", () => {
  const history = recorded(FIRST, "2024-03-31");
  const sheet = reading([header, ...SECOND], "A1", { history, locale: "zh_CN" });
  const { models } = runModels(sheet, request(["pyramid"], { today: "2024-06-30" }));
  expect(models[0]?.outcome.columns[1]?.cells[98]).toBe("▼ 原为 VIP客户");
});

test("tiers of other names are not compared, and a column that stands there is emptied", () => {
  const tiers = [
    { name: "Gold", share: 0.5 },
    { name: "Rest", share: 1 },
  ];
  const own = { ...request(["pyramid"]), models: [{ id: "pyramid", options: { tiers } }] };
  const history = recorded(FIRST, "2024-03-31");
  const markedColumns = [{ model: "pyramid", id: "change", column: 4 }];
  const rows = [[...header, "", "Change since 2024-01-01"], ...SECOND.map((row) => [...row, "", "= same"])];
  const run = runModels(reading(rows, "A1", { history, markedColumns }), own);
  expect(run.movement).toBeNull();
  const change = planOf(run).columns.find(({ mark }) => mark.id === "change");
  expect([change?.title, change?.column, new Set(change?.contents)]).toEqual([
    "Change of tier",
    4,
    new Set([""]),
  ]);
});

test("a lost score is not told as money at stake", () => {
  const rows = [["Customer", "Attractiveness", "Strength"], ...FIRST.map(([name]) => [name, 80, 80])];
  const history = recorded(FIRST, "2024-03-31");
  const scored: HistoryReading = {
    ...history,
    models: ["key-accounts"],
    runs: history.runs.map((run) => ({ ...run, basis: "" })),
    // The first twenty were key accounts of 6,400 points.
    last: history.last.map((row, at) => [...row.slice(0, 4), 6400, at < 20 ? "Key account" : "Maintenance"]),
  };
  // C1 is gone; C2 is still there and has no score for want of an answer, which is no loss of a customer.
  const left = rows.slice(2).map((row, at) => (at === 0 ? [row[0] ?? "", "", ""] : row));
  const { movement, models } = runModels(
    reading([...rows.slice(0, 1), ...left], "A1", { history: scored }),
    request(["key-accounts"], {
      mapping: { customer: 0, attractiveness: 1, strength: 2 },
      today: "2024-06-30",
    }),
  );
  expect([movement?.movements.counts.lost, movement?.movements.atStake]).toEqual([1, null]);
  expect(JSON.stringify(models[0]?.outcome)).not.toMatch(/at stake/i);
  const change = models[0]?.outcome.columns.find(({ id }) => id === "change");
  expect(change?.cells[0]).toBe("");
});

test("tiers of which no run is recorded any more are worked out again, which is said", () => {
  const markedColumns = [{ model: "pyramid", id: "tier", column: 3 }];
  const rows = [[...header, "Pyramid tier"], ...SECOND.map((row) => [...row, "Strategic"])];
  const remarksOf = (changes: object) =>
    runModels(reading(rows, "A1", { markedColumns, ...changes }), request(["pyramid"])).check.remarks.map(
      ({ id }) => id,
    );
  expect(remarksOf({})).toContain("record-gone");
  expect(remarksOf({ history: recorded(FIRST, "2024-03-31") })).not.toContain("record-gone");
});

test("values of another kind are not compared: tiers move, money does not", () => {
  const history = recorded(FIRST, "2024-03-31");
  const runs = history.runs.map((run) => ({ ...run, basis: "profit" }));
  const { movement } = runModels(
    sheetOf(SECOND, { ...history, runs }),
    request(["pyramid"], { today: "2024-06-30" }),
  );
  expect(movement?.movements.counts).toMatchObject({ rose: 1, fell: 1, lost: 1 });
  expect(movement?.movements.atStake).toBeNull();
  expect(movement?.movements.all.map(({ reason }) => reason).filter(Boolean)).toEqual(["other", "other"]);
});

test("an explanation says then and now with the reason, and tells every run", () => {
  const june = recorded(SECOND, "2024-06-30", recorded(FIRST, "2024-03-31"));
  const run = runModels(sheetOf(SECOND, june), request(["pyramid"], { today: "2024-09-30" }));
  const row = 2 + SECOND.findIndex(([name]) => name === "C100");
  const [, changed] = explainCustomer(run, row).models;
  // Since June nothing moved.
  expect(changed).toMatchObject({
    title: "What changed",
    report: [
      { figures: [{ value: "Small" }, { value: "10" }, { value: "91" }] },
      { text: "Change since 2024-06-30: = same" },
      {
        rows: [
          ["2024-03-31", "VIP", 100],
          ["2024-06-30", "Small", 10],
          ["2024-09-30", "Small", 10],
        ],
      },
    ],
  });
  const [, second] = explainCustomer(again(SECOND), row).models;
  expect(second?.report.slice(0, 2)).toMatchObject([
    { figures: [{ value: "VIP → Small" }, { value: "100 → 10" }, { value: "1 → 91" }] },
    { text: "Change since 2024-03-31: ▼ from VIP · value fell" },
  ]);
});

test("an explanation says of a customer whom only the run compared with did not know that it is back", () => {
  // C50 is there in March, not in June and again in September; Dee was there in June for the first time.
  const june = recorded(SECOND, "2024-06-30", recorded(FIRST, "2024-03-31"));
  const september: [string, number][] = [...SECOND, ["C50", 50], ["Eve", 40.5]];
  const run = runModels(sheetOf(september, june), request(["pyramid"], { today: "2024-09-30" }));
  const saidOf = (name: string) => {
    const [, changed] = explainCustomer(run, 2 + september.findIndex(([one]) => one === name)).models;
    return changed?.report.flatMap((block) => ("text" in block ? [block.text] : []));
  };
  expect(saidOf("C50")).toEqual(["Change since 2024-06-30: New · back, was Small on 2024-03-31"]);
  expect(saidOf("Eve")).toEqual(["Change since 2024-06-30: New"]);
  expect(saidOf("Dee")).toEqual(["Change since 2024-06-30: = same"]);
});

test("tiers that had other names are told, not passed over", () => {
  const named = {
    tiers: [
      { name: "Gold", share: 0.2 },
      { name: "Bronze", share: 1 },
    ],
  };
  const asked = {
    ...request(["pyramid"], { today: "2024-06-30" }),
    models: [{ id: "pyramid", options: named }],
  };
  const { movement, check } = runModels(sheetOf(SECOND, recorded(FIRST, "2024-03-31")), asked);
  expect(movement).toBeNull();
  expect(check.remarks.map(({ text }) => text.en)).toContain(
    "Who moved is not said by Pyramid, as its tiers had other names or another order in the run before: 2024-03-31",
  );
});

test("amounts of another currency are not compared, and both currencies are named", () => {
  const history = recorded(FIRST, "2024-03-31");
  const inDollars = { ...history, runs: history.runs.map((run) => ({ ...run, currency: "USD" })) };
  const sheet = reading([["Customer", "Revenue (EUR)"], ...SECOND], "A1", { history: inDollars });
  const { movement, check } = runModels(sheet, request(["pyramid"], { today: "2024-06-30" }));
  expect(movement?.movements.counts).toMatchObject({ rose: 1, fell: 1, lost: 1 });
  expect(movement?.movements.atStake).toBeNull();
  expect(check.remarks.map(({ text }) => text.en)).toContain(
    "Amounts are not compared with those of 2024-03-31: these were in USD, now they are in EUR",
  );
});

describe("the run to compare with", () => {
  const march = recorded(FIRST, "2024-03-31");
  const june = recorded(SECOND, "2024-06-30", march);

  test.each([
    ["the last one of another day", "2024-09-30", "2024-06-30"],
    ["over the same data once more, the one before", "2024-06-30", "2024-03-31"],
  ])("is %s", (_law, day, since) => {
    expect(comparedRuns(june, { date: day }, "pyramid").map(({ run }) => run.date)).toEqual([since]);
  });

  test("is the last one where there are none of another day", () => {
    expect(comparedRuns(march, { date: "2024-03-31" }, "pyramid").map(({ run }) => run.run)).toEqual([1]);
  });

  /** The record with something else said of one of its runs. */
  const saying = (history: HistoryReading, number: number, said: Partial<RecordedRun>): HistoryReading => {
    const withSaid = (run: RecordedRun) => (run.run === number ? { ...run, ...said } : run);
    const earlier = history.earlier?.map(({ run, rows }) => ({ run: withSaid(run), rows }));
    return { ...history, runs: history.runs.map(withSaid), ...(earlier && { earlier }) };
  };

  test("is none whose data are of a later day, which is told", () => {
    const { movement, check } = runModels(
      sheetOf(SECOND, june),
      request(["pyramid"], { today: "2024-03-30" }),
    );
    expect(movement).toBeNull();
    expect(check.remarks.map(({ text }) => text.en)).toContain(
      "Who moved is not said, as the run before is of later data: 2024-06-30",
    );
  });

  test("is none of the same data, after which a run of later data is told", () => {
    // A quarter, the next one, then the first once more.
    const run = runModels(sheetOf(FIRST, june), request(["pyramid"], { today: "2024-03-31" }));
    expect(run.movement).toBeNull();
    expect(run.check.remarks.map(({ text }) => text.en)).toContain(
      "Who moved is not said, as the run before is of later data: 2024-06-30",
    );
  });

  test("is none in which the model did not run, so that its tiers are not taken for those of that day", () => {
    const idle = saying(june, 2, { idle: ["pyramid"] });
    const since = runModels(sheetOf(SECOND, idle), request(["pyramid"], { today: "2024-09-30" })).movement;
    // C100 fell from 100 to 10 since March; the rows of June say 10 already.
    expect(since?.since).toBe("2024-03-31");
    const fallen = since?.movements.all.find(({ change }) => change === "fell");
    expect([fallen?.valueThen, fallen?.valueNow]).toEqual([100, 10]);
  });

  test.each([
    // All orders, then a quarter; a quarter of 91 and one of 92 days; a year and a quarter.
    [0, 91, false],
    [91, 92, true],
    [366, 91, false],
    [0, 0, true],
    [undefined, 91, true],
  ])("over orders of %p days is compared with one of %p days: %p", (then, now, isCompared) => {
    const history = saying(march, 1, { days: then });
    expect(comparedRuns(history, { date: "2024-06-30", days: now }, "pyramid")).toHaveLength(
      isCompared ? 1 : 0,
    );
    expect(notComparedRemarks(history, { date: "2024-06-30", days: now })).toHaveLength(isCompared ? 0 : 1);
  });

  test("is one of the same day with other data, so that running once more does not hide who fell", () => {
    const today = "2024-06-30";
    const twice = recorded(SECOND, today, recorded(FIRST, today));
    const { movement } = runModels(sheetOf(SECOND, twice), request(["pyramid"], { today }));
    expect(movement?.movements.counts).toEqual(again(SECOND).movement?.movements.counts);
    expect(movement?.since).toBe(today);
  });

  test("is recorded, so that a run that is repeated over the same data says the same", () => {
    const today = "2024-06-30";
    const twice = recorded(SECOND, today, recorded(FIRST, today));
    expect(planOf(runModels(sheetOf(SECOND, twice), request(["pyramid"], { today }))).history).toMatchObject({
      run: 3,
      comparedWith: 1,
    });
  });

  const runs = [
    { run: 1, date: "2024-06-30", print: "a" },
    { run: 2, date: "2024-06-30", print: "b" },
  ];

  test.each([
    // The third run has other values and the same tiers: it told who moved since the first.
    [
      "the one that the last was compared with",
      [...runs, { ...runs[1], run: 3, print: "c", comparedWith: 1 }],
      1,
    ],
    ["the last with other rows where it was compared with none", [...runs, { ...runs[1], run: 3 }], 1],
    [
      "the last with other rows where that one is gone",
      [...runs, { ...runs[1], run: 3, print: "c", comparedWith: 0 }],
      2,
    ],
    [
      "the last of another day before all others",
      [{ run: 0, date: "2024-03-31", print: "z" }, ...runs, { ...runs[1], run: 3, comparedWith: 1 }],
      0,
    ],
    [
      "the last one in which models ran that did not in the last",
      [
        { run: 0, date: "2024-01-31", print: "x" },
        { run: 1, date: "2024-03-31", print: "y", idle: ["abc"] },
        { run: 2, date: "2024-06-30", print: "z", idle: ["abc"] },
      ],
      0,
    ],
    ["none where there is one run only", runs.slice(0, 1), undefined],
  ])("before the last run is %s", (_law, ended, wanted) => {
    expect(runBefore(ended as Parameters<typeof runBefore>[0])?.run).toBe(wanted);
  });
});

describe("the day of the data", () => {
  const table = (...days: string[]) =>
    tableOf(
      days.map((_, at) => at + 2),
      [{ field: FIELDS.lastOrder, header: "Last order", letter: "C", cells: days }],
      { decimal: ".", groups: "," },
    );
  const asked = { dataDay: null, today: "2024-07-15" };

  test.each([
    ["as typed", { ...asked, dataDay: "2023-12-31" }, table("2024-05-02"), "2023-12-31"],
    ["the last order of any customer", asked, table("2024-05-02", "2024-06-28", ""), "2024-06-28"],
    ["no order of the future", asked, table("2024-05-02", "2204-06-28"), "2024-07-15"],
    ["the day of the run without dates", asked, table(""), "2024-07-15"],
  ])("%s", (_law, given, customers, day) => {
    expect(dataDay(given, customers, null)).toBe(day);
  });

  test.each([
    // 19 904 is 2024-06-30, 19 900 is 2024-06-26.
    ["the end of the period", { first: 19_814, last: 19_904 }, { first: 0, last: 19_950 }, "2024-06-30"],
    [
      "the last order where the period goes on",
      { first: 19_814, last: 19_904 },
      { first: 0, last: 19_900 },
      "2024-06-26",
    ],
  ])("of orders: %s", (_law, span, data, day) => {
    const days = { span, data, before: null, year: { ...span, times: 4 } };
    const found = {
      days,
      customers: [],
      problems: [],
      orders: 0,
      lines: 0,
      outside: 0,
      returns: 0,
      returned: 0,
      discounts: 0,
      discounted: 0,
    };
    expect(dataDay({ ...asked, today: "2025-01-31" }, table(), { found })).toBe(day);
  });
});

test("a value that fell by less than rounding shows is not told as the same, and a day once", () => {
  const rows = (best: number): [string, number][] =>
    FIRST.map(([name, value]) => [name, name === "C100" ? best : name === "C99" ? 1234.3 : value]);
  // Over 1234.3 the best is the VIP; below it, second of 100, within the five that are at least major.
  const before = recorded(rows(1234.4), "2024-03-31");
  const fallen = recorded(rows(1234.2), "2024-06-30", before);
  const run = runModels(sheetOf(rows(1234.2), fallen), request(["pyramid"], { today: "2024-06-30" }));
  const { movement } = receiptOf(planOf(run), run, [], "en");
  // Whoever is above it now is not told with fewer digits.
  expect(movement?.movers).toEqual([
    "C100: VIP → Major, 1,234.4 → 1,234.2: value fell",
    "C99: Major → VIP, 1,234.3 → 1,234.3: others fell, rank 2 → 1",
  ]);
  const told = explainCustomer(run, 101).models.find(({ id }) => id === "movement")?.report ?? [];
  expect(told[0]).toMatchObject({ figures: [{}, { value: "1,234.4 → 1,234.2" }, { value: "1 → 2" }] });
  expect(told.find(({ kind }) => kind === "grid")).toMatchObject({
    formats: ["text", "text", "number"],
    rows: [
      ["2024-03-31", "VIP", 1234.4],
      ["2024-06-30", "Major", 1234.2],
    ],
  });
});
