/** Which tiers count as changed by hand: a person's word is kept, an old result is not taken for one. */

import type { HistoryReading } from "../../../src/app/reading/sheet/sheet-reading";
import { areLeftBehind, keptText, overridesIn } from "../../../src/app/record/override";
import type { Cell } from "../../../src/core/cells/cell";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";

/** One customer Ann with a tier written, shown and computed. */
function overrides(written: string | null, shown: Cell, computed: string) {
  const last = written === null ? [] : [[1, "2024-01-31", "Data", "Ann", 9, written]];
  return found([["Tier"], [shown]], ["Ann"], last, [computed]);
}

function found(cells: Cell[][], names: string[], last: HistoryReading["last"], computed: string[]) {
  const table = tableOf(
    names.map((_, at) => at + 2),
    [{ field: FIELDS.customer, header: "Customer", letter: "A", cells: names }],
    { decimal: ".", groups: "," },
  );
  const history = { models: ["pyramid"], runs: [], last };
  return overridesIn(
    { reading: { cells, history }, table, column: 1, model: "pyramid", values: [] },
    { cells: computed },
  );
}

test.each([
  ["a tier that neither run gave is a person's", "Small", "VIP", "Small", true],
  ["also when the result changed meanwhile", "Small", "VIP", "Major", true],
  ["what the last run wrote is not", "Small", "Small", "Major", false],
  ["what this run would write anyway is not", "Small", "Major", "Major", false],
  ["spaces around it are not", "Small", " Small ", "Major", false],
  ["letter case is", "Small", "SMALL", "Small", true],
  ["an emptied cell is filled again", "Small", "", "Small", false],
  ["a tier where the last run gave none is", "", "VIP", "Small", true],
  ["without a record nothing can be told apart", null, "VIP", "Small", false],
] as const)("%s", (_law, written, shown, computed, isByHand) => {
  expect(overrides(written, shown, computed)).toEqual(
    isByHand ? [{ row: 2, customer: "Ann", computed, kept: shown }] : [],
  );
});

test.each(["重点（A）", "Ａ", "A：top", "①", "ﬁ", "Top "])(
  "%j is our own tier though a cell's text is read in its ordinary form",
  (tier) => {
    expect(overrides(tier, tier, "Small")).toEqual([]);
    expect(overrides("Small", tier, tier)).toEqual([]);
  },
);

describe("after a run that did not end", () => {
  const last = [
    [1, "2024-01-31", "Data", "Ann", 9, "VIP"],
    [1, "2024-01-31", "Data", "Bo", 1, "Small"],
  ];
  const table = tableOf(
    [2, 3],
    [{ field: FIELDS.customer, header: "Customer", letter: "A", cells: ["Ann", "Bo"] }],
    { decimal: ".", groups: "," },
  );
  const history = { models: ["pyramid"], runs: [], last };
  const result = { cells: ["VIP", "Small"], labels: ["VIP", "Small"] };
  const remaining = (shown: string[], kept: [string, string][]) =>
    overridesIn(
      {
        reading: { cells: [["Tier"], ...shown.map((tier) => [tier])], history },
        table,
        column: 1,
        model: "pyramid",
        values: [],
      },
      result,
      kept,
    );

  test("nor are tiers that it gave, where its titles stood already", () => {
    const cells = [["Tier"], ["Small"], ["VIP"]];
    const told = (unfinished: HistoryReading["last"]) =>
      overridesIn(
        {
          reading: { cells, history: { ...history, unfinished } },
          table,
          column: 1,
          model: "pyramid",
          values: [],
        },
        result,
      ).map(({ customer }) => customer);
    expect(told([])).toEqual(["Ann", "Bo"]);
    // The run that did not end had found Bo ahead, and a person gave Bo nothing.
    expect(
      told([
        [2, "2024-02-29", "Data", "Ann", 1, "Small"],
        [2, "2024-02-29", "Data", "Bo", 9, "VIP"],
      ]),
    ).toEqual([]);
  });

  test("tiers beside the wrong customers are no changes by hand", () => {
    expect(remaining(["Small", "VIP"], [])).toEqual([]);
  });

  test("what the run was to keep stays with its customer, wherever it stands now", () => {
    expect(remaining(["Small", "Mine"], [["Ann", "Mine"]])).toEqual([
      { row: 2, customer: "Ann", computed: "VIP", kept: "Mine", content: "Mine" },
    ]);
  });

  test("a word of a person's own, typed since, stays too", () => {
    expect(remaining(["Small", "Yours"], [])).toEqual([
      { row: 3, customer: "Bo", computed: "Small", kept: "Yours" },
    ]);
  });

  test("a tier of ours that a person had given is among what the run was to keep", () => {
    expect(remaining(["VIP", "VIP"], [["Bo", "VIP"]])).toMatchObject([
      { row: 3, kept: "VIP", content: "VIP" },
    ]);
  });
});

