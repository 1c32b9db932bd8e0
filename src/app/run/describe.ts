/** What is selected, what its columns seem to mean, and which models could run: the sidebar's first answer. */

import { isBlank, textOf } from "../../core/cells/cell";
import { dateColumn, dayText } from "../../core/cells/date-column";
import { yesNoOf } from "../../core/cells/yes-no";
import { InputError } from "../../core/problem";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { alike, filledText, type Language } from "../../core/texts/language";
import type { Description } from "../contract/contract";
import { hasField, missingNeeds } from "../contract/needs";
import type { DescribeRequest } from "../contract/requests";
import { listRead } from "../orders/orders-read";
import { quartersOf, spanOfDays } from "../orders/period";
import { guessMapping } from "../reading/columns/guess/guess-mapping";
import { columnOf, type Mapping } from "../reading/columns/mapping";
import { noNumberColumn } from "../reading/columns/no-number-column";
import { withAnswers } from "../reading/columns/telling-column";
import { hiddenRemarks, rowsWorthAsking } from "../reading/customers/hidden-rows";
import { areOrdersFilled } from "../reading/customers/remarks-on-rows";
import { allFields } from "../reading/fields";
import { cardsIn } from "../reading/place/cards";
import { type InputColumn, type Source, sourceOf } from "../reading/place/source";
import { listed, questionViews, type Remark, remarkViews } from "../reading/remark";
import { OFFERED_COLUMNS } from "../reading/rows";
import { withCustomersColumns } from "../reading/sheet/customers-columns";
import { writtenLanguage } from "../reading/sheet/settings";
import type { WorkbookReading } from "../reading/sheet/sheet-reading";
import { TEXTS } from "../texts";
import { type Recalled, readSetups, recalledOf } from "./choices";
import { areMerged, type MergedCells } from "./merged-names";
import { type Segmenting, segmentingModels } from "./models";
import { optionViews } from "./option-views";
import { questionsOnRows, rowsAre } from "./rows-are";
import { sourceAgain } from "./source-again";
import { LARGE_LIST_TEXTS } from "./texts";

const SAMPLES = 3;
const SAMPLE_LENGTH = 60;
/** Around the first row of data, so that a person can say where the header is. */
const LINES_ABOVE = 8;
const LINES_BELOW = 4;
const SHOWN_CELLS = 8;

/** Which of some sheet rows are hidden. */
export type HiddenRows = (rows: readonly number[]) => readonly number[];

/** Beyond it a run of some models over orders comes near to what Google allows. */
const MOST_ROWS = 100_000;

/**
 * Describes the selection.
 *
 * Throws `OUR_SHEET` on a summary sheet, `CARDS` where each customer is a block of lines, `NOTHING_SELECTED`, `NO_ROWS`, or, when no model could do anything with the
 * columns, `NO_NUMBER_COLUMN`, or `NUMBERS_UNREADABLE` where a column is meant to hold them.
 *
 * @param given the sheet, as the add-on read it
 * @param request whether the first row is a header, or to find out; the columns for which to tell what is missing
 * @param language of the sidebar
 * @param hiddenAmong asks the sheet, once and for few rows; says that none is hidden when left out
 * @param mergedIn asks the sheet, once, where rows without a name may be those of merged cells; says that none are when left out
 * @example describeSelection({ locale: "en_US", sheetId: 1, sheet: "Data", selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Client", "Sales"], ["Ann", 9]], markedColumns: [], customersMark: null, choices: null }, { headerLines: null }, "en").mapping // => { customer: 0, revenue: 1 }
 */
