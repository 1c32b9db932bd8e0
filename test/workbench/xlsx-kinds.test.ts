/** Kinds of xlsx files that are seldom seen: each is a small file with one thing about it, opened and saved again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import JSZip from "jszip";
import { makeAccess } from "../../workbench/access";
import { fileRemains } from "../../workbench/engine/workbook/kept-results";
import { openSnapshot, takeSnapshot } from "../../workbench/engine/workbook/workbook";
import { openBytes } from "../../workbench/files/open";
import { saveXlsx } from "../../workbench/files/xlsx-write";
import { withDom } from "../../workbench/node/dom";
import { openWorkbench } from "../../workbench/node/open";
import { lossIn } from "../../workbench/page/download";
import { textsFor } from "../../workbench/page/texts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Customer</t></is></c><c r="B1" t="inlineStr"><is><t>Revenue</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Alder</t></is></c><c r="B2"><v>500</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Birch</t></is></c><c r="B3"><v>200</v></c></row>';
const TABLE = [
  ["Customer", "Revenue"],
  ["Alder", 500],
  ["Birch", 200],
];

const sheetXml = (rows = ROWS, after = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
const workbookXml = (after = "", before = "", sheets = '<sheet name="Data" sheetId="1" r:id="rId1"/>') =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
const relations = (...lines: string[]) =>
  `<Relationships xmlns="${PACKAGE}">${lines
    .map((line, index) => {
      const [type, target] = line.split(" ");
      return `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`;
    })
    .join("")}</Relationships>`;
const stylesXml = (formats: readonly string[]) =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replace(/"/g, "&quot;")}"/>`).join("")}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/>${formats.map((_code, index) => `<xf numFmtId="${200 + index}"/>`).join("")}</cellXfs></styleSheet>`;

type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

async function fileWith(parts: Parts = {}, separator = "/"): Promise<Uint8Array> {
  const zip = new JSZip();
  const all: Parts = {
    "_rels/.rels": relations("officeDocument xl/workbook.xml"),
    "xl/workbook.xml": workbookXml(),
    "xl/_rels/workbook.xml.rels": relations("worksheet worksheets/sheet1.xml", "styles styles.xml"),
    "xl/worksheets/sheet1.xml": sheetXml(),
    "xl/styles.xml": stylesXml([]),
    ...parts,
  };
  for (const [path, content] of Object.entries(all))
    if (content !== undefined) zip.file(path.replaceAll("/", separator), content, { createFolders: false });
  return zip.generateAsync({ type: "uint8array" });
}

const open = (bytes: Uint8Array, name = "book.xlsx") => openBytes(bytes, name, withDom);
const sheetOf = (rows: string, more: Parts = {}) =>
  fileWith({ "xl/worksheets/sheet1.xml": sheetXml(rows), ...more });

const wide = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isLittle ? bytes : bytes.swap16();
};
const COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const OPENED: readonly [what: string, parts: Parts, separator?: string][] = [
  ["a byte order mark", { "xl/worksheets/sheet1.xml": `\ufeff${sheetXml()}` }],
  [
    "UTF-16",
    { "xl/worksheets/sheet1.xml": wide(sheetXml(), true), "xl/workbook.xml": wide(workbookXml(), false) },
  ],
  ["UTF-16 without its mark", { "xl/worksheets/sheet1.xml": wide(sheetXml(), false).subarray(2) }],
  ["backslashes in its paths", {}, "\\"],
  ["no styles", { "xl/styles.xml": undefined }],
  ["paths in other letters", { "xl/_rels/workbook.xml.rels": relations("worksheet Worksheets/SHEET1.xml") }],
  ["absolute targets", { "xl/_rels/workbook.xml.rels": relations("worksheet /xl/worksheets/sheet1.xml") }],
  [
    "another name for the workbook",
    {
      "_rels/.rels": relations("officeDocument xl/book2.xml"),
      "xl/workbook.xml": undefined,
      "xl/book2.xml": workbookXml(),
      "xl/_rels/book2.xml.rels": relations("worksheet worksheets/sheet1.xml"),
    },
  ],
  [
    "quotes, comments and CDATA as XML allows",
    {
      "xl/worksheets/sheet1.xml": sheetXml(
        ROWS.replace("Alder", "<![CDATA[Alder]]>").replace(
          '<row r="2">',
          "<!-- <row r='9'> --><row r = '2' spans='1:2' >",
        ),
      ),
    },
  ],
  [
    "alternatives and foreign extensions",
    {
      "xl/worksheets/sheet1.xml": sheetXml(
        ROWS,
        `<mc:AlternateContent ${COMPATIBLE}><mc:Choice Requires="x"><x:gone xmlns:x="urn:x"/></mc:Choice></mc:AlternateContent><extLst><ext uri="y"><y:more xmlns:y="urn:y">1</y:more></ext></extLst>`,
      ),
    },
  ],
  ["a drawing that is not there", { "xl/worksheets/sheet1.xml": sheetXml(ROWS, '<drawing r:id="rId5"/>') }],
  [
    "a rule for colours that cannot be read",
    {
      "xl/worksheets/sheet1.xml": sheetXml(
        ROWS,
        '<conditionalFormatting><cfRule type="cellIs" dxfId="7"/></conditionalFormatting>',
      ),
    },
  ],
  [
    "a sheet that is one chart",
    {
      "xl/workbook.xml": workbookXml(
        "",
        "",
        '<sheet name="C" sheetId="2" r:id="rId2"/><sheet name="Data" sheetId="1" r:id="rId1"/>',
      ),
      "xl/_rels/workbook.xml.rels": relations(
        "worksheet worksheets/sheet1.xml",
        "chartsheet chartsheets/sheet1.xml",
      ),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
    },
  ],
];

test.each(OPENED.map(([what, parts, separator = "/"]) => [what, parts, separator] as const))(
  "a file with %s opens",
  async (_what, parts, separator) => {
    const sheet = makeAccess(await open(await fileWith(parts, separator)));
    expect(sheet.sheetNames()).toEqual(["Data"]);
    expect(sheet.values("A1:B3")).toEqual(TABLE);
  },
);

describe("a file is refused in one sentence", () => {
  const cut = async () => (await fileWith()).subarray(0, 700);
  test.each<[string, () => Promise<Uint8Array>, string, string?]>([
    ["cut off", cut, "it is damaged or incomplete; open it in Excel and save it again"],
    [
      "broken XML",
      () => fileWith({ "xl/worksheets/sheet1.xml": sheetXml().slice(0, -90) }),
      "cannot be read: it is damaged",
    ],
    [
      "without cells",
      () => fileWith({ "xl/_rels/workbook.xml.rels": relations("chartsheet x.xml") }),
      "has no sheet with cells",
    ],
    ["a letter", () => fileWith({ "xl/workbook.xml": "<document/>" }), "is not an Excel workbook (.xlsx)"],
    [
      "a Numbers file",
      () => fileWith({ "xl/workbook.xml": undefined, "Index/Document.iwa": "x" }),
      "but a Numbers file; export it as .xlsx first",
    ],
    [
      "binary",
      () => fileWith({ "xl/workbook.xml": undefined, "xl/workbook.bin": "x" }),
      "is a binary Excel workbook (.xlsb)",
      "book.xlsb",
    ],
    [
      "protected",
      async () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0),
      "it is protected with a password",
      "book.xls",
    ],
    [
      "old and damaged",
      async () =>
        Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new TextEncoder().encode(Array.from("Workbook").join("\0"))),
      "a damaged one; save it as .xlsx or .csv first",
      "book.xls",
    ],
    [
      "a web page",
      async () => new TextEncoder().encode("\n<html><table>"),
      "but a web page; save it as .xlsx",
      "book.xls",
    ],
    [
      "a PDF file",
      async () => new TextEncoder().encode("%PDF-1.7"),
      "but a PDF file; save it as .xlsx",
      "book.xlsx",
    ],
  ])("%s", async (_what, make, words, name = "book.xlsx") => {
    const refusal = open(await make(), name);
    await expect(refusal).rejects.toThrow(words);
    await expect(refusal).rejects.toThrow(/^book\.xls[xb]? [^\n]+$/);
  });
});

test("a workbook of Excel before 2007 opens with its names, days, amounts and formats, whatever it is called", async () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["Kunde", "Datum", "Umsatz"],
    ["Müller 柏", 45296, 1234.5],
  ]);
  // 45296 is 5 January 2024 in days since 1899-12-30.
  Object.assign(sheet["B2"], { z: "dd/mm/yyyy" });
  Object.assign(sheet["C2"], { z: '"€"#,##0.00' });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "Données");
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "biff8" }));
  for (const name of ["book.xls", "book.xlsx"]) {
    const access = makeAccess(await open(bytes, name));
    expect(access.values("'Données'!A1:C2")).toEqual([
      ["Kunde", "Datum", "Umsatz"],
      ["Müller 柏", new Date(Date.UTC(2024, 0, 5)), 1234.5],
    ]);
    expect(access.shown("'Données'!B2:C2")).toEqual([["05/01/2024", "€1,234.50"]]);
  }
});

test("formulas of such a workbook that nobody has worked out yet are worked out", async () => {
  // Python's xlwt wrote =500*1 and so on without results.
  const bytes = readFileSync(join(__dirname, "../data/uncalculated.xls"));
  expect(makeAccess(await open(bytes, "book.xls")).values("S!C2:C5")).toEqual([[500], [200], [50], [90]]);
});

test("a cell with nothing but looks in the last row of all takes no room", async () => {
  const bytes = await sheetOf(`${ROWS}<row r="1048576"><c r="XFD1048576" s="0"/></row>`);
  const { getters } = (await open(bytes)).model;
  const [sheetId = ""] = getters.getSheetIds();
  expect(getters.getNumberRows(sheetId)).toBeLessThan(2000);
  expect(getters.getNumberCols(sheetId)).toBeLessThan(60);
});

/** A formula with its result, as a cell of row 4. */
const formula = (column: string, text: string, result: string, attributes = "") =>
  `<c r="${column}4"${attributes}><f>${text}</f><v>${result}</v></c>`;

