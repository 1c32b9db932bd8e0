/** The overview's report, against arithmetic over the customers. */

import { rowFormats } from "../../../src/app/plan/grid-lines";
import { namedReport } from "../../../src/app/plan/named-customers";
import { actionGrid, matrixGrid } from "../../../src/app/plan/overview/grids";
import { type Labelled, labelledIn } from "../../../src/app/plan/overview/labelled";
import { overviewReport } from "../../../src/app/plan/overview/overview";
import { weighedNotes, weighedRows } from "../../../src/app/plan/overview/weighed-rows";
import { pageOf } from "../../../src/app/plan/page";
import { textLine } from "../../../src/app/plan/page-blocks";
import { rowStyle } from "../../../src/app/plan/sheet-style";
import { runModels } from "../../../src/app/run/run";
import { verdictOn } from "../../../src/app/run/verdict";
import type { Cell } from "../../../src/core/cells/cell";
import { plainLabel } from "../../../src/core/report/label";
import type { Block, Grid, ReportCell } from "../../../src/core/report/report";
import { alike } from "../../../src/core/texts/language";
import { linesHeight } from "../../../src/core/texts/text-width";
import { WORDS } from "../../../src/core/texts/words";
import { pyramidModel } from "../../../src/models/pyramid/model";
import { reading } from "../reading";

/** Customers with revenue 1 to `count`. */
const customers = (count: number): Cell[][] => [
  ["Customer", "Revenue"],
  ...Array.from({ length: count }, (_, at) => [`Customer ${at + 1}`, at + 1]),
];

function overview(
  rows: readonly (readonly Cell[])[],
  mapping: Record<string, number>,
  ids: string[],
  locale = "en_US",
) {
  const run = runModels(reading(rows, "A1", { locale }), {
    source: { sheetId: 1, range: "A1" },
    headerLines: 1,
    mapping,
    decisions: {},
    orders: null,
    models: ids.map((id) => ({ id, options: {} })),
    fingerprint: null,
    today: "2024-01-31",
    dataDay: null,
    keepOverrides: true,
    reasonColumn: false,
  });
  return { run, report: overviewReport(run) };
}

const shownValue = (cell: ReportCell | undefined) => (typeof cell === "object" ? cell.value : cell);
const gridOf = (report: readonly Block[], id: string) => {
  const found = report.find((block): block is Grid => block.kind === "grid" && block.id === id);
  if (!found) throw new Error(`no grid ${id}`);
  return found.rows.map((row) => row.map(shownValue));
};
const textsOf = (report: readonly Block[]) =>
  report.flatMap((block) =>
    block.kind === "finding" || block.kind === "callout" || block.kind === "text" ? [block.text] : [],
  );
const figuresIn = (report: readonly Block[]) =>
  report.flatMap((block) => (block.kind === "figures" ? block.figures : []));
const REVENUE = { customer: 0, revenue: 1 };

test("of more of the best tier than are named it is said how many there are", () => {
  // 1 % of 3 200 is 32; of 3 000 it is 30, who are all named.
  const said = (count: number) =>
    overview(customers(count), REVENUE, ["pyramid"]).report.flatMap((block) =>
      block.kind === "note" && block.text.includes("named here") ? [block.text] : [],
    );
  expect(said(3200)).toEqual(["30 of 32 with VIP are named here; more of them on the sheet Pyramid."]);
  expect(said(3000)).toEqual([]);
});

test("of customers added up from orders those are counted who bought in the period", () => {
  const { run } = overview(
    [
      ["Customer", "Revenue"],
      ["Ann", 5],
      ["Bo", ""],
    ],
    REVENUE,
    ["pyramid"],
  );
  const days = { first: 0, last: 9 };
  const orders = { period: days, data: days, before: null, year: { ...days, times: 1 } };
  const customersIn = (table: typeof run.table) => figuresIn(overviewReport({ ...run, table }))[0];
  const headings = (table: typeof run.table) =>
    overviewReport({ ...run, table }).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  // Day 0 is 1970-01-01.
  expect(headings({ ...run.table, orders })).toContain(
    "The customers that matter most, orders of 1970-01-01 – 1970-01-10",
  );
  expect(headings(run.table)).toContain("The customers that matter most");
  expect(customersIn({ ...run.table, orders })).toMatchObject({ label: "Customers", value: 1 });
  expect(customersIn(run.table)).toMatchObject({ label: "Customers", value: 2 });
});

