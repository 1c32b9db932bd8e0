/** A report as a page: formulas mean their own cells, nothing a person wrote runs, charts stand free of every text. */

import { brokenText, columnWidths } from "../../../src/app/plan/column-widths";
import { formulaFrom } from "../../../src/app/plan/formulas";
import { pageOf } from "../../../src/app/plan/page";
import { MARGIN, PAGE_WIDTH, rowStyle } from "../../../src/app/plan/sheet-style";
import { shownContent } from "../../../src/app/reading/sheet/contents";
import type { NamedBlock } from "../../../src/app/run/views";
import type { Chart, Grid } from "../../../src/core/report/report";
import { textWidth } from "../../../src/core/texts/text-width";

const PLACE = { row: 10, column: 3, reference: (column: string) => `<${column}>` };
const page = (...report: NamedBlock[]) => pageOf(report, PLACE);
const grid = (changes: Partial<Grid> = {}): Grid => ({
  kind: "grid",
  id: "g",
  header: ["Label", "Count"],
  formats: ["text", "count"],
  rows: [["VIP", 1]],
  total: false,
  ...changes,
});
const chart = (changes: Partial<Chart> = {}): Chart => ({
  kind: "chart",
  picture: "bars",
  title: "T",
  grid: "g",
  labels: 0,
  values: [1],
  ...changes,
});

test("formulas name cells of their own grid: block at C10, a blank line and a heading, header in row 12", () => {
  const live = { value: 1, formula: ["COUNTIF(", { column: "tier" }, ";", { row: 1, of: 0 }, ")"] };
  const found = page({ kind: "heading", text: "Tiers" }, grid({ rows: [["VIP", live]] }));
  // Lines of the block: 1 blank, 2 the heading, 3 the header; sheet row 10 + 3 - 1, and its first row below it.
  expect(found.gridRows.get("g")).toBe(3);
  expect(found.lines[3]?.contents).toEqual(["VIP", "=COUNTIF(<tier>;C13)"]);
});

test("a fixed row does not move with the formula", () => {
  const parts = [{ row: 2, of: 1, fixedRow: true }, "/", { row: 1, of: 1 }];
  expect(formulaFrom(parts, { column: String, row: 16, firstColumn: 3 })).toBe("=D$18/D17");
});

test.each([
  ["cents where they tell something", [1.5, 200], "cents"],
  ["none when all amounts are whole", [1, 200], "money"],
  ["none when one is large", [1.5, 1000], "money"],
  ["none when a loss is large", [1.5, -1000], "money"],
])("money has %s", (_law, amounts, format) => {
  const found = page(grid({ formats: ["text", "money"], rows: amounts.map((amount) => ["a", amount]) }));
  expect(found.lines[1]?.formats[1]).toBe(format);
});

test("labels of people's own data are text, also those that look like formulas", () => {
  const found = page(
    { kind: "finding", text: "=0" },
    { kind: "text", text: "=1" },
    { kind: "figures", figures: [{ label: "=2", value: "=3", format: "text" }] },
    { kind: "callout", text: "=7", tone: "bad" },
    grid({ header: ["=4", "+5"], rows: [["=6", 1]] }),
  );
  const texts = found.lines
    .flatMap(({ contents }) => contents)
    .filter((content) => typeof content === "string");
  expect(texts.filter((text) => /^[=+]/.test(text))).toEqual([]);
  expect(texts.map((text) => shownContent(text))).toEqual(
    expect.arrayContaining(["=0", "=1", "=2", "=3", "=4", "+5", "=6", "=7"]),
  );
});

test("a column is as wide as its widest text, its header over at most three lines", () => {
  const name = "A customer with quite a long name";
  const { widths } = page(grid({ header: ["Label", "Number of customers in total"], rows: [[name, 1]] }));
  expect(widths[0]).toBeGreaterThanOrEqual(textWidth(name, { points: 10 }));
  const whole = textWidth("Number of customers in total", { points: 10, bold: true });
  expect(widths[1]).toBeLessThan(whole);
  expect(widths[1]).toBeGreaterThanOrEqual(whole / 3);
});

test("a long sentence is broken into rows that fit the page, and loses no word", () => {
  const text = "Customers are ranked from the largest value down. ".repeat(8).trim();
  const { lines } = page({ kind: "text", text });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map(({ contents }) => contents[0]).join(" ")).toBe(text);
  for (const { contents } of lines)
    expect(textWidth(String(contents[0]), { points: 10 })).toBeLessThanOrEqual(PAGE_WIDTH);
});

