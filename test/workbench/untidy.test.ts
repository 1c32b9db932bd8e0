/** Files as other programs write them: what is in them is read, and goes back unchanged when they are saved. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { makeAccess } from "../../workbench/access";
import { openFile, saveWorkbook } from "../../workbench/node/files";

const at = (name: string) => join(__dirname, "../data/untidy", name);
const open = async (name: string) => makeAccess(await openFile(at(name)));
const shown = async (name: string, area: string) => (await open(name)).shown(area);
const day = (year: number, month: number, date: number, hours = 0, minutes = 0) =>
  new Date(Date.UTC(year, month - 1, date, hours, minutes));

const CUSTOMERS = [
  ["Customer", "Revenue"],
  ["Alder Ltd", "500"],
  ["Birch & Co", "200"],
  ["Cedar GmbH", "100"],
];

test.each([
  "xlsx-power-query.xlsx",
  "xlsx-prefixed.xlsx",
  "passing/xlsx-strict.xlsx",
  "passing/xlsx-inline.xlsx",
  "passing/xlsx-no-refs.xlsx",
])("%s has the customers that are in it", async (name) => {
  expect(await shown(name, "A1:B4")).toEqual(CUSTOMERS);
});

describe("dates", () => {
  test("a file of openpyxl, without shared texts and with absolute targets", async () => {
    expect((await open("xlsx-openpyxl.xlsx")).values("A1:C4")).toEqual([
      ["Order date", "Customer", "Amount"],
      [day(2024, 1, 5), "Alder Ltd", 500],
      [day(2024, 1, 6, 23, 30), "Birch & Co", 200],
      [day(2024, 2, 6), "Alder Ltd", 100.5],
    ]);
  });

  test("a file that counts days from 1904", async () => {
    // openpyxl 3.0.9 reads 5 and 11 January and 6 February 2024.
    expect((await open("xlsx-1904.xlsx")).values("A2:A4")).toEqual([
      [day(2024, 1, 5)],
      [day(2024, 1, 11)],
      [day(2024, 2, 6)],
    ]);
  });

  test("Chinese formats", async () => {
    const sheet = await open("xlsx-zh-date-format.xlsx");
    expect(sheet.values("A2:A4")).toEqual([[day(2024, 1, 5)], [day(2024, 2, 6)], [day(2024, 2, 13)]]);
    expect(sheet.shown("A2")).toEqual([["2024年1月5日"]]);
  });

  test("fifteen formats of Excel, one day after another from 5 January", async () => {
    const sheet = await open("xlsx-date-formats.xlsx");
    expect(sheet.values("A2:A16")).toEqual(
      Array.from({ length: 15 }, (_row, index) => [day(2024, 1, 5 + index)]),
    );
    // A number without a format of a date stays a number, also in a cell for texts.
    expect(sheet.values("A17:A19")).toEqual([[45311], [45312], [45313]]);
  });

  test("dates that a file writes as dates and not as numbers", async () => {
    expect((await open("passing/xlsx-iso-date-cells.xlsx")).values("A2:A4")).toEqual([
      [day(2024, 1, 5)],
      [day(2024, 1, 6, 10)],
      [day(2024, 2, 6)],
    ]);
  });

  test("American dates with leading zeros, settled by 02/13 in their column", async () => {
    expect((await open("us-date-leading-zero.csv")).values("A2:A5")).toEqual([
      [day(2024, 1, 5)],
      [day(2024, 2, 13)],
      [day(2024, 12, 25)],
      [day(2024, 3, 4)],
    ]);
  });
});

describe("results of the program that wrote the file", () => {
  test("stand where the engine does not know a function", async () => {
    const sheet = await open("xlsx-unknown-functions.xlsx");
    expect(sheet.values("B2:B6")).toEqual([[500], [200], [100], [500], [200]]);
    expect(sheet.formulas("B2:B3")).toEqual([["=LET(x,250,x*2)"], ['=GETPIVOTDATA("Sum",$G$1)']]);
  });

  test("stand where the engine stumbles, without a word on the console", async () => {
    const report = jest.spyOn(console, "error").mockImplementation(() => undefined);
    expect((await open("xlsx-text-mmm.xlsx")).values("B2:B3")).toEqual([["Jan"], ["Feb"]]);
    expect(report).not.toHaveBeenCalled();
    report.mockRestore();
  });

  test("are the engine's own where it knows better, and errors stay errors", async () => {
    expect((await open("xlsx-formulas.xlsx")).values("D2:D5")).toEqual([[500], [200], [100], [800]]);
    expect(await shown("xlsx-error-cells.xlsx", "B2:B6")).toEqual([
      ["500"],
      ["#N/A"],
      ["#DIV/0!"],
      ["100"],
      ["50"],
    ]);
  });

  test("a total of a table is what the table adds up to", async () => {
    expect((await open("xlsx-table-totals.xlsx")).values("A5:B5")).toEqual([["Total", 800]]);
  });
});

describe("a saved file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "untidy-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const saved = async (name: string) => {
    const path = join(folder, basename(name));
    await saveWorkbook(await openFile(at(name)), path);
    return path;
  };

  /** Every cell as another program reads it: type, value and formula. */
  const cells = (bytes: Buffer) => {
    const book = XLSX.read(bytes, { cellFormula: true, cellNF: true, xlfn: true });
    return book.SheetNames.map((name) => {
      const sheet = book.Sheets[name] ?? {};
      const told = Object.entries(sheet)
        .filter(([address, cell]) => !address.startsWith("!") && cell.t !== "z")
        .map(([address, { t, v, f, z }]) => [address, t, v, f, z]);
      return [name, sheet["!merges"] ?? [], told];
    });
  };

  test.each([
    "xlsx-openpyxl.xlsx",
    "xlsx-power-query.xlsx",
    "xlsx-prefixed.xlsx",
    "xlsx-text-mmm.xlsx",
    "xlsx-unknown-functions.xlsx",
    "xlsx-hidden-rows.xlsx",
    "xlsx-cover-sheet.xlsx",
    "xlsx-error-cells.xlsx",
    "xlsx-zh-date-format.xlsx",
    "xlsx-formulas.xlsx",
    "xlsx-table-totals.xlsx",
    "passing/xlsx-shared-formula.xlsx",
    "passing/xlsx-xlsxwriter.xlsx",
  ])("%s: another program finds the same values, formulas, results and formats as before", async (name) => {
    expect(cells(await readFile(await saved(name)))).toEqual(cells(await readFile(at(name))));
  });

  test("a row that was hidden is hidden again, and a table keeps its name", async () => {
    const hidden = XLSX.readFile(await saved("xlsx-hidden-rows.xlsx"), { cellStyles: true });
    expect(hidden.Sheets.Data?.["!rows"]?.map((row) => row?.hidden ?? false)).toContain(true);
    const again = makeAccess(await openFile(await saved("xlsx-table-totals.xlsx")));
    expect(again.values("B5")).toEqual([[800]]);
  });
});