test("key figures, the measured sentence and the tier table of 1…100", () => {
  const { report } = overview(customers(100), REVENUE, ["pyramid", "abc"]);
  expect(figuresIn(report)).toMatchObject([
    { label: "Customers", value: 100 },
    { label: "Revenue", value: (100 * 101) / 2 },
    { label: "from the best 20 %", value: 1810 / 5050 },
  ]);
  // The best is 100 of 5 050, 1.98 %; the best 20 are 81…100: 20 × 90.5 = 1 810 of 5 050, 35.8 %.
  expect(textsOf(report)[0]).toBe(
    "1 VIP customer brings 2 % of Revenue. The best 20 % of customers (20) bring 35.8 % of Revenue.",
  );
  expect(gridOf(report, "tiers")).toEqual([
    ["VIP", 1, 0.01, 100, 100 / 5050],
    ["Major", 4, 0.04, 99 + 98 + 97 + 96, 390 / 5050],
    // 81…95: 15 × 88 = 1 320; 1…80: 3 240.
    ["Ordinary", 15, 0.15, 1320, 1320 / 5050],
    ["Small", 80, 0.8, 3240, 3240 / 5050],
    ["Total", 100, 1, 5050, 1],
  ]);
});

test("the matrix sums to the counts of both models", () => {
  const { run, report } = overview(customers(100), REVENUE, ["pyramid", "abc"]);
  const matrix = gridOf(report, "matrix").map(([, ...cells]) => cells as number[]);
  const [pyramid, abc] = labelledIn(run.models, run.language);
  const counts = (one = pyramid) =>
    one?.labels.map((label) => one.given.filter((given) => given === label).length);
  const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  expect(matrix.map(add)).toEqual(counts());
  expect(matrix[0]?.map((_, at) => add(matrix.map((row) => row[at] ?? 0)))).toEqual(counts(abc));
});

test.each([
  [
    "a loss in total",
    [
      ["Ann", -5],
      ["Bo", 2],
    ],
    "The values do not add up to more than 0",
    [-3, ""],
  ],
  [
    "no number but one",
    [
      ["Ann", 8],
      ["Bo", ""],
    ],
    "Only one customer has a value for Revenue, so there is nobody to compare it with.",
    [8, 1],
  ],
])("%s: no share is made up", (_name, rows, sentence, [total, share]) => {
  const { report } = overview([["Customer", "Revenue"], ...rows], REVENUE, ["pyramid", "abc"]);
  expect(textsOf(report)[0]).toContain(sentence);
  const last = gridOf(report, "tiers").pop();
  expect(last?.slice(3)).toEqual([total, share]);
});

test("why fewer are in the tiers than there are customers is said below them", () => {
  const rows: Cell[][] = [["Customer", "Revenue"], ["Ann", 9], ["Bo", ""], ["Cy", 1]]; // biome-ignore format: one row
  const { report } = overview(rows, REVENUE, ["pyramid", "abc"]);
  const notes = report.flatMap((block) => (block.kind === "note" ? [block.text] : []));
  expect(notes).toContain("1 of 3 customers has no number here and is in none of them.");
});

test("without revenue the tiers are measured by profit", () => {
  const rows = [
    ["Customer", "Profit"],
    ["Ann", 9],
    ["Bo", 1],
  ];
  const { report } = overview(rows, { customer: 0, profit: 1 }, ["pyramid", "abc"]);
  expect(textsOf(report)[0]).toBe("1 VIP customer brings 90 % of Profit.");
});