test("rows are known by customer, so sorting the sheet changes nothing", () => {
  const last = [
    [1, "2024-01-31", "Data", "Ann", 9, "VIP"],
    [1, "2024-01-31", "Data", "Bo", 1, "Small"],
  ];
  expect(found([["Tier"], ["Small"], ["VIP"]], ["Bo", "Ann"], last, ["Major", "Major"])).toEqual([]);
});

test("two customers of one name are told apart by their order", () => {
  const last = [
    [1, "2024-01-31", "Data", "Ann", 9, "VIP"],
    [1, "2024-01-31", "Data", "Ann (2)", 1, "Small"],
  ];
  expect(found([["Tier"], ["VIP"], ["Mine"]], ["Ann", "Ann"], last, ["VIP", "Small"])).toEqual([
    { row: 3, customer: "Ann (2)", computed: "Small", kept: "Mine" },
  ]);
});

describe("for how many runs a tier by hand was kept", () => {
  const runs = (recorded: string, shown: string, computed = "Small") => {
    const table = tableOf(
      [2],
      [{ field: FIELDS.customer, header: "Customer", letter: "A", cells: ["Ann"] }],
      { decimal: ".", groups: "," },
    );
    const last = [[1, "2024-01-31", "Data", "Ann", 9, "Small", recorded]];
    const history = { models: ["pyramid", "pyramid/kept"], runs: [], last };
    const reading = { cells: [["Tier"], [shown]], history };
    const [one] = overridesIn(
      { reading, table, column: 1, model: "pyramid", values: [] },
      { cells: [computed] },
    );
    return one && [one.runs, keptText(one, "2024-07-31")];
  };

  test.each([
    ["is what the record says of the same tier", "2 2024-03-31 Gold", "Gold", [2, "3 2024-03-31 Gold"]],
    [
      "also where the tier is several words",
      "1 2024-03-31 very good",
      "very good",
      [1, "2 2024-03-31 very good"],
    ],
    ["also of a record without days", "2 Gold", "Gold", [2, "3 Gold"]],
    ["begins anew with another tier", "2 2024-03-31 Gold", "VIP", [undefined, "1 2024-07-31 VIP"]],
    ["begins with the first run that keeps it", "", "Gold", [undefined, "1 2024-07-31 Gold"]],
    ["is not known of a record that says something else", "Gold", "Gold", [undefined, "1 2024-07-31 Gold"]],
  ] as const)("%s", (_law, recorded, shown, expected) => {
    expect(runs(recorded, shown)).toEqual(expected);
  });

  test("goes on while the rule gives the same, and ends when a person types what the rule gives", () => {
    expect(runs("2 2024-03-31 VIP", "VIP", "VIP")).toEqual([2, "3 2024-03-31 VIP"]);
    expect(runs("2 2024-03-31 VIP", "Small", "Small")).toBeUndefined();
    expect(runs("", "VIP", "VIP")).toBeUndefined();
  });
});