test("figures share the page: each value over its label, the cells between joined", () => {
  const figures = [
    { label: "Customers", value: 20, format: "count" as const },
    { label: "Revenue", value: 210, format: "money" as const },
  ];
  const [values, labels] = page({ kind: "figures", figures }).lines;
  const filled = (line: typeof values) =>
    line?.contents.flatMap((cell, at) => (cell === "" ? [] : [[cell, at]]));
  expect(filled(values)?.map(([cell]) => cell)).toEqual([20, 210]);
  expect(filled(labels)?.map(([, at]) => at)).toEqual(filled(values)?.map(([, at]) => at));
  expect(values?.formats.filter((format) => format === "joined").length).toBe(
    (values?.formats.length ?? 0) - 2,
  );
});

describe("charts", () => {
  const wide = (columns: number) =>
    grid({
      header: Array.from({ length: columns }, (_, at) => `Column ${at}`),
      formats: Array.from({ length: columns }, () => "count" as const),
      rows: [Array.from({ length: columns }, () => 1)],
    });

  test("draw header and rows of their grid, without the total", () => {
    const rows: [string, number][] = [["VIP", 1], ["Small", 2], ["Total", 3]]; // biome-ignore format: one row
    const [whole] = page(grid({ rows }), chart()).charts;
    expect(whole?.labels).toEqual({ row: 1, rows: 1 + 3, column: 1, columns: 1 });
    const [withTotal] = page(grid({ rows, total: true }), chart()).charts;
    expect(withTotal?.values).toEqual([{ row: 1, rows: 1 + 2, column: 2, columns: 1 }]);
  });

  test("stand beside a narrow table, and below one that leaves no room", () => {
    const [beside] = page(wide(3), chart()).charts;
    expect([beside?.row, (beside?.column ?? 0) > 3]).toEqual([1, true]);
    const [below] = page(wide(12), chart()).charts;
    expect([(below?.row ?? 0) > 2, below?.column, below?.offset]).toEqual([true, 1, 0]);
  });

  test("of few bars are low, but for a narrow one with a legend", () => {
    const rows: [string, number][] = [["A", 1], ["B", 2], ["C", 3], ["D", 4]]; // biome-ignore format: one row
    const lying = { ...chart(), onSheet: { grid: "g", labels: 0, values: [1], stacked: "lying" } } as const;
    const heights = [2, 7].map((columns) => {
      const more = Array.from({ length: columns - 1 }, (_, at) => `Another measure ${at}`);
      const header = ["", "n", ...more];
      const formats = ["text", "count", ...more.map(() => "count")] as Grid["formats"];
      const { charts } = page(
        grid({ header, formats, rows: rows.map((row) => [...row, ...more.map(() => 1)]) }),
        lying,
      );
      return [(charts[0]?.width ?? 0) >= 420, charts[0]?.height];
    });
    expect(heights).toEqual([
      [true, 200],
      [false, 280],
    ]);
  });

  test("keep what follows clear of them: the next heading begins below", () => {
    const found = page(grid(), chart(), { kind: "heading", text: "Next" });
    const heading = found.lines.findIndex(({ look }) => look === "heading") + 1;
    // 280 pixels in rows of 21, and one free: no emptiness beyond it.
    expect(heading).toBe(Math.ceil(280 / 21) + 2);
  });

  test("two of one table stand side by side below it", () => {
    const [one, other] = page(wide(12), chart({ title: "1" }), chart({ title: "2" })).charts;
    expect(one?.row).toBe(other?.row);
    expect(other?.column).toBeGreaterThan(one?.column ?? 0);
  });

  test("numbers that only they are drawn from go to the end of the sheet", () => {
    const found = page(
      grid({ id: "data", isChartData: true }),
      chart({ grid: "data", beside: "g" }),
      grid(),
      { kind: "note", text: "Ties." },
    );
    expect(found.gridRows.get("data")).toBeGreaterThan(found.gridRows.get("g") ?? 99);
    expect(found.charts[0]?.labels.row).toBe(found.gridRows.get("data"));
  });
});

