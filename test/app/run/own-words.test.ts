/** What people typed into columns of ours in which it does not stay is said before a run writes over it. */

import { runModels } from "../../../src/app/run/run";
import { customers, request } from "../plan/request";
import { reading } from "../reading";

const RULED = ["Small", "Small", "Small", "VIP"];
const MARKED = [
  { model: "pyramid", id: "tier", column: 3 },
  { model: "pyramid", id: "reason", column: 4 },
  { model: "pyramid", id: "change", column: 5 },
];
/** The third of four was set by hand in the last run. */
const said = (changes: readonly string[], reasons: readonly string[], third = "Customer 3") => {
  const rows = customers(
    4,
    ["Pyramid tier", "Small", "Small", "VIP", "VIP"],
    ["Reason", ...reasons],
    ["Change", ...changes],
  ).map((row) => row.map((cell) => (cell === "Customer 3" ? third : cell)));
  const sheet = reading(rows, "A1", {
    markedColumns: MARKED,
    history: {
      models: ["pyramid", "pyramid/kept"],
      runs: [{ run: 1, sheetId: 1, date: "2023-12-31", rows: 4, undoRows: 0 }],
      last: RULED.map((tier, at) => [
        1,
        "2023-12-31",
        "Data",
        `Customer ${at + 1}`,
        at + 1,
        tier,
        at === 2 ? "1 2023-12-31 VIP" : "",
      ]),
    },
  });
  const { remarks } = runModels(sheet, request(["pyramid"])).check;
  return remarks
    .filter(({ id }) => id === "typed-over" || id === "reasons-left")
    .map(({ id, rows: at, text }) => [id, at, /: (.*?\))/.exec(text.en)?.[1]]);
};
const SAME = ["= same", "▲ from Small", "▼ 原为VIP", "新客户"];
const NONE = ["", "", "", ""];

test.each<[string, readonly string[], readonly string[], string, unknown[]]>([
  ["nothing but ours", SAME, NONE, "Customer 3", []],
  [
    "nothing but ours, of who ordered nothing",
    ["Lost, was VIP", "流失，原为VIP客户", "流失，原為VIP客戶", "= same"],
    NONE,
    "Customer 3",
    [],
  ],
  ["words in Change", SAME.with(1, "ask Eva"), NONE, "Customer 3", [["typed-over", [3], "E3 (ask Eva)"]]],
  ["a reason of who is there", SAME, NONE.with(2, "old friend"), "Customer 3", []],
  [
    "a reason of who is gone",
    SAME,
    NONE.with(2, "old friend"),
    "Somebody else",
    [["reasons-left", [4], "D4 (Customer 3)"]],
  ],
  ["a reason of somebody who was never set by hand", SAME, NONE.with(1, "new plant"), "Somebody else", []],
])("%s", (_what, changes, reasons, third, expected) => {
  expect(said(changes, reasons, third)).toEqual(expected);
});
