/** Tiers of a person that must outlive an undo that breaks off. */

import { keptInUndo } from "../../../src/app/record/kept-in-undo";
import { columnKey } from "../../../src/app/record/undo";
import type { Cell } from "../../../src/core/cells/cell";

const CUSTOMERS = { column: 1, header: "Customer", firstRow: 2, keys: ["Ann", "Bo", "Cy", "Di"] };
const column = (id: string, holdsTiers?: boolean) => ({
  mark: { model: "pyramid", id },
  title: id,
  header: "",
  before: null,
  formats: null,
  written: columnKey(CUSTOMERS, null),
  ...(holdsTiers ? { holdsTiers } : {}),
});
/** The run worked out VIP, Small, Small, Small and kept Major for Cy. */
const HISTORY = {
  models: ["pyramid", "pyramid/kept"],
  runs: [],
  last: [
    [2, "2024-02-29", "Data", "Ann", 9, "VIP", ""],
    [2, "2024-02-29", "Data", "Bo", 3, "Small", ""],
    [2, "2024-02-29", "Data", "Cy", 2, "Small", "1 2024-01-31 Major"],
    [2, "2024-02-29", "Data", "Di", 1, "Small", ""],
  ],
};
const kept = (rows: Cell[][], places: (number | null)[], formulas: string[][] = [], history = HISTORY) =>
  keptInUndo(
    { customers: CUSTOMERS, columns: [column("tier", true), column("change")] },
    places,
    {
      cells: [["Customer", "Tier", "Change"], ...rows],
      formulas,
      columns: [
        { model: "pyramid", id: "tier", column: 2 },
        { model: "pyramid", id: "change", column: 3 },
      ],
    },
    history,
  );
const AT = [2, 3, 4, 5];

test("what the run kept and what was typed since, of tiers only; what was emptied is none", () => {
  const rows = [
    ["Ann", "", "new"],
    ["Bo", "VIP", "new"],
    ["Cy", "Major", "new"],
    ["Di", "Small", "new"],
  ];
  expect(kept(rows, AT)).toEqual({
    "pyramid/tier": [
      ["Bo", "VIP"],
      ["Cy", "Major"],
    ],
  });
  expect(kept(rows, AT, [[], [], ["", '="VIP"']])).toMatchObject({
    "pyramid/tier": [
      ["Bo", '="VIP"'],
      ["Cy", "Major"],
    ],
  });
});

test("of sorted rows beside the customer, and where the tiers stayed behind only what the run kept", () => {
  const sorted = [
    ["Di", "VIP"],
    ["Cy", "Major"],
    ["Bo", "Small"],
    ["Ann", "VIP"],
  ];
  const expected = [
    ["Di", "VIP"],
    ["Cy", "Major"],
  ];
  expect(kept(sorted, [5, 4, 3, 2])).toEqual({ "pyramid/tier": expected });
  const behind = [
    ["Di", "VIP"],
    ["Cy", "Small"],
    ["Bo", "Major"],
    ["Ann", "Small"],
  ];
  expect(kept(behind, [5, 4, 3, 2])).toEqual({ "pyramid/tier": [["Cy", "Major"]] });
});

test("nothing of an edited history, nor of customers who cannot be told", () => {
  const rows = [
    ["Ann", "Major"],
    ["Bo", "VIP"],
  ];
  expect(kept(rows, [2, null, null, null])).toEqual({ "pyramid/tier": [["Ann", "Major"]] });
  expect(kept(rows, AT, [], { ...HISTORY, last: [] })).toEqual({});
});
