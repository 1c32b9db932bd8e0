/** The pyramid as a segmentation: columns, report, options and remarks about the data. */

import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Segmentation } from "../../../src/core/model";
import { concentrationCurve } from "../../../src/core/numbers/concentration-curve";
import type { Block, Grid, ReportCell } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { type Table, tableOf } from "../../../src/core/table/table";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { labelsOf, TIER_LABELS } from "../../../src/models/pyramid/labels";
import { pyramidModel } from "../../../src/models/pyramid/model";
import { expectTable } from "../../tables";

const segmentation = pyramidModel.segmentation as Segmentation;
const { revenue, profit } = FIELDS;
const TEN = [500, 200, 100, 60, 50, 30, 25, 15, 12, 8];

function tableWith(columns: { revenue?: readonly Cell[]; profit?: readonly Cell[] }): Table {
  const sources = [
    { field: revenue, header: "Sales", letter: "B", cells: columns.revenue },
    { field: profit, header: "Margin", letter: "C", cells: columns.profit },
  ].flatMap(({ cells, ...rest }) => (cells ? [{ ...rest, cells }] : []));
  const rows = sources[0]?.cells.map((_, index) => index + 2) ?? [];
  return tableOf(rows, sources, POINT_NOTATION);
}
const run = (table: Table, options: object = {}, language: Language = "en") =>
  segmentation.prepare(options, language).run(table);
const labels = (table: Table, options: object = {}) => run(table, options).columns[0]?.cells;
const gridIn = (report: readonly Block[], id: string) =>
  report.find((block): block is Grid => block.kind === "grid" && block.id === id) as Grid;
const plain = (cell: ReportCell): Cell => (typeof cell === "object" ? cell.value : cell);
const plainRows = (grid: Grid) => grid.rows.map((row) => row.map(plain));
const textsIn = (report: readonly Block[], kind: "text" | "note" | "finding") =>
  report.flatMap((block) => (block.kind === kind && "text" in block ? [block.text] : []));

describe("the column", () => {
  test("holds one label per customer, named and coloured from best to last", () => {
    const [column] = run(tableWith({ revenue: TEN })).columns;
    expect(column).toMatchObject({
      id: "tier",
      header: "Pyramid tier",
      labels: ["VIP", "Major", "Ordinary", "Small"],
    });
    expect(column?.cells).toEqual(["VIP", "Ordinary", ...Array(8).fill("Small")]);
  });
  test("is blank where there is no number", () => {
    expect(labels(tableWith({ revenue: [...TEN, "", "abc", "#N/A"] }))?.slice(10)).toEqual(["", "", ""]);
  });
});

describe("options", () => {
  const table = tableWith({ revenue: TEN, profit: [...TEN].reverse() });
  test("rank by revenue, by profit, or by what there is", () => {
    expect(labels(table)?.[0]).toBe("VIP");
    expect(labels(table, { value: "revenue" })?.[0]).toBe("VIP");
    expect(labels(table, { value: "profit" })?.[9]).toBe("VIP");
    expect(labels(tableWith({ profit: TEN }))?.[0]).toBe("VIP");
  });
  test("a column that was asked for and is not there is said", () => {
    expect(() => labels(tableWith({ revenue: TEN }), { value: "profit" })).toThrow(
      "Pyramid needs a column for Profit: choose one",
    );
  });
  test("own tiers", () => {
    const tiers = [
      { name: "Gold", share: 0.3 },
      { name: "Rest", share: 1 },
    ];
    expect(labels(table, { tiers })).toEqual([...Array(3).fill("Gold"), ...Array(7).fill("Rest")]);
  });
  test("only customers above 0 count, if so chosen", () => {
    // 20 % of all ten is rank 2, of the five who bought it is rank 1.
    const tiers = [
      { name: "Top", share: 0.2 },
      { name: "Rest", share: 1 },
    ];
    const half = tableWith({ revenue: [5, 4, 3, 2, 1, 0, 0, 0, 0, 0] });
    expect(labels(half, { tiers })?.slice(0, 2)).toEqual(["Top", "Top"]);
    expect(labels(half, { tiers, population: "positive" })?.slice(0, 2)).toEqual(["Top", "Rest"]);
  });
  test("nobody above 0: everyone is in the last tier", () => {
    expect(labels(tableWith({ revenue: [0, -1, 0] }), { population: "positive" })).toEqual(
      Array(3).fill("Small"),
    );
  });
  test.each([
    [{ value: "weight" }, "Pyramid: Rank customers by must be one of first, revenue, profit"],
    [{ population: 1 }, "Pyramid: Who counts must be one of all, positive"],
    [{ tiers: [] }, "Pyramid: Tiers and cut points must be a list of names, each with a share as a number"],
    [
      { tiers: [{ name: "A", share: "1" }] },
      "Pyramid: Tiers and cut points must be a list of names, each with a share as a number",
    ],
  ])("%j is refused in words", (options, message) => {
    expect(() => segmentation.prepare(options, "en")).toThrow(new Error(message));
  });
  test("tiers that do not end at 100 % are refused with their row", () => {
    expect(() => labels(table, { tiers: [{ name: "A", share: 0.5 }] })).toThrow(
      "tiers, row 1 must be 100% in the last row: found 0.5",
    );
  });
});

