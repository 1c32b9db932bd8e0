/** Where columns go and what goes into them: a cell of the user's is never written. */

import type { PlannedColumn } from "../../../src/app/plan/planned-columns";
import type { MarkedColumn } from "../../../src/app/reading/sheet/sheet-reading";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";
import { customers, planned, request } from "./request";

const TIER = { model: "pyramid", id: "tier" };
const at = (column: number): MarkedColumn => ({ ...TIER, column });
/** Where the pyramid's tier goes on a sheet of five customers with further columns. */
const tierOn = (further: Cell[][], markedColumns: MarkedColumn[] = [], changes = {}) => {
  const [tier] = planned(reading(customers(5, ...further), "A1", { markedColumns, ...changes })).columns;
  if (!tier) throw new Error("no column");
  return tier;
};
const placeOf = ({ column, isNew }: PlannedColumn) => [column, isNew];

test.each<[string, Cell[][], MarkedColumn[], unknown[]]>([
  ["beside the customers", [], [], [3, true]],
  ["beside the user's last column, as it belongs to the table", [["Notes", "x"]], [], [4, true]],
  ["into the blank column between two tables", [[], ["Other"]], [], [3, true]],
  ["behind a second table when that stands in the way", [["a"], ["b"]], [], [5, true]],
  ["again into our own", [["Pyramid tier", "Small"]], [at(3)], [3, false]],
  [
    "into our own wherever it was moved",
    [
      ["Notes", "x"],
      ["Pyramid tier", "Small"],
    ],
    [at(4)],
    [4, false],
  ],
  [
    "into our own beyond a gap, with nothing else beside it",
    [[], ["Pyramid tier", "Small"]],
    [at(4)],
    [4, false],
  ],
  [
    "not into our own when that is part of another table now",
    [[], ["Pyramid tier", "Small"], ["Other", "x"]],
    [at(4)],
    [3, true],
  ],
])("a tier goes %s", (_law, further, marked, place) => {
  expect(placeOf(tierOn(further, marked))).toEqual(place);
});

test("a column with one note far below the customers is the user's", () => {
  const cells = [...customers(5), ["", "", ""], ["", "", "note"]];
  const [tier] = planned(reading(cells, "A1:B6")).columns;
  expect(tier?.column).toBe(4);
});

test("a formula that shows nothing still fills its column", () => {
  const cells = customers(5, [], ["Other"]);
  const formulas = cells.map((row, index) =>
    row.map((_, column) => (index === 3 && column === 2 ? '=""' : "")),
  );
  const [tier] = planned(reading(cells, "A1:B6", { formulas })).columns;
  // Not E either, which is right beside a person's column.
  expect(tier?.column).toBe(6);
});

test("the columns of several models stand side by side, a shared one is written once", () => {
  const { columns } = planned(reading(customers(20)), ["pyramid", "abc"]);
  const places = columns.map(({ column }) => column);
  expect(places).toEqual(places.map((_, index) => 3 + index));
  expect(new Set(columns.map(({ mark }) => `${mark.model}/${mark.id}`)).size).toBe(columns.length);
});

test("what only the formulas read stands behind the results, wherever its model does", () => {
  const cells: Cell[][] = [
    ["Customer", "Revenue"],
    ["Ann", "1,200"],
    ["Bo", 3],
  ];
  const { columns } = planned(reading(cells), ["pyramid", "abc"]);
  expect(columns.map(({ title }) => title)).toEqual(["Pyramid tier", "ABC & Pareto", "Revenue as read"]);
});

test("rows without a customer keep what a person put there; an old tier in them goes", () => {
  const cells: Cell[][] = [
    ["Customer", "Revenue", "Pyramid tier"],
    ["Ann", 5, "VIP"],
    ["", "", "my note"],
    ["", "", "Small"],
    ["", "", "=looks like a formula"],
    ["Bo", 3, "Small"],
  ];
  const [tier] = planned(reading(cells, "A1:B6", { markedColumns: [at(3)] })).columns;
  expect(tier?.firstRow).toBe(2);
  expect(tier?.contents.slice(1, 4)).toEqual(["my note", "", "'=looks like a formula"]);
});

