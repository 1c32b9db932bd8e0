/** Writing tiers: what lands where, what stays untouched, what a second click does. */

import type { Answer, Description } from "../../src/app/contract/contract";
import { customers, opened } from "./opened";

const tiersOf = (book: ReturnType<typeof opened>, address: string) => book.values(address).flat();

describe("the first run", () => {
  test("writes a tier column directly right of the customers, 1 / 4 / 15 / 80 of 1…100", () => {
    const book = opened(customers(100));
    const receipt = book.write(book.request());
    expect(receipt.columns).toEqual([{ header: "Pyramid tier", model: "pyramid", letter: "C", filled: 100 }]);
    const tiers = tiersOf(book, "Sheet1!C1:C101");
    expect(tiers[0]).toBe("Pyramid tier");
    const counts = ["VIP", "Major", "Ordinary", "Small"].map(
      (tier) => tiers.filter((one) => one === tier).length,
    );
    // ceil(1 % of 100), then up to ceil(5 %), ceil(20 %), the rest
    expect(counts).toEqual([1, 4, 15, 80]);
    expect(tiers[100]).toBe("VIP");
  });

  test("makes a Pyramid sheet whose native formulas give the model's numbers", () => {
    const book = opened(customers(100));
    const { models } = book.preview(book.request());
    book.write(book.request());
    const sheet = book.values("Pyramid!A1:H60");
    const header = sheet.findIndex((row) => row[0] === "Tier");
    const formulas = book.formulas("Pyramid!A1:H60").slice(header + 1, header + 6);
    expect(formulas.every((row) => row.slice(1, 7).every((formula) => formula.startsWith("=")))).toBe(true);
    const grid = models[0]?.report.find((block) => block.kind === "grid" && block.id === "tiers");
    const expected = grid?.kind === "grid" ? grid.rows : [];
    sheet.slice(header + 1, header + 6).forEach((row, index) => {
      row.slice(0, 7).forEach((value, column) => {
        const model = expected[index]?.[column];
        if (typeof model === "number") expect(value).toBeCloseTo(model, 9);
        else expect(value).toBe(model);
      });
    });
    // 96 + 97 + 98 + 99 = 390
    expect(sheet[header + 2]?.[3]).toBe(390);
  });

  test("leaves every cell of the user as it was", () => {
    const rows = [
      ["Customer", "Revenue", "Rank"],
      ["Ann", "¥1,200", "=RANK(B3,B2:B4)"],
      ["=Bob", 7, ""],
      ["'=1+1", "n/a", 3],
    ];
    const book = opened(rows, { spreadsheetLocale: "en_US" });
    book.type("F2", [["a note of mine", "=1+1"]]);
    const state = () => [
      book.values("Sheet1!A1:C9"),
      book.formulas("Sheet1!A1:C9"),
      book.values("Sheet1!F1:G9"),
      book.formulas("Sheet1!F1:G9"),
    ];
    const before = state();
    book.write(book.request());
    expect(state()).toEqual(before);
  });

  test("skips columns that hold anything, also a formula that shows nothing", () => {
    const book = opened(customers(5));
    book.type("D3", [['=IF(1=1,"","x")']]);
    book.type("E900", [["far below"]]);
    book.write(book.request());
    expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
    const other = opened(customers(5));
    other.type("C3", [['=IF(1=1,"","x")']]);
    other.type("D900", [["far below"]]);
    other.write(other.request());
    expect(other.value("Sheet1!E1")).toBe("Pyramid tier");
  });

  test("a summary never takes a user's sheet of the same name", () => {
    const book = opened(customers(20));
    book.addOn.call("write", book.request());
    const theirs = opened(customers(20));
    theirs.workbook.model.dispatch("CREATE_SHEET", { sheetId: "mine", name: "pyramid", position: 1 });
    theirs.type("pyramid!A1", [["my own list"]]);
    const receipt = theirs.write(theirs.request());
    expect(receipt.sheets).toEqual(["Pyramid 2"]);
    expect(theirs.values("pyramid!A1:B2")).toEqual([
      ["my own list", ""],
      ["", ""],
    ]);
  });

  test("says of unreadable, blank and negative values which cell they are in, and gives the first two no tier", () => {
    const book = opened([
      ["Customer", "Revenue"],
      ["Ann", 5],
      ["Bob", "abc"],
      ["Cid", ""],
      ["Dan", -3],
      ["Eve", "500 Cr"],
    ]);
    const receipt = book.write(book.request());
    expect(receipt.problems.map(({ cell, code }) => [cell, code])).toEqual([
      ["B3", "NOT_A_NUMBER"],
      ["B4", "BLANK_VALUE"],
      ["B5", "NEGATIVE_VALUE"],
      ["B6", "AMBIGUOUS_NUMBER"],
    ]);
    expect(tiersOf(book, "Sheet1!C2:C6")).toEqual(["VIP", "", "", "Small", ""]);
  });

  test("numbers that stand there as text are counted, and the formulas sum them through a column of ours", () => {
    const book = opened([
      ["Customer", "Revenue"],
      ["Ann", "'¥1,200"],
      ["Bob", 300],
      ["Cid", 100],
    ]);
    const receipt = book.write(book.request());
    expect(receipt.columns.map(({ header }) => header)).toEqual(["Pyramid tier", "Revenue as read"]);
    const total = book.values("Pyramid!A1:D40").find((row) => row[0] === "Total");
    expect(total?.[3]).toBe(1200 + 300 + 100);
  });

  test("the workbook's language decides the words on the sheet", () => {
    const book = opened(
      [
        ["客户", "销售额"],
        ["甲", 5],
        ["乙", 3],
      ],
      { spreadsheetLocale: "zh_CN" },
    );
    book.write(book.request());
    expect(tiersOf(book, "Sheet1!C1:C3")).toEqual(["金字塔层级", "VIP客户", "小客户"]);
    expect(book.sheetNames()).toContain("客户金字塔");
  });
});