test("labels that differ only in letter case are counted apart, and not by formulas that would mix them", () => {
  const rows = [
    ["Prospect", "Money", "Authority", "Need", "Revenue"],
    ["Ann", "yes", "yes", "yes", 5],
    ["Bo", "yes", "no", "yes", 4],
    ["Cy", "no", "yes", "yes", 3],
    ["Di", "no", "yes", "yes", 2],
  ];
  const mapping = { customer: 0, money: 1, authority: 2, need: 3, revenue: 4 };
  const { run, report } = overview(rows, mapping, ["prospects", "pyramid"]);
  const [prospects] = labelledIn(run.models, run.language);
  expect(prospects?.column).toBeNull();
  const counts = gridOf(report, "tiers")
    .filter(([, count]) => count !== 0)
    .map(([label, count]) => [label, count]);
  const own = (name: string) => prospects?.given[rows.findIndex(([who]) => who === name) - 1];
  expect(counts).toEqual([
    [own("Ann"), 1],
    [own("Bo"), 1],
    [own("Cy"), 2],
    ["Total", 4],
  ]);
});

test("alerts are told with their model's title, and that nothing stands out only without any", () => {
  const even = overview(customers(20), REVENUE, ["pyramid", "abc"]).report;
  expect(textsOf(even)).toContain("Nothing stands out.");
  const one = [["Customer", "Revenue"], ["Big", 900], ...Array.from({ length: 9 }, (_, at) => [`C${at}`, 1])];
  const { run, report } = overview(one, REVENUE, ["pyramid", "abc"]);
  const alerts = run.models.flatMap(({ model, outcome }) =>
    (outcome.alerts ?? []).map(({ text }) => `${model.title.en}: ${text}`),
  );
  expect(alerts.length).toBeGreaterThan(0);
  expect(textsOf(report)).toEqual(expect.arrayContaining(alerts));
  expect(textsOf(report)).not.toContain("Nothing stands out.");
});

test("each label that somebody has comes with what to do, once", () => {
  const { report } = overview(customers(100), REVENUE, ["pyramid", "abc"]);
  const rows = gridOf(report, "actions").map((row) => row.slice(0, 2).join());
  expect(rows.filter((row) => row.startsWith("VIP"))).toEqual(["VIP,1"]);
  expect(new Set(rows).size).toBe(rows.length);
});

test("a label that is a number is named with its column, and counted by itself", () => {
  const labelled: Labelled = {
    model: "echelon",
    id: "echelon",
    title: "Echelons",
    header: "Echelon",
    labels: ["1", "2", "3"],
    given: ["1", "3", "1"],
    byHand: ["", "", ""],
    column: { model: "echelon", column: "echelon" },
  };
  const actions = [plainLabel("1", alike("Call.")), plainLabel("3", alike("Write."))];
  const { rows } = actionGrid([labelled], () => actions, [5, 1, 4], "en");
  const counted = (label: string) => ["COUNTIF(", labelled.column, ";", `"${label}"`, ")"];
  expect(rows).toEqual([
    ["Echelon 1", { value: 2, formula: counted("1") }, "Echelons", "Call."],
    ["Echelon 3", { value: 1, formula: counted("3") }, "Echelons", "Write."],
  ]);
});

test("tiers that were named in another language keep what to do about them, said in the workbook's own", () => {
  const labelled: Labelled = {
    model: "pyramid",
    id: "tier",
    title: "客戶金字塔",
    header: "層級",
    labels: ["VIP客户", "小客户"],
    given: ["VIP客户", "小客户", "小客户"],
    byHand: ["", "", ""],
    column: null,
  };
  const { actions = [] } = pyramidModel;
  const { rows } = actionGrid([labelled], () => actions, [9, 1, 1], "zh-TW");
  expect(rows.map(([who, count, , action]) => [who, count, action])).toEqual([
    ["VIP客户", 1, actions[0]?.action["zh-TW"]],
    ["小客户", 2, actions[3]?.action["zh-TW"]],
  ]);
});

test("whom Explain does not call torn, Overview does not either: the first model is what others are compared with", () => {
  // Of 1…20, 210 in all, the ABC classes call 12 customers A; by rank 16 are Small by the pyramid, which comes first.
  const { run, report } = overview(customers(20), REVENUE, ["pyramid", "abc"]);
  expect(textsOf(report).filter((text) => text.includes("yet"))).toEqual([]);
  expect(run.table.sheetRows.map((_, at) => verdictOn(run, at).contradiction).join("")).toBe("");
});