test("no number at all is said with the column's letter, and why", () => {
  expect(() => run(tableWith({ revenue: ["", " "] }))).toThrow(
    "Revenue (column B) holds no number: choose another column",
  );
  expect(() => run(tableWith({ revenue: ["", "abc"] }))).toThrow(
    "1 number in Revenue (column B) could not be read, for example abc: write them as plain numbers or choose another column",
  );
});

test("remarks name the sheet row of each unreadable, blank and negative value", () => {
  const table = tableWith({ revenue: [5, "abc", "", -3, "#REF!"] });
  const remarks = segmentation.prepare({}, "en").check(table);
  expect(remarks.map(({ row, field, code }) => [row, field, code]).sort()).toEqual([
    [3, "revenue", "NOT_A_NUMBER"],
    [4, "revenue", "BLANK_VALUE"],
    [5, "revenue", "NEGATIVE_VALUE"],
    [6, "revenue", "ERROR_CELL"],
  ]);
});

test("numbers read from text are written out, so that the sheet's own formulas can add them", () => {
  const { columns, report } = run(tableWith({ revenue: ["1.5万", 20, ""] }));
  expect(columns[1]).toMatchObject({ id: "revenue-read", header: "Sales as read", cells: [15_000, 20, ""] });
  expect(JSON.stringify(gridIn(report, "tiers"))).toContain('{"column":"revenue-read"}');
});

