/** What many programs export and call .xls: tables of a web page, XML Spreadsheet of Excel 2003, and text between tabs. */
import { makeAccess } from "../../workbench/access";
import { openBytes } from "../../workbench/files/open";
import { withDom } from "../../workbench/node/dom";

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));
const read = async (content: string | Uint8Array, name = "export.xls", locale = "en_US") =>
  makeAccess(
    await openBytes(
      typeof content === "string" ? new TextEncoder().encode(content) : content,
      name,
      withDom,
      {
        locale,
      },
    ),
  );

test("cells of a web page, with what they span left blank and a title table above", async () => {
  const sheet = await read(
    `<!-- export --><html><head><meta charset="utf-8"></head><body><table><tr><td>Sales&nbsp;of 2024</td></tr></table>
    <table border=1><thead><tr><th>Customer<th colspan=2>Orders</tr></thead>
    <tr><td rowspan=2>Alder &amp; Co</td><td>2024-01-05</td><td> 1,200.50 </td></tr>
    <tr><td>2024-02-06</td><td>7</td></tr></table></body></html>`,
  );
  expect(sheet.values("A1:C5")).toEqual([
    ["Sales of 2024", "", ""],
    ["", "", ""],
    ["Customer", "Orders", ""],
    ["Alder & Co", day(2024, 1, 5), 1200.5],
    ["", day(2024, 2, 6), 7],
  ]);
});

test("an encoding that a web page declares is taken, as UTF-8 is not", async () => {
  // 松木 in GBK.
  const name = Uint8Array.of(0xcb, 0xc9, 0xc4, 0xbe);
  const page = ['<html><meta charset="gbk"><table><tr><td>', "</td><td>5</td></tr></table></html>"];
  const [before, after] = page.map((text) => new TextEncoder().encode(text));
  expect((await read(Uint8Array.of(...(before ?? []), ...name, ...(after ?? [])))).values("A1:B1")).toEqual([
    ["松木", 5],
  ]);
});

test("XML Spreadsheet: numbers by their type in any locale, days, cells left out by a number, every sheet", async () => {
  const sheet = await read(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="Kunden"><Table>
    <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Kunde</Data></Cell><Cell><Data ss:Type="String">Umsatz</Data></Cell></Row>
    <Row ss:Index="3"><Cell><Data ss:Type="String">Erle</Data></Cell><Cell ss:Index="3" ss:Formula="=1"><Data ss:Type="Number">1200.5</Data></Cell>
    <Cell><Data ss:Type="DateTime">2024-01-05T00:00:00.000</Data></Cell></Row>
    </Table></Worksheet><Worksheet ss:Name="Mehr"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet></Workbook>`,
    "export.xls",
    "de_DE",
  );
  expect(sheet.values("Kunden!A1:D3")).toEqual([
    ["Kunde", "", "Umsatz", ""],
    ["", "", "", ""],
    ["Erle", "", 1200.5, day(2024, 1, 5)],
  ]);
  expect(sheet.values("Mehr!A1")).toEqual([["x"]]);
});

test("text between tabs, in Unicode of two bytes as Excel saves it", async () => {
  const text = "Customer\tRevenue\nAlder\t500\n";
  const wide = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  for (const content of [text, wide]) expect((await read(content)).values("A2:B2")).toEqual([["Alder", 500]]);
});

test.each([
  ["<html><p>Please log in</p></html>", "but a web page"],
  ['<?xml version="1.0"?><Workbook xmlns="urn:x"></Workbook>', "but an XML file"],
  ["Hello", "is not an Excel workbook (.xlsx); save it"],
  [
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n",
    "is not an Excel workbook (.xlsx); save it",
  ],
])("without a table it is refused in one sentence: %s", async (content, words) => {
  await expect(read(content)).rejects.toThrow(words);
});