test("the last row of a grid with a total is set off", () => {
  const rows: [string, number][] = [["VIP", 1], ["Total", 1]]; // biome-ignore format: one row
  const { lines } = page(grid({ rows, total: true }));
  expect(lines.map(({ look }) => look)).toEqual(["header", "plain", "total"]);
});

test("what follows the details can wait", () => {
  const { lines } = page(
    { kind: "details" },
    { kind: "heading", text: "Rules" },
    { kind: "text", text: "x" },
    grid(),
  );
  expect(new Set(lines.map(({ look }) => look))).toEqual(
    new Set(["plain", "quiet heading", "quiet", "quiet header"]),
  );
});

describe("long texts at the end of a table", () => {
  const advice =
    "Visit at once, learn what is wrong, and offer a way back that both sides can live with. ".repeat(9);
  const long = (row: number) => ({ value: 1, formula: ["COUNTIF(", { row, of: 0 }, ")"] });
  const listed = grid({
    header: ["Who", "What to do"],
    formats: ["text", "text"],
    rows: [["Ann", advice], [long(2), "Wait."]], // biome-ignore format: one row
  });

  test("take the rest of the page where their column is theirs alone", () => {
    const { lines, widths } = page(listed);
    expect(lines).toHaveLength(3);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(PAGE_WIDTH);
  });

  test("break into rows where another table has numbers there, which stay narrow, and formulas follow their rows", () => {
    const numbers = grid({
      id: "n",
      header: ["Tier", "Customers", "Revenue"],
      formats: ["text", "count", "money"],
      rows: [["VIP", 1, 2]],
    });
    const found = page(numbers, listed);
    expect(found.widths[1]).toBeLessThan(120);
    const own = found.lines.slice(found.gridRows.get("g"));
    const broken = own.filter(({ contents }) => contents[0] === "").map(({ contents }) => contents[1]);
    expect(broken.length).toBeGreaterThan(0);
    expect([own[0]?.contents[1], ...broken].join(" ")).toBe(advice.trim());
    // Each of them fits what is left of the page, margins and all: else its cell would wrap it into a pillar.
    const room = found.widths.slice(1).reduce((sum, width) => sum + width, -MARGIN);
    for (const piece of [own[0]?.contents[1], ...broken])
      expect(textWidth(String(piece), rowStyle("plain"))).toBeLessThanOrEqual(room);
    // The block begins in row 10; row 2 of the table is below the header and all lines of row 1.
    const row = 10 - 1 + (found.gridRows.get("g") ?? 0) + 1 + broken.length + 1;
    expect(own.at(-1)?.contents).toEqual([`=COUNTIF(C${row})`, "Wait."]);
  });
});

test("a long name breaks where the chart of a table has else no room beside it", () => {
  const table = grid({
    header: ["Tier", "1", "2", "3", "4", "5", "6"],
    formats: ["text", ...Array.from({ length: 6 }, () => "money" as const)],
    rows: [["VIP", ...Array.from({ length: 6 }, () => 1_000_000)]],
  });
  const names = grid({ id: "names", rows: [["Willow Markets International Trading Company", 1]] });
  const [beside] = page(table, chart(), names).charts;
  expect([beside?.row, (beside?.column ?? 0) > 6]).toEqual([1, true]);
});

test("a text that fits its column only to the last pixel is broken, or the sheet would make a pillar of it", () => {
  const numbers = grid({
    id: "n",
    header: ["Tier", "1", "2"],
    formats: ["text", "money", "money"],
    rows: [],
  });
  const left = page(numbers).widths[0] ?? 0;
  // Free left and right of a text are 14 pixels together.
  const room = PAGE_WIDTH - left - 14;
  const words = Array.from({ length: 500 }, (_, count) => "i ".repeat(count + 1).trim());
  const advice = words.find((text) => textWidth(text, { points: 10 }) > room) ?? "";
  const listed = grid({ header: ["Who", "What to do"], formats: ["text", "text"], rows: [["Ann", advice]] });
  const texts = page(numbers, listed).lines.flatMap(({ contents }) =>
    contents.filter((one) => /^i( i)*$/.test(String(one))),
  );
  expect(texts.length).toBe(2);
  for (const text of texts) expect(textWidth(String(text), { points: 10 })).toBeLessThanOrEqual(room);
});