export function describeSelection(
  given: WorkbookReading,
  request: Omit<DescribeRequest, "source"> & Partial<Pick<DescribeRequest, "source">>,
  language: Language,
  hiddenAmong: HiddenRows = () => [],
  mergedIn: MergedCells = () => [],
): Description {
  if (given.isOurs) throw new InputError("OUR_SHEET", { sheet: given.sheet });
  const cards = cardsIn(given.cells);
  if (cards) throw new InputError("CARDS", { range: cards.range, labels: cards.labels.join(", ") });
  const reading = withCustomersColumns(given);
  const found = sourceAgain(reading, request) ?? {
    source: sourceOf(reading, request.headerLines),
    remarks: [],
  };
  const whole = found.source;
  const source = { ...whole, columns: whole.columns.slice(0, OFFERED_COLUMNS) };
  const models = segmentingModels();
  const guessed = guessMapping(source.columns, allFields(), source.notation).mapping;
  const isUsable = models.some(({ segmentation }) => missingIn(segmentation, guessed, false).length === 0);
  if (!source.columns.some(mayBeJudged)) {
    const reason = noNumberColumn(source);
    // Days alone suffice for a model, but an amount that nobody can read is not what a person wants to go without.
    if (!isUsable || reason.code === "NUMBERS_UNREADABLE") throw reason;
  }
  const workbookLanguage = writtenLanguage(reading);
  const recalled = recalledOf(reading, source, workbookLanguage, () => guessed);
  const isRecalled = recalled.remembered === "yes" || recalled.remembered === "draft";
  const mapping = isRecalled ? recalled.mapping : guessed;
  const said = request.decisions ?? recalled.decisions;
  const columns = request.asked?.mapping ?? mapping;
  const isMerged = areMerged(whole, columns, said, mergedIn);
  const decisions = isMerged ? { ...said, fillDown: true } : said;
  const kind = rowsAre(source, columns, decisions);
  const areLinesBelow = isMerged && areOrdersFilled(columns);
  const orders = areLinesBelow || kind.kind === "orders" ? ({ kind: "all" } as const) : null;
  const suggested = isRecalled && !areLinesBelow ? recalled.orders : orders;
  const areOrders = areLinesBelow || (request.asked?.areOrders ?? suggested !== null);
  const asked = { mapping: columns, areOrders };
  const choices = { decisions, areOrders: asked.areOrders };
  const { table, remarks, questions } = listRead(whole, asked.mapping, allFields(), choices);
  const hidden = hiddenRemarks(table, hiddenAmong(rowsWorthAsking(table)), choices);
  return {
    source: { sheetId: reading.sheetId, range: source.range },
    sheet: reading.sheet,
    locale: reading.locale,
    severalRanges: reading.severalRanges,
    headerLines: source.headerLines,
    firstLines: firstLines(reading.cells, source),
    rows: source.area.rows,
    columns: source.columns.map(columnView),
    columnsLeftOut: whole.columns.length - source.columns.length,
    fields: allFields().map(({ id, label, type }) => ({ id, label: label[language], type })),
    models: models.map((one) => ({
      ...modelView(one, language, reading),
      missing: missingIn(one.segmentation, asked.mapping, asked.areOrders).map(idsOf),
    })),
    mapping: { ...mapping },
    orders: suggested,
    span: spanView(withAnswers(source, decisions), mapping),
    chosen: (isRecalled
      ? recalled.chosen
      : firstChoice(models, columns, orders !== null, workbookLanguage)
    ).map(({ id, options }) => ({ id, options: withListLength(options, reading.settings) })),
    remembered: recalled.remembered,
    setups: readSetups(reading.setups ?? [], workbookLanguage),
    revision: reading.revision ?? "",
    decisions,
    remarks: remarkViews(
      [
        ...sizeRemarks(source.area.rows),
        ...lostRemarks(recalled.lost, columns),
        ...found.remarks,
        ...remarks,
        ...hidden,
      ],
      language,
    ),
    questions: questionViews([...questionsOnRows(kind, asked.areOrders, decisions), ...questions], language),
  };
}

/** Said where the list is judged by something else now, or not at all. @private */
function lostRemarks(lost: Recalled["lost"], mapping: Mapping): Remark[] {
  const names = lost.filter(({ field }) => mapping[field] === undefined).map(({ name }) => alike(name));
  if (names.length === 0) return [];
  const text = filledText(TEXTS.columnsLost, { columns: listed(names) });
  return [{ id: "columns-lost", text, rows: [], change: null }];
}

