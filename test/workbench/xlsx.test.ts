/** xlsx files: what is saved opens again unchanged, here and in another program's reader. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import JSZip from "jszip";
import { readRows } from "../../workbench/files/xlsx-rows";
import { openFile, saveWorkbook } from "../../workbench/node/files";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/workbench";

const CODE = `
/** @customfunction */
function DOUBLE(values) { return values.map((row) => [row[0] * 2]); }
function build() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  sheet.getRange("A1:F1").setValues([["id", "name", "share", "day", "paid", "note"]]).setFontWeight("bold").setBackground("#FFEEAA");
  sheet.getRange("A2:A3").setNumberFormat("@");
  sheet.getRange("A2:F3").setValues([
    ["0001", "'=1+1", "12.5%", new Date("2024-01-05T00:00:00Z"), true, "two\\nlines <&> \\"q\\""],
    ["=x", "'0002", 0.5, "2024-02-29 10:00", false, " "],
  ]);
  sheet.getRange("H1").setFormula("=COUNTIF(E2:E3;TRUE)");
  sheet.getRange("H2").setFormula('=DOUBLE(C2:C3)');
  sheet.getRange("I1").setFormula("=TRANSPOSE(A1:B1)");
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(2, 180);
  const summary = spreadsheet.insertSheet("Summary & more");
  summary.getRange("A1:B3").setValues([["Tier", "Count"], ["VIP", 1], ["Small", 2]]);
  summary.insertChart(summary.newChart().setChartType(Charts.ChartType.BAR).addRange(summary.getRange("A1:B3")).setNumHeaders(1).setOption("title", "Pyramid").setPosition(5, 1, 0, 0).build());
  const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("VIP").setBackground("#00FF00").setRanges([summary.getRange("A2:A3")]).build();
  const filled = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([summary.getRange("A1")]).build();
  summary.setConditionalFormatRules([rule, filled]);
  spreadsheet.setNamedRange("Tiers", summary.getRange("A2:A3"));
  summary.getRange("B1").merge;
  summary.setHiddenGridlines(true);
}`;

let folder: string;
let path: string;
let bench: Workbench;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-"));
  path = join(folder, "book.xlsx");
  bench = openWorkbench({ files: { code: CODE } });
  bench.addOn.run("build");
  await saveWorkbook(bench.workbook, path);
});

afterAll(() => rm(folder, { recursive: true }));

const reopen = async () => openWorkbench({ files: { code: CODE }, workbook: await openFile(path) });

test("values, dates, truth values, texts and formulas open unchanged", async () => {
  const again = await reopen();
  expect(again.sheetNames()).toEqual(["Sheet1", "Summary & more"]);
  for (const address of ["Sheet1!A1:K4", "'Summary & more'!A1:C4"]) {
    expect(again.values(address)).toEqual(bench.values(address));
    expect(again.formulas(address)).toEqual(bench.formulas(address));
    expect(again.shown(address)).toEqual(bench.shown(address));
  }
});

test("looks, frozen rows, widths, charts, conditional formats and names open unchanged", async () => {
  const code = `function look() {
    const [sheet, summary] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
    return [
      sheet.getRange("A1:B2").getFontWeights(), sheet.getRange("A1:B2").getBackgrounds(), sheet.getRange("A2:D2").getNumberFormats(),
      sheet.getFrozenRows(), sheet.getColumnWidth(2), summary.getCharts().length,
      summary.getCharts()[0].getRanges().map((range) => range.getA1Notation()), summary.getConditionalFormatRules().length,
      SpreadsheetApp.getActiveSpreadsheet().getNamedRanges().length,
    ];
  }`;
  const look = (workbook: Workbench["workbook"]) =>
    openWorkbench({ files: { code }, workbook }).addOn.call("look");
  const [weights, colours, formats, frozen, width, charts, ranges, rules] = look(
    await openFile(path),
  ) as unknown[];
  expect([weights, colours, formats, frozen, charts, ranges, rules]).toEqual([
    [
      ["bold", "bold"],
      ["normal", "normal"],
    ],
    [
      ["#ffeeaa", "#ffeeaa"],
      ["#ffffff", "#ffffff"],
    ],
    [["@", "0.###############", "0.00%", "m/d/yyyy"]],
    1,
    1,
    ["A1:A3", "B1:B3"],
    2,
  ]);
  expect(width).toBeCloseTo(180, -1);
});

test("rules for colours are written as the format's schema has them, texts in quotes", async () => {
  const zip = await JSZip.loadAsync(await readFile(path));
  const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
  const rules = [...xml.matchAll(/<cfRule ([^>]*)>\s*<formula>([^<]*)<\/formula>/g)].map(
    ([, attributes = "", formula]) => [
      /type="(\w+)"/.exec(attributes)?.[1],
      / operator="(\w+)"/.exec(attributes)?.[1],
      formula,
    ],
  );
  // ECMA-376, 18.3.1.10: `operator` belongs to cellIs and text rules; 18.3.1.43: the formula of a text is a string.
  expect(rules).toEqual([
    ["cellIs", "equal", '"VIP"'],
    ["notContainsBlanks", undefined, "LEN(TRIM(A1))&gt;0"],
  ]);
});

test("a rule that compares with a text compares with it again after opening", async () => {
  const { model } = await openFile(path);
  const [, summary = ""] = model.getters.getSheetIds();
  expect(model.getters.getConditionalFormats(summary).map(({ rule }) => rule)).toMatchObject([
    { operator: "isEqual", values: ["VIP"] },
    { operator: "isNotEmpty", values: [] },
  ]);
});

test("another program reads the same values, with formulas and their results", () => {
  const book = XLSX.readFile(path, { cellDates: false });
  const cell = (address: string) => {
    const { t, v, f } = book.Sheets.Sheet1?.[address] ?? {};
    return [t, v, f];
  };
  expect(["A2", "A3", "B2", "B3", "C2", "E2", "F2"].map(cell)).toEqual([
    ["s", "0001", undefined],
    ["s", "=x", undefined],
    ["s", "=1+1", undefined],
    ["s", "0002", undefined],
    ["n", 0.125, undefined],
    ["b", true, undefined],
    ["s", 'two\nlines <&> "q"', undefined],
  ]);
  expect(cell("H1")).toEqual(["n", 1, "COUNTIF(E2:E3,TRUE)"]);
  expect(cell("H2")).toEqual(["n", 0.25, 'IFERROR(__xludf.DUMMYFUNCTION("DOUBLE(C2:C3)"),0.25)']);
});

describe("what xlsx has no place for", () => {
  const code = `
    function mark() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1:C1").setValues([["id", "value", "Tier"]]);
      sheet.getRange("C:C").addDeveloperMetadata("model", "pyramid");
      sheet.getRange("C2").setNote("why");
      SpreadsheetApp.getActive().insertSheet("Other").addDeveloperMetadata("sheet", "ours");
      PropertiesService.getDocumentProperties().setProperty("settings", '{"a":1}');
    }
    function tell() {
      const book = SpreadsheetApp.getActive();
      return [
        book.createDeveloperMetadataFinder().find().map((found) => found.getKey()).sort(),
        book.getSheets()[0].getRange("C2").getNote(),
        PropertiesService.getDocumentProperties().getProperty("settings"),
        book.getSheets().map((sheet) => sheet.getSheetId()),
      ];
    }`;
  const marked = async (change: (file: string) => Promise<void> | void) => {
    const start = openWorkbench({ files: { code } });
    start.addOn.run("mark");
    const file = join(folder, "marked.xlsx");
    await saveWorkbook(start.workbook, file);
    await change(file);
    const told = openWorkbench({ files: { code }, workbook: await openFile(file) }).addOn.call("tell");
    await rm(file);
    return { told, before: start.addOn.call("tell") };
  };

  test("comes back: notes, metadata, properties and the ids of sheets", async () => {
    const { told, before } = await marked(() => undefined);
    expect(told).toEqual(before);
    expect(before).toEqual([["model", "sheet"], "why", '{"a":1}', [0, 1]]);
  });

  test("is not trusted where another program has moved the cells", async () => {
    const { told } = await marked(async (file) => {
      const zip = await JSZip.loadAsync(await readFile(file));
      const part = "xl/worksheets/sheet0.xml";
      const xml = (await zip.file(part)?.async("string")) ?? "";
      zip.file(part, xml.replace('r="C1"', 'r="D1"'));
      await writeFile(file, await zip.generateAsync({ type: "nodebuffer" }));
    });
    expect((told as unknown[])[0]).toEqual(["sheet"]);
  });
});

test("a file that cannot be written leaves nothing behind", async () => {
  const place = join(folder, "nowhere", "book.xlsx");
  await expect(saveWorkbook(bench.workbook, place)).rejects.toThrow(
    `${place} cannot be written: there is no such file or folder`,
  );
  await expect(saveWorkbook(bench.workbook, folder)).rejects.toThrow("cannot be written: it is a folder");
  expect(await readdir(folder)).toEqual(["book.xlsx"]);
});

test.each([
  ["missing.csv", undefined, "cannot be read: there is no such file or folder"],
  ["empty.csv", "", "empty.csv is empty"],
  ["fake.xlsx", "hello", "fake.xlsx is not an Excel workbook (.xlsx)"],
  ["zip.xlsx", "PK\u0003\u0004", "zip.xlsx is not an Excel workbook (.xlsx)"],
  ["picture.png", "\u0089PNG", "picture.png is neither a .csv nor an .xlsx file"],
])("%s is refused in one sentence", async (name, content, message) => {
  const file = join(folder, name);
  if (content !== undefined) await writeFile(file, content);
  await expect(openFile(file)).rejects.toThrow(message);
  if (content !== undefined) await rm(file);
});

test("a file of another program opens with its types", async () => {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([
    ["code", "amount", "formula"],
    ["007", 5],
    ["=1+1", 2.5],
  ]);
  sheet.C2 = { t: "n", f: "SUM(B2:B3)", v: 7.5 };
  XLSX.utils.book_append_sheet(book, sheet, "B sheet");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["second"]]), "A sheet");
  const file = join(folder, "other.xlsx");
  await writeFile(file, XLSX.write(book, { type: "buffer" }));
  const opened = openWorkbench({ files: { code: "" }, workbook: await openFile(file) });
  expect(opened.sheetNames()).toEqual(["B sheet", "A sheet"]);
  expect(opened.values("'B sheet'!A1:C3")).toEqual([
    ["code", "amount", "formula"],
    ["007", 5, 7.5],
    ["=1+1", 2.5, ""],
  ]);
  await rm(file);
});

test("the file is small and complete", async () => {
  expect((await readFile(path)).subarray(0, 2).toString()).toBe("PK");
});

test.each([
  [
    "of a sheet that sets all heights is kept, because nothing measures its texts",
    ' customHeight="1"',
    ["1"],
  ],
  ["of any other sheet is not, because programs write one for every row", "", []],
])("the height of a row with large letters %s", (_what, own, kept) => {
  const format = `<sheetFormatPr${own} defaultRowHeight="15.75"/>`;
  const rows = '<row r="1" ht="24.75"><c r="A1"><v>1</v></c></row><row r="2" ht="15.75"/><row r="3"/>';
  const { rest } = readRows(`<worksheet>${format}<sheetData>${rows}</sheetData></worksheet>`, []);
  expect([...rest.matchAll(/<row [^>]*r="(\d)"/g)].map(([, row]) => row)).toEqual(kept);
});

test("a sheet without gridlines prints upright at the scale of the README, any other as its program likes", async () => {
  const zip = await JSZip.loadAsync(await readFile(path));
  const [list, page] = await Promise.all(
    [0, 1].map((at) => zip.file(`xl/worksheets/sheet${at}.xml`)?.async("text")),
  );
  expect(list).not.toContain("pageSetup");
  // In the order that the format asks for: margins and setup before the drawing.
  expect(page).toMatch(/<pageMargins [^>]*\/><pageSetup orientation="portrait" scale="52"\/>\s*<drawing /);
  expect(page).not.toContain("fitToPage");
  // 21 pixels of 0.75 points, as in Sheets: so high are the rows by which the README's scale is measured.
  expect(page).toContain('customHeight="1" defaultRowHeight="15.75"');
});

test("a page wider than the paper at that scale is made as wide as the paper, which lies where it is much wider", async () => {
  const wide = openWorkbench({
    files: {
      code: `function wide() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange("Z1").setValue("far right");
        sheet.setHiddenGridlines(true);
      }`,
    },
  });
  wide.addOn.run("wide");
  const file = join(folder, "wide.xlsx");
  await saveWorkbook(wide.workbook, file);
  const page = await (await JSZip.loadAsync(await readFile(file)))
    .file("xl/worksheets/sheet0.xml")
    ?.async("text");
  expect(page).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  // Upright paper has (8.27 - 1.4) * 96 / 52 % = 1268 pixels, 26 columns of 100 are twice that.
  expect(page).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
});

describe("of a page that charts are drawn on", () => {
  const saved = async (rows: readonly (readonly unknown[])[], drawn: string, name: string) => {
    const book = openWorkbench({
      files: {
        code: `function page() {
          const sheet = SpreadsheetApp.getActiveSheet();
          sheet.setName(${JSON.stringify(name)});
          sheet.getRange(1, 1, ${rows.length}, 2).setValues(${JSON.stringify(rows)});
          const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange("${drawn}")).setNumHeaders(1);
          sheet.insertChart(chart.setOption("height", 80).setPosition(2, 4, 0, 0).build());
          sheet.setHiddenGridlines(true);
        }`,
      },
    });
    book.addOn.run("page");
    const file = join(folder, "printed.xlsx");
    await saveWorkbook(book.workbook, file);
    const zip = await JSZip.loadAsync(await readFile(file));
    return zip.file("xl/workbook.xml")?.async("text");
  };
  const blank = ["", ""];
  const numbers = [
    ["Tier", "Share"],
    ["VIP", 0.6],
    ["Small", 0.4],
  ];

  test("the numbers behind its charts at its end are not printed, nor their heading", async () => {
    const rows = [["Ann & Bo", ""], ...numbers, blank, ["Method", ""], ["Ranks.", ""]];
    const file = await saved([...rows, blank, ["Numbers", ""], ...numbers], "A10:B12", "Ann & Bo");
    expect(file).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Ann &amp; Bo'!$A$1:$B$7</definedName>`,
    );
  });

  test("a table that stands beside its chart is printed", async () => {
    expect(await saved([["Title", ""], ...numbers], "A2:B4", "Page")).not.toContain("Print_Area");
  });
});