describe("a tier that a person changed", () => {
  const last = [1, 2, 3, 4, 5].map((value) => [1, "2024-01-30", "Data", `Customer ${value}`, value, "Small"]);
  const history = { models: ["pyramid"], runs: [], last };
  const shown = ["Pyramid tier", "Small", "Mine", "Small", "Small", "Small"];

  test("stays, and is told", () => {
    const tier = tierOn([shown], [at(3)], { history });
    expect(tier.contents[1]).toBe("Mine");
    expect(tier.overrides).toMatchObject([{ row: 3, customer: "Customer 2", kept: "Mine" }]);
  });

  test("is told and worked out again when that is asked for", () => {
    const sheet = reading(customers(5, shown), "A1", { markedColumns: [at(3)], history });
    const [tier] = planned(sheet, ["pyramid"], { keepOverrides: false }).columns;
    expect([tier?.contents[1], tier?.overrides.length]).toEqual([tier?.overrides[0]?.computed, 1]);
  });

  test("as a formula stays the formula", () => {
    const formulas = customers(5, shown).map((row, index) =>
      row.map((_, column) => (index === 2 && column === 2 ? "=D9" : "")),
    );
    expect(tierOn([shown], [at(3)], { history, formulas }).contents[1]).toBe("=D9");
  });
});

describe("rows in which a person put something of their own", () => {
  const cells: Cell[][] = [
    ["Customer", "Revenue", "Pyramid tier"],
    ["Ann", 5, "VIP"],
    ["", "", "subtotal"],
    ["", "", ""],
    ["Bo", 3, "Small"],
  ];
  const formulas = cells.map((row, at) => row.map((_, column) => (at === 2 && column === 2 ? "=1+1" : "")));

  test("are left out where no customer stands", () => {
    const sheet = reading(cells, "A1:B5", { markedColumns: [at(3)], formulas });
    expect(planned(sheet).columns[0]?.spans).toEqual([
      { row: 2, rows: 1 },
      { row: 4, rows: 2 },
    ]);
  });

  test.each<[string, Cell, string]>([
    ["a formula", "VIP", "=D9"],
    ["a ticked box", true, ""],
    ["a number", 7, ""],
    ["half a character, which a sheet would not take back", "Dear \ud800", ""],
  ])("are left out where %s overrides a tier", (_what, cell, formula) => {
    const rows = customers(3, ["Pyramid tier", "Small", cell, "VIP"]);
    const last = [1, 2, 3].map((value) => [1, "", "Data", `Customer ${value}`, value, "Small"]);
    const sheet = reading(rows, "A1", {
      markedColumns: [at(3)],
      formulas: rows.map((row, line) => row.map((_, column) => (line === 2 && column === 2 ? formula : ""))),
      history: { models: ["pyramid"], runs: [], last: last.map((line) => line.with(5, "Other")) },
    });
    const [tier] = planned(sheet).columns;
    expect(tier?.overrides.map(({ row }) => row)).toContain(3);
    expect(tier?.spans.some(({ row, rows: height }) => row <= 3 && 3 < row + height)).toBe(false);
  });
});

test("a tier changed by hand is told with the reason typed in its row, wherever the column was moved", () => {
  const rows = customers(
    3,
    ["Pyramid tier", "VIP", "VIP", "VIP"],
    ["my note"],
    ["Why", " board's wish ", "", "x"],
  );
  const markedColumns = [at(3), { model: "pyramid", id: "reason", column: 5 }];
  const last = [1, 2, 3].map((value) => [
    1,
    "",
    "Data",
    `Customer ${value}`,
    value,
    value === 3 ? "VIP" : "Small",
  ]);
  const sheet = reading(rows, "A1", { markedColumns, history: { models: ["pyramid"], runs: [], last } });
  const [tier] = planned(sheet).columns;
  expect(tier?.overrides.map(({ row, reason }) => [row, reason])).toEqual([
    [2, "board's wish"],
    [3, undefined],
  ]);
});