/** Said before a run that may be cut off. @private */
function sizeRemarks(rows: number): Remark[] {
  if (rows <= MOST_ROWS) return [];
  return [{ id: "too-many-rows", text: LARGE_LIST_TEXTS.tooManyRows, rows: [], change: null }];
}

/** Numbers, or answers of yes and no: of other words no model could make anything, whatever they are called. @private */
function mayBeJudged({ kind, cells }: InputColumn): boolean {
  if (kind === "number") return true;
  let areSome = false;
  for (const cell of cells) {
    const answer = yesNoOf(cell);
    if (answer === null) continue;
    if (typeof answer !== "boolean") return false;
    areSome = true;
  }
  return areSome;
}

/** Lines above the data and the first of it, as wide as the data. @private */
function firstLines(
  cells: WorkbookReading["cells"],
  { area, headerLines }: Source,
): Description["firstLines"] {
  const first = Math.max(1, area.row - headerLines - LINES_ABOVE);
  const last = Math.min(cells.length, area.row + LINES_BELOW - 1);
  const width = Math.min(area.columns, SHOWN_CELLS);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const row = first + index;
    const line = (cells[row - 1] ?? []).slice(area.column - 1, area.column - 1 + width);
    return { row, cells: line.map((cell) => textOf(cell).slice(0, SAMPLE_LENGTH)) };
  });
}

/**
 * The first model that the columns suffice for; the registry's first when none does, so that it can say why.
 * @private
 */
function firstChoice(
  models: readonly Segmenting[],
  mapping: Mapping,
  areOrders: boolean,
  language: Language,
): Description["chosen"] {
  const ready = models.find(({ segmentation }) => missingIn(segmentation, mapping, areOrders).length === 0);
  const first = ready ?? models[0];
  return first ? [{ id: first.model.id, options: { ...first.segmentation.form(language).defaults } }] : [];
}

/** What a person set for all lists of the workbook counts for every run from then on. @private */
function withListLength(options: object, settings: WorkbookReading["settings"]): Record<string, unknown> {
  const names = settings?.names ?? null;
  return { ...options, ...(names !== null && "listed" in options ? { listed: names } : {}) };
}

/** @private */
function spanView({ columns, notation }: Source, mapping: Mapping): Description["span"] {
  const dates = columnOf(columns, mapping, FIELDS.date);
  const days = [...dateColumn(dates?.cells ?? [], notation, dates?.answer).days].filter(
    (day) => !Number.isNaN(day),
  );
  if (days.length === 0) return null;
  const span = spanOfDays(days);
  return { first: dayText(span.first), last: dayText(span.last), quarters: quartersOf(span) };
}

/** @private */
function missingIn(
  { needs }: Segmenting["segmentation"],
  mapping: Mapping,
  areOrders: boolean,
): (readonly Field[])[] {
  return missingNeeds(needs, ({ id }) => hasField(id, mapping, areOrders));
}

/** @private */
function idsOf(fields: readonly Field[]): string[] {
  return fields.map(({ id }) => id);
}

/** @private */
function columnView({ position, letter, header, kind, cells }: InputColumn): Description["columns"][number] {
  const samples: string[] = [];
  for (const cell of cells) {
    if (samples.length === SAMPLES) break;
    if (!isBlank(cell)) samples.push(textOf(cell).slice(0, SAMPLE_LENGTH));
  }
  return { position, letter, header, kind, samples };
}

/** @private */
function modelView(
  { model, segmentation }: Segmenting,
  language: Language,
  reading: WorkbookReading,
): Omit<Description["models"][number], "missing"> {
  const { fields, defaults } = segmentation.form(writtenLanguage(reading));
  return {
    id: model.id,
    title: model.title[language],
    summary: model.summary[language],
    fields: segmentation.fields.map(({ id }) => id),
    needs: segmentation.needs.map(idsOf),
    options: optionViews(fields, language, reading.runDays),
    defaults: withListLength(defaults, reading.settings),
  };
}
