/** Reports and problems as the sidebar gets them. */

import { problemText } from "../../core/problem";
import type { Block, Format } from "../../core/report/report";
import { columnsWithTwins } from "../../core/report/twin-amounts";
import type { Language } from "../../core/texts/language";
import type { BlockView, ProblemView } from "../contract/contract";
import { shownContent } from "../reading/sheet/contents";
import type { PlacedProblem } from "./check";

/** Blocks of a report whose customers are named. */
export type NamedBlock = Exclude<Block, { readonly kind: "customers" }>;

/** What only a sheet shows, and customers without their names. */
type SheetBlock = Extract<Block, { readonly kind: "details" | "who" | "customers" }>;

/**
 * A report as the sidebar shows it: what only a sheet can show is left out.
 *
 * @param report of a model
 * @example reportView([{ kind: "finding", text: "4 bring all." }, { kind: "details" }]) // => [{ kind: "text", text: "4 bring all." }]
 */
export function reportView(report: readonly Block[]): BlockView[] {
  const drawn = new Set(report.flatMap((block) => (block.kind === "chart" ? [block.grid] : [])));
  return report.flatMap((block, at): BlockView[] => {
    // A heading over what only a sheet shows would stand over what follows.
    if (isForSheets(block) || (block.kind === "heading" && report[at + 1]?.kind === "who")) return [];
    if (block.kind === "finding" || block.kind === "callout") return [{ kind: "text", text: block.text }];
    if (block.kind === "grid" && block.isChartData && !drawn.has(block.id)) return [];
    return [blockView(block)];
  });
}

/** @private */
function isForSheets(block: Block): block is SheetBlock {
  return block.kind === "details" || block.kind === "who" || block.kind === "customers";
}

/** What the sidebar shows as it is. */
type ShownBlock = Exclude<Block, SheetBlock | { readonly kind: "finding" | "callout" }>;

/**
 * A block as it travels: live values as what they show now, bars left to the eye.
 *
 * @param block of a report
 * @example blockView({ kind: "grid", id: "g", header: ["n"], formats: ["count"], rows: [[{ value: 3, formula: [] }]], total: false }).rows // => [[3]]
 */
export function blockView(block: ShownBlock): BlockView {
  if (block.kind === "figures")
    return {
      kind: "figures",
      figures: block.figures.map(({ label, value, format }) => ({
        label,
        value: shownIn(format, value),
        format,
      })),
    };
  if (block.kind === "chart") {
    const { kind, picture, title, grid, labels, values, labelColours } = block;
    return {
      ...{ kind, picture, title, grid, labels, values: [...values] },
      ...(labelColours ? { labelColours: [...labelColours] } : {}),
    };
  }
  if (block.kind !== "grid") return block;
  const { kind, id, rows, formats, header, total, shaded, bars = [] } = block;
  const withTwins = columnsWithTwins(block);
  const isSeen = (_: unknown, column: number) => !bars.includes(column);
  const shown = rows.map((row) =>
    row
      .map((cell, at) => shownIn(formats[at] ?? "text", typeof cell === "object" ? cell.value : cell))
      .filter(isSeen),
  );
  return {
    kind,
    id,
    header: header.filter(isSeen),
    // The sidebar shows money without cents, other numbers with them.
    formats: formats.map((format, at) => (withTwins.has(at) ? "number" : format)).filter(isSeen),
    total,
    ...(shaded === undefined ? {} : { shaded }),
    rows: shown,
  };
}

/** Only a date is worked on, because a report's texts have no apostrophes to take away. @private */
function shownIn(format: Format, value: string | number): string | number {
  return format === "date" ? shownContent(value, format) : value;
}

/**
 * Problems as they are read: the sidebar's in the user's language, a sheet's in the workbook's.
 *
 * @param problems of a check
 * @param language of the sentences
 * @example problemViews([{ row: 2, field: "revenue", code: "NOT_A_NUMBER", details: { found: "x" }, cell: "B2" }], "en")[0].message // => "not a number: x"
 */
export function problemViews(problems: readonly PlacedProblem[], language: Language): ProblemView[] {
  return problems.map(({ row, field, code, details, cell }) => ({
    row,
    field,
    code,
    cell,
    message: problemText(
      code === "BLANK_VALUE" && "found" in details ? "BLANK_MARK" : code,
      details,
      language,
    ),
  }));
}
