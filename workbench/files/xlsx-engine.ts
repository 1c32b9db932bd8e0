/** What the engine is given of an xlsx file: looks, charts and formulas, but no values. */
import { addressOf } from "../engine/workbook/area";
import { load, type WorkbookData } from "../engine/workbook/library";
import { FileRefusal } from "./refusal";
import { engineChart } from "./xlsx-charts";
import { engineFormula } from "./xlsx-formulas";
import type { FilePackage } from "./xlsx-package";
import type { FileCell } from "./xlsx-results";
import { attribute, escapeXml } from "./xml";

/**
 * What the engine makes of the file.
 *
 * If it stumbles over a chart or a rule for colours, it is given the sheets without their ornaments:
 * a person's figures are worth more than the picture of them.
 */
export function engineData(parts: Record<string, string>, file: FilePackage, fileName: string): WorkbookData {
  try {
    return load(unlocked(parts, file));
  } catch {
    try {
      return load(withoutOrnaments(parts, file));
    } catch (cause) {
      throw new FileRefusal(
        `${fileName} cannot be read: it is an Excel workbook of a kind that is not understood; save it as .csv first`,
        { cause },
      );
    }
  }
}

/**
 * The engine writes nothing into a sheet that Excel protects; what is saved is a copy, of which the person is the owner. Lines
 * are lines again.
 */
function unlocked(parts: Record<string, string>, { sheets }: FilePackage): Record<string, string> {
  const free = { ...parts };
  for (const [path, content] of Object.entries(parts))
    if (path.includes("/charts/chart")) free[path] = engineChart(content);
  for (const { path } of sheets)
    free[path] = (free[path] ?? "").replace(
      /<sheetProtection\b[^>]*(?:\/>|>[\s\S]*?<\/sheetProtection>)/,
      "",
    );
  return free;
}

function withoutOrnaments(
  parts: Record<string, string>,
  { sheets, ornaments }: FilePackage,
): Record<string, string> {
  const bare = { ...parts };
  for (const { path } of sheets) {
    const xml = bare[path] ?? "";
    const data = /<sheetData\b[\s\S]*<\/sheetData>/.exec(xml)?.[0] ?? "<sheetData></sheetData>";
    const merges = /<mergeCells\b[\s\S]*<\/mergeCells>/.exec(xml)?.[0] ?? "";
    const root = /<worksheet\b[^>]*>/.exec(xml)?.[0] ?? "<worksheet>";
    bare[path] = `${root}${data}${merges}</worksheet>`;
  }
  const isLeftOut = (name: string) => ornaments.some((path) => name.includes(path.replace(/^xl\//, "")));
  bare["[Content_Types].xml"] = (bare["[Content_Types].xml"] ?? "").replace(
    /<Override\b[^>]*>/g,
    (override) => (isLeftOut(override) || /\/(tables|externalLinks)\//.test(override) ? "" : override),
  );
  return bare;
}

/** The sheet with its formulas, which the engine translates. */
export function withFormulas(
  rest: string,
  cells: readonly FileCell[],
  named: (formula: string) => string,
): string {
  const rows = new Map<number, string[]>();
  for (const { row, column, formula } of cells) {
    if (formula === undefined || formula.isWrapped) continue;
    const entry = rows.get(row) ?? [];
    rows.set(row, entry);
    entry.push(
      `<c r="${addressOf(row, column)}"><f>${escapeXml(named(engineFormula(formula.text)))}</f></c>`,
    );
  }
  if (rows.size === 0) return rest;
  const withCells = rest.replace(/<row\b([^>]*)><\/row>/g, (all, tag: string) => {
    const row = Number(attribute(tag, "r")) - 1;
    const entry = rows.get(row);
    if (entry === undefined) return all;
    rows.delete(row);
    return `<row${tag}>${entry.join("")}</row>`;
  });
  const others = [...rows].map(([row, entry]) => `<row r="${row + 1}">${entry.join("")}</row>`);
  return withCells.replace("</sheetData>", () => `${others.join("")}</sheetData>`);
}