describe("texts in an older encoding are read as what they are, and the guess is told", () => {
  test.each([
    ["shift-jis.csv", "Shift_JIS", "顧客名", "松商店"],
    ["windows1251.csv", "Windows-1251", "Клиент", "Ольха ООО"],
    ["passing/gbk.csv", "GB18030", "客户名称", "松木商贸有限公司"],
    ["passing/gbk-tiny.csv", "GB18030", "客户", "A"],
    ["passing/big5.csv", "Big5", "客戶名稱", "松木商行"],
    ["passing/windows1252.csv", "Windows-1252", "Kunde", "Müller & Söhne"],
  ])("%s", async (name, encoding, heading, first) => {
    const workbook = await openFile(at(name));
    expect(workbook.guessedEncoding).toBe(encoding);
    expect(makeAccess(workbook).values("A1:A2")).toEqual([[heading], [first]]);
  });

  test("two Chinese words among Latin ones are enough", async () => {
    expect(await shown("passing/gbk-mostly-latin.csv", "A4:C4")).toEqual([["松", "好", "100"]]);
  });

  test.each(["passing/utf16-noBOM.csv", "passing/utf16-tab.csv"])("%s needs no guess", async (name) => {
    const workbook = await openFile(at(name));
    expect(workbook.guessedEncoding).toBeUndefined();
    expect(makeAccess(workbook).values("A1:B2")).toEqual([
      ["Customer", "Revenue"],
      ["Alder Ltd", 500],
    ]);
  });
});

test("a guard against Excel is taken off, and what it guarded stays a text", async () => {
  expect((await open("excel-guard-ids.csv")).values("A2:D2")).toEqual([
    ["1001", day(2024, 1, 5, 10), "pine01", 500],
  ]);
});

test.each([
  ["passing/encrypted.xlsx", "it is protected with a password"],
  ["passing/html-as.xlsx", "is not an Excel workbook (.xlsx)"],
  ["passing/xml2003.xls", "is not an Excel workbook (.xlsx)"],
  ["passing/libre.ods", "an OpenDocument file; save it as .xlsx first"],
])("%s is refused in one sentence", async (name, words) => {
  const refusal = openFile(at(name));
  await expect(refusal).rejects.toThrow(words);
  await expect(refusal).rejects.toThrow(new RegExp(`^${basename(name)} [^\\n]*$`));
});
