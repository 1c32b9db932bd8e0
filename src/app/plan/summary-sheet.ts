/** One model's summary sheet, planned: which sheet, which lines, which charts. */

import type { Model } from "../../core/model";
import type { Chart, Grid, Outcome } from "../../core/report/report";
import { orderNotes } from "../orders/orders-run";
import { fixedReference } from "../reading/address";
import { CUSTOMERS, type MarkedSheet, SHARED } from "../reading/sheet-reading";
import type { PlacedChart } from "../record/placed-chart";
import type { Run } from "../run/run";
import { plannedCharts } from "./chart-plan";
import type { PlannedColumn } from "./planned-columns";
import type { PlannedLine } from "./summary-block";
import { reportLines, section, textLine } from "./summary-lines";
import { overrideLines, preface, problemLines } from "./summary-texts";

export interface PlannedSheet {
  readonly model: string;
  readonly existing: MarkedSheet | null;
  /** The block's first line, and the name of a new sheet if that is free. */
  readonly title: string;
  /** Sheet row and column of the block's corner. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly lines: readonly PlannedLine[];
  readonly charts: readonly PlacedChart[];
}

/** Whose sheet it is, and what it says. */
export interface SheetSubject {
  readonly model: Pick<Model, "id" | "title" | "summary">;
  readonly outcome: Pick<Outcome, "report" | "method">;
}

/**
 * The summary sheet of one model: title, source and date, method, the report, changes by hand, problems.
 *
 * The sheet of an earlier run about the same customers is written again in place; a user's own sheet of that name
 * is left alone.
 *
 * @param run the whole run
 * @param subject the model it is about, and its report
 * @param columns where the run's columns go, for the formulas
 * @example plannedSheet({ request: { today: "2024-01-31" }, orders: null, reading: { sheet: "Data", markedSheets: [] }, source: { range: "A1:B3" }, check: { rows: 2, blankRows: 0, problemCount: 0, problems: [], remarks: [] }, language: "en" }, { model: { id: "pyramid", title: { en: "Pyramid" }, summary: { en: "Ranks." } }, outcome: { report: [] } }, []).title // => "Pyramid"
 */
export function plannedSheet(
  run: Run,
  { model, outcome }: SheetSubject,
  columns: readonly PlannedColumn[],
): PlannedSheet {
  const { request, reading, source, orders, check, language } = run;
  const existing = reading.markedSheets.find((one) => one.model === model.id) ?? null;
  const corner = { row: existing?.row ?? 1, column: existing?.column ?? 1 };
  const grids = outcome.report.filter((block): block is Grid => block.kind === "grid");
  const charts = outcome.report.filter((block): block is Chart => block.kind === "chart");
  const width = Math.max(2, ...grids.map(({ header }) => header.length));
  const origin = {
    sheet: reading.sheet,
    range: source.range,
    today: request.today,
    areOrders: Boolean(request.orders),
  };
  const notes = orders ? orderNotes(orders, language) : [];
  const top = [...preface(model, outcome.method, origin, language), ...notes].map((text, index) =>
    textLine(index === 0 ? "title" : "plain", text),
  );
  const reference = (name: string, of = model.id) => columnReference(run, of, columns, name);
  const { lines, gridRows } = reportLines(outcome.report, { ...corner, above: top.length, reference });
  const changed = columns.filter(({ mark }) => mark.model === model.id).flatMap(({ overrides }) => overrides);
  return {
    model: model.id,
    existing,
    title: model.title[language],
    ...corner,
    width,
    lines: [
      ...top,
      ...lines,
      ...section(overrideLines(changed, request.keepOverrides, language)),
      ...section(problemLines(check, language)),
    ],
    charts: plannedCharts(charts, grids, gridRows),
  };
}

/** A result column of the model, one that models share or of the customers, else the user's column of that field. @private */
function columnReference(
  { place, source, table }: Run,
  model: string,
  columns: readonly PlannedColumn[],
  name: string,
): string {
  const { row, rows } = place.area;
  const of = (owner: string) => columns.find(({ mark }) => mark.model === owner && mark.id === name);
  const own = of(model) ?? of(SHARED) ?? of(CUSTOMERS);
  const position = source.columns.find(({ letter }) => letter === table.columns[name]?.letter)?.position ?? 0;
  const column = own?.column ?? source.area.column + position;
  return fixedReference(place.reading.sheet, { row, rows, column, columns: 1 });
}
