/** Where a person set a label by hand, sentences, figures and lists count it as the tables and the preview do. */

import { SEGMENTATION_CASES, tableOfFilled } from "../../../bench/segmentation-cases";
import { namedReport } from "../../../src/app/plan/named-customers";
import { overviewReport } from "../../../src/app/plan/overview/overview";
import { whoHas } from "../../../src/app/plan/who";
import { planOf } from "../../../src/app/plan/write-plan";
import { DEFAULT_SETTINGS } from "../../../src/app/reading/sheet/settings";
import { explainCustomer } from "../../../src/app/run/explain";
import { runModels } from "../../../src/app/run/run";
import type { Block, Outcome, ReportCell } from "../../../src/core/report/report";
import { cellsOf, liveValues } from "../../models/segment";
import { customers, request } from "../plan/request";
import { reading } from "../reading";

const COUNT = 20;
/** By the rule: the best of 20 is VIP, the next three are Ordinary. */
const RULED = Array.from({ length: COUNT }, (_, at) =>
  at === COUNT - 1 ? "VIP" : at >= COUNT - 4 ? "Ordinary" : "Small",
);
/** A person made the smallest a VIP. */
const SET = ["VIP", ...RULED.slice(1)];
const SHEET = reading(customers(COUNT, ["Pyramid tier", ...SET]), "A1", {
  markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
  history: {
    models: ["pyramid"],
    runs: [{ run: 1, sheetId: 1, rows: COUNT, undoRows: 0 }],
    last: RULED.map((tier, at) => [1, "2024-01-31", "Data", `Customer ${at + 1}`, at + 1, tier]),
  },
});
const findings = (report: readonly Block[]) =>
  report.flatMap((block) => (block.kind === "finding" ? [block.text] : []));
const first = (changes = {}) => {
  const run = runModels(SHEET, request(["pyramid", "abc"], changes));
  const [pyramid] = run.models;
  if (!pyramid) throw new Error("no pyramid");
  return { run, pyramid, said: findings(pyramid.outcome.report)[0] };
};
const FIFTH = "The best 20 % of customers (4) bring 35.2 % of Revenue."; // 20 + 19 + 18 + 17 of 210

test("a VIP by hand is one in the finding, in the overview's and in the preview", () => {
  const { run, pyramid, said } = first();
  // 20 + 1 of 210.
  const expected = `2 VIP customers bring 10 % of Revenue. ${FIFTH}`;
  expect(said).toBe(expected);
  expect(findings(overviewReport(run))[0]).toBe(expected);
  const [vip] = whoHas(run, pyramid, planOf(run).columns);
  expect([vip?.label, vip?.count]).toEqual(["VIP", 2]);
});

describe("who moved is told by the tiers that the rule gives, and so it is said", () => {
  const { run, pyramid } = first();
  const moved = "Since 2024-01-31: nobody moved to another tier";

  test("at the head of the report and in the receipt", () => {
    const texts = pyramid.outcome.report.flatMap((block) => ("text" in block ? [block.text] : []));
    expect(texts).toContain(`${moved}; by the rule, also for 1 set by hand`);
  });

  test("beside the customer in our column and in the lists of every sheet", () => {
    const [, change] = pyramid.outcome.columns;
    expect(change?.cells.slice(0, 2)).toEqual(["= same (by hand)", "= same"]);
    const { sheets } = planOf(run);
    expect(sheets.map((sheet) => JSON.stringify(sheet).split("= same (by hand)").length - 1)).toEqual([
      1, 0, 1,
    ]);
  });

  test("where the model's own words tell what the rule gives, beside what was set", () => {
    const [first] = explainCustomer(run, 2).models.find(({ id }) => id === "pyramid")?.report ?? [];
    expect(first).toMatchObject({ text: "Pyramid: set by hand to VIP; the rule gives Small." });
    const [other] = explainCustomer(run, 3).models.find(({ id }) => id === "pyramid")?.report ?? [];
    expect(JSON.stringify(other)).not.toContain("by hand");
  });

  test("where the customer is explained, whose tiers then and now are those of the record", () => {
    const told = explainCustomer(run, 2).models.find(({ id }) => id === "movement")?.report ?? [];
    expect(told[0]).toMatchObject({ figures: [{ label: "Tier by the rule", value: "Small" }, {}, {}] });
    expect(told[1]).toMatchObject({ text: "Change since 2024-01-31: = same (by hand)" });
    expect(told[2]).toMatchObject({ header: ["Date", "Tier by the rule", "Value"] });
  });
});