describe("formulas", () => {
  const row4 = [
    formula("B", "_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)", "1000"),
    formula("C", 'AGGREGATE(9,6,B2:B3)&amp;"B2:B3"', "700B2:B3", ' t="str"'),
    formula("D", "Rate*B2", "95"),
    formula("E", "B2/0", "#DIV/0!", ' t="e"'),
    formula("F", "B2:B3*1", "500"),
    '<c r="G4"><f t="array" ref="G4">SUM(B2:B3*2)</f><v>1400</v></c>',
    formula("H", "SUBTOTAL(109,B2:B3)", "700"),
  ].join("");
  const shared =
    '<row r="5"><c r="C5"><f t="shared" si="0" ref="C5:C6">B2+LEN("A1")+$B$3</f><v>702</v></c></row><row r="6"><c r="C6"><f t="shared" si="0"/><v>402</v></c></row>';
  const names =
    '<definedNames><definedName name="Rate">0.19</definedName><definedName name="Top">Data!$B$2</definedName></definedNames>';
  const make = () =>
    sheetOf(`${ROWS}<row r="4">${row4}</row>${shared}`, { "xl/workbook.xml": workbookXml(names) });

  test("results that the engine cannot come to are kept", async () => {
    const sheet = makeAccess(await open(await make()));
    expect(sheet.values("B4:D4")).toEqual([[1000, "700B2:B3", 95]]);
    expect(sheet.values("F4:H4")).toEqual([[500, 1400, 700]]);
    // 500 + 2 + 200, and one row below 200 + 2 + 200.
    expect(sheet.values("C5:C6")).toEqual([[702], [402]]);
    expect(sheet.formulas("C6")).toEqual([['=B3+LEN("A1")+$B$3']]);
  });

  test("they go back as they were, names too", async () => {
    const saved = XLSX.read(await saveXlsx(await open(await make()), withDom), { xlfn: true });
    const cell = (address: string) => {
      const { f, v } = saved.Sheets.Data?.[address] ?? {};
      return [f, v];
    };
    expect(["B4", "C4", "D4", "G4", "H4", "C6"].map(cell)).toEqual([
      ["_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)", 1000],
      ['AGGREGATE(9,6,B2:B3)&"B2:B3"', "700B2:B3"],
      ["Rate*B2", 95],
      ["SUM(B2:B3*2)", 1400],
      ["SUBTOTAL(109,B2:B3)", 700],
      ['B3+LEN("A1")+$B$3', 402],
    ]);
    expect(saved.Sheets.Data?.E4).toMatchObject({ t: "e", f: "B2/0" });
    expect(saved.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toEqual([
      ["Top", "Data!$B$2"],
      ["Rate", "0.19"],
    ]);
  });

  test("references follow when cells move, and the rest stays in the file's words", async () => {
    const code = "function move() { SpreadsheetApp.getActiveSheet().insertColumnBefore(2); }";
    const workbook = await open(await make());
    openWorkbench({ files: { code }, workbook }).addOn.run("move");
    const saved = XLSX.read(await saveXlsx(workbook, withDom), { xlfn: true });
    const formulas = ["C4", "D4", "I4", "D6"].map((address) => saved.Sheets.Data?.[address]?.f);
    expect(formulas).toEqual([
      "_xlfn.LET(_xlpm.x,C2,_xlpm.x*2)",
      'AGGREGATE(9,6,C2:C3)&"B2:B3"',
      "SUBTOTAL(109,C2:C3)",
      'C3+LEN("A1")+$C$3',
    ]);
  });

  test("a result gives way when the cells behind it change and the engine can calculate it", async () => {
    const workbook = await open(await sheetOf(`${ROWS}<row r="4">${formula("B", "B2+B3", "699")}</row>`));
    const bench = openWorkbench({ files: { code: "" }, workbook });
    // Whatever the other program meant by 699, it is what its owner saw.
    expect(bench.value("B4")).toBe(699);
    bench.type("B2", [["600"]]);
    expect(bench.value("B4")).toBe(800);
    bench.type("B2", [["500"]]);
    expect(bench.value("B4")).toBe(699);
  });

  test("what is calculated anew every day is calculated anew", async () => {
    const rows = `<row r="4">${formula("A", "YEAR(TODAY())", "1999")}${formula("B", "A4+1", "2000")}</row>`;
    const sheet = makeAccess(await open(await sheetOf(rows)));
    const [year, next] = [Number(sheet.value("A4")), Number(sheet.value("B4"))];
    expect(year).toBeGreaterThan(2020);
    expect(next).toBe(year + 1);
  });

  test.each([
    ["COUNTA(Moving)", "3", 3],
    ["IFERROR(Moving,7)", "42", 42],
    ["IFERROR('[other.xlsx]S 1'!A1,7)", "42", 42],
    ["IFERROR(NOSUCH(B2),7)", "42", 42],
    // Of names and sheets that are known the engine's result counts.
    ["IFERROR(Top,7)", "42", 500],
  ])(
    "what makes a result of something unknown is the file's own, in a file that asks to be calculated: %s",
    async (text, result, shown) => {
      const parts = {
        "xl/workbook.xml": workbookXml(
          `<definedNames><definedName name="Moving">OFFSET(Data!$A$1,0,0,3,1)</definedName><definedName name="Top">Data!$B$2</definedName></definedNames><calcPr fullCalcOnLoad="1"/>`,
        ),
      };
      const rows = `${ROWS}<row r="4">${formula("C", text, result)}</row>`;
      const workbook = await open(await sheetOf(rows, parts));
      const bench = openWorkbench({ files: { code: "" }, workbook });
      expect(bench.value("C4")).toBe(shown);
      bench.type("A3", [["changed"]]);
      expect(bench.value("C4")).toBe(shown);
      const saved = XLSX.read(await saveXlsx(workbook, withDom), { xlfn: true });
      expect(saved.Sheets.Data?.C4).toMatchObject({ f: text, v: shown });
    },
  );

  test("a formula of many cells that the engine would lay out otherwise keeps its cells and results", async () => {
    // Excel fills the three cells below one another with the first of what lies side by side.
    const cells = (row: number, inside: string) =>
      `<row r="${row}"><c r="G${row}">${inside}</c><c r="H${row}"><v>9</v></c></row>`;
    const rows = `${ROWS}${cells(5, '<f t="array" ref="G5:G7">TRANSPOSE(B2:B3)</f><v>500</v>')}${cells(6, "<v>500</v>")}${cells(7, "<v>500</v>")}`;
    const parts = { "xl/workbook.xml": workbookXml('<calcPr fullCalcOnLoad="1"/>') };
    const workbook = await open(await sheetOf(rows, parts));
    expect(makeAccess(workbook).values("G5:H7")).toEqual([
      [500, 9],
      [500, 9],
      [500, 9],
    ]);
    const saved = XLSX.read(await saveXlsx(workbook, withDom));
    expect(saved.Sheets.Data?.G5).toMatchObject({ f: "TRANSPOSE(B2:B3)", F: "G5:G7", v: 500 });
  });

  test("a file that was never calculated has placeholders, not results", async () => {
    const parts = { "xl/workbook.xml": workbookXml('<calcPr fullCalcOnLoad="1"/>') };
    const rows = `${ROWS}<row r="4">${formula("B", "SUM(B2:B3)", "0")}${formula("C", "NOSUCH(B2)", "0")}</row>`;
    const sheet = makeAccess(await open(await sheetOf(rows, parts)));
    expect(sheet.shown("B4:C4")).toEqual([["700", "#NAME?"]]);
  });

  test("what Google could not write for others comes with all it showed", async () => {
    const wrapped = (address: string, inside: string, value: number) =>
      `<c r="${address}"><f>IFERROR(__xludf.DUMMYFUNCTION("${inside}"),${value})</f><v>${value}</v></c>`;
    const rows = `${ROWS}<row r="4">${wrapped("B4", "QUERY(A2:B3,&quot;&quot;select B&quot;&quot;)", 500)}</row><row r="5">${wrapped("B5", "&quot;&quot;COMPUTED_VALUE&quot;&quot;", 200)}</row>`;
    const sheet = makeAccess(await open(await sheetOf(rows)));
    expect(sheet.values("B4:B5")).toEqual([[500], [200]]);
    expect(sheet.formulas("B4")).toEqual([['=QUERY(A2:B3,"select B")']]);
  });
});

describe("number formats", () => {
  test.each([
    ['yyyy"年"m"月"d"日";@', "2024年1月5日"],
    ['[$-804]yyyy"年"m"月"d"日";@', "2024年1月5日"],
    ["yyyy年m月d日", "2024年1月5日"],
    ["[$-411]ge.m.d", "2024.1.5"],
    ["[$-F800]dddd, mmmm dd, yyyy", "Friday, January 05, 2024"],
    ["d/m/yy h:mm AM/PM", "5/1/24 10:30 AM"],
    ["[Red]yyyy-mm-dd", "2024-01-05"],
    ["[h]:mm", "1087114:30"],
    ["0.00E+00", "4.53e+04"],
    ['#,##0.00"元"', "45,296.44元"],
    ["_-* #,##0\\ _-;-* #,##0\\ _-", "45,296 "],
    ["#,##0_);-#,##0_);#,##0_);@_)", "45,296 "],
  ])("%s is shown, and goes back as it was", async (pattern, shown) => {
    // Serial 45296.4375 is 5 January 2024, 10:30; in hours 45296 * 24 + 10.5 = 1087114.5.
    const parts = { "xl/styles.xml": stylesXml([pattern]) };
    const workbook = await open(
      await sheetOf('<row r="1"><c r="A1" s="1"><v>45296.4375</v></c></row>', parts),
    );
    expect(makeAccess(workbook).shown("A1")).toEqual([[shown]]);
    const saved = XLSX.read(await saveXlsx(workbook, withDom), { cellNF: true });
    expect(saved.Sheets.Data?.A1).toMatchObject({ v: 45296.4375, z: pattern });
  });

  test.each<readonly [id: number, part: string]>([
    ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
      (id) => [id, "5"] as const,
    ),
    ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, "30"] as const),
  ])("the format with the number %i makes a date or a time", async (id, part) => {
    const styles = stylesXml([]).replace("<xf/>", `<xf/><xf numFmtId="${id}"/>`);
    const bytes = await sheetOf('<row r="1"><c r="A1" s="1"><v>45296.4375</v></c></row>', {
      "xl/styles.xml": styles,
    });
    const sheet = makeAccess(await open(bytes));
    expect(sheet.value("A1")).toBeInstanceOf(Date);
    // Formats of months and years alone leave the day out.
    if (![17, 27, 36, 50, 52, 57].includes(id)) expect(sheet.shown("A1")[0]?.[0]).toContain(part);
  });

  test("days count from 1904 only where a day is shown", async () => {
    const parts = {
      "xl/styles.xml": stylesXml(["yyyy-mm-dd", "[h]:mm", "h:mm"]),
      "xl/workbook.xml": workbookXml("", '<workbookPr date1904="1"/>'),
    };
    const rows =
      '<row r="1"><c r="A1" s="1"><v>43834</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1" s="3"><v>0.5</v></c></row>';
    // 43834 + 1462 = 45296, which is 5 January 2024.
    expect(makeAccess(await open(await sheetOf(rows, parts))).shown("A1:C1")).toEqual([
      ["2024-01-05", "36:00", "12:00"],
    ]);
  });
});
test("a workbook that is kept and opened again still has the file's results, formats and names", async () => {
  const names = '<definedNames><definedName name="Rate">0.19</definedName></definedNames>';
  const rows = `${ROWS}<row r="4">${formula("B", "_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)", "1000")}<c r="C4" s="1"><v>45296</v></c></row>`;
  const parts = { "xl/workbook.xml": workbookXml(names), "xl/styles.xml": stylesXml(["[Red]yyyy-mm-dd"]) };
  const kept = takeSnapshot(await open(await sheetOf(rows, parts)));
  const again = openSnapshot(JSON.parse(JSON.stringify(kept)));
  expect(makeAccess(again).values("B4")).toEqual([[1000]]);
  const saved = XLSX.read(await saveXlsx(again, withDom), { xlfn: true, cellNF: true });
  expect(saved.Sheets.Data?.B4).toMatchObject({ f: "_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)", v: 1000 });
  expect(saved.Sheets.Data?.C4).toMatchObject({ v: 45296, z: "[Red]yyyy-mm-dd" });
  expect(saved.Workbook?.Names?.map(({ Name }) => Name)).toEqual(["Rate"]);
});

