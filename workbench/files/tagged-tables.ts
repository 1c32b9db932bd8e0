/** Tables that programs write as tags and call .xls: those of a web page, and XML Spreadsheet of Excel 2003. Needs a DOM. */

/** A sheet's cells, row by row; numbers where the file says that they are. */
export interface TaggedSheet {
  readonly name?: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** No sheet is wider, whatever a file says. */
const WIDEST = 18_278;
/** Further rows that a file leaves out by a number alone. */
const MOST_SKIPPED = 1_000_000;

/** The tables of a web page that hold no other, one below the other with a blank row between; `[]` without cells. */
export function tablesOfPage(text: string): TaggedSheet[] {
  const page = new DOMParser().parseFromString(text, "text/html");
  const tables = [...page.querySelectorAll("table")].filter((table) => table.querySelector("table") === null);
  const rows = tables.map(rowsOfTable).filter((own) => own.length > 0);
  return rows.length === 0
    ? []
    : [{ rows: rows.flatMap((own, index) => (index === 0 ? own : [[], ...own])) }];
}

function rowsOfTable(table: Element): string[][] {
  const rows: string[][] = [];
  // How many further rows a cell of some column reaches down.
  const reaching = new Map<number, number>();
  for (const line of table.querySelectorAll("tr")) {
    const row: string[] = [];
    let column = 0;
    const skip = () => {
      for (let left = reaching.get(column) ?? 0; left > 0; left = reaching.get(column) ?? 0) {
        reaching.set(column, left - 1);
        row[column++] = "";
      }
    };
    for (const cell of line.querySelectorAll("td, th")) {
      skip();
      const down = spanOf(cell, "rowspan") - 1;
      for (let more = spanOf(cell, "colspan"); more > 0; more--) {
        row[column] = row.length === column && more === spanOf(cell, "colspan") ? shown(cell) : "";
        if (down > 0) reaching.set(column, down);
        column++;
      }
    }
    skip();
    rows.push(row);
  }
  return rows.some((row) => row.some((cell) => cell !== "")) ? rows : [];
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}

function shown(cell: Element): string {
  return (cell.textContent ?? "").replace(/[\s\u00a0]+/g, " ").trim();
}

/** The sheets of an XML Spreadsheet, formulas by their results; `[]` for any other XML and where no cell is filled. */
export function sheetsOfXml(text: string): TaggedSheet[] {
  const file = new DOMParser().parseFromString(text, "text/xml");
  if (file.documentElement.localName !== "Workbook") return [];
  const sheets = named(file.documentElement, "Worksheet").map((sheet) => ({
    name: attributeOf(sheet, "Name") ?? "",
    rows: rowsOfSheet(sheet),
  }));
  return sheets.some(({ rows }) => rows.some((row) => row.length > 0)) ? sheets : [];
}

function rowsOfSheet(sheet: Element): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (const line of named(sheet, "Row")) {
    const at = Number(attributeOf(line, "Index") ?? rows.length + 1) - 1;
    while (rows.length < at && rows.length < MOST_SKIPPED) rows.push([]);
    const row: (string | number)[] = [];
    for (const cell of named(line, "Cell")) {
      const column = Number(attributeOf(cell, "Index") ?? row.length + 1) - 1;
      while (row.length < column && row.length < WIDEST) row.push("");
      row.push(contentOf(cell));
      for (let more = Number(attributeOf(cell, "MergeAcross") ?? 0); more > 0 && row.length < WIDEST; more--)
        row.push("");
    }
    rows.push(row);
  }
  return rows;
}

function contentOf(cell: Element): string | number {
  const [data] = named(cell, "Data");
  const text = data?.textContent ?? "";
  const type = data && attributeOf(data, "Type");
  if (type === "Number" && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (type === "DateTime")
    return text.replace(/T00:00:00(?:\.0+)?$/, "").replace(/^(.{10})T(.{8})(?:\.\d+)?$/, "$1 $2");
  return text;
}

/** Of any prefix. */
function named(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function attributeOf(element: Element, name: string): string | undefined {
  return [...element.attributes].find(({ localName }) => localName === name)?.value;
}