test("a VIP by hand is named among the customers that matter most, also the smallest", () => {
  const listed = first().pyramid.outcome.report.find(({ kind }) => kind === "customers");
  // The ten largest, then the VIP.
  const largest = Array.from({ length: 10 }, (_, at) => COUNT - 1 - at);
  expect(listed).toMatchObject({ rows: [...largest, 0] });
  const onOverview = overviewReport(first().run).find(({ kind }) => kind === "customers");
  expect(onOverview).toMatchObject({ rows: [...largest, 0] });
});

test("the label column stays what the rule gives, and nobody is said to tie with who was put in by hand", () => {
  const { pyramid } = first();
  expect(cellsOf(pyramid.outcome, "tier")).toEqual(RULED);
  expect(pyramid.outcome.report.filter(({ kind }) => kind === "note")).toEqual([]);
});

test("a word by hand that is no tier is named below the table, whose total lacks its customer", () => {
  const cells = ["Pyramid tier", "Strategic", ...RULED.slice(1, -1), "strategic"];
  const run = runModels({ ...SHEET, cells: customers(COUNT, cells) }, request(["pyramid"]));
  const report = run.models[0]?.outcome.report ?? [];
  const at = report.findIndex((block) => block.kind === "grid" && block.id === "tiers");
  expect(report[at + 1]).toEqual({
    kind: "note",
    text: "2 customers have a word by hand that is none of these, so no row counts them and the shares here are of the others: Strategic, strategic",
  });
  // So does the overview, whose total lacks them too.
  expect(overviewReport(run)).toContainEqual(report[at + 1]);
});

test("a usual tier by hand is no tier where a person has tiers of other names", () => {
  const [gold, bronze] = [
    { name: "Gold", share: 0.1 },
    { name: "Bronze", share: 1 },
  ];
  const cells = ["Pyramid tier", "VIP", ...RULED.slice(1)];
  const asked = { ...request(["pyramid"]), models: [{ id: "pyramid", options: { tiers: [gold, bronze] } }] };
  const run = runModels({ ...SHEET, cells: customers(COUNT, cells) }, asked);
  expect(run.models[0]?.outcome.report).toContainEqual({
    kind: "note",
    text: "1 customer has a word by hand that is none of these, so no row counts it and the shares here are of the others: VIP",
  });
});

test("a word by hand that is no tier takes nothing out of what all bring, which the overview tells alike", () => {
  const cells = ["Pyramid tier", ...RULED.slice(0, -2), "Strategic", "VIP"];
  const run = runModels({ ...SHEET, cells: customers(COUNT, cells) }, request(["pyramid", "abc"]));
  const report = run.models[0]?.outcome.report ?? [];
  // 20 of 210; without the one with the word it would be 20 of 191.
  expect(findings(report)[0]).toBe(`1 VIP customer brings 9.5 % of Revenue. ${FIFTH}`);
  expect(findings(overviewReport(run))[0]).toBe(findings(report)[0]);
  const [figures] = report.flatMap((block) => (block.kind === "figures" ? [block.figures] : []));
  expect(figures?.slice(0, 2).map(({ value }) => value)).toEqual([COUNT, 210]);
});

test("a tier by hand in small letters is one on the overview too, as its formulas count it", () => {
  const cells = ["Pyramid tier", "vip", ...RULED.slice(1)];
  const run = runModels({ ...SHEET, cells: customers(COUNT, cells) }, request(["pyramid", "abc"]));
  // 20 + 1 of 210.
  expect(findings(overviewReport(run))[0]).toBe(`2 VIP customers bring 10 % of Revenue. ${FIFTH}`);
});

test("a word by hand that is no tier stands in the lists as it was written", () => {
  const cells = ["Pyramid tier", ...RULED.slice(0, -1), "Strategic"];
  const { models, table, language, ...run } = runModels(
    { ...SHEET, cells: customers(COUNT, cells) },
    request(["pyramid", "abc"]),
  );
  const reports = [models[0]?.outcome.report ?? [], overviewReport({ ...run, models, table, language })];
  // The largest of all, so in the first row of each list, beside its name.
  for (const report of reports) {
    const lists = namedReport(report, { table, language }).filter(
      (block) => block.kind === "grid" && block.id === "listed",
    );
    expect(lists).toMatchObject([{ rows: expect.arrayContaining([expect.arrayContaining(["Strategic"])]) }]);
  }
});

test("a tier's name in another language or in capitals: formulas count the second alone, and so does the note", () => {
  const inChinese = { ...SHEET, locale: "zh_CN" };
  const said = (words: readonly string[]) => {
    const cells = ["金字塔层级", ...words, ...RULED.slice(words.length)];
    const run = runModels({ ...inChinese, cells: customers(COUNT, cells) }, request(["pyramid"]));
    return run.models[0]?.outcome.report.flatMap((block) => (block.kind === "note" ? [block.text] : []));
  };
  expect(said(["VIP", "vip客户"])).toEqual([
    "1 个客户手动填写的内容不属于以上任何一项，各行及占比均未计入：VIP",
  ]);
});

