/** Tiers of an earlier run that a run does not renew, because their rows are not read, are told with their place. */

import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import { customers, request } from "../plan/request";
import { reading } from "../reading";

const TIERS = ["VIP", "Major", "Small", "Small", "Small", "Small", "Small", "Small"];
const LISTED = customers(8, ["Pyramid tier", ...TIERS]);

/** Blank rows put in below the fourth customer, and what stands between. */
const parted = (...between: readonly Cell[][]) => [...LISTED.slice(0, 5), ...between, ...LISTED.slice(5)];
const BLANK = ["", "", ""];

function said(rows: readonly Cell[][], range: string, answered: string[] = []) {
  const sheet = reading(rows, range, {
    markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
    history: {
      models: ["pyramid"],
      runs: [{ run: 1, sheetId: 1, date: "2023-12-31", rows: 8, undoRows: 0 }],
      last: TIERS.map((tier, at) => [1, "2023-12-31", "Data", `Customer ${at + 1}`, at + 1, tier]),
    },
  });
  const asked = request(["pyramid"], { source: { sheetId: 1, range }, decisions: { answered } });
  const { check, questions } = runModels(sheet, asked);
  return {
    asked: questions.map(({ id }) => id),
    told: check.remarks
      .filter(({ id }) => id === "other-rows")
      .map(({ text, rows: at, change }) => [/: ([A-Z0-9:, and]+)\./.exec(text.en)?.[1], at, change?.to]),
  };
}

test.each<[string, Cell[][], string, string[], unknown[]]>([
  ["a list that is read whole", LISTED, "A1", [], []],
  [
    "rows below a blank one, said not to belong",
    parted(BLANK),
    "A1",
    ["goes-on"],
    [["A7:B10", [7, 8, 9, 10], "A1:B10"]],
  ],
  [
    "rows below more blank ones than are asked about",
    parted(BLANK, BLANK, BLANK, BLANK, BLANK),
    "A1",
    [],
    [["A11:B14", [11, 12, 13, 14], "A1:B14"]],
  ],
  [
    "the upper rows alone, as selected",
    parted(BLANK),
    "A1:C5",
    ["goes-on"],
    [["A7:B10", [7, 8, 9, 10], "A1:B10"]],
  ],
  [
    "blank rows between those below too",
    [...parted(BLANK).slice(0, 8), BLANK, ...LISTED.slice(7)],
    "A1:C5",
    ["goes-on"],
    [["A7:B8, A10:B11", [7, 8, 10, 11], "A1:B11"]],
  ],
  // The same column, and a title of its own: each title tells of one run.
  ["another list below", parted(BLANK, ["Customer", "Revenue", "Pyramid tier"]), "A1:C5", [], []],
])("%s", (_what, rows, range, answered, expected) => {
  const { told } = said(rows, range, answered);
  expect(told.map(([text, at, to]) => [text, at, (to as { range?: string }).range])).toEqual(expected);
});

test("rows below few blank ones are asked about, so that nothing is told twice", () => {
  expect(said(parted(BLANK), "A1")).toEqual({ asked: ["goes-on"], told: [] });
  // A request that names what was read is asked the same, and so is who selected it.
  expect(said(parted(BLANK), "A1:C5")).toEqual({ asked: ["goes-on"], told: [] });
  // Selected are some rows of it only.
  expect(said(parted(BLANK), "A1:C4")).toEqual({ asked: [], told: expect.anything() });
});
