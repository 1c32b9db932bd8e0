/** Which tiers count as changed by hand: a person's word is kept, an old result is not taken for one. */

import type { HistoryReading } from "../../../src/app/reading/sheet-reading";
import { overridesIn } from "../../../src/app/record/override";
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
