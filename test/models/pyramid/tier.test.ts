/** PYRAMID_TIER, sentence by sentence of its contract. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { InputError, problemText } from "../../../src/core/problem";
import { call, columnOf, counts, NAMES, tiersFor } from "./cases";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const METALS: Argument = [
  ["Gold", 0.1],
  ["Silver", 0.3],
  ["Bronze", 1],
];

describe("sizes: the limits are 1 %, 5 % and 20 % of N, each rounded up", () => {
  test.each([
    // N, then VIP / Major / Ordinary / Small from ceil(N/100), ceil(N/20), ceil(N/5)
    [2, [1, 0, 0, 1]],
    [4, [1, 0, 0, 3]],
    [10, [1, 0, 1, 8]], // limits 1, 1, 2
    [20, [1, 0, 3, 16]], // 1, 1, 4
    [21, [1, 1, 3, 16]], // 1, 2, 5
    [30, [1, 1, 4, 24]], // 1, 2, 6
    [50, [1, 2, 7, 40]], // 1, 3, 10
    [99, [1, 4, 15, 79]], // 1, 5, 20
    [100, [1, 4, 15, 80]],
    [101, [2, 4, 15, 80]], // 2, 6, 21
    [150, [2, 6, 22, 120]], // 2, 8, 30
    [1000, [10, 40, 150, 800]], // the example of the source
  ])("%i different values", (count, expected) => {
    expect(counts(tiersFor(upTo(count)), NAMES)).toEqual(expected);
  });
});

describe("ties and values of 0 or less", () => {
  test("1000 customers of whom the best 30 all have 99: 30 are VIP", () => {
    const values = upTo(1000).map((rank) => (rank <= 30 ? 99 : 98 - rank / 1000));
    // Ranks 31 to 50 are Major: 50 is the limit of 5 %.
    expect(counts(tiersFor(values), NAMES)).toEqual([30, 20, 150, 800]);
  });
  test("all equal and positive: all VIP", () => {
    expect(counts(tiersFor(Array(50).fill(7)), NAMES)).toEqual([50, 0, 0, 0]);
  });
  test("all zero: all Small", () => {
    expect(counts(tiersFor(Array(50).fill(0)), NAMES)).toEqual([0, 0, 0, 50]);
  });
  test("all negative: all Small, even the largest", () => {
    expect(counts(tiersFor([-1, -2, -3]), NAMES)).toEqual([0, 0, 0, 3]);
  });
  test("few positive among zeros: a zero within the first 20 % is Small, and still counted in N", () => {
    // N = 100: limits 1, 5, 20; three positive values have ranks 1, 2, 3.
    expect(counts(tiersFor([5, 4, 3, ...Array(97).fill(0)]), NAMES)).toEqual([1, 2, 0, 97]);
  });
  test("a tie over the edge of two tiers goes to the better one", () => {
    // N = 10: the limits are 1, 1, 2; ranks 1, 2, 2, 4.
    expect(tiersFor([9, 8, 8, 7, 6, 5, 4, 3, 2, 1]).slice(0, 4)).toEqual([
      "VIP",
      "Ordinary",
      "Ordinary",
      "Small",
    ]);
  });
});

describe("shape: one cell or a column in, the same out", () => {
  test("one cell with a population gives one label", () => {
    expect(call("PYRAMID_TIER", [1000, columnOf(upTo(1000))])).toBe("VIP");
    expect(call("PYRAMID_TIER", [[[991]], columnOf(upTo(1000))])).toBe("VIP"); // rank 10
    expect(call("PYRAMID_TIER", [990, columnOf(upTo(1000))])).toBe("Major"); // rank 11
  });
  test("one value that is not in the population is ranked among it", () => {
    // Strictly larger than 950.5 are 951 to 1000: rank 51, just after the limit of 50.
    expect(call("PYRAMID_TIER", [950.5, columnOf(upTo(1000))])).toBe("Ordinary");
    expect(call("PYRAMID_TIER", [951, columnOf(upTo(1000))])).toBe("Major"); // rank 50
    expect(call("PYRAMID_TIER", [5000, columnOf(upTo(1000))])).toBe("VIP");
  });
  test("one customer among nobody else is VIP, unless it is worth nothing", () => {
    expect(call("PYRAMID_TIER", [5, 5])).toBe("VIP");
    expect(call("PYRAMID_TIER", [0, 0])).toBe("Small");
  });
  test("one blank cell gives a blank", () => {
    expect(call("PYRAMID_TIER", ["", columnOf([1, 2])])).toBe("");
  });
  test("a column with another population: RANK against the others", () => {
    expect(call("PYRAMID_TIER", [columnOf([1001, 500, ""]), columnOf(upTo(1000))])).toEqual(
      columnOf(["VIP", "Small", ""]),
    );
  });
  test("a whole column: header, blanks and the blank tail stay in their rows and are not counted", () => {
    const cells: Cell[] = [...upTo(10), ...Array(990).fill("")];
    const labels = tiersFor(cells);
    expect(labels).toHaveLength(1000);
    expect(counts(labels, [...NAMES, ""])).toEqual([1, 0, 1, 8, 990]); // as for N = 10
  });
  test("a column of blanks only is blank", () => {
    expect(tiersFor(["", "", null, " "])).toEqual(["", "", "", ""]);
  });
});

describe("a bad row never spoils the others", () => {
  test.each<[Cell, string]>([
    ["Revenue", "⚠ not a number: Revenue"],
    ["#N/A", "⚠ #N/A"],
    ["#DIV/0!", "⚠ #DIV/0!"],
    ["1,2,3", "⚠ not a number: 1,2,3"],
    [true, "⚠ not a number: TRUE"],
    [new Date(2024, 0, 5), "⚠ not a number: 2024-01-05"],
    ["-", ""],
    ["N/A", ""],
    ["无", ""],
  ])("%p shows %j, and ten good rows keep their tiers", (cell, expected) => {
    const labels = tiersFor([cell, ...upTo(10), cell]);
    expect([labels[0], labels[11]]).toEqual([expected, expected]);
    expect(counts(labels, NAMES)).toEqual([1, 0, 1, 8]);
  });
  test("numbers as text are ranked with the numbers", () => {
    expect(tiersFor(["1.5万", 14_000, "¥13,000", "(5)"], METALS)).toEqual([
      "Gold",
      "Silver",
      "Bronze",
      "Bronze",
    ]);
  });
  test("bad cells of a population are left out of the ranking", () => {
    expect(call("PYRAMID_TIER", [10, columnOf(["Revenue", "#N/A", "", ...upTo(10)])])).toBe("VIP");
  });
});

describe("the user's own tiers", () => {
  test("Gold 10 %, Silver 30 %, Bronze 100 % of ten are 1 / 2 / 7", () => {
    expect(counts(tiersFor(upTo(10), METALS), ["Gold", "Silver", "Bronze"])).toEqual([1, 2, 7]);
  });
  test("shares may be text, and blank rows are skipped", () => {
    const table = [
      ["Gold", "10%"],
      ["", ""],
      ["Silver", "３０％"],
      ["Bronze", "100%"],
      ["", ""],
    ];
    expect(tiersFor(upTo(10), table)).toEqual(tiersFor(upTo(10), METALS));
  });
  test("shares with binary noise are what they mean: 0.7 + 0.2 + 0.1 is all", () => {
    const noisy = [
      ["A", 0.7],
      ["B", 0.7 + 0.2],
      ["C", 0.7 + 0.2 + 0.1],
    ];
    expect(counts(tiersFor(upTo(10), noisy), ["A", "B", "C"])).toEqual([7, 2, 1]);
  });
  test("one tier holds everyone, zeros too", () => {
    expect(tiersFor([5, 0, -1], [["All", 1]])).toEqual(["All", "All", "All"]);
  });
  test("twenty tiers of 5 % each", () => {
    const table = upTo(20).map((step) => [`T${step}`, step / 20]);
    expect(tiersFor([...upTo(20)].reverse(), table)).toEqual(table.map(([name]) => name));
  });
  test("names keep their words and lose stray blanks", () => {
    expect(call("PYRAMID_TIER", [1, 1, [["  重点 客户　", 1]]])).toBe("重点 客户");
  });
});

describe("labels follow the spreadsheet's locale", () => {
  const values = upTo(100).reverse();
  test.each([
    ["en", ["VIP", "Major", "Ordinary", "Small"], "⚠ not a number: abc"],
    ["zh-CN", ["VIP客户", "主要客户", "普通客户", "小客户"], "⚠ 不是数字：abc"],
    ["zh-TW", ["VIP客戶", "主要客戶", "普通客戶", "小客戶"], "⚠ 不是數字：abc"],
  ] as const)("%s", (language, names, bad) => {
    const labels = tiersFor([...values, "abc"], undefined, language);
    expect([labels[0], labels[1], labels[5], labels[20], labels[100]]).toEqual([...names, bad]);
  });
});

describe("a bad parameter throws one sentence", () => {
  const values = columnOf([1, 2, 3]);
  test.each<[string, Argument[], string]>([
    [
      "one cell alone",
      [5],
      "population is needed here: one value alone has no rank, so say which customers to compare it with, for example $B$2:$B$500",
    ],
    ["one text", ["abc", values], 'value must be a number: found "abc"'],
    ["one error cell", ["#N/A", values], 'value must be a number: found "#N/A"'],
    [
      "two columns wide",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "value must be one cell or one column: found 2 columns",
    ],
    [
      "population two columns wide",
      [values, [[1, 2]]],
      "population must be one cell or one column: found 2 columns",
    ],
    [
      "population without numbers",
      [values, columnOf(["a", ""])],
      "population must be a column with numbers: found no numbers",
    ],
    [
      "tiers with one column",
      [values, undefined, [["Gold"]]],
      "tiers must be two columns, name and cumulative share, best tier first: found 1 column",
    ],
    [
      "tiers with three columns",
      [values, undefined, [["Gold", 0.5, "x"]]],
      "tiers must be two columns, name and cumulative share, best tier first: found 3 columns",
    ],
    [
      "tiers without rows",
      [
        values,
        undefined,
        [
          ["", ""],
          ["", ""],
        ],
      ],
      "tiers must be two columns, name and cumulative share, best tier first: found nothing",
    ],
    [
      "tiers with a header",
      [
        values,
        undefined,
        [
          ["Tier", "Share"],
          ["All", 1],
        ],
      ],
      'tiers, row 1 must be a cumulative share such as 5%: found "Share"',
    ],
    [
      "a share left out",
      [
        values,
        undefined,
        [
          ["Gold", ""],
          ["All", 1],
        ],
      ],
      'tiers, row 1 must be a cumulative share such as 5%: found ""',
    ],
    [
      "a name left out",
      [
        values,
        undefined,
        [
          ["", 0.5],
          ["All", 1],
        ],
      ],
      'tiers, row 1 must be a tier with a name: found ""',
    ],
    [
      "shares that do not rise",
      [
        values,
        undefined,
        [
          ["A", 0.5],
          ["B", 0.5],
          ["C", 1],
        ],
      ],
      "tiers, row 2 must be a share above the row before and at most 100%: found 0.5",
    ],
    [
      "shares above 100 %",
      [
        values,
        undefined,
        [
          ["A", 0.5],
          ["B", 1.5],
        ],
      ],
      "tiers, row 2 must be a share above the row before and at most 100%: found 1.5",
    ],
    [
      "a share of 0",
      [
        values,
        undefined,
        [
          ["A", 0],
          ["B", 1],
        ],
      ],
      "tiers, row 1 must be a share above the row before and at most 100%: found 0",
    ],
    [
      "a last share below 100 %, its row counted with the blank one",
      [
        values,
        undefined,
        [
          ["A", 0.5],
          ["", ""],
          ["B", 0.9],
        ],
      ],
      "tiers, row 3 must be 100% in the last row: found 0.9",
    ],
    [
      "a name used twice, in other letters",
      [
        values,
        undefined,
        [
          ["Gold", 0.5],
          ["GOLD", 1],
        ],
      ],
      'tiers, row 2 must be a name used only once: found "GOLD"',
    ],
    [
      "a name that COUNTIF reads as a pattern",
      [values, undefined, [["A*", 1]]],
      'tiers, row 1 must be a name without * ? ~ and not beginning with < > =: found "A*"',
    ],
    [
      "too many tiers",
      [values, undefined, upTo(21).map((step) => [`T${step}`, step / 21])],
      "tiers must be at most 20 tiers: found 21 tiers",
    ],
  ])("%s", (_, given, message) => {
    expect(() => call("PYRAMID_TIER", given)).toThrow(new Error(message));
  });

  test("in the spreadsheet's language", () => {
    try {
      call("PYRAMID_TIER", [5], "zh-CN");
    } catch (error) {
      const { code, details } = error as InputError;
      expect(error).toBeInstanceOf(InputError);
      expect(problemText(code, details, "zh-CN")).toBe(
        "这里需要填写比较范围 (population)：单个数值无法排名，请指明与哪些客户比较，例如 $B$2:$B$500",
      );
    }
    expect.assertions(2);
  });
});

test("PYRAMID_TIER leaves its arguments as they were", () => {
  const rows = Object.freeze([Object.freeze([3]), Object.freeze(["x"]), Object.freeze([""])]);
  const tiers = Object.freeze([Object.freeze(["Gold", 0.5]), Object.freeze(["Rest", 1])]);
  expect(() => call("PYRAMID_TIER", [rows, rows, tiers])).not.toThrow();
});