const RANKED: Labelled = {
  model: "abc",
  id: "class",
  title: "ABC",
  header: "Class",
  labels: ["A", "C"],
  given: ["A", "A", "A", "C"],
  byHand: ["", "", "", ""],
  column: null,
};
const SEGMENTED: Labelled = {
  ...RANKED,
  model: "rfm",
  id: "segment",
  title: "RFM",
  header: "Segment",
  labels: ["Champion", "Loyal", "Lost"],
  given: ["Lost", "Champion", "Lost", "Champion"],
};
const advising = () => [...RANKED.labels, ...SEGMENTED.labels].map((label) => plainLabel(label, WORDS.total));

test("of models that disagree with the first those are told whose customers are worth most, once, where their row stands", () => {
  // A yet Lost: the first and third customer, 9 + 2. The fourth is C, the last label of the first model, so nothing contradicts it.
  const weighed = weighedRows([RANKED, SEGMENTED], advising, "en");
  const told = { isTold: () => false, hasRow: () => true, worth: [9, 5, 2, 40] };
  const lost = "A by ABC, yet Lost by RFM. 2 customers are both: begin with what stands beside Lost.";
  expect(weighedNotes(weighed, told, "en")).toEqual([lost]);
  expect(weighedNotes(weighed, { ...told, hasRow: ({ title }) => title !== "RFM" }, "en")).toEqual([]);
  expect(weighedNotes(weighed, { ...told, isTold: (row) => row === 0 }, "en")).toEqual([
    "A by ABC, yet Lost by RFM. 1 customer is both: begin with what stands beside Lost.",
  ]);
});

test("what to do about a label stands beside it in its own colour, whatever model it is of", () => {
  // Worth of one customer each: Champion (5 + 40) / 2, A (9 + 5 + 2) / 3, C 40, Lost (9 + 2) / 2.
  const grid = actionGrid([RANKED, SEGMENTED], advising, [9, 5, 2, 40], "en");
  expect(rowFormats(grid).map(([look], row) => [grid.rows[row]?.[0], look])).toEqual([
    ["C", "label 1 2"],
    ["Champion", "label 0 3"],
    ["Lost", "label 2 3"],
    ["A", "label 0 2"],
  ]);
  expect(rowFormats(matrixGrid(RANKED, SEGMENTED)).map(([look]) => look)).toEqual(["label 0 2", "label 1 2"]);
});

test.each(["zh_CN", "zh_TW"])("every word of ours is of the workbook's language: %s", (locale) => {
  const { report } = overview(customers(30), REVENUE, ["pyramid", "abc"], locale);
  const words = report.flatMap((block): string[] => {
    if (block.kind === "heading" || block.kind === "text") return [block.text];
    if (block.kind === "figures") return block.figures.map(({ label }) => label);
    return block.kind === "grid" ? [...block.header] : [];
  });
  const foreign = words.filter((word) => word !== "" && !/\p{Script=Han}/u.test(word));
  // The user's own header, and the classes.
  expect([...new Set(foreign)].sort()).toEqual(["A", "B", "C", "Revenue"]);
});