test("charts tell other programs how their numbers look, where shares end and that blanks are no noughts", async () => {
  const shares = openWorkbench({
    files: {
      code: `function shares() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange("A1:C4").setValues([["Customers", "Value", "Best"], [0, 0, ""], [0.2, 0.7, 0.7], [1, 1, ""]]);
        sheet.getRange("A2:C4").setNumberFormat("0 %");
        const curve = sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange("A1:C4")).setNumHeaders(1);
        sheet.insertChart(curve.setOption("title", "Curve").setPosition(6, 1, 0, 0).build());
      }`,
    },
  });
  shares.addOn.run("shares");
  const file = join(folder, "shares.xlsx");
  await saveWorkbook(shares.workbook, file);
  const chart =
    (await (await JSZip.loadAsync(await readFile(file))).file("xl/charts/chart1.xml")?.async("text")) ?? "";
  // ECMA-376, 21.2.2.121: a format of its own, not that of the cells, which are not in this part; 21.2.2.160: max before min.
  expect([...chart.matchAll(/<c:numFmt [^>]*>/g)].map(String)).toEqual(
    Array(2).fill('<c:numFmt formatCode="0 %" sourceLinked="0"/>'),
  );
  expect(chart.match(/<c:max val="1"\/><c:min val="0"\/>/g)).toHaveLength(2);
  expect(chart).toMatch(/<c:xVal>\s*<c:numRef>/);
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  // Axes without a title have none, in place of one without letters.
  expect([...chart.matchAll(/<a:t>([^<]*)<\/a:t>|<a:t\s*\/>/g)].map(([, text]) => text)).toEqual(["Curve"]);
});

