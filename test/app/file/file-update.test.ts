/** The customer file is added to and renewed, and nothing that a person wrote is touched. */

import {
  fileUpdate,
  type ListedCustomer,
  renamed,
  renamingsIn,
  unmatched,
} from "../../../src/app/file/file-update";

const listed = (name: string, tier?: string, number = ""): ListedCustomer => ({
  name,
  number,
  results: tier === undefined ? {} : { tier },
});
const file = (cells: (string | boolean)[][], changes: Partial<Parameters<typeof fileUpdate>[0]> = {}) => ({
  headerRow: 1,
  columns: { customer: 1, number: 2, tier: 3 },
  cells: [["Customer", "Number", "Tier"], ...cells],
  formulas: [],
  ...changes,
});

test("an empty file gets every customer once, whatever letter case and blanks it is written with", () => {
  const update = fileUpdate(file([]), [
    listed("Ann Lee", "VIP"),
    listed(" ann  LEE", "VIP"),
    listed("Bo", "Big"),
    listed(""),
  ]);
  expect(update).toEqual({
    cells: [
      { row: 2, column: 1, contents: ["Ann Lee", "Bo"] },
      { row: 2, column: 3, contents: ["VIP", "Big"] },
    ],
    appended: 2,
    renewed: 0,
    unclear: 0,
  });
});

test("known customers have only their changed results written, new ones go below", () => {
  const update = fileUpdate(
    file([
      ["ANN", "", "VIP"],
      ["Bo", "", "Big"],
      ["Gone", "", "Small"],
    ]),
    [listed("Ann", "VIP"), listed("bo", "VIP"), listed("Cy", "Big")],
  );
  expect(update.cells).toEqual([
    { row: 3, column: 3, contents: ["VIP"] },
    { row: 5, column: 1, contents: ["Cy"] },
    { row: 5, column: 3, contents: ["Big"] },
  ]);
  expect(update).toMatchObject({ appended: 1, renewed: 1 });
});

describe("number and owner", () => {
  const columns = { customer: 1, number: 2, owner: 3 };
  const owned = (name: string, number: string, owner: string): ListedCustomer => ({
    ...listed(name, undefined, number),
    owner,
  });

  test("are those of the list for a new customer, and stand where a known one had none", () => {
    const { cells, renewed: count } = fileUpdate(
      file(
        [
          ["Ann", "", ""],
          ["Bo", "7", "Eva"],
        ],
        { columns },
      ),
      [owned("Ann", "5", "Max"), owned("Bo", "7", "Max"), owned("Cy", "8", "Max")],
    );
    expect(cells).toEqual([
      { row: 2, column: 2, contents: ["'5"] },
      { row: 2, column: 3, contents: ["Max"] },
      { row: 4, column: 1, contents: ["Cy"] },
      { row: 4, column: 2, contents: ["'8"] },
      { row: 4, column: 3, contents: ["Max"] },
    ]);
    expect(count).toBe(1);
  });

  test("stay blank where orders of one customer are of several owners, or a formula stands", () => {
    const formulas = [[], ["", "", "=X1"]];
    const { cells } = fileUpdate(file([["Ann", "", ""]], { columns, formulas }), [
      owned("Ann", "", "Max"),
      owned("Bo", "", "Eva"),
      owned("Bo", "", "Max"),
      owned("Bo", "", "Eva"),
    ]);
    expect(cells).toEqual([{ row: 3, column: 1, contents: ["Bo"] }]);
  });
});

test("the same list again writes nothing", () => {
  expect(fileUpdate(file([["Ann", "7", "VIP"]]), [listed("Ann", "VIP", "7")])).toEqual({
    cells: [],
    appended: 0,
    renewed: 0,
    unclear: 0,
  });
});

test("columns are known wherever they were moved and whatever they are called; a deleted one is left out", () => {
  const moved = {
    headerRow: 2,
    columns: { tier: 1, customer: 4 },
    cells: [["My file"], ["Rank", "Mine", "x", "Firm"], ["Big", "note", "", "Ann"]],
    formulas: [],
  };
  expect(fileUpdate(moved, [listed("Ann", "VIP", "7"), listed("Bo", "Big", "8")]).cells).toEqual([
    { row: 3, column: 1, contents: ["VIP"] },
    { row: 4, column: 4, contents: ["Bo"] },
    { row: 4, column: 1, contents: ["Big"] },
  ]);
});

describe("two customers of one name", () => {
  test("are told apart by their numbers, which also know a customer that was renamed", () => {
    const update = fileUpdate(
      file([
        ["Ann", "1", "VIP"],
        ["Old name", "3", "VIP"],
      ]),
      [listed("Ann", "VIP", "1"), listed("Ann", "Big", "2"), listed("New name", "Small", "3")],
    );
    expect(update.cells).toEqual([
      { row: 3, column: 3, contents: ["Small"] },
      { row: 4, column: 1, contents: ["Ann"] },
      { row: 4, column: 2, contents: ["'2"] },
      { row: 4, column: 3, contents: ["Big"] },
    ]);
  });

  test("without numbers are one row, without a result where theirs differ", () => {
    const update = fileUpdate(file([]), [listed("Ann", "VIP"), listed("Ann", "Big")]);
    expect(update).toMatchObject({ appended: 1, unclear: 1 });
    expect(update.cells).toEqual([{ row: 2, column: 1, contents: ["Ann"] }]);
  });

  test("in the file are left alone where no number says which is meant", () => {
    const update = fileUpdate(
      file([
        ["Ann", "1", "VIP"],
        ["Ann", "2", "Big"],
      ]),
      [listed("Ann", "Small")],
    );
    expect(update).toEqual({ cells: [], appended: 0, renewed: 0, unclear: 1 });
  });
});