describe("what models declare", () => {
  const { run } = overview(customers(20), REVENUE, ["pyramid", "abc"]);
  const [first, second] = run.models;
  const declaring = (outcome: Partial<(typeof run.models)[number]["outcome"]>) =>
    overviewReport({
      ...run,
      models: [first, second].flatMap((one, at) =>
        one ? [{ ...one, outcome: { ...one.outcome, alerts: [], ...(at === 0 ? {} : outcome) } }] : [],
      ),
    });

  test("the first come first, then by money, at most seven, each leading to its model's sheet", () => {
    const amounts = [3, 900, undefined, 70, 8, 50, 6, 40];
    const alerts = amounts.map((amount, at) => ({
      text: `alert ${at}`,
      ...(amount === undefined ? {} : { amount }),
    }));
    const report = declaring({ alerts: [...alerts, { text: "lost", isFirst: true, amount: 1 }] });
    const callouts = report.flatMap((block) => (block.kind === "callout" ? [block] : []));
    // 900, 70, 50, 40, 8, 6; then there is no room for 3 and for what is not about money.
    expect(callouts.map(({ text }) => text.replace(/^.*: /, ""))).toEqual([
      "lost",
      ...[1, 3, 5, 7, 4, 6].map((at) => `alert ${at}`),
    ]);
    expect(new Set(callouts.map(({ sheetOf }) => sheetOf))).toEqual(new Set(["abc"]));
  });

  test("the tiers end on the first screen also below the first of seven, and the others follow them", () => {
    const alerts = Array.from({ length: 9 }, (_, at) => ({ text: `alert ${at}`, amount: 900 - at }));
    const report = namedReport(declaring({ alerts }), { table: run.table, language: "en" });
    const top = [textLine("title", "Overview"), textLine("subtitle", "Customers")];
    const page = pageOf(report, { row: 1, column: 1, reference: () => "A1" }, top);
    const last = page.lines.findIndex(({ look }) => look === "total");
    // Of 720 pixels the menus, the letters of the columns and the names of the sheets leave 488, and no row is lower than 24.
    const heights = page.lines
      .slice(0, last + 1)
      .map(({ look }) => Math.max(24, 6 + linesHeight(1, rowStyle(look))));
    expect(heights.reduce((all, height) => all + height, 0)).toBeLessThanOrEqual(488);
    const order = report.flatMap((block) => {
      if (block.kind === "callout") return [block.text.replace(/^.*: alert /, "")];
      return block.kind === "grid" && block.id === "tiers" ? ["tiers"] : [];
    });
    // Two lines say who cannot be told from the columns.
    expect(order.join(" ")).toBe("0 1 2 tiers 3 4 5 6");
  });

  test("a loss that two models find alike is told once, another of the same amount too", () => {
    const alerts = [
      { text: "lost on three", amount: 50, concern: "losses" },
      { text: "three cost money", amount: 50, concern: "losses" },
      { text: "at risk", amount: 50 },
      { text: "1 lost since March", concern: "1 lost" },
      { text: "1 lost from March to June", concern: "1 lost" },
      { text: "lost Ann", amount: 9, isFirst: true },
      { text: "lost Ann", amount: 9, isFirst: true },
    ];
    const callouts = declaring({ alerts }).flatMap((block) => (block.kind === "callout" ? [block.text] : []));
    expect(callouts.map((text) => text.replace(/^.*: /, ""))).toEqual([
      "lost Ann",
      "lost on three",
      "at risk",
      "1 lost since March",
    ]);
  });

  test("an alert names who is behind it, as many as fit into its line", () => {
    const alerts = [
      { text: "at risk", amount: 50, rows: [19, 2, 0] },
      { text: "x".repeat(150), amount: 40, rows: [19, 2, 0] },
    ];
    const callouts = declaring({ alerts }).flatMap((block) => (block.kind === "callout" ? [block.text] : []));
    const [few, many = ""] = callouts.map((text) => text.replace(/^ABC & Pareto: /, ""));
    expect(few).toBe("at risk: Customer 20, Customer 3, Customer 1");
    expect(many).toBe("x".repeat(150));
  });

  test("what to do follows the names, which come first where both do not fit", () => {
    const alerts = [
      { text: "at risk", action: "Call.", amount: 50, rows: [19, 2] },
      { text: "x".repeat(120), action: "y".repeat(60), amount: 40, rows: [19] },
      { text: "no names", action: "Wait.", amount: 30 },
    ];
    const callouts = declaring({ alerts }).flatMap((block) => (block.kind === "callout" ? [block.text] : []));
    expect(callouts.map((text) => text.replace(/^ABC & Pareto: /, ""))).toEqual([
      "at risk: Customer 20, Customer 3. Call.",
      `${"x".repeat(120)}: Customer 20`,
      "no names. Wait.",
    ]);
  });

  test("who costs money is told among the seven, however little it is", () => {
    const large = Array.from({ length: 9 }, (_, at) => ({ text: `large ${at}`, amount: 900 - at }));
    const alerts = [...large, { text: "three cost money", amount: 5, concern: "losses" }];
    const callouts = declaring({ alerts }).flatMap((block) => (block.kind === "callout" ? [block.text] : []));
    expect(callouts.map((text) => text.replace(/^.*: /, ""))).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((at) => `large ${at}`),
      "three cost money",
    ]);
  });

  test("at most two come before the money, and equal losses of two customers are both told", () => {
    const alerts = [1, 2, 3, 4].map((at) => ({ text: `moved ${at}`, isFirst: true, amount: 5 }));
    const report = declaring({ alerts: [...alerts, { text: "large", amount: 900 }] });
    expect(
      report.flatMap((block) => (block.kind === "callout" ? [block.text.replace(/^.*: /, "")] : [])),
    ).toEqual([...["moved 1", "moved 2"], ...["large", "moved 3", "moved 4"]]);
  });

  test("key figures stand beside those of all, six in all", () => {
    const keyFigures = [1, 2, 3, 4].map((value) => ({
      label: `figure ${value}`,
      value,
      format: "money" as const,
    }));
    expect(figuresIn(declaring({ keyFigures })).map(({ label }) => label)).toEqual([
      "Customers",
      "Revenue",
      "from the best 20 %",
      "figure 1",
      "figure 2",
      "figure 3",
    ]);
  });

  test("effort stands beside value by tier", () => {
    const values = Array.from({ length: 20 }, (_, row) => (row === 19 ? 10 : 1));
    const report = declaring({ effort: { name: "Hours", values, column: null } });
    // Customer 20 is the VIP with 10 of 29 hours and 20 of 210.
    expect(gridOf(report, "tiers")[0]).toEqual(["VIP", 1, 0.05, 20, 20 / 210, 10, 10 / 29]);
  });
});

