/** Charts of a saved workbook: each draws numbers that stand in the file, as another program opens it. */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import JSZip from "jszip";
import { segment } from "../../workbench/command/run";

const dist = join(__dirname, "../../dist");

/** What a chart draws: each series with the cells of its numbers. */
async function drawnCells(saved: Buffer): Promise<{ chart: string; cells: string[] }[]> {
  const zip = await JSZip.loadAsync(saved);
  const charts = Object.keys(zip.files).filter((name) => /charts\/chart\d+\.xml$/.test(name));
  return Promise.all(
    charts.map(async (chart) => {
      const xml = (await zip.file(chart)?.async("string")) ?? "";
      // Of a series the numbers are its values; the rest of it names and groups them.
      const values = [...xml.matchAll(/<c:(?:val|yVal)>.*?<c:f>(.*?)<\/c:f>/gs)].map(
        ([, cells = ""]) => cells,
      );
      const title = [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join(" ");
      return {
        chart: title,
        cells: values.map((one) => one.replaceAll("&apos;", "'").replaceAll("&amp;", "&")),
      };
    }),
  );
}

/** Numbers in cells such as `'ABC & Pareto'!$B$2:$B$9` or `'Sheet'!B2:B9`. */
function numbersIn(book: XLSX.WorkBook, cells: string): number[] {
  const at = cells.lastIndexOf("!");
  const sheet = book.Sheets[cells.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'")];
  if (!sheet) return [];
  const { s: from, e: to } = XLSX.utils.decode_range(cells.slice(at + 1).replaceAll("$", ""));
  const found: number[] = [];
  for (let row = from.r; row <= to.r; row++)
    for (let column = from.c; column <= to.c; column++) {
      const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })];
      if (cell?.t === "n") found.push(cell.v);
    }
  return found;
}

/** Money that falls from customer to customer, every ninth at a loss. */
const customers = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const revenue = Math.round(90_000 / (at + 1));
    const profit = at % 9 === 8 ? -50 - at : Math.round(revenue / 5);
    return `C${at},${["Eva", "Tom"][at % 2]},${revenue},${profit},${(at % 7) + 1},2024-0${(at % 9) + 1}-11`;
  });
const CUSTOMERS = "Customer,Owner,Revenue,Profit,Orders,Last order";
const orders = Array.from(
  { length: 400 },
  (_, at) => `${2023 + (at % 2)}-${String((at % 12) + 1).padStart(2, "0")}-15,C${at % 37},${10 + (at % 91)}`,
);

const LISTS = [
  {
    list: "150 customers",
    lines: [CUSTOMERS, ...customers(150)],
    models: "pyramid,abc,profitability,loyalty,account-faces,rfm,customer-value,review",
  },
  {
    list: "3 customers, one of them a giant",
    lines: [CUSTOMERS, ...customers(3)],
    models: "pyramid,abc,profitability,loyalty,customer-value",
  },
  {
    list: "orders of two years",
    lines: ["Date,Customer,Amount", ...orders],
    models: "pyramid,abc,rfm,churn,tier-changes,review",
  },
];

test.each(LISTS)("$list: every chart has numbers to draw", async ({ lines, models }) => {
  const folder = await mkdtemp(join(tmpdir(), "charts-"));
  const [input, out] = [join(folder, "list.csv"), join(folder, "list.xlsx")];
  await writeFile(input, lines.join("\n"));
  const { code, complaint } = await segment([input, "--models", models, "--out", out], dist);
  expect([code, complaint]).toEqual([0, ""]);
  const saved = await readFile(out);
  await rm(folder, { recursive: true });
  const charts = await drawnCells(saved);
  const book = XLSX.read(saved);
  expect(charts.length).toBeGreaterThan(3);
  for (const { chart, cells } of charts) {
    expect({ chart, cells }).not.toEqual({ chart, cells: [] });
    const blank = cells.filter((one) => numbersIn(book, one).length === 0);
    expect({ chart, blank }).toEqual({ chart, blank: [] });
  }
});