describe("two tables with one empty column between them", () => {
  const rows = customers(3, [], ["Client", "x", "y", "z"], ["Sales", 7, 8, 9]);
  const written = customers(
    3,
    ["Pyramid tier", "Small", "Small", "VIP"],
    ["Client", "x", "y", "z"],
    ["Sales", 7, 8, 9],
  );
  const wall = [{ ...at(3), isWall: true }];

  test("stay two when our column has gone between them", () => {
    const [tier] = planned(reading(rows)).columns;
    expect([tier?.column, tier?.isWall]).toEqual([3, true]);
    const { place } = runModels(reading(written, "A1", { markedColumns: wall }), request(["pyramid"]));
    expect(place.area).toEqual({ row: 2, column: 1, rows: 3, columns: 2 });
    const again = planned(reading(written, "A1", { markedColumns: wall })).columns[0];
    expect([again?.column, again?.isNew]).toEqual([3, false]);
  });

  test("stay two where a second column of ours is needed: it goes beyond the other, one column away", () => {
    const [, change] = planned(reading(written, "A1", { markedColumns: wall }), ["pyramid", "abc"]).columns;
    expect([change?.column, change?.isNew, change?.isWall]).toEqual([7, true, false]);
  });

  test("have each a column of their own", () => {
    const second = reading(written, "E1", { markedColumns: wall });
    const [tier] = planned(second).columns;
    expect([tier?.column, tier?.isNew]).toEqual([6, true]);
  });

  test("a column of the first beyond the second is not taken for the second's, but for the first's", () => {
    // ABC of the first found no room but in G.
    const both = customers(
      3,
      ["Pyramid tier", "Small", "Small", "VIP"],
      ["Client", "x", "y", "z"],
      ["Sales", 7, 8, 9],
      [],
      ["ABC", "C", "B", "A"],
    );
    const markedColumns = [...wall, { model: "abc", id: "class", column: 7 }];
    const classOf = (selected: string) =>
      planned(reading(both, selected, { markedColumns }), ["abc"]).columns.find(
        ({ mark }) => mark.id === "class",
      );
    expect([classOf("D1")?.column, classOf("D1")?.isNew]).toEqual([6, true]);
    expect([classOf("A1")?.column, classOf("A1")?.isNew]).toEqual([7, false]);
  });
});

test("a sheet without another column says so", () => {
  const rows = [["Customer", "Revenue", ...Array.from({ length: 18_276 }, (_, index) => `c${index}`)]];
  const cells = [...rows, ["Ann", 5, ...Array.from({ length: 18_276 }, () => 1)]];
  expect(() => planned(reading(cells))).toThrow("18,278");
});

describe("the column for reasons", () => {
  const reason = (header: string, ...notes: Cell[]) =>
    planned(
      reading(customers(5, ["Pyramid tier"], [header, ...notes]), "A1", {
        markedColumns: [at(3), { model: "pyramid", id: "reason", column: 4 }],
      }),
      ["pyramid"],
      { reasonColumn: true },
    ).columns.slice(1);

  test("stands beside the tier when it is new", () => {
    const { columns } = planned(reading(customers(5)), ["pyramid"], { reasonColumn: true });
    expect(columns.map(({ mark, column }) => [mark.id, column])).toEqual([
      ["tier", 3],
      ["reason", 4],
    ]);
  });

  test("is not written again, whatever stands in it", () => {
    expect(reason("Reason for change, and who decided", "", true)).toEqual([]);
  });

  test("gets only the title that a broken run left out", () => {
    expect(reason("⚠ incomplete, run again", "a loyal one")).toMatchObject([
      { title: "Reason for change, and who decided", column: 4, spans: [] },
    ]);
  });
});