test("the VIPs are named with what each model says of them, ten at least", () => {
  const { report } = overview(customers(100), REVENUE, ["pyramid", "abc"]);
  const list = report.find((block) => block.kind === "customers");
  // Rows count from 0 below the header: the customer worth 100 is the last.
  expect(list?.rows).toEqual([99, 98, 97, 96, 95, 94, 93, 92, 91, 90]);
  expect(list?.columns?.map(({ header, cell }) => [header, cell(99)])).toEqual([["ABC & Pareto", "A"]]);
});

test("of many labels those are acted on first of which one customer is worth most, twelve at most", () => {
  const { report } = overview(customers(100), REVENUE, ["pyramid", "abc"]);
  const lines = gridOf(report, "actions").map(([label, count]) => [label, count]);
  // Worth 1…100: all 80 Small together most, 3 240, and one of them least, 40.5; the others 88, 97.5 and 100.
  const tiers = ["VIP", "Major", "Ordinary", "Small"];
  expect(lines.map(([label]) => label).filter((label) => tiers.includes(String(label)))).toEqual(tiers);
  expect(lines.length).toBeLessThanOrEqual(12);
});

const notesOf = (report: readonly Block[]) =>
  report.flatMap((block) => (block.kind === "note" ? [block.text] : []));

test("what a manager asks and nobody can tell from the columns is said to be unknown", () => {
  const rows = [
    ["Customer", "Revenue", "Profit"],
    ["Ann", 9, 3],
    ["Bo", 5, 2],
  ];
  const danger =
    "Who is in danger of leaving is not known here: RFM and Churn tell it from the days of orders.";
  const losses = "Who costs money is not known here: Profitability tells it from profit or costs.";
  const only = overview(rows, REVENUE, ["pyramid", "abc"]).report;
  expect(notesOf(only)).toEqual(expect.arrayContaining([danger, losses]));
  const both = overview(rows, { ...REVENUE, profit: 2 }, ["pyramid", "profitability"]).report;
  expect(notesOf(both)).toContain(danger);
  expect(notesOf(both)).not.toContain(losses);
  const review = overview(rows, { ...REVENUE, profit: 2 }, ["pyramid", "review"]).report;
  expect(notesOf(review)).not.toContain(losses);
});

test("who has not enough known for a grade is not told as a word by hand", () => {
  // Of 20 indicators one is known.
  const rows = [
    ["Customer", "Revenue", "Bad debts"],
    ["Ann", 9, 0],
    ["Bo", 5, 0],
  ];
  const notes = notesOf(overview(rows, { ...REVENUE, "bad-debt-record": 2 }, ["credit", "abc"]).report);
  expect(notes).toContain(
    "2 customers are “not enough known”, so no row counts them and the shares here are of the others.",
  );
  expect(notes.filter((text) => text.includes("by hand"))).toEqual([]);
});