test("a row that a person began without a number is that customer's", () => {
  expect(fileUpdate(file([["Ann", "", ""]]), [listed("Ann", "VIP", "7")]).cells).toEqual([
    { row: 2, column: 2, contents: ["'7"] },
    { row: 2, column: 3, contents: ["VIP"] },
  ]);
});

test("a result that no column tells stays, one that is blank now goes, a formula stays", () => {
  const cells = [
    ["Ann", "", "VIP"],
    ["Bo", "", "VIP"],
    ["Cy", "", "VIP"],
  ];
  const formulas = [[], [], [], ["", "", "=A1"]];
  const update = fileUpdate(file(cells, { formulas }), [
    listed("Ann"),
    listed("Bo", ""),
    listed("Cy", "Big"),
  ]);
  expect(update.cells).toEqual([{ row: 3, column: 3, contents: [""] }]);
});

test("a person's formulas and boxes that wait below do not push new customers down, but a note does", () => {
  const waiting = [
    ["Ann", "", "VIP", "5", true],
    ["", "", "", "0", false],
    ["", "", "", "0", false],
  ];
  const formulas = [[], ["", "", "", "=1"], ["", "", "", "=1"], ["", "", "", "=1"]];
  expect(fileUpdate(file(waiting, { formulas }), [listed("Bo")]).cells[0]?.row).toBe(3);
  expect(
    fileUpdate(file([...waiting, ["", "", "", "Total"]], { formulas }), [listed("Bo")]).cells[0]?.row,
  ).toBe(6);
});

test("what could be taken for a formula is text", () => {
  expect(fileUpdate(file([]), [listed("=1+1")]).cells[0]?.contents).toEqual(["'=1+1"]);
});

describe("a customer that was renamed and has no number", () => {
  const columns = { customer: 1, number: 2, tier: 3, former: 4 };
  const cells = [
    ["Ann", "", "VIP", ""],
    ["Oak & Co", "", "Big", "Oak"],
    ["Gone", "8", "", ""],
  ];
  const before = file(cells, { columns });

  test("is asked about: who is new stands against who is no longer in the list", () => {
    expect(unmatched(before, [listed("Ann"), listed("Oak Ltd")])).toEqual({
      fresh: ["Oak Ltd"],
      missing: ["Oak & Co", "Gone"],
    });
    // Two numbers tell that they differ; a former name is known.
    expect(unmatched(before, [listed("Ann"), listed("oak"), listed("New", "", "9")])).toEqual({
      fresh: [],
      missing: [],
    });
  });

  test("is asked about too where its number tells who it is, until the file has the name or knows it as a former one", () => {
    const numbered = (name: string, former = "") =>
      file(
        [
          ["Ann", "1", ""],
          [name, "7", ""],
        ],
        {
          columns: { customer: 1, number: 2, tier: 3, former: 4 },
          cells: [
            ["Customer", "Number", "Tier", "Former"],
            ["Ann", "1", "", ""],
            [name, "7", "", former],
          ],
        },
      );
    const list = [listed("Ann", "VIP", "1"), listed("Oak Ltd", "VIP", "7")];
    expect(unmatched(numbered("Oak & Co"), list)).toEqual({ fresh: ["Oak Ltd"], missing: ["Oak & Co"] });
    const { file: now } = renamed(numbered("Oak & Co"), [{ from: "Oak & Co", to: "Oak Ltd" }]);
    expect(unmatched(now, list)).toEqual({ fresh: [], missing: [] });
    expect(unmatched(numbered("Oak", "Oak Ltd"), list)).toEqual({ fresh: [], missing: [] });
    // Whose name another customer of the list has is none that was renamed.
    expect(unmatched(numbered("Ann"), list)).toEqual({ fresh: [], missing: [] });
  });

  test("keeps its row and its former names, and what stood there", () => {
    const { file: now, cells: written } = renamed(before, [{ from: "oak & co", to: "Oak Ltd" }]);
    expect(written).toEqual([
      { row: 3, column: 1, contents: ["Oak Ltd"] },
      { row: 3, column: 4, contents: ["Oak; Oak & Co"] },
    ]);
    expect(fileUpdate(now, [listed("Ann", "VIP"), listed("Oak Ltd", "VIP")])).toEqual({
      cells: [{ row: 3, column: 3, contents: ["VIP"] }],
      appended: 0,
      renewed: 1,
      unclear: 0,
    });
    expect(before.cells[2]?.[0]).toBe("Oak & Co");
  });

  test("is known by a former name while nobody else has it", () => {
    expect(fileUpdate(before, [listed("OAK", "VIP")]).cells).toEqual([
      { row: 3, column: 3, contents: ["VIP"] },
    ]);
    expect(fileUpdate(before, [listed("Oak", "VIP"), listed("Oak & Co", "Big")])).toMatchObject({
      appended: 1,
      renewed: 0,
    });
  });

  test.each<[string, string, ReturnType<typeof renamingsIn>]>([
    ["nothing", " ", []],
    ["one pair", "2 = A", [{ from: "x", to: "Q" }]],
    [
      "several",
      "1=b，2=a",
      [
        { from: "y", to: "P" },
        { from: "x", to: "Q" },
      ],
    ],
    ["a letter that was not shown", "1=c", null],
    ["a number that was not shown", "3=a", null],
    ["words", "no idea", null],
  ])("the answer may be %s", (_, typed, expected) => {
    expect(renamingsIn(typed, { fresh: ["P", "Q"], missing: ["x", "y"] })).toEqual(expected);
  });
});