test("a written amount keeps its cents where any has some, so that 0.30 is not shown as 0", () => {
  const formats = (changes: Cell[]) =>
    planned(
      reading(
        [
          ["Customer", "Sales"],
          ["Ann", changes[0]],
          ["Bo", changes[1]],
        ] as Cell[][],
        "A1",
      ),
    ).columns.map(({ mark, format }) => [mark.id, format]);
  // Numbers that stand as text are written once more as money.
  expect(formats(["$0.30", "$2,000"])).toContainEqual(["revenue-read", "cents"]);
  expect(formats(["$3", "$2,000"])).toContainEqual(["revenue-read", "money"]);
});

test("of two marks on one column the first counts, and the other model gets a column of its own", () => {
  const markedColumns = [at(3), { model: "abc", id: "class", column: 3 }];
  const sheet = reading(customers(5, ["Pyramid tier", "Small"]), "A1", { markedColumns });
  expect(planned(sheet, ["pyramid", "abc"]).columns.map(placeOf)).toEqual([
    [3, false],
    [4, true],
  ]);
});

test("what the last run wrote goes where its last customers stand no more, and what a person wrote there stays", () => {
  // Seven customers stood there; the last one's row and what is below it hold nothing of the list but a tier.
  const last = Array.from({ length: 7 }, (_, at) => [1, "", "Data", `Customer ${at + 1}`, at + 1, "Small"]);
  const tiers = ["Tier", ...Array.from({ length: 5 }, () => "Small"), "Small", "ask Bob", "Small"];
  const rows = [...customers(5), ["", ""], ["", ""], ["", ""]].map((row, at) => [...row, tiers[at] ?? ""]);
  const below = (customersThen: Cell[][], formula = "") => {
    const formulas = rows.map((row, at) => row.map((_, column) => (at === 6 && column === 2 ? formula : "")));
    const history = { models: ["pyramid"], runs: [], last: customersThen };
    const sheet = reading(rows, "A1:B9", { markedColumns: [at(3)], history, formulas });
    return planned(sheet).columns[0]?.contents.slice(5);
  };
  expect(below(last)).toEqual(["", "ask Bob"]);
  expect(below(last.slice(0, 5))).toEqual([]);
  expect(below(last, "=C6")).toEqual([]);
});

test("a column for reasons that a refused run left marked without a title gets it, and nothing else", () => {
  const markedColumns = [at(3), { model: "pyramid", id: "reason", column: 4 }];
  const reasonOf = (title: string) => {
    const cells = customers(2, ["Pyramid tier", "Small", "Small"], [title, "", "note"]);
    const plan = planned(reading(cells, "A1", { markedColumns }), ["pyramid"], { reasonColumn: true });
    return plan.columns.flatMap(({ mark, column, title: header, spans }) =>
      mark.id === "reason" ? [[column, header, spans]] : [],
    );
  };
  expect(reasonOf("")).toEqual([[4, "Reason for change, and who decided", []]]);
  expect(reasonOf("My reasons")).toEqual([]);
});

test.each([
  // NFKC without blanks; capitals do not matter to formulas, and stay.
  ["VIP ", "VIP"],
  [" VIP", "VIP"],
  ["VIP\u00a0", "VIP"],
  ["VIP\n", "VIP"],
  ["vip ", "vip"],
  // No tier, so no formula counts it either.
  ["Strategic ", "Strategic "],
])("a tier typed as %j stays as %j, which formulas count", (typed, kept) => {
  const last = [1, 2, 3].map((at) => [1, "2024-01-01", "Data", `Customer ${at}`, at, "Small"]);
  const changes = {
    history: { models: ["pyramid"], runs: [{ run: 1, sheetId: 1, rows: 3, undoRows: 0 }], last },
  };
  const sheet = reading(customers(3, ["Pyramid tier", typed, "Small", "Small"]), "A1", {
    markedColumns: [at(3)],
    ...changes,
  });
  const [tier] = planned(sheet).columns;
  expect(tier?.contents[0]).toBe(kept);
  expect(tier?.spans).toEqual([{ row: 2, rows: 3 }]);
});