test("key accounts among the customers of the lowest tier are told, those worth most by name", () => {
  // Revenue 1 to 20: by the pyramid's shares of 1, 4 and 15 % the best has a tier of its own and 16 are Small. All three
  // that score 5 on both axes are key accounts; of them only Customer 20 is not Small.
  const rows: Cell[][] = [
    ["Customer", "Revenue", "Attractiveness", "Our strength"],
    ...Array.from({ length: 20 }, (_, at): Cell[] => {
      const score = [0, 1, 19].includes(at) ? 5 : 1;
      return [`Customer ${at + 1}`, at + 1, score, score];
    }),
  ];
  const mapping = { ...REVENUE, attractiveness: 2, strength: 3 };
  const { report } = overview(rows, mapping, ["pyramid", "key-accounts"]);
  const told = textsOf(report).filter((text) => text.startsWith("Key accounts: "));
  expect(told).toEqual([
    "Key accounts: 2 of 3 with the place Key account are Small by Pyramid: Customer 2, Customer 1",
  ]);
  expect(textsOf(report)).not.toContain("Nothing stands out.");
});

test("what decides of a best customer that costs money is said first, and in its row, as its explanation says it", () => {
  // By revenue Big is VIP (1 % of 20, rounded up); its cost of goods is above it, so that it is to be let go.
  const rows: Cell[][] = [
    ["Customer", "Revenue", "Cost of goods"],
    ["Big", 900, 950],
    ...Array.from({ length: 19 }, (_, at): Cell[] => [`Customer ${at + 1}`, 50 - at, 10]),
  ];
  const { run, report } = overview(rows, { ...REVENUE, "cost-of-goods": 2 }, ["pyramid", "profitability"]);
  const { contradiction, action } = verdictOn(run, 0);
  expect(contradiction).toBe("VIP by Pyramid, yet Let go by Profitability.");
  expect(action).toBe("Goods do not pay: raise prices or let go.");
  const line = report.find((block) => block.kind === "callout" && block.text.startsWith("VIP by"));
  expect(line).toMatchObject({
    text: `${contradiction.slice(0, -1)}: Big. ${action}`,
    sheetOf: "profitability",
  });
  const list = report.find((block) => block.kind === "customers");
  const first = list?.columns?.find(({ header }) => header === "Do this first");
  expect([first?.cell(0), first?.cell(1)]).toEqual([action, ""]);
  // Larger ones do not crowd it out.
  const alerts = Array.from({ length: 9 }, (_, at) => ({ text: `large ${at}`, amount: 9000 - at }));
  const models = run.models.map((one) => ({ ...one, outcome: { ...one.outcome, alerts } }));
  const callouts = overviewReport({ ...run, models }).filter((block) => block.kind === "callout");
  expect(callouts).toHaveLength(7);
  expect(callouts.at(-1)).toEqual(line);
});

test.each([
  ["en_US", "Big (ask Li Wei), Far"],
  ["zh_CN", "Big（负责人：Li Wei）、Far"],
  ["zh_TW", "Big（負責人：Li Wei）、Far"],
])("a line that says whom to call says whom to ask, where it is known: %s", (locale, named) => {
  const rows: Cell[][] = [
    ["Customer", "Revenue", "Profit", "Owner"],
    ["Big", 900, -60, "Li Wei"],
    ["Far", 800, -50, ""],
    ...Array.from({ length: 18 }, (_, at): Cell[] => [`Customer ${at + 1}`, 50 - at, 10, "Ann"]),
  ];
  const mapping = { ...REVENUE, profit: 2, owner: 3 };
  const { report } = overview(rows, mapping, ["pyramid", "profitability"], locale);
  const lines = report.flatMap((block) =>
    block.kind === "callout" && block.sheetOf === "profitability" ? [block.text] : [],
  );
  expect(lines.filter((text) => text.includes(named))).toHaveLength(1);
});
