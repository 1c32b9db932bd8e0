/** `npm run segment` on untidy data: what it asks, which flags answer, what it says. Runs the built add-on. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeAccess } from "../../workbench/access";
import { segment } from "../../workbench/command/run";
import { writeValues } from "../../workbench/engine/cells/write";
import { addSheet } from "../../workbench/engine/sheets/sheets";
import { forgetHistory } from "../../workbench/engine/workbook/idle-work";
import { newWorkbook } from "../../workbench/engine/workbook/workbook";
import { openFile, saveWorkbook } from "../../workbench/node/files";

const dist = join(__dirname, "../../dist");

/** Under two lines of which either may be the header: missing names, a walk-in account, a blank row, more, a total. */
const ASKING = [
  "Alpha,Beta,Gamma",
  "Delta,Epsilon,Zeta",
  ...Array.from(
    { length: 9 },
    (_, at) => `${at === 4 || at === 7 ? "" : `Client ${at}`},North,${900 - at * 50}`,
  ),
  "Walk-in customer,,77",
  ",,",
  "Client 20,North,310",
  "Client 21,North,320",
  "Client 22,South,330",
].join("\n");

let folder: string;
let input: string;
const run = (...flags: string[]) => segment([input, ...flags], dist);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "segment-"));
  input = join(folder, "clients.csv");
  await writeFile(input, ASKING);
});

afterEach(() => rm(folder, { recursive: true }));

test("open questions are listed with the flags that answer them, and nothing is written", async () => {
  const { code, complaint, output } = await run("--json");
  const lines = complaint.split("\n");
  expect([code, lines[0]]).toEqual([2, "3 questions must be answered before anything is written:"]);
  expect(lines).toEqual(
    expect.arrayContaining([
      "    --answer header=2  row 2",
      "    or --header-row ROW",
      "    --answer goes-on=1  Yes, take A2:C16",
      "    --answer fill-down=2  No, leave them out",
    ]),
  );
  const { ok, questions, remarks } = JSON.parse(output);
  expect([ok, questions.map(({ id }: { id: string }) => id)]).toEqual([
    false,
    ["header", "goes-on", "fill-down"],
  ]);
  expect(questions[0]).toEqual({
    id: "header",
    message: "Which line is the header: row 1, row 2?",
    choices: ["row 1", "row 2"],
  });
  expect(remarks).toContain("May be many buyers under one name: Walk-in customer");
  expect(await readdir(folder)).toEqual(["clients.csv"]);
});

test("answers by number or words settle the header, the last row and names together", async () => {
  const answers = ["--answer", "header=1", "--answer", "goes-on=yes, TAKE A2:C16", "--answer", "fill-down=1"];
  const { code, complaint, output } = await run(
    ...answers,
    "--answer",
    "rows-are=A customer",
    "--map",
    "revenue=Gamma,customer=Alpha",
    "--json",
  );
  expect([code, complaint]).toEqual([0, ""]);
  const { questions, remarks, columns } = JSON.parse(output);
  expect(questions).toEqual([]);
  expect(remarks).toContain("Taken as rows of the customer above: row 7 (North), row 10 (North)");
  // Rows 3 to 11, the walk-in account and three below the blank row; row 2 has a word for a value.
  expect(columns[0].filled).toBe(9 + 1 + 3);
});

test("a header row and a decision answer as well, and remarks stand above problems", async () => {
  const flags = ["--header-row", "2", "--decide", "fillDown=false", "--answer", "goes-on=2"];
  const { code, output } = await run(...flags, "--answer", "column customer=delta (a)");
  expect(code).toBe(0);
  const lines = output.split("\n");
  expect(lines).toContain("how the rows were read:");
  expect(lines).toContain("  May be many buyers under one name: Walk-in customer");
  expect(lines).not.toContain("0 problems:");
});

test("a decision that is a list takes a name as it stands", async () => {
  const flags = ["--header-row", "2", "--decide", "fillDown=false", "--answer", "goes-on=2"];
  const more = ["--map", "customer=Delta", "--decide", "leftOut=Walk-in customer", "--json"];
  const { output } = await run(...flags, ...more);
  expect(JSON.parse(output).remarks).toContain("Left out as you chose: row 12 (Walk-in customer)");
});

