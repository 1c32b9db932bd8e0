/** What large lists cost: nothing is worked out or asked twice. */
import JSZip from "jszip";
import type { Description } from "../../src/app/contract/contract";
import { isDescribed, type Settled } from "../../workbench/command/settled";
import { sheetIds } from "../../workbench/engine/sheets/sheets";
import { openCsv } from "../../workbench/files/csv";
import { saveXlsx } from "../../workbench/files/xlsx-write";
import { withDom } from "../../workbench/node/dom";
import { benchWith } from "./script";

test("where nobody looks, only formulas and what they read are evaluated, and a script reads all the same", () => {
  const workbook = openCsv("Name,Sales\nAnn,5\nBob,6.5\n,\n", "list.csv");
  const bench = benchWith(
    `function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("C2").setFormula("=B2*2");
      return [sheet.getRange("A1:C3").getValues(), sheet.getRange("B3:C3").getDisplayValues()];
    }`,
    { workbook },
  );
  expect(bench.addOn.call("main")).toEqual([
    [
      ["Name", "Sales", ""],
      ["Ann", 5, 10],
      ["Bob", 6.5, ""],
    ],
    [["6.5", ""]],
  ]);
  const [sheetId = ""] = sheetIds(workbook);
  const kept = workbook.model.getters.getEvaluatedCellsPositions(sheetId);
  expect(kept.map(({ row, col }) => [row, col])).toEqual(
    // B2, which the formula reads, and C2.
    expect.arrayContaining([
      [1, 1],
      [1, 2],
    ]),
  );
  expect(kept).toHaveLength(2);
});

test("a list of which 26 columns would fill half of a spreadsheet has its own columns only, so that results have room", () => {
  const columns = (lines: number) => {
    const workbook = openCsv(`Name,Sales\n${"A,5\n".repeat(lines)}`, "list.csv");
    return workbook.model.getters.getNumberCols(sheetIds(workbook)[0] ?? "");
  };
  // 5,000,000 / 26 = 192,307.7 rows, one of them the header.
  expect([columns(3), columns(192_307)]).toEqual([26, 2]);
});

test.each(["+", "-", "*", "=", "<>", ">", ">=", "<", "<="])(
  "of columns, %s gives what it gives of each pair of cells",
  (operator) => {
    const bench = benchWith("");
    const rows = [
      [3, 4],
      [0.1, 0.1],
      [5, -2],
      // Nearer than the engine tells apart, and as near as that, by the digit.
      ["=0.1+0.2", 0.3],
      ["=1/10^17", 0],
      ["=1/10^15", 0],
      ["=1/10^8", 0],
      ["Gold", "gold"],
      ["Gold", "Silver"],
      [true, 2],
      ["", 5],
      ["", ""],
      ["x", 1],
      ["=1/0", 1],
      ["2024-01-05", 3],
      ["10%", 0.5],
    ];
    const count = rows.length;
    bench.type("A1", rows);
    bench.type("D1", [[`=A1:A${count}${operator}B1:B${count}`, `=A1:A${count}${operator}$B$3`]]);
    bench.type(
      "F1",
      rows.map((_row, at) => [`=A${at + 1}${operator}B${at + 1}`, `=A${at + 1}${operator}$B$3`]),
    );
    expect(bench.shown(`D1:E${count}`)).toEqual(bench.shown(`F1:G${count}`));
  },
);

test("a list whose text is put into bytes piece by piece is saved whole, and half of a letter leaves the file readable", async () => {
  const lines = Array.from({ length: 9000 }, (_, at) => `Müller ${at} 客户 😀,${at}`);
  const halves = "A\ud83d,1\nB\ude00,2\n";
  const workbook = openCsv(`Name,Sales\n${halves}${lines.join("\n")}\n`, "list.csv");
  const zip = await JSZip.loadAsync(await saveXlsx(workbook, withDom));
  // Throws where bytes are no text.
  const text = async (path: string) =>
    new TextDecoder("utf-8", { fatal: true }).decode(await zip.file(path)?.async("uint8array"));
  const rows = (await text("xl/worksheets/sheet0.xml")).match(/<row .*?<\/row>/g) ?? [];
  const texts = (await text("xl/sharedStrings.xml")).match(/(?<=<t [^>]*>)[^<]*/g) ?? [];
  expect(texts).toEqual(["Name", "Sales", "A�", "B�", ...lines.map((line) => line.split(",")[0])]);
  expect(rows).toHaveLength(9003);
  expect(rows[9002]).toBe(
    '<row r="9003"><c r="A9003" t="s"><v>9003</v></c><c r="B9003"><v>8999</v></c></row>',
  );
});

describe("the command asks the add-on again only for what it did not suggest", () => {
  const told = {
    source: { sheetId: 0, range: "A1:B9" },
    headerLines: 1,
    mapping: { customer: 0, revenue: 1 },
    decisions: {},
    orders: null,
  } as unknown as Description;
  const place = { range: "A1:B9", headerLines: 1 };
  const same: Settled = { place, mapping: { customer: 0, revenue: 1 }, decisions: {}, orders: null };

  test("of what it suggested it would say the same", () => expect(isDescribed(told, place, same)).toBe(true));
  test.each<[string, Settled]>([
    ["another place", { ...same, place: { range: "A2:B9", headerLines: 1 } }],
    ["another header", { ...same, place: { range: "A1:B9", headerLines: 2 } }],
    ["another column", { ...same, mapping: { customer: 1, revenue: 0 } }],
    ["a decision", { ...same, decisions: { notation: "point" } as Settled["decisions"] }],
    ["orders", { ...same, orders: { kind: "all" } }],
    ["rows of which nobody knows what they are", { ...same, orders: undefined }],
  ])("%s is asked about", (_what, settled) => expect(isDescribed(told, place, settled)).toBe(false));
  test("so is a place that the add-on named otherwise", () =>
    expect(isDescribed(told, { range: "A1:B9", headerLines: null }, same)).toBe(false));
});