// 1 % and 2 % of customers stand close, 20 % and 50 % far apart; years may as well be names.
test.each([
  ["at uneven distances", [0, 0.01, 0.2, 1], "scatterChart"],
  ["at even distances", [2023, 2024, 2025, 2026], "lineChart"],
])(
  "a line over numbers %s is drawn by other programs where they are, and opens as a line",
  async (_, labels, drawn) => {
    const code = `function line() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:B5").setValues([["Across", "Up"], ...${JSON.stringify(labels)}.map((one, at) => [one, at])]);
    const curve = sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange("A1:B5")).setNumHeaders(1);
    sheet.insertChart(curve.setOption("title", "Line").setOption("useFirstColumnAsDomain", true).setPosition(6, 1, 0, 0).build());
  }`;
    const book = openWorkbench({ files: { code } });
    book.addOn.run("line");
    const file = join(folder, "line.xlsx");
    await saveWorkbook(book.workbook, file);
    const chart =
      (await (await JSZip.loadAsync(await readFile(file))).file("xl/charts/chart1.xml")?.async("text")) ?? "";
    expect(chart).toContain(`<c:${drawn}>`);
    // Points need two axes of numbers (ECMA-376, 21.2.2.161); a line has one of names.
    expect(chart.match(/<c:valAx>/g)).toHaveLength(drawn === "scatterChart" ? 2 : 1);
    expect(chart.match(/<c:xVal>/g) ?? []).toHaveLength(drawn === "scatterChart" ? 1 : 0);
    const again = await openFile(file);
    const { getters } = again.model;
    const [id = ""] = getters.getChartIds(getters.getSheetIds()[0] ?? "");
    expect(getters.getChartDefinition(id)).toMatchObject({
      type: "line",
      dataSource: { dataSets: [{ dataRange: "B1:B5" }], labelRange: "Sheet1!A1:A5" },
    });
  },
);