describe("tiers that stayed where they stood while the customers beside them changed", () => {
  // The last run: Ann VIP, Bo Major, Cy Small, Di Small; Cy was set to Major by hand before, and that was kept.
  const models = ["pyramid", "pyramid/kept"];
  const last = [
    [1, "2024-01-31", "Data", "Ann", 9, "VIP", ""],
    [1, "2024-01-31", "Data", "Bo", 5, "Major", ""],
    [1, "2024-01-31", "Data", "Cy", 2, "Small", "1 2024-01-31 Gold"],
    [1, "2024-01-31", "Data", "Di", 1, "Small", ""],
  ];
  const left = ["VIP", "Major", "Gold", "Small"];
  /** Customer, tier beside it and tier worked out now, from the second row on; what stands below them last. */
  const kept = (rows: [string, string, string][], below: string[] = []) => {
    const table = tableOf(
      rows.map((_, at) => at + 2),
      [{ field: FIELDS.customer, header: "Customer", letter: "A", cells: rows.map(([name]) => name) }],
      { decimal: ".", groups: "," },
    );
    const cells = [["Tier"], ...rows.map(([, tier]) => [tier]), ...below.map((tier) => [tier])];
    const tiers = {
      reading: { cells, history: { models, runs: [], last } },
      table,
      column: 1,
      model: "pyramid",
      values: [],
    };
    const result = { cells: rows.map(([, , computed]) => computed) };
    const found = overridesIn(tiers, result);
    return [
      areLeftBehind(tiers, result),
      found.map((one) => `${one.customer}: ${one.kept} x${one.runs ?? 0}`),
    ];
  };

  test("are not changed by hand when the customers were sorted alone; what was kept follows its customer", () => {
    const rows: [string, string, string][] = [
      ["Di", "VIP", "Small"],
      ["Cy", "Major", "Small"],
      ["Bo", "Gold", "Major"],
      ["Ann", "Small", "VIP"],
    ];
    expect(kept(rows)).toEqual([true, ["Cy: Gold x1"]]);
  });

  test("nor when all customers are others, or one was renamed in place", () => {
    expect(kept(left.map((tier, at) => [`New ${at}`, tier, "Small"]))).toEqual([true, ["New 2: Gold x1"]]);
    expect(
      kept([
        ["Anna", "VIP", "Small"],
        ["Bo", "Major", "VIP"],
        ["Cy", "Gold", "Small"],
        ["Di", "Small", "Small"],
      ]),
    ).toEqual([true, ["Cy: Gold x1"]]);
  });

  test("but a tier set by hand stays with a customer whose name was corrected, and nothing was moved", () => {
    expect(
      kept([
        ["Ann", "VIP", "VIP"],
        ["Bo", "Major", "Major"],
        ["Cyril", "Gold", "Small"],
        ["Di", "Small", "Small"],
      ]),
    ).toEqual([false, ["Cyril: Gold x0"]]);
  });

  test("nor when new customers were put in above them alone", () => {
    expect(
      kept([
        ["New", "VIP", "Small"],
        ["Ann", "Major", "VIP"],
        ["Bo", "Gold", "Major"],
        ["Cy", "Small", "Small"],
        ["Di", "", "Small"],
      ]),
    ).toEqual([true, ["Cy: Gold x1"]]);
  });

  test("nor when a customer was taken out from above them alone, so that the last tier has none", () => {
    const rows: [string, string, string][] = [
      ["Bo", "VIP", "VIP"],
      ["Cy", "Major", "Small"],
      ["Di", "Gold", "Small"],
    ];
    expect(kept(rows, ["Small"])).toEqual([true, ["Cy: Gold x1"]]);
  });

  test("but a tier that differs from the one of its row then was typed", () => {
    expect(
      kept([
        ["Di", "VIP", "Small"],
        ["Cy", "Mine", "Small"],
        ["Bo", "Gold", "Major"],
        ["Ann", "Small", "VIP"],
      ]),
    ).toEqual([true, ["Cy: Mine x0"]]);
  });

  test("nor when fewer customers in the same order were pasted and the rows that were left over deleted", () => {
    // Three stand beside a customer who had another, and all three stood in these rows.
    expect(
      kept([
        ["Bo", "VIP", "Small"],
        ["Cy", "Major", "Small"],
        ["Di", "Gold", "Small"],
      ]),
    ).toEqual([true, ["Cy: Gold x1"]]);
  });

  test("a tier typed for the next one after a row was deleted is a person's", () => {
    // VIP stood in the first row then, too.
    expect(
      kept([
        ["Bo", "VIP", "Small"],
        ["Cy", "Gold", "Small"],
        ["Di", "Small", "Small"],
      ]),
    ).toEqual([false, ["Bo: VIP x0", "Cy: Gold x1"]]);
  });

  test("nor is a tier taken away that stood in its row before the rows were sorted whole", () => {
    // Di was set to VIP by hand, then all rows were turned round: VIP stands in the last row as it did in the first.
    expect(
      kept([
        ["Di", "VIP", "Small"],
        ["Cy", "Gold", "Small"],
        ["Bo", "Major", "Major"],
        ["Ann", "VIP", "VIP"],
      ]),
    ).toEqual([false, ["Di: VIP x0", "Cy: Gold x1"]]);
  });

  test("nor is anything left behind where what was typed is what the rule gives", () => {
    // The best one's row was deleted, the next one promoted by hand, a new one put in below with a tier.
    const rows: [string, string, string][] = [
      ["Bo", "VIP", "VIP"],
      ["Cy", "Gold", "Small"],
      ["Di", "Small", "Major"],
      ["New", "Small", "Small"],
    ];
    expect(kept(rows)).toEqual([false, ["Cy: Gold x1"]]);
  });

  test("nor is a tier typed for a new customer taken away", () => {
    const rows: [string, string, string][] = [
      ["Ann", "VIP", "VIP"],
      ["New", "VIP", "Small"],
      ["Bo", "Major", "Major"],
      ["Cy", "Gold", "Small"],
      ["Di", "Small", "Small"],
    ];
    expect(kept(rows)).toEqual([false, ["New: VIP x0", "Cy: Gold x1"]]);
  });

  test("nor where rows were sorted whole and one tier typed", () => {
    expect(
      kept([
        ["Di", "Mine", "Small"],
        ["Cy", "Gold", "Small"],
        ["Bo", "Major", "Major"],
        ["Ann", "VIP", "VIP"],
      ]),
    ).toEqual([false, ["Di: Mine x0", "Cy: Gold x1"]]);
  });
});
