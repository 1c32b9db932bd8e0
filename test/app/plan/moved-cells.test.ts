/** What is put right where somebody moved rows or columns in the moment of a write, on plain cells. */

import { movedCells } from "../../../src/app/plan/moved-cells";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";
import { customers, planned } from "./request";

const INCOMPLETE = "⚠ incomplete, run again";
const PROFIT = ["Profit", 1, 2, 3];
const rows = customers(3, PROFIT);
/** Profit is worked out by formulas, if they are given; the tier goes to D. */
const sheet = (isFormula = false) =>
  reading(rows, "A1", {
    formulas: rows.map((row, at) =>
      row.map((_, column) => (isFormula && at > 0 && column === 2 ? "=B2" : "")),
    ),
  });

function mended(now: Cell[][], at: number, areTitles: boolean, isFormula = false) {
  const before = sheet(isFormula);
  const { columns, expected } = planned(before);
  const [{ mark } = { mark: { model: "", id: "" } }] = columns;
  const standing = { cells: now, columns: [{ ...mark, column: at }] };
  return movedCells({ columns, expected, incomplete: INCOMPLETE, areTitles }, before, standing);
}

/** What the run writes into D, whatever stands there. */
const written = (cells: Cell[][], texts: readonly string[]) =>
  cells.map((row, at) => Object.assign([...row], texts[at] === undefined ? {} : { 3: texts[at] }));
const TIERS = [INCOMPLETE, "Small", "Small", "VIP"];

test("a row inserted above the table just before the titles: the title goes down to its column's mark", () => {
  const now = [["", "", "", "Pyramid tier"], ...written(rows, TIERS)];
  expect(mended(now, 4, true)).toEqual({
    contents: [
      { row: 1, column: 4, content: "" },
      { row: 2, column: 4, content: "Pyramid tier" },
    ],
    results: [],
  });
});

test("a row deleted just before the tiers: the last of them, beside no customer now, is emptied", () => {
  const now = written([...rows.filter((_, at) => at !== 2), ["", "", "", ""]], TIERS);
  expect(mended(now, 4, false).contents).toEqual([{ row: 4, column: 4, content: "" }]);
});

test("nothing deleted, a customer below or a remark beside it: what stands there stays", () => {
  expect(mended(written(rows, TIERS), 4, false).contents).toEqual([]);
  const remark = written([...rows.filter((_, at) => at !== 2), ["", "", "closed", ""]], TIERS);
  expect(mended(remark, 4, false).contents).toEqual([]);
});

test("a column inserted on the left just before the tiers: the person's column that is there now gets its cells back", () => {
  const now = written(
    rows.map((row) => ["", ...row]),
    TIERS,
  );
  const { contents, results } = mended(now, 5, false);
  expect(contents).toEqual([
    ...PROFIT.map((content, at) => ({ row: at + 1, column: 4, content })),
    { row: 1, column: 5, content: INCOMPLETE },
  ]);
  expect(results).toEqual([]);
});

test.each<[string, Cell[][], Cell[]]>([
  [
    "a row inserted among the customers",
    [...rows.slice(0, 2), ["", "", ""], ...rows.slice(2)],
    ["Profit", 1, "", 2],
  ],
  ["the rows turned round", [rows[0] ?? [], ...rows.slice(1).reverse()], ["Profit", 3, 2, 1]],
  ["the second customer deleted", rows.filter((_, at) => at !== 2), ["Profit", 1, 3]],
])(
  "%s and a column inserted on the left in one moment: each customer gets its own cell back",
  (_, lines, profits) => {
    const now = written(
      lines.map((row) => ["", ...row]),
      TIERS,
    );
    const { contents } = mended(now, 5, false);
    expect(contents.filter(({ row, column }) => column === 4 && row <= profits.length)).toEqual(
      profits.map((content, at) => ({ row: at + 1, column: 4, content })),
    );
  },
);

test("of formulas the results are put back, and their cells are named", () => {
  const now = written(
    rows.map((row) => ["", ...row]),
    TIERS,
  );
  expect(mended(now, 5, false, true).results).toEqual([{ row: 2, column: 4, rows: 3, columns: 1 }]);
});

test("a column inserted just where ours was to go was blank", () => {
  const { contents } = mended(written(rows, TIERS), 5, false);
  expect(contents.slice(0, 4).map(({ content }) => content)).toEqual(["", "", "", ""]);
});