test("nothing is written while a question is open, whoever asks for it", () => {
  const book = opened([
    ["Customer", "Revenue", "Turnover"],
    ["Ann", 9, 1],
    ["Bob", 5, 2],
  ]);
  expect(book.describe().questions.map(({ id }) => id)).toEqual(["column revenue"]);
  const request = book.request();
  expect(() => book.write(request)).toThrow("QUESTIONS_OPEN: Answer 1 question first");
  expect(book.sheetNames()).toEqual(["Sheet1"]);
  expect(book.preview(request).firstRows).toHaveLength(2);
  const { columns } = book.write({ ...request, decisions: { answered: ["column revenue"] } });
  expect(columns.map(({ header }) => header)).toEqual(["Pyramid tier"]);
});

describe("text that could become a formula", () => {
  const HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\u00a0=1+1",
    "\u3000=1",
    "\u200b=1",
    "\ufeff=1",
    "＝1+1",
    "'=1",
    '=HYPERLINK("http://x")',
    "0012",
    "3-4",
    "TRUE",
  ];

  test("is written as text wherever a customer's name is repeated", () => {
    const rows = HOSTILE.map((name, index) => [name.startsWith("'") ? `'${name}` : `'${name}`, "x", index]);
    const book = opened([["Customer", "Note", "Revenue"], ...rows, ["Bob", "x", "abc"]]);
    // Some of them are one name in other letters, and each is a customer all the same.
    book.write(book.request({ decisions: { answered: ["rows-are"] } }));
    const formulas = book
      .sheetNames()
      .filter((name) => name !== "Sheet1")
      .flatMap((name) => book.formulas(`'${name}'!A1:Z80`).flat());
    expect(formulas.filter((formula) => /HYPERLINK|SUM\(A1\)|^=1/.test(formula))).toEqual([]);
    const recorded = book.values("'Customer Pyramid history'!D2:D20").flat();
    expect(recorded.slice(0, 2)).toEqual(["=1+1", "+1"]);
  });

  test("a tier's name that COUNTIF would read as a pattern is refused", () => {
    const book = opened(customers(5));
    const { models, ...rest } = book.request();
    const tiers = [{ name: "*", share: 1 }];
    expect(() =>
      book.write({ ...rest, models: [{ id: "pyramid", options: { ...models[0]?.options, tiers } }] }),
    ).toThrow(/without \* \? ~/);
    expect(book.sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("the second run", () => {
  test("changes nothing when nothing changed", () => {
    const book = opened(customers(50));
    book.write(book.request());
    const state = () => [
      book.sheetNames(),
      book.values("Sheet1!A1:F60"),
      book.values("Pyramid!A1:H60"),
      book.formulas("Pyramid!A1:H60"),
    ];
    const before = state();
    book.write(book.request());
    expect(state()).toEqual(before);
  });

  test("finds our column after it was renamed and moved", () => {
    const book = opened(customers(10));
    book.write(book.request());
    book.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: book.workbook.model.getters.getActiveSheetId(),
      sheetName: "Sheet1",
      dimension: "COL",
      base: 0,
      position: "before",
      quantity: 2,
    });
    book.type("Sheet1!E1", [["My tiers"]]);
    book.type("Sheet1!D2", [[1000]]);
    book.select("Sheet1!C1");
    const receipt = book.write(book.request());
    expect(receipt.columns[0]?.letter).toBe("E");
    expect(book.value("Sheet1!E2")).toBe("VIP");
  });

  test("keeps a renamed summary sheet, a user's columns beside its block and notes under it", () => {
    const book = opened(customers(10));
    book.write(book.request());
    book.type("Pyramid!K3", [["ask Bob"]]);
    book.type("Pyramid!A200", [["my note"]]);
    book.type("Pyramid!D2", [["between"]]);
    book.workbook.model.dispatch("RENAME_SHEET", {
      sheetId: book.workbook.model.getters.getSheetIdByName("Pyramid") ?? "",
      oldName: "Pyramid",
      newName: "Tiers 2024",
    });
    const receipt = book.write(book.request());
    expect(receipt.sheets).toEqual(["Tiers 2024"]);
    expect(book.value("'Tiers 2024'!K3")).toBe("ask Bob");
    expect(book.value("'Tiers 2024'!A200")).toBe("my note");
    expect(book.value("'Tiers 2024'!D2")).toBe("between");
  });

  test("a longer block pushes notes under it down instead of overwriting them", () => {
    const book = opened(customers(10));
    book.write(book.request());
    const last = book
      .values("Pyramid!A1:A100")
      .flat()
      .reduce<number>((found, cell, row) => (cell === "" ? found : row + 1), 0);
    book.type(`Pyramid!A${last + 1}`, [["my note"]]);
    book.type("Sheet1!B3", [["abc"], ["def"], [-1]]);
    book.write(book.request());
    const column = book.values("Pyramid!A1:A120").flat();
    expect(column.filter((cell) => cell === "my note")).toHaveLength(1);
    expect(column.filter((cell) => String(cell).startsWith("B3:"))).toHaveLength(1);
  });

  test("keeps a tier that a person changed, says so, and the formulas count it", () => {
    const book = opened(customers(10));
    book.write(book.request());
    book.type("Sheet1!C2", [["VIP"]]);
    const preview = book.preview(book.request());
    expect(preview.overrides).toEqual([
      { cell: "C2", customer: "Customer 1", computed: "Small", kept: "VIP", isAccepted: false },
    ]);
    const receipt = book.write(book.request());
    expect(receipt.overrideCount).toBe(1);
    expect(book.value("Sheet1!C2")).toBe("VIP");
    const summary = book.values("Pyramid!A1:B160");
    expect(summary.find((row) => row[0] === "VIP")?.[1]).toBe(2);
    expect(summary.flat()).toContain("Row 2, Customer 1: VIP, worked out as Small");
    // Where all are worked out again, none is told to have been kept.
    expect(book.write(book.request({ keepOverrides: false })).overrideCount).toBe(0);
    expect(book.value("Sheet1!C2")).toBe("Small");
  });

  test("an override survives sorting, because customers are known by name", () => {
    const rows = customers(10);
    const book = opened(rows);
    book.write(book.request());
    book.type("Sheet1!C2", [["VIP"]]);
    const [header = [], ...data] = book.values("Sheet1!A1:C11") as (string | number)[][];
    book.type("Sheet1!A1", [header, ...data.reverse()]);
    book.write(book.request());
    expect(book.value("Sheet1!A11")).toBe("Customer 1");
    expect(book.value("Sheet1!C11")).toBe("VIP");
  });

  test("a reason column is offered beside the tier and never touched again", () => {
    const book = opened(customers(10));
    book.write(book.request());
    book.type("Sheet1!C2", [["VIP"]]);
    book.write(book.request({ reasonColumn: true }));
    expect(book.value("Sheet1!D1")).toBe("Reason for change, and who decided");
    book.type("Sheet1!D2", [["board member"]]);
    book.write(book.request({ reasonColumn: true }));
    expect(book.value("Sheet1!D2")).toBe("board member");
    expect(book.value("Sheet1!C2")).toBe("VIP");
  });
});

test("rows below a blank one are asked about by who writes as by who describes, until they are answered", () => {
  const made = opened([
    ["Client", "Sales"],
    ["Ann", 5],
    ["Bo", 9],
    ["", ""],
    ["Cy", 7],
    ["Di", 8],
  ]);
  const description = made.describe();
  expect(description.questions.map(({ id }) => id)).toEqual(["goes-on"]);
  const request = made.request();
  expect(made.addOn.call("write", request)).toMatchObject({ ok: false, code: "QUESTIONS_OPEN" });
  const named = { source: description.source, headerLines: description.headerLines };
  const again = made.addOn.call("describe", named) as Answer<Description>;
  expect(again.ok && again.result.questions.map(({ id }) => id)).toEqual(["goes-on"]);
  const answered = { ...request, decisions: { ...request.decisions, answered: ["goes-on"] } };
  expect(made.addOn.call("write", answered)).toMatchObject({ ok: true });
});