test("no label of a figure is cut off, also where columns are narrow at the right edge", () => {
  const columns = 9;
  const wide = grid({
    header: Array.from({ length: columns }, (_, at) => `C${at}`),
    formats: Array.from({ length: columns }, () => "count" as const),
    rows: [Array.from({ length: columns }, (_, at) => (at < 3 ? 100_000_000_000_000 : 1))],
  });
  const label = "Customers who may leave soon, with what they are worth";
  const figures = ["a", "b", "c", "d", label].map((one) => ({
    label: one,
    value: 1,
    format: "count" as const,
  }));
  const { lines, widths } = page({ kind: "figures", figures }, wide);
  const at = lines.find(({ look }) => look === "label")?.contents.indexOf(label) ?? -1;
  const left = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  expect(left + textWidth(label, { points: 9 })).toBeLessThanOrEqual(PAGE_WIDTH);
});

const money = (label: string, value: number) => ({ label, value, format: "money" as const });
const bar = "█".repeat(10);

test.each([
  {
    law: "no label before a narrow column",
    strip: [
      ...[money("Customers", 12), money("Revenue", 257_403), money("Profit", 35_981)],
      ...[
        money("best 20 %", 62),
        money("Lost on 8 customers", 10_034),
        money("Revenue at risk, 2 customers", 1),
      ],
    ],
    header: ["Customer", "Pyramid tier", "Owner", "Revenue", "", "Profitability", "RFM"],
    row: ["Alder Clinic", "VIP", "Ana", 9_018_900_000, bar, "Earning", "Can't lose"],
  },
  {
    law: "no amount over a short label",
    strip: [
      ...[money("Customers", 3), money("Revenue", 9_853_500), money("Profit", 1_204_400)],
      ...[money("from the best 20 %", 99), money("Lost on 1 customer", 800)],
    ],
    header: ["Customer", "Pyramid tier", "Revenue", "", "ABC & Pareto", "Profits", "Faces"],
    row: ["Giant Retail Group", "VIP", 98_000_000_000, bar, "Class A in all", "Earning", "Red face"],
  },
  {
    law: "no last label where a long name leaves little free right of the tables",
    strip: [
      ...[money("Customers", 3), money("Revenue", 9_802_000), money("Profit", 1_200_070)],
      ...[
        { ...money("from the best 20 %", 99), isSpare: true },
        money("Lost on 1 customer", 40),
        money("Revenue at risk, 1 customer", 1_200),
      ],
    ],
    header: ["Customer", "Pyramid tier", "Owner", "Revenue", "", "ABC", "Profitability", "Loyalty"],
    row: ["Giant Trading Company of the North", "VIP", "Li Wei", 9_800_000, bar, "A", "Earning", "Friend"],
  },
  {
    law: "nothing where no table stands",
    strip: [
      ...[
        money("客戶數", 12),
        money("销售额", 258_760),
        money("利润", 36_030),
        money("來自前 20 % 的客戶", 61),
      ],
      ...[money("虧損額（8 個客戶）", 10_186), money("面臨流失的銷售額（2 個客戶）", 103_323)],
    ],
    header: ["客戶", "金字塔層級", "負責人", "销售额", "", "客戶獲利", "RFM 客戶分群"],
    row: ["上海宏远贸易有限公司", "VIP客戶", "王芳王芳王芳王芳王", 90_138, bar, "獲利", "不可失客戶不可失"],
  },
])("of figures side by side $law is cut off", ({ strip, header, row }) => {
  const at = header.indexOf("");
  const formats = row.map((cell) => (typeof cell === "number" ? "money" : "text"));
  const tiers = grid({
    id: "tiers",
    header: ["Pyramid tier", "Customers", "Share", "Revenue", "Of all"],
    formats: ["text", "count", "share", "money", "share"],
  });
  const table = grid({ header, formats, rows: [row], bars: [at] });
  const { lines, widths } = page({ kind: "figures", figures: strip }, tiers, table);
  const values = lines.find(({ look }) => look === "figure")?.contents ?? [];
  const starts = values.flatMap((value, column) => (value === "" ? [] : [column]));
  const left = (column = widths.length) => widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  // What a sentence says as well may give way.
  const labels = lines
    .find(({ look }) => look === "label")
    ?.contents.map((label) => `${label}`.replace(/^'/, ""));
  const told = strip.filter(({ label }) => labels?.includes(label));
  expect(strip.filter((one) => !told.includes(one)).every((one) => "isSpare" in one)).toBe(true);
  expect(starts).toHaveLength(told.length);
  for (const [index, { label, value }] of told.entries()) {
    const digits = textWidth(value.toLocaleString("en"), rowStyle("figure"));
    const needed = Math.max(digits, textWidth(label, rowStyle("label")));
    expect(left(starts[index + 1]) - left(starts[index])).toBeGreaterThanOrEqual(needed);
  }
});

test("a table wider than the page is without the column that it can spare, and one with room has it", () => {
  const names = ["Customer", "Tier", "Value", "Cumulative %", ""];
  const formats = ["text", "text", "money", "share", "text"] as const;
  const coloured = [{ column: 1, labels: 2, positions: [0] }];
  const listed = (further: number) =>
    grid({
      header: [...names, ...Array.from({ length: further }, (_, at) => `Measure ${at}`)],
      formats: [...formats, ...Array.from({ length: further }, () => "money" as const)],
      rows: [["Ann", "VIP", 1, 0.5, "█", ...Array.from({ length: further }, () => 100_000_000_000)]],
      bars: [4],
      coloured,
      spare: 3,
    });
  expect(page(listed(2)).lines[0]?.contents.slice(0, 5)).toEqual(names);
  const [header, row] = page(listed(7)).lines;
  expect(header?.contents.slice(0, 5)).toEqual(["Customer", "Tier", "Value", "", "'Measure 0"]);
  expect([row?.contents.slice(0, 4), row?.formats.slice(0, 4)]).toEqual([
    ["Ann", "VIP", 1, "'█"],
    ["text", "label 0 2", "money", "bar"],
  ]);
});

test("a table whose last texts would run over the edge of the page is without the column that it can spare", () => {
  const header = ["客户", "脸谱", "负责人", "销售额", "占比", "累计占比", "", "利润", "利润率", "层级变化", "建议行动"]; // biome-ignore format: one row
  const formats = ["text", "text", "text", "money", "share", "share", "text", "money", "share", "text", "text"] as const; // biome-ignore format: one row
  const action = "利润大：努力建立长期关系，及时把握购买机会。";
  const row = ["武汉盛世科技有限公司", "红脸客户", "陈静", 198_331_636_000, 0.051, 0.165, "██████████", 16_871_000_000, 0.127, "▼ 原为普通客户", action]; // biome-ignore format: one row
  const { lines, widths } = page(grid({ header, formats, rows: [row], bars: [6], spare: 5 }));
  expect(lines[0]?.contents).not.toContain("累计占比");
  for (const { contents } of lines) {
    const last = contents.length - 1;
    const left = widths.slice(0, last).reduce((sum, width) => sum + width, 0);
    const text = contents[last];
    expect(left + (typeof text === "string" ? textWidth(text, rowStyle("plain")) : 0)).toBeLessThanOrEqual(
      1120,
    );
  }
});

test("a heat map of shares shows shares", () => {
  const found = page(grid({ formats: ["text", "share"], rows: [["VIP", 0.5], ["Small", 1]], shaded: true })); // biome-ignore format: one row
  // Steps of fifths of the largest: 0.5 is in the third, 1 in the fifth.
  expect(found.lines.slice(1).map(({ formats }) => formats[1])).toEqual(["shade 2 share", "shade 4 share"]);
});

test("a short Chinese header stays in one line", () => {
  const { widths } = page(grid({ header: ["客户", "金字塔层级"], rows: [["甲", 1]] }));
  // Five characters of 10 points: 5 × 13.3 = 67 pixels, and the margin.
  expect(widths[1]).toBeGreaterThanOrEqual(67 + 14);
});

test("a Chinese header does not end in a line of one sign where the page has room for it", () => {
  // Each of its signs is as wide as high: eight are one more than stay unbroken.
  for (const header of ["流失客户期销售额", "流失客户上期销售额"]) {
    const grid: Grid = {
      kind: "grid",
      id: "g",
      header: ["客户", header, "客户数"],
      formats: ["text", "money", "count"],
      rows: [["Ann", 5, 1]],
      total: false,
    };
    const [, width = 0] = columnWidths([
      { grid, formats: [["text", "money", "count"]], isHemmed: false, isDrawn: false },
    ]);
    const lines = brokenText(header, width - MARGIN, rowStyle("header"));
    expect(lines.map(({ length }) => length).filter((length) => length === 1)).toEqual([]);
  }
});
