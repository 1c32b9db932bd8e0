/** Which tiers count as changed by hand: a person's word is kept, an old result is not taken for one. */

import type { HistoryReading } from "../../../src/app/reading/sheet/sheet-reading";
import { keptText, overridesIn } from "../../../src/app/record/override";
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
  return overridesIn({ cells, history }, table, 1, "pyramid", { cells: computed });
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
      { cells: [["Tier"], ...shown.map((tier) => [tier])], history },
      table,
      1,
      "pyramid",
      result,
      kept,
    );

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
  const runs = (recorded: string, shown: string) => {
    const table = tableOf(
      [2],
      [{ field: FIELDS.customer, header: "Customer", letter: "A", cells: ["Ann"] }],
      { decimal: ".", groups: "," },
    );
    const last = [[1, "2024-01-31", "Data", "Ann", 9, "Small", recorded]];
    const history = { models: ["pyramid", "pyramid/kept"], runs: [], last };
    const [one] = overridesIn({ cells: [["Tier"], [shown]], history }, table, 1, "pyramid", {
      cells: ["Small"],
    });
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
});