test("what a person typed since stays, and nothing moved means nothing to put right", () => {
  const now = written(
    rows.map((row) => ["", ...row]),
    [INCOMPLETE, "mine", "Small", "VIP"],
  );
  expect(mended(now, 5, false).contents.map(({ row }) => row)).toEqual([1, 3, 4, 1]);
  expect(mended(written(rows, TIERS), 4, false).contents).toEqual([]);
});

describe("our column alone, of which the others keep their order", () => {
  const moved = (line: readonly Cell[], to: number) => [...line.slice(0, to), "", ...line.slice(to)];

  test.each<[string, number, boolean]>([
    ["moved to the front just before the tiers", 0, false],
    ["moved to the front just before the titles", 0, true],
    ["moved between two columns just before the tiers", 2, false],
  ])("%s: the column that came into its place gets its cells back", (_what, to, areTitles) => {
    // Profit stands in D now.
    const now = written(
      rows.map((row) => moved(row, to)),
      areTitles ? ["Pyramid tier"] : TIERS,
    );
    const { contents, results } = mended(now, to + 1, areTitles);
    expect(contents).toEqual([
      ...PROFIT.slice(0, areTitles ? 1 : 4).map((content, at) => ({ row: at + 1, column: 4, content })),
      { row: 1, column: to + 1, content: areTitles ? "Pyramid tier" : INCOMPLETE },
    ]);
    expect(results).toEqual([]);
  });

  test("deleted just before it is written: the column right of it gets its cells back", () => {
    // Ours was to go to D; E says who looks after the customer, and stands in D now.
    const owners = ["Owner", "Max", "Mia", "Moe"];
    const before = reading(
      customers(3, PROFIT).map((row, at) => [...row, "", owners[at] ?? ""]),
      "A1:C4",
    );
    const { columns, expected } = planned(before);
    const now = written(rows, TIERS);
    const told = { columns: columns.map((one) => ({ ...one, column: 4 })), expected, incomplete: INCOMPLETE };
    const { contents } = movedCells({ ...told, areTitles: false }, before, { cells: now, columns: [] });
    expect(contents).toEqual(owners.map((content, at) => ({ row: at + 1, column: 4, content })));
  });

  test("its mark taken away by a script, and nothing moved: nothing is put over it", () => {
    const before = reading(
      customers(3, PROFIT).map((row, at) => [...row, "", at === 0 ? "Owner" : "Max"]),
      "A1:C4",
    );
    const { columns, expected } = planned(before);
    const now = written(
      rows.map((row, at) => [...row, "", at === 0 ? "Owner" : "Max"]),
      TIERS,
    );
    const told = { columns: columns.map((one) => ({ ...one, column: 4 })), expected, incomplete: INCOMPLETE };
    expect(movedCells({ ...told, areTitles: false }, before, { cells: now, columns: [] }).contents).toEqual(
      [],
    );
  });

  test("a person's column moved to the right of it: that one gets its cells back", () => {
    const now = written(
      rows.map(([customer = "", revenue = "", profit = ""]) => [customer, revenue, "", profit]),
      TIERS,
    );
    expect(mended(now, 3, false).contents.slice(0, 4)).toEqual(
      PROFIT.map((content, at) => ({ row: at + 1, column: 4, content })),
    );
  });

  test("a column deleted further left of it is not put back in its place", () => {
    const now = written(
      rows.map(([customer = "", , profit = ""]) => [customer, profit, "", ""]),
      TIERS,
    );
    expect(
      mended(now, 3, false)
        .contents.slice(0, 4)
        .map(({ content }) => content),
    ).toEqual(["", "", "", ""]);
  });
});

test("two of our marks on one column: what was written there goes, so that neither is taken for a person's", () => {
  const before = sheet();
  const { columns, expected } = planned(before, ["pyramid", "abc"]);
  // Both went to D and E; a column put in between their marks moved the first of these to E.
  const now = rows.map((row, at) => [
    ...row,
    ...columns.map(({ contents }) => (at === 0 ? INCOMPLETE : (contents[at - 1] ?? ""))),
  ]);
  const standing = { cells: now, columns: columns.map(({ mark }) => ({ ...mark, column: 5 })) };
  const { contents } = movedCells(
    { columns, expected, incomplete: INCOMPLETE, areTitles: false },
    before,
    standing,
  );
  const left = new Map(contents.map(({ row, column, content }) => [`${row} ${column}`, content]));
  expect([2, 3, 4].flatMap((row) => [left.get(`${row} 4`), left.get(`${row} 5`)])).toEqual(Array(6).fill(""));
  expect([left.get("1 4"), left.get("1 5")]).toEqual(["", INCOMPLETE]);
});