test("a sheet that Excel protects can be written to, and its protection is counted as lost", async () => {
  const locked = sheetXml().replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>');
  const { model } = await open(await fileWith({ "xl/worksheets/sheet1.xml": locked }));
  expect(model.getters.getSheetIds().map((id) => model.getters.isSheetLocked(id))).toEqual([false]);
  expect(fileRemains(model).leftBehind).toMatchObject({ protectedSheets: 1 });
});

test("what cannot be saved again is counted, and still known after the work was kept in between", async () => {
  const bytes = await fileWith({
    // openpyxl has a folder for them; the copy of a thread in Excel's own part is not counted twice.
    "xl/comments/comment2.xml": "<comments><commentList><comment ref='C1'/></commentList></comments>",
    "xl/threadedComments/threadedComment1.xml":
      "<ThreadedComments><threadedComment ref='A1'/></ThreadedComments>",
    "xl/worksheets/sheet1.xml": sheetXml()
      .replace("</sheetData>", "</sheetData><autoFilter ref='A1:B9'/>")
      .replace(
        "</worksheet>",
        "<conditionalFormatting sqref='B2:B9'><cfRule type='colorScale' priority='1'><colorScale/></cfRule></conditionalFormatting><hyperlinks><hyperlink ref='A2' location='A3'/><hyperlink ref='A3' location='A2'/></hyperlinks></worksheet>",
      ),
    "xl/slicers/slicer1.xml": "<slicers/>",
    "xl/comments1.xml":
      "<comments><commentList><comment ref='A1'/><comment ref='B2'/></commentList></comments>",
    "xl/drawings/drawing1.xml": "<xdr:wsDr><xdr:pic/><xdr:sp/><xdr:pic></xdr:pic></xdr:wsDr>",
    "xl/drawings/vmlDrawing1.vml": "<xml/>",
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relations(),
    "xl/ctrlProps/ctrlProp1.xml": "<formControlPr/>",
    "xl/vbaProject.bin": new Uint8Array([1]),
  });
  const counted = {
    comments: 3,
    links: 2,
    filters: 1,
    colourScales: 1,
    otherFiles: 0,
    slicers: 1,
    pictures: 2,
    pivotTables: 1,
    protectedSheets: 0,
    controls: 1,
    macros: 1,
  };
  const workbook = await open(bytes);
  expect(fileRemains(workbook.model).leftBehind).toEqual(counted);
  expect(fileRemains(openSnapshot(takeSnapshot(workbook)).model).leftBehind).toEqual(counted);
  expect(lossIn(workbook, textsFor("en"))).toContain(
    "(comments: 3, links: 2, filters: 1, colour scales: 1, slicers: 1, pictures: 2, pivot tables: 1, controls or embedded files: 1, macro projects: 1)",
  );
  expect(lossIn(await open(await fileWith()), textsFor("en"))).toBeUndefined();
});