describe("the report", () => {
  const { report } = run(tableWith({ revenue: TEN }));
  test("has the tier table", () => {
    expectTable(plainRows(gridIn(report, "tiers")), [
      // 500 of 1000, 200 of 1000, and eight with 300
      ["VIP", 1, 0.1, 500, 0.5, 500, 500],
      ["Major", 0, 0, 0, 0, "", ""],
      ["Ordinary", 1, 0.1, 200, 0.2, 200, 200],
      ["Small", 8, 0.8, 300, 0.3, 37.5, 8],
      ["Total", 10, 1, 1000, 1, 100, 8],
    ]);
  });
  test("has an action per tier", () => {
    expectTable(
      plainRows(gridIn(report, "actions")),
      TIER_LABELS.map(({ label, action }) => [label.en, action.en]),
    );
  });
  test("has the cut points in money", () => {
    expectTable(plainRows(gridIn(report, "cuts")), [
      ["VIP", 0.01, 1, 500],
      ["Major", 0.05, 1, 500],
      ["Ordinary", 0.2, 2, 200],
      ["Small", 1, 10, "everyone else"],
    ]);
  });
  test("finds what was measured instead of assuming 80/20", () => {
    // 500 of 1000, and 500 + 200 of 1000.
    expect(report[0]).toEqual({
      kind: "finding",
      text: "1 VIP customer brings 50 % of Sales. The best 20 % of customers (2) bring 70 % of Sales.",
    });
  });
  test("counts customers and value first", () => {
    expect(report[1]).toEqual({
      kind: "figures",
      figures: [
        { label: "Customers with a value", value: 10, format: "count" },
        { label: "Sales", value: 1000, format: "money" },
        { label: "from VIP", value: 0.5, format: "share" },
        { label: "from the best 20 %", value: 0.7, format: "share" },
      ],
    });
  });
  test("draws every customer and all their value in the shares of the tiers", () => {
    expectTable(plainRows(gridIn(report, "tier-shares")), [
      ["Customers", 0.1, 0, 0.1, 0.8],
      ["Sales", 0.5, 0, 0.2, 0.3],
    ]);
  });
  test("lists ten at least, and all of VIP and Major, best first", () => {
    const listed = (count: number) => {
      const values = Array.from({ length: count }, (_, at) => at + 1);
      const block = run(tableWith({ revenue: values })).report.find((one) => one.kind === "customers");
      return block?.kind === "customers" ? block.rows : [];
    };
    // Of 400 the best 5 % are 20; row 399 has the largest value.
    expect(listed(400)).toEqual(Array.from({ length: 20 }, (_, at) => 399 - at));
    expect(listed(40)).toHaveLength(10);
    expect(listed(3)).toEqual([2, 1, 0]);
  });
  test("says when a tie makes a tier larger, by the limit of those who count", () => {
    // 20 % of the five who bought is rank 1; two share it.
    const options = {
      population: "positive",
      tiers: [
        { name: "Top", share: 0.2 },
        { name: "Rest", share: 1 },
      ],
    };
    const tied = run(tableWith({ revenue: [9, 9, 8, 7, 6, 0, 0, 0, 0, 0] }), options);
    expect(textsIn(tied.report, "note")).toEqual([
      "Customers tie at 9, the edge of Top; 2 customers are Top or better instead of 1, because equal customers get equal tiers.",
    ]);
  });
  test("says when there is no total to share", () => {
    const texts = textsIn(run(tableWith({ revenue: [0, 0] })).report, "finding");
    expect(texts.some((text) => text.startsWith("The values do not add up to more than 0"))).toBe(true);
  });
  test("draws only grids and columns that are there", () => {
    for (const block of report) {
      if (block.kind === "grid") {
        for (const row of block.rows) expect(row).toHaveLength(block.header.length);
        expect(block.formats).toHaveLength(block.header.length);
      }
      if (block.kind !== "chart") continue;
      const { header } = gridIn(report, block.grid);
      for (const column of [block.labels, ...block.values]) expect(header[column]).toBeDefined();
    }
  });
  test("has formulas without commas, decimal points or anything a user typed", () => {
    const hostile = [
      { name: '"&A1&"', share: 0.5 },
      { name: "), evil(", share: 1 },
    ];
    const grid = gridIn(run(tableWith({ revenue: TEN }), { tiers: hostile }).report, "tiers");
    const literals = grid.rows
      .flat()
      .flatMap((cell) => (typeof cell === "object" ? cell.formula : []))
      .filter((part) => typeof part === "string");
    expect(literals.length).toBeGreaterThan(0);
    for (const literal of literals) expect(literal).toMatch(/^[A-Z0-9();:>/"]*$/);
  });
  test.each(LANGUAGES)("is in %s throughout", (language) => {
    const text = JSON.stringify(run(tableWith({ revenue: TEN }), {}, language).report);
    expect(/\p{Script=Han}/u.test(text)).toBe(language !== "en");
    if (language !== "en") expect(text).not.toMatch(/Customer|Tier|Value|best|bring|everyone/);
  });
});

test("actions answer to the tier's name in any language, and to no other name", () => {
  for (const { label } of TIER_LABELS) {
    const actions = LANGUAGES.map((spoken) => labelsOf([{ name: label[spoken] }])[0]?.action.en);
    expect(new Set(actions).size).toBe(1);
    expect(actions[0]).not.toBe("");
  }
  expect(labelsOf([{ name: "Gold" }])[0]?.action.en).toBe("");
});

describe("the concentration curve", () => {
  test.each([
    [TEN, 0.2, 0.7],
    [TEN, 0.1, 0.5],
    [TEN, 0.5, 0.91],
    [TEN, 1, 1],
    [[60, 10, 10, 10, 10], 0.2, 0.6],
    [[150, 100, -50, -100], 0.5, 2.5], // 250 of a net 100: the whale curve
  ])("of %j at %d is %d", (values, share, expected) => {
    const point = concentrationCurve(Float64Array.from(values)).find(({ customers }) => customers === share);
    expect(point?.value).toBeCloseTo(expected, 12);
  });
  test("is empty without a positive total, and leaves its input as it was", () => {
    expect(concentrationCurve(Float64Array.of(5, -5))).toEqual([]);
    const values = Float64Array.of(1, 3, 2);
    concentrationCurve(values);
    expect(Array.from(values)).toEqual([1, 3, 2]);
  });
});

test("running leaves cells and options as they were", () => {
  const cells = Object.freeze([...TEN]);
  const options = Object.freeze({ tiers: Object.freeze([Object.freeze({ name: "All", share: 1 })]) });
  expect(() => run(tableWith({ revenue: cells }), options)).not.toThrow();
});

test("the method names the tiers that were chosen, in each language", () => {
  const tiers = [
    { name: "Gold", share: 0.1 },
    { name: "Silver", share: 0.325 },
    { name: "Bronze", share: 1 },
  ];
  expect(LANGUAGES.map((language) => run(tableWith({ revenue: TEN }), { tiers }, language).method)).toEqual([
    "Ranks customers by Sales and cuts them into tiers: Gold up to 10 % of the customers, Silver up to 32.5 %, Bronze up to 100 %.",
    "按“Sales”给客户排名并分层：Gold 至客户的 10 %、Silver 至 32.5 %、Bronze 至 100 %。",
    "按「Sales」給客戶排名並分層：Gold 至客戶的 10 %、Silver 至 32.5 %、Bronze 至 100 %。",
  ]);
  expect(run(tableWith({ revenue: TEN }), { population: "positive" }).method).toMatch(
    /VIP up to 1 % .* Only customers above 0 count for the shares\.$/,
  );
});

test("what to do about a tier names no tier, because each may be called otherwise", () => {
  const names = TIER_LABELS.flatMap(({ label }) => Object.values(label)).concat("VIP");
  const actions = TIER_LABELS.flatMap(({ action }) => Object.values(action));
  expect(actions.filter((action) => names.some((name) => action.includes(name)))).toEqual([]);
});