test.each([
  [
    "a choice that is not there",
    ["--answer", "fill-down=maybe"],
    /^--answer fill-down: there is no choice "maybe"; choices are 1 \(Yes/,
  ],
  [
    "a decision that does not exist",
    ["--decide", "filldown=true"],
    /^--decide: there is no decision "filldown"/,
  ],
  [
    "a decision of another type",
    ["--decide", "fillDown=maybe"],
    /^--decide fillDown: this value is not possible$/,
  ],
  [
    "a header row below the data",
    ["--header-row", "12"],
    /^--header-row 12: no rows of A2:C12 are below it$/,
  ],
  ["a header row that is none", ["--header-row", "first"], /^--header-row must be a row of the sheet/],
  ["an answer without a choice", ["--answer", "header"], /^--answer wants question=choice: found "header"$/],
])("%s is refused in one sentence", async (_, flags, message) => {
  const { code, complaint } = await run(...flags);
  expect([code, complaint]).toEqual([2, expect.stringMatching(message)]);
  expect(complaint).not.toContain("\n");
});

test("an answer to what was not asked does no harm, and is said", async () => {
  await writeFile(input, "Client,Sales\nAnn,5\nBob,4\n");
  const { code, output } = await run("--answer", "fill-down=1", "--json");
  expect([code, JSON.parse(output).remarks[0]]).toEqual([0, "--answer fill-down: this was not asked"]);
});

test("without a header every row counts", async () => {
  await writeFile(input, "Ann,5\nBob,4\nCid,3\n");
  const { code, output } = await run("--header-row", "0", "--json");
  expect([code, JSON.parse(output).columns[0].filled]).toEqual([0, 3]);
});

const ORDERS = ["Aa,Bb,Cc", "Ann,2024-01-05,10", "Bob,2024-02-05,20", "Ann,2024-03-05,30"].join("\n");

test("named columns of customer, date and amount make a list of orders, which is said", async () => {
  await writeFile(input, ORDERS);
  const named = ["--map", "customer=Aa,date=Bb,amount=Cc", "--models", "pyramid"];
  const { code, output, complaint } = await run(...named, "--json");
  expect([code, complaint]).toEqual([0, ""]);
  const { columns, remarks } = JSON.parse(output);
  // Ann twice and Bob.
  expect(columns.find(({ model }: { model: string }) => model === "pyramid").filled).toBe(2);
  expect(remarks[0]).toMatch(/^Each row is taken as an order.*--period none/);
  const rows = JSON.parse((await run(...named, "--period", "none", "--json")).output);
  expect([rows.columns[0].filled, rows.remarks.join(" ")]).toEqual([
    3,
    expect.not.stringContaining("order,"),
  ]);
});

test.each([
  ["a cover sheet", [["Annual report"], ["by Ann"]], 2],
  [
    "key figures",
    [
      ["Metric", "Value"],
      ["Revenue", 9],
      ["Customers", 2],
    ],
    0,
  ],
])("%s: passed over, and the sheet that was read is named with the others", async (_, first, codeOfFirst) => {
  const workbook = newWorkbook();
  const book = makeAccess(workbook);
  book.type("Sheet1!A1", first);
  addSheet(workbook, "Data", 1);
  book.type("Data!A1", [
    ["Client", "Sales"],
    ["Ann", 5],
    ["Bob", 4],
  ]);
  input = join(folder, "book.xlsx");
  await saveWorkbook(workbook, input);
  const { code, output } = await run("--json");
  expect(code).toBe(0);
  expect(JSON.parse(output).remarks[0]).toBe('Read sheet "Data"; for another add --sheet: "Sheet1"');
  const saved = makeAccess(await openFile(join(folder, "book.segmented.xlsx")));
  expect(saved.value("Data!C1")).not.toBe("");
  expect((await run("--sheet", "Sheet1")).code).toBe(codeOfFirst);
});

test("of sheets with the same columns, as of months, it is asked which is meant", async () => {
  const workbook = newWorkbook();
  const book = makeAccess(workbook);
  addSheet(workbook, "Feb", 1);
  addSheet(workbook, "Notes", 2);
  for (const [sheet, sales] of [
    ["Sheet1", 5],
    ["Feb", 7],
  ] as const)
    book.type(`${sheet}!A1`, [
      ["Client", "Sales"],
      ["Ann", sales],
      ["Bob", 4],
    ]);
  book.type("Notes!A1", [["All in euros"]]);
  input = join(folder, "book.xlsx");
  await saveWorkbook(workbook, input);
  const asked = await run("--json");
  expect([asked.code, JSON.parse(asked.output).questions]).toEqual([
    2,
    [
      {
        id: "sheet",
        message: "2 sheets have the same columns. Which one is meant?",
        choices: ["Sheet1", "Feb", "All of them, one below the other"],
      },
    ],
  ]);
  expect(asked.complaint).toContain("or --sheet NAME");
  expect((await run("--answer", "sheet=Feb")).code).toBe(0);
  const saved = makeAccess(await openFile(join(folder, "book.segmented.xlsx")));
  expect([saved.value("Feb!C1"), saved.value("Sheet1!C1")]).toEqual(["Pyramid tier", ""]);
  // Ann 5 + 7, Bob 4 + 4.
  const all = await run("--json", "--answer", "sheet=3");
  expect([all.code, JSON.parse(all.output).remarks]).toEqual([
    0,
    expect.arrayContaining(['The rows of 2 sheets stand one below the other on sheet "All sheets"']),
  ]);
  const together = makeAccess(await openFile(join(folder, "book.segmented.xlsx")));
  expect(together.values("Customers!A2:B3")).toEqual([
    ["Ann", 12],
    ["Bob", 8],
  ]);
  expect(together.values("Feb!A1:C3")).toEqual([
    ["Client", "Sales", ""],
    ["Ann", 7, ""],
    ["Bob", 4, ""],
  ]);
});

test("sheets whose headings differ by the month are alike, and addresses with limits are passed over for orders", async () => {
  const saved = async (sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) => {
    const workbook = newWorkbook();
    const book = makeAccess(workbook);
    for (const [at, [name, rows]] of Object.entries(sheets).entries()) {
      if (at > 0) addSheet(workbook, name, at);
      book.type(
        `${name}!A1`,
        rows.map((row) => [...row]),
      );
    }
    input = join(folder, "book.xlsx");
    await saveWorkbook(workbook, input);
  };
  await saved({
    Sheet1: [
      ["Client", "Jan Sales"],
      ["Ann", 5],
      ["Bob", 4],
    ],
    Feb: [
      ["Client", "Feb Sales"],
      ["Ann", 7],
      ["Bob", 3],
    ],
  });
  expect(JSON.parse((await run("--json")).output).questions[0].choices).toEqual([
    "Sheet1",
    "Feb",
    "All of them, one below the other",
  ]);
  await saved({
    Sheet1: [
      ["Client", "City", "Credit limit"],
      ["Ann", "Rome", 100],
      ["Bob", "Bern", 9000],
    ],
    Orders: [
      ["Date", "Client", "Amount"],
      ["2024-01-05", "Ann", 5],
      ["2024-01-06", "Bob", 4],
      ["2024-01-07", "Ann", 1],
    ],
  });
  const { code, output } = await run("--json");
  expect([code, JSON.parse(output).remarks[0]]).toEqual([
    0,
    'Read sheet "Orders"; for another add --sheet: "Sheet1"',
  ]);
});

test("a workbook without history takes what is written and keeps nothing to take it back with", () => {
  const written = (prepare: (workbook: ReturnType<typeof newWorkbook>) => void) => {
    const workbook = newWorkbook();
    prepare(workbook);
    writeValues(workbook, { sheetId: "0", top: 0, left: 0, rows: 1, columns: 1 }, [[7]]);
    const { getters } = workbook.model;
    return [getters.getEvaluatedCell({ sheetId: "0", row: 0, col: 0 }).value, getters.canUndo()];
  };
  expect(written(() => undefined)).toEqual([7, true]);
  expect(written(({ model }) => forgetHistory(model))).toEqual([7, false]);
});
