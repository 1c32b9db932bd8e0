/** Tables of xlsx files, whose names formulas use. */
import type { Workbook } from "../engine/workbook/workbook";
import { attribute } from "./xml";

/** What a table is known by when it is written again: the headings in its first row. */
function headingsOf(tableXml: string): string {
  return [...tableXml.matchAll(/<tableColumn\b([^>]*?)\/?>/g)]
    .map(([, tag = ""]) => attribute(tag, "name") ?? "")
    .join("\n");
}

/** The names of the tables by their headings; tables with the same headings cannot be told apart and are left out. */
export function tableNames(parts: Readonly<Record<string, string>>): Record<string, string> {
  const counts = new Map<string, number>();
  const named = tablePaths(parts).map((path) => {
    const xml = parts[path] ?? "";
    const headings = headingsOf(xml);
    counts.set(headings, (counts.get(headings) ?? 0) + 1);
    return [headings, nameOf(xml)] as const;
  });
  return Object.fromEntries(named.filter(([headings]) => counts.get(headings) === 1));
}

/** The name of a table with these headings; one that has got columns at its end is still the same. */
function nameFor(headings: string, names: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(names).find(([known]) => `${headings}\n`.startsWith(`${known}\n`))?.[1];
}

/** The tables of the workbook that keep their names in a file. */
export function namesInUse(
  { model: { getters } }: Workbook,
  names: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const found = getters.getSheetIds().flatMap((sheetId) =>
    getters.getTables(sheetId).map(({ range: { zone } }) => {
      const headings = Array.from({ length: zone.right - zone.left + 1 }, (_column, index) => {
        const { value } = getters.getEvaluatedCell({ sheetId, row: zone.top, col: zone.left + index });
        return String(value ?? "");
      });
      return nameFor(headings.join("\n"), names);
    }),
  );
  return new Set(found.filter((name) => name !== undefined));
}

/** A table that is written, with the name that it had. */
export function withTableName(tableXml: string, names: Readonly<Record<string, string>>): string {
  const name = nameFor(headingsOf(tableXml), names);
  if (name === undefined) return tableXml;
  return tableXml.replace(/<table\b[^>]*>/, (tag) =>
    tag.replace(/(\s(?:name|displayName)=")[^"]*"/g, (_all, start: string) => `${start}${name}"`),
  );
}

/** The tables that a formula speaks of, such as `Sales` in `Sales[Revenue]`. */
export function tablesIn(formula: string): string[] {
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  return [...plain.matchAll(/([\p{L}_\\][\p{L}\p{N}_.]*)\[/gu)].map(([, name = ""]) => name);
}

/** A table's name while the engine reads the file: its reader takes a short name for a piece of other words. */
function longName(index: number): string {
  return `table_${index + 1}_of_the_file`;
}

/** The parts with tables of long names. */
export function withLongNames(parts: Readonly<Record<string, string>>): Record<string, string> {
  const paths = tablePaths(parts);
  const renamed = paths.map((path, index) => {
    const xml = (parts[path] ?? "").replace(/<table\b[^>]*>/, (tag) =>
      tag.replace(/\sname="[^"]*"/, ` name="${longName(index)}"`),
    );
    return [path, xml];
  });
  return { ...parts, ...Object.fromEntries(renamed) };
}

/** Gives the tables that a formula speaks of their long names. */
export function longNamer(parts: Readonly<Record<string, string>>): (formula: string) => string {
  const names = new Map(
    tablePaths(parts).map((path, index) => [nameOf(parts[path] ?? "").toLowerCase(), longName(index)]),
  );
  if (names.size === 0) return (formula) => formula;
  return (formula) =>
    formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*(?=\[)/gu, (piece) => {
      return names.get(piece.toLowerCase()) ?? piece;
    });
}

function tablePaths(parts: Readonly<Record<string, string>>): string[] {
  return Object.keys(parts).filter((path) => path.startsWith("xl/tables/table"));
}

/** The name by which formulas call a table. */
function nameOf(tableXml: string): string {
  return attribute(/<table\b([^>]*)>/.exec(tableXml)?.[1] ?? "", "displayName") ?? "";
}
