/** KAM_QUADRANT, KAM_SELECT and KAM_STAGE, sentence by sentence of their contract. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { LANGUAGES } from "../../../src/core/texts/language";
import { KEY_ACCOUNT_FUNCTIONS } from "../../../src/models/key-accounts/functions";
import { PLACES, STAGES } from "../../../src/models/key-accounts/labels";
import { selectAccounts } from "../../../src/models/key-accounts/matrix";
import { shuffled } from "../../core/seeded";
import { caller, columnOf, refusalsOf, tableIn } from "../call";

const quadrant = caller(KEY_ACCOUNT_FUNCTIONS, "KAM_QUADRANT");
const select = caller(KEY_ACCOUNT_FUNCTIONS, "KAM_SELECT");
const stage = caller(KEY_ACCOUNT_FUNCTIONS, "KAM_STAGE");
const OVER = "Key account, over capacity";

describe("KAM_QUADRANT: a score on the cut is high", () => {
  test.each<[number, number, string]>([
    [5, 5, "Key account"],
    [5, 4.99, "Key development"],
    [4.99, 5, "Maintenance"],
    [4.99, 4.99, "Opportunistic"],
    [10, 0, "Key development"],
    [0, 10, "Maintenance"],
  ])("attractiveness %d, strength %d is %s", (attractiveness, strength, expected) => {
    expect(quadrant([attractiveness, strength])).toBe(expected);
  });

  test.each<[Argument[], unknown]>([
    [[60, 40, 50], "Key development"], // a scale to 100 with its own cut
    [[60, 50, "50"], "Key account"],
    [["", 5], ""],
    [
      [columnOf([8, "", "x", 3]), columnOf([7, 7, 7, ""])],
      columnOf(["Key account", "", "⚠ not a number: x", ""]),
    ],
    [[columnOf([8, 8]), columnOf([7, 5]), columnOf([7, 7])], columnOf(["Key account", "Key development"])],
  ])("KAM_QUADRANT(%j) is %j", (given, expected) => {
    expect(quadrant(given)).toEqual(expected);
  });

  test("labels follow the spreadsheet's language", () => {
    const scores: Argument[] = [columnOf([8, 8, 3, 3]), columnOf([7, 2, 7, 2])];
    expect(quadrant(scores, "zh-CN")).toEqual(columnOf(["关键客户", "关键发展客户", "维持客户", "机会客户"]));
    expect(quadrant(scores, "zh-TW")).toEqual(columnOf(["關鍵客戶", "關鍵發展客戶", "維持客戶", "機會客戶"]));
  });
});

describe("KAM_SELECT: key accounts by attractiveness x strength, as many as the firm can manage", () => {
  const labels = (attractiveness: Cell[], strength: Cell[], capacity: Argument, cut?: Argument) =>
    (select([columnOf(attractiveness), columnOf(strength), capacity, cut]) as Cell[][]).map(
      ([label]) => label,
    );
  const KEY = "Key account";

  test("the README's example", () => {
    const readme = readFileSync(join(__dirname, "../../../src/models/key-accounts/README.md"), "utf8");
    const rows = tableIn(readme, "| account ").slice(1);
    expect(rows.map(([, attractiveness, strength]) => Number(attractiveness) * Number(strength))).toEqual(
      rows.map(([, , , product]) => product),
    );
    const column = (at: number) => rows.map((row) => row[at]);
    expect(labels(column(1), column(2), 2)).toEqual(column(4));
  });

  test.each<[string, Cell[], Cell[], number, string[]]>([
    ["capacity for all", [9, 8], [9, 8], 2, [KEY, KEY]],
    ["capacity to spare", [9, 8], [9, 8], 50, [KEY, KEY]],
    ["one too many", [9, 8, 7], [9, 8, 7], 2, [KEY, KEY, OVER]],
    ["no capacity", [9, 2], [9, 9], 0, [OVER, "Maintenance"]],
    ["a tie at the edge: all stay in", [9, 8, 8, 7], [9, 7, 7, 7], 2, [KEY, KEY, KEY, OVER]],
    ["a tie of different scores with the same product", [9, 6, 7], [6, 9, 7], 1, [KEY, KEY, OVER]], // 54, 54, 49
    ["a tie but for binary noise", [7.2, 7.8, 5], [6.5, 6, 5], 1, [KEY, KEY, OVER]], // both 46.8
    ["all equal", [8, 8, 8], [8, 8, 8], 1, [KEY, KEY, KEY]],
    [
      "a large product outside the quadrant takes no place",
      [10, 4.9, 6],
      [4.9, 10, 6],
      1,
      ["Key development", "Maintenance", KEY],
    ],
    ["on the cut", [5, 5], [5, 10], 1, [OVER, KEY]],
    ["zero scores", [0, 0], [0, 5], 1, ["Opportunistic", "Maintenance"]],
  ])("%s", (_, attractiveness, strength, capacity, expected) => {
    expect(labels(attractiveness, strength, capacity)).toEqual(expected);
  });

  test("blanks and bad rows keep to themselves and take no place", () => {
    expect(labels([9, "", "x", 8, 7], [9, 9, 9, "#N/A", 7], 2)).toEqual([
      KEY,
      "",
      "⚠ not a number: x",
      "⚠ #N/A",
      KEY,
    ]);
  });

  test("another cut, and one account alone", () => {
    expect(labels([60, 40], [70, 90], 5, 50)).toEqual([KEY, "Maintenance"]);
    expect(select([9, 9, 3])).toBe(KEY);
    expect(select([9, "", 3])).toBe("");
  });

  test.each<[Argument[], string]>([
    [
      [columnOf([1, 2]), columnOf([1, 2, 3]), 5],
      "attractiveness has 2 rows but strength has 3: select columns of the same height",
    ],
    [[columnOf([1, 2]), columnOf([1, 2]), 2.5], "capacity must be a whole number, 0 or above: found 2.5"],
    [[columnOf([1, 2]), columnOf([1, 2]), -1], "capacity must be a whole number, 0 or above: found -1"],
    [[columnOf([1, 2]), columnOf([1, 2])], 'capacity must be a whole number, 0 or above: found ""'],
    [[columnOf([1, 2]), columnOf([1, 2]), 2, -1], "cut must be 0 or above: found -1"],
    [["abc", 5, 2], 'attractiveness must be a number: found "abc"'],
  ])("%j is refused in one sentence", (given, message) => {
    expect(() => select(given)).toThrow(new Error(message));
  });

  const score = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);
  const account = fc.record({ attractiveness: score, strength: score });
  const accounts = fc.array(account, { minLength: 2, maxLength: 40 });

  test("agrees with the definition: rank = 1 + how many key accounts have a strictly larger product", () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 0, max: 10 }), (list, capacity) => {
        const key = list.filter(({ attractiveness, strength }) => attractiveness >= 5 && strength >= 5);
        const expected = list.map(({ attractiveness, strength }) => {
          if (attractiveness < 5) return strength < 5 ? "Opportunistic" : "Maintenance";
          if (strength < 5) return "Key development";
          const larger = key.filter(
            (other) => other.attractiveness * other.strength > attractiveness * strength,
          );
          return larger.length < capacity ? KEY : OVER;
        });
        const [first, second] = [list.map((one) => one.attractiveness), list.map((one) => one.strength)];
        expect(labels(first, second, capacity)).toEqual(expected);
        // In another order every account keeps its label.
        const order = shuffled([...list.keys()], 11);
        const at = (values: number[]) => order.map((index) => values[index]);
        expect(labels(at(first), at(second), capacity)).toEqual(order.map((index) => expected[index]));
      }),
      { seed: 7 },
    );
  });
});

describe("KAM_STAGE: six answers of 1 to 4", () => {
  const answersOf = (total: number): number[] =>
    Array.from({ length: 6 }, (_, index) => Math.floor((total + index) / 6));

  test.each<[number, string]>([
    [6, "Basic"],
    [10, "Basic"],
    [11, "Cooperative"],
    [16, "Cooperative"],
    [17, "Interdependent"],
    [22, "Interdependent"],
    [23, "Integrated"],
    [24, "Integrated"],
  ])("total %i is %s", (total, expected) => {
    const answers = answersOf(total);
    expect(answers.reduce((one, other) => one + other)).toBe(total);
    expect(stage([[answers]])).toBe(expected);
    expect(stage([columnOf(answers)])).toBe(expected);
  });

  test("rows of accounts; all blank is Exploratory; a bad row keeps to itself", () => {
    const rows = [
      [1, 2, 2, 1, 2, 2],
      ["", "", "", "", "", ""],
      [1, 2, "", 1, 2, 2],
      [1, 2, 5, 1, 2, 2],
      [1, 2, 2.5, 1, 2, 2],
      [1, 2, "x", 1, 2, 2],
    ];
    expect(stage([rows])).toEqual(
      columnOf([
        "Basic",
        "Exploratory",
        "⚠ answer 3 is blank",
        "⚠ answer 3 must be a whole number from 1 to 4: found 5",
        "⚠ answer 3 must be a whole number from 1 to 4: found 2.5",
        "⚠ not a number: x",
      ]),
    );
    expect(stage([columnOf(Array(6).fill(""))], "zh-TW")).toBe("探索");
  });

  test("a row without a name stays blank, with answers or without; both must be as high", () => {
    const rows = [
      [1, 2, 2, 1, 2, 2],
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      [4, 4, 4, 4, 4, 4],
    ];
    expect(stage([rows, columnOf(["Ann", "Bo", "", ""])])).toEqual(
      columnOf(["Basic", "Exploratory", "", ""]),
    );
    expect(stage([[[1, 2, 2, 1, 2, 2]], "Ann"])).toBe("Basic");
    expect(() => stage([rows, columnOf(["Ann"])])).toThrow("4");
  });

  test.each<[Argument, string]>([
    [[[1, 2, 3]], "answers must be six cells for each account, in a row, or one column of six: found 1 x 3"],
    [
      columnOf([1, 2, 3]),
      "answers must be six cells for each account, in a row, or one column of six: found 3 x 1",
    ],
    [[[1, 2, 3, 4, 1, 0]], "answer 6 must be a whole number from 1 to 4: found 0"],
    [[[1, 2, 3, 4, 1, ""]], "answer 6 is blank"],
    [[[1, 2, 3, 4, 1, "x"]], 'answers must be a whole number from 1 to 4: found "x"'],
  ])("%j is refused in one sentence", (answers, message) => {
    expect(() => stage([answers])).toThrow(new Error(message));
  });

  test("refusals speak the spreadsheet's language", () => {
    expect(refusalsOf(() => stage([[[1, 2, 3, 4, 1, ""]]]))).toEqual([
      "answer 6 is blank",
      "第 6 个答案为空",
      "第 6 個答案為空",
    ]);
  });
});

test.each<[string, number[], number, number | null]>([
  ["more than the capacity", [9, 8, 7], 2, 64], // 81, 64 | 49
  ["exactly as many as the capacity", [9, 8, 7], 3, null],
  ["fewer than the capacity", [9, 8, 7], 4, null],
  ["no capacity", [9, 8, 7], 0, null],
  ["nobody qualifies", [1, 2], 1, null],
])("the edge of the selection: %s", (_, scores, capacity, edge) => {
  expect(selectAccounts(scores, scores, capacity, 5).edge).toBe(edge);
});

test("every place and stage has a name and an action of its own in every language", () => {
  for (const language of LANGUAGES) {
    const labels = [...PLACES, ...STAGES];
    expect(new Set(labels.map(({ label }) => label[language])).size).toBe(10);
    expect(new Set(labels.map(({ action }) => action[language])).size).toBe(10);
    expect(labels.map(({ action }) => action[language])).not.toContain("");
  }
});