test("rows of a page are high enough for their letters and lines in programs that measure none; those of a list as ever", async () => {
  const code = `function page() {
    const sheets = [SpreadsheetApp.getActiveSheet(), SpreadsheetApp.getActiveSpreadsheet().insertSheet("List")];
    for (const sheet of sheets) {
      sheet.getRange("A1:A3").setValues([["Title"], ["% of all our customers"], ["plain"]]);
      sheet.getRange("A1").setFontSize(18);
      sheet.getRange("A2").setFontWeight("bold").setWrap(true);
    }
    sheets[0].setHiddenGridlines(true);
  }`;
  const book = openWorkbench({ files: { code } });
  book.addOn.run("page");
  const file = join(folder, "page.xlsx");
  await saveWorkbook(book.workbook, file);
  const zip = await JSZip.loadAsync(await readFile(file));
  const heights = async (at: number) =>
    [
      ...((await zip.file(`xl/worksheets/sheet${at}.xml`)?.async("text")) ?? "").matchAll(
        /<row r="(\d)" ht="([\d.]+)"/g,
      ),
    ].map(([, row, height]) => [row, Number(height)]);
  // Lines of 1.3 of the letters: 18 points are 24 pixels, of which 32 for the row, that is 24 points; twice 10 points are 35 pixels, 26.25 points.
  expect(await heights(0)).toEqual([
    ["1", 24],
    ["2", 26.25],
  ]);
  expect(await heights(1)).toEqual([]);
});
