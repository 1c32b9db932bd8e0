/** FUNNEL, sentence by sentence of its contract. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { FUNNEL_FUNCTIONS } from "../../../src/models/funnel/functions";
import { defaultStages, STAGE_NAMES } from "../../../src/models/funnel/stages";
import { growth } from "../../core/growth";
import { shuffled } from "../../core/seeded";
import { expectTable } from "../../tables";
import { caller, columnOf, tableIn } from "../call";

const call = caller(FUNNEL_FUNCTIONS, "FUNNEL");
const funnel = (stages: Argument, order?: Argument) => call([stages, order]) as Cell[][];
const HEADER = ["Stage", "Reached", "From the stage before", "From the first stage"];
const ORDER = columnOf(["Lead", "Offer", "Order"]);

describe("who is at a stage has reached all earlier ones", () => {
  test.each<[string, Cell[], Cell[][]]>([
    [
      "one of each",
      ["Lead", "Offer", "Order"],
      [
        ["Lead", 3, "", 1],
        ["Offer", 2, 2 / 3, 2 / 3],
        ["Order", 1, 0.5, 1 / 3],
      ],
    ],
    [
      "all at the last",
      ["Order", "Order"],
      [
        ["Lead", 2, "", 1],
        ["Offer", 2, 1, 1],
        ["Order", 2, 1, 1],
      ],
    ],
    [
      "all at the first: nobody reached the next, so the last has no conversion",
      ["Lead"],
      [
        ["Lead", 1, "", 1],
        ["Offer", 0, 0, 0],
        ["Order", 0, "", 0],
      ],
    ],
    [
      "nobody",
      [],
      [
        ["Lead", 0, "", ""],
        ["Offer", 0, "", ""],
        ["Order", 0, "", ""],
      ],
    ],
    [
      "letter case and stray blanks",
      ["lead ", "ＯＦＦＥＲ"],
      [
        ["Lead", 2, "", 1],
        ["Offer", 1, 0.5, 0.5],
        ["Order", 0, 0, 0],
      ],
    ],
    [
      "numbers",
      [1, 2, "3"],
      [
        ["Lead", 3, "", 1],
        ["Offer", 2, 2 / 3, 2 / 3],
        ["Order", 1, 0.5, 1 / 3],
      ],
    ],
    [
      "a header, blanks and a blank tail",
      ["Stage", "Lead", "", "", null],
      [
        ["Lead", 1, "", 1],
        ["Offer", 0, 0, 0],
        ["Order", 0, "", 0],
      ],
    ],
  ])("%s", (_, stages, expected) => {
    expectTable(funnel(columnOf(stages), ORDER), [HEADER, ...expected]);
  });
});

test("text that is no stage is pointed out, unless it is the header", () => {
  const table = funnel(columnOf(["Status", "Lead", "Lost", "Won", 4, 0, 1.5]), ORDER);
  expectTable(table, [
    HEADER,
    ["Lead", 1, "", 1],
    ["Offer", 0, 0, 0],
    ["Order", 0, "", 0],
    ["⚠ not counted, because not in the order of stages: 5, first Lost", "", "", ""],
  ]);
});

test.each<[string, Cell, string]>([
  ["a number", 9, "9"],
  ["a number as text", "9", "9"],
  ["a part of a number", 1.5, "1.5"],
  ["a checkbox", true, "TRUE"],
])("%s in the first row is no header: it is pointed out", (_, cell, shown) => {
  const table = funnel(columnOf([cell, 1]), ORDER);
  expect(table[1]).toEqual(["Lead", 1, "", 1]);
  expect(table.at(-1)?.[0]).toBe(`⚠ not counted, because not in the order of stages: 1, first ${shown}`);
});

test("takes time in proportion to the stages: 50,000 of one's own are no trouble", () => {
  const run = (size: number) => {
    const stages = columnOf(Array.from({ length: size }, (_, at) => `Stage ${at}`));
    expect(funnel(stages, stages)).toHaveLength(size + 1);
  };
  expect(growth(run, 12_500)).toBeLessThan(9);
});

describe("the eight steps", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/funnel/README.md"), "utf8");
  const example = tableIn(readme, "| step ").slice(1);

  test("the README's example", () => {
    const stages = example.flatMap(([step, count]): Cell[] => Array(count as number).fill(step));
    expect(stages).toHaveLength(10);
    const table = funnel(columnOf(stages)).slice(1);
    const rounded = table.map((row) =>
      row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell)),
    );
    expect(rounded).toEqual(example.map(([step, , ...rest]) => [step, ...rest]));
  });

  // The eight as the sources list them, in both scripts: 聯系 is how the traditional text prints it.
  test.each<[string, string]>([
    ["the sources, simplified", "寻找客户 联系客户 推销准备 接近客户 了解需求 销售陈述 克服异议 达成协议"],
    ["the sources, as they stand", "尋找客戶 聯系客戶 推銷準備 接近客戶 了解需求 銷售陳述 克服異議 達成協議"],
    ["common words", "寻找潜在客户 初次联系 访前准备 拜访客户 需求分析 产品介绍 处理异议 签约"],
    [
      "a sales system",
      "Prospecting First_contact Preparation Approach Discovery Demo Negotiation Closed_won",
    ],
  ])("in the words of %s count once each", (_, words) => {
    const spoken = words.split(" ").map((word) => word.replace("_", " "));
    const table = funnel(columnOf(spoken));
    // One at each step: 8 reached the first, 7 the second and so on; no row says that some were not counted.
    expect(table.slice(1).map(([, reached]) => reached)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test("no word means two of them", () => {
    const words = defaultStages("en").flatMap((stage) => [...new Set(stage.words)]);
    expect(words.length).toBe(new Set(words).size);
  });

  test("are known in every language, and named in the spreadsheet's", () => {
    const spoken = columnOf(["Agree", "达成协议", "達成協議", "agree"]);
    expect(
      funnel(spoken)
        .map(([, reached]) => reached)
        .slice(1),
    ).toEqual(Array(8).fill(4));
    const traditional = call([spoken], "zh-TW") as Cell[][];
    expect(traditional.slice(1).map(([name]) => name)).toEqual(STAGE_NAMES.map((name) => name["zh-TW"]));
    expect(traditional[0]).toEqual(["階段", "到達數", "較上一階段轉換率", "較首個階段轉換率"]);
  });
});

test("a user's own order may be a row and may hold blanks", () => {
  expect(funnel(columnOf(["Offer"]), [["Lead", "", "Offer"]])).toEqual([
    HEADER,
    ["Lead", 1, "", 1],
    ["Offer", 1, 1, 1],
  ]);
});

describe("days and worth of who is at a stage", () => {
  const beside = (stages: Cell[], days: Cell[], worth: Cell[], order?: Argument) =>
    call([columnOf(stages), order, columnOf(days), columnOf(worth)]) as Cell[][];

  test("are found by the same reading that counts it: other words, other languages, numbers, blanks around", () => {
    const table = beside(
      ["Step", "Won", "成交", " agree ", 8, "closed won", "Find", "Lost", ""],
      ["Days", 1, 2, 3, 4, "", 5, 99, 99],
      ["Worth", 0.1, 0.2, 10, 20, "¥1,000", "", 99, 99],
    );
    // Five agreed, four of them with days: (1 + 2 + 3 + 4) / 4; worth 0.1 + 0.2 + 10 + 20 + 1000, as written.
    expect(table.at(-2)).toEqual(["Agree", 5, 1, 5 / 6, 2.5, 1030.3]);
    expect(table[1]).toEqual(["Find", 6, "", 1, 5, 0]);
    expect(table[2]?.slice(4)).toEqual(["", 0]);
    expect(table[0]?.slice(4)).toEqual(["Days at the stage", "Worth"]);
    expect(table.at(-1)).toEqual([
      "⚠ not counted, because not in the order of stages: 1, first Lost",
      ...Array(5).fill(""),
    ]);
  });

  test("one of them alone has its column alone, and what is no number is pointed out", () => {
    const table = call([columnOf(["Lead", "Offer"]), ORDER, undefined, columnOf(["soon", "about ten"])]);
    expect(table).toEqual([
      [...HEADER, "Worth"],
      ["Lead", 2, "", 1, 0],
      ["Offer", 1, 0.5, 0.5, 0],
      ["Order", 0, 0, 0, 0],
      ["⚠ left out of days and worth, because not a number: 1, first about ten", "", "", "", ""],
    ]);
  });

  test.each<[string, Cell[], string]>([
    ["an error cell", [1, "#DIV/0!"], "days has #DIV/0! in row 2: mend that cell first"],
    ["another height", [1, 2, 3], "stages has 2 rows but days has 3: select columns of the same height"],
  ])("%s is refused", (_, days, message) => {
    expect(() => call([columnOf(["Lead", "Offer"]), ORDER, columnOf(days)])).toThrow(message);
  });
});

test.each<[string, Argument, Argument, string]>([
  ["an error cell", columnOf(["Stage", "#N/A"]), undefined, "stages has #N/A in row 2: mend that cell first"],
  [
    "a stage twice",
    "Lead",
    columnOf(["Lead", "LEAD"]),
    'order must be the names of the stages, first to last, each once: found "LEAD"',
  ],
  [
    "no stages",
    "Lead",
    columnOf(["", ""]),
    'order must be the names of the stages, first to last, each once: found ""',
  ],
])("%s is refused", (_, stages, order, message) => {
  expect(() => funnel(stages, order)).toThrow(new Error(message));
});

test("never widens, and the order of the rows does not matter", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 60 }), (stages) => {
      const rows = funnel(columnOf(stages)).slice(1);
      const reached = rows.map((row) => row[1] as number);
      expect(reached[0]).toBe(stages.length);
      // The definition, counted anew for each stage.
      expect(reached).toEqual(STAGE_NAMES.map((_, index) => stages.filter((stage) => stage > index).length));
      expect(funnel(columnOf(shuffled(stages, 3))).slice(1)).toEqual(rows);
    }),
    { seed: 7 },
  );
});