test("who was set by hand, why and by whom is among what to look at first, and marked beside the change", () => {
  const markedColumns = [
    { model: "pyramid", id: "tier", column: 3 },
    { model: "pyramid", id: "reason", column: 4 },
  ];
  const reasons = ["Reason", "Eva: joins two shops", ...RULED.slice(1).map(() => "")];
  const cells = customers(COUNT, ["Pyramid tier", ...SET]).map((row, at) => [...row, reasons[at] ?? ""]);
  const history = {
    ...SHEET.history,
    runs: [{ run: 1, sheetId: 1, rows: COUNT, undoRows: 0, date: "2023-12-31" }],
  };
  const sheet = { ...SHEET, history, markedColumns, cells };
  const { outcome } = runModels(sheet, request(["pyramid"])).models[0] ?? {};
  const change = outcome?.columns.find(({ id }) => id === "change");
  expect(change?.cells.slice(0, 2)).toEqual(["= same (by hand)", "= same"]);
  expect(outcome?.alerts?.map(({ text }) => text)).toContain(
    "Set by hand: Customer 1 VIP in place of Small (Eva: joins two shops)",
  );
});

test("after a run that broke off, what it was to keep counts, whatever stands beside the customers", () => {
  const broken = {
    ...SHEET,
    cells: customers(COUNT, ["⚠ incomplete, run again", ...RULED]),
    kept: { "pyramid/tier": [["Customer 1", "VIP"]] as const },
  };
  const { report = [] } = runModels(broken, request(["pyramid"])).models[0]?.outcome ?? {};
  expect(findings(report)[0]).toBe(`2 VIP customers bring 10 % of Revenue. ${FIFTH}`);
});

test("labels that are replaced, or given up for the computed ones, count by the rule", () => {
  const byRule = `1 VIP customer brings 9.5 % of Revenue. ${FIFTH}`; // 20 of 210
  expect(first({ keepOverrides: false }).said).toBe(byRule);
  expect(first({ accepted: ["Customer 1"] }).said).toBe(byRule);
});

const LABELLING = SEGMENTATION_CASES.flatMap(({ model, rows, filled, prepared }) => {
  const table = tableOfFilled(filled(COUNT));
  const column = prepared.run(table).columns.find(({ labels }) => labels);
  return column ? [{ model, rows, table, column, prepared }] : [];
});

/** Whether a formula goes over the column of labels. */
const countsColumn = (cell: ReportCell, id: string) =>
  typeof cell === "object" &&
  cell.formula.some((part) => typeof part === "object" && "column" in part && part.column === id);

test.each(LABELLING)(
  "$model of $rows: its tables say what the sheet's formulas count",
  ({ table, column, prepared }) => {
    const { labels = [] } = column;
    // The second customer gets the last label, the last the first.
    const handSet = column.cells.map((_, at) =>
      at === 1 ? (labels.at(-1) ?? "") : at === COUNT - 1 ? (labels[0] ?? "") : "",
    );
    const outcome = prepared.run({ ...table, handSet });
    const asShown: Outcome = {
      ...outcome,
      columns: outcome.columns.map((one) =>
        one.id === column.id ? { ...one, cells: column.cells.map((cell, at) => handSet[at] || cell) } : one,
      ),
    };
    const values = outcome.report
      .filter((block) => block.kind === "grid")
      .filter(({ rows }) => rows.flat().some((cell) => countsColumn(cell, column.id)))
      .flatMap(({ id }) => liveValues(asShown, table, id));
    expect(values).not.toEqual([]);
    // A model that differs here judges without `settledPositions`.
    for (const [found, said] of values) expect(said).toBeCloseTo(found, 9);
  },
);

test("a tier by hand that stayed as long as was wished counts as computed everywhere, not only in its column", () => {
  const { history } = SHEET;
  const sheet = {
    ...SHEET,
    settings: { ...DEFAULT_SETTINGS, keptRuns: 2 },
    history: {
      ...history,
      models: ["pyramid", "pyramid/kept"],
      last: history.last.map((row, at) => [...row, at === 0 ? "2 2024-01-31 VIP" : ""]),
    },
  };
  const run = runModels(sheet, request(["pyramid"], { today: "2024-03-31" }));
  const [pyramid] = run.models;
  // 20 of 210.
  expect(findings(pyramid?.outcome.report ?? [])[0]).toBe(`1 VIP customer brings 9.5 % of Revenue. ${FIFTH}`);
  expect(pyramid?.handSet).toBeUndefined();
  expect(planOf(run).columns[0]?.accepted).toMatchObject([{ customer: "Customer 1", isExpired: true }]);
});
