/** One model's summary sheet, planned: which sheet, which lines, which charts. */

import type { Model } from "../../core/model";
import type { Block, Figure, Outcome } from "../../core/report/report";
import { filled, type Text } from "../../core/texts/language";
import { orderNotes } from "../orders/orders-run";
import { fixedReference } from "../reading/sheet/address";
import { CUSTOMERS, type MarkedSheet, SHARED } from "../reading/sheet/sheet-reading";
import type { PageSetup } from "../record/page-setup";
import type { PlacedChart } from "../record/placed-chart";
import { moneySign } from "../run/money-sign";
import type { Run } from "../run/run";
import type { NamedBlock } from "../run/views";
import { TEXTS } from "../texts";
import { namedReport } from "./named-customers";
import { pageOf } from "./page";
import { textLine } from "./page-blocks";
import type { PlannedColumn } from "./planned-columns";
import { knownNumbers, signedReport } from "./signed-amounts";
import { stillTrue } from "./still-true";
import type { PlannedLine } from "./summary-block";
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
  readonly page: PageSetup;
}

/** Whose sheet it is, and what it says. */
export interface SheetSubject {
  readonly model: Pick<Model, "id" | "title" | "summary" | "segmentation">;
  readonly outcome: Pick<Outcome, "report" | "method" | "judgedBy">;
}

/**
 * The summary sheet of one model: title, what it is about and whether that still stands, the report; below it method,
 * changes by hand and problems, for those who ask.
 *
 * The sheet of an earlier run about the same customers is written again in place; a user's own sheet of that name
 * is left alone.
 *
 * @param run the whole run
 * @param subject the model it is about, and its report
 * @param columns where the run's columns go, for the formulas
 * @param change what changed for a row of the table since the run before
 * @example plannedSheet({ request: { today: "2024-01-31", mapping: {} }, orders: null, reading: { sheet: "Data", markedSheets: [] }, source: { range: "A1:B3", columns: [] }, check: { rows: 2, blankRows: 0, problemCount: 0, problems: [], remarks: [] }, language: "en" }, { model: { id: "pyramid", title: { en: "Pyramid" }, summary: { en: "Ranks." } }, outcome: { report: [] } }, []).title // => "Pyramid"
 */
export function plannedSheet(
  run: Run,
  { model, outcome }: SheetSubject,
  columns: readonly PlannedColumn[],
  change?: (row: number) => Text,
): PlannedSheet {
  const { reading, language, table } = run;
  const existing = reading.markedSheets.find((one) => one.model === model.id) ?? null;
  const corner = { row: existing?.row ?? 1, column: existing?.column ?? 1 };
  const [title = "", origin = "", method = ""] = prefaceOf(run, model, outcome.method);
  const currency = moneySign(run);
  const about =
    currency === undefined
      ? origin
      : filled(TEXTS.amountsIn, language, { from: origin, sign: currency.trim() });
  const formula = stillTrue(run, about, outcome.judgedBy ?? model.segmentation?.fields.map(({ id }) => id));
  const top: PlannedLine[] = [
    textLine("title", title),
    formula ? { look: "subtitle", contents: [formula], formats: ["text"] } : textLine("subtitle", about),
  ];
  const place = {
    ...corner,
    reference: (name: string, of = model.id) => columnReference(run, of, columns, name),
  };
  const named = namedReport(outcome.report, { table, language, change });
  // Alerts tell amounts that only their models' own sheets show.
  const shown = currency === undefined ? [] : run.models.map(({ outcome }) => amountsOf(outcome));
  const report = signedReport(named, currency, knownNumbers([named, ...shown]));
  const page = pageOf(
    [...report, ...detailBlocks(run, model.id, method, columns)],
    place,
    top,
    TEXTS.chartNumbers[language],
  );
  return {
    model: model.id,
    existing,
    title: model.title[language],
    ...corner,
    // As wide as before at least, so that nothing of an older block stays beside it.
    width: Math.max(2, existing?.width ?? 0, ...page.lines.map(({ formats }) => formats.length)),
    lines: page.lines,
    charts: page.charts,
    page: {
      widths: page.widths,
      ...(page.dropdown ? { dropdown: page.dropdown } : {}),
      ...(currency === undefined ? {} : { currency }),
    },
  };
}

/** The blocks that show amounts, and what the alerts are about as one more. @private */
function amountsOf({ report, alerts = [] }: Pick<Outcome, "report" | "alerts">): readonly Block[] {
  const figures = alerts.flatMap(({ amount: value }): Figure[] =>
    value === undefined ? [] : [{ label: "", value, format: "money" }],
  );
  return [...report, { kind: "figures", figures }];
}

/** @private */
function prefaceOf(run: Run, model: SheetSubject["model"], method: string | undefined): string[] {
  const { request, reading, source, language } = run;
  const origin = {
    sheet: reading.sheet,
    range: source.range,
    today: request.today,
    areOrders: Boolean(request.orders),
  };
  return preface(model, method, origin, language);
}

/** @private */
function detailBlocks(
  { orders, request, check, language, reading }: Run,
  model: string,
  method: string,
  columns: readonly PlannedColumn[],
): NamedBlock[] {
  const changed = columns.filter(({ mark }) => mark.model === model).flatMap(({ overrides }) => overrides);
  const done = [method, ...(orders ? orderNotes(orders, language) : [])].filter((text) => text !== "");
  return [
    { kind: "details" },
    ...(done.length > 0 ? section([TEXTS.methodHeading[language], ...done]) : []),
    ...section(overrideLines(changed, request.keepOverrides, language, reading.settings?.keptRuns ?? null)),
    ...section(problemLines(check, language)),
  ];
}

/** A heading with texts under it; nothing without texts. @private */
function section([heading, ...texts]: readonly string[]): NamedBlock[] {
  if (heading === undefined) return [];
  const told = texts.map((text): Block & { readonly kind: "text" } => ({ kind: "text", text }));
  return [{ kind: "heading", text: heading }, ...told];
}

/** A result column of the model, one that models share or of the customers, else the user's column of that field. @private */
function columnReference(
  { place, source, table }: Run,
  model: string,
  columns: readonly PlannedColumn[],
  name: string,
): string {
  const { row, rows: all } = place.area;
  // Where customers stood before, and only their tiers did until now, a report counts nobody.
  const rows = all - (place.rowsLeft ?? 0);
  const of = (owner: string) => columns.find(({ mark }) => mark.model === owner && mark.id === name);
  const own = of(model) ?? of(SHARED) ?? of(CUSTOMERS);
  const position = source.columns.find(({ letter }) => letter === table.columns[name]?.letter)?.position ?? 0;
  const column = own?.column ?? source.area.column + position;
  return fixedReference(place.reading.sheet, { row, rows, column, columns: 1 });
}
