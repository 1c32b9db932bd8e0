/** The manager's sheet of a run with several models: what they found, what to look at, what to do. */

import { numbersOnly } from "../../../core/cells/number-column";
import type { Model } from "../../../core/model";
import { concentrationCurve } from "../../../core/numbers/concentration-curve";
import { sum } from "../../../core/numbers/sum";
import { concentrationChart, concentrationFinding } from "../../../core/report/concentration";
import { saying } from "../../../core/report/explanation";
import { type LabelAction, NO_LABEL, plainLabel, spokenLabel } from "../../../core/report/label";
import { type Bringing, bringsTitles } from "../../../core/report/label-brings";
import { labelShares } from "../../../core/report/label-chart";
import type { LabelledAmount } from "../../../core/report/label-grid";
import { amountText } from "../../../core/report/plain-number";
import { ranked } from "../../../core/report/ranked";
import type {
  Alert,
  Block,
  CustomerList,
  Figure,
  ListedColumn,
  ManagersQuestion,
} from "../../../core/report/report";
import { namesAndOwners } from "../../../core/report/whom-to-ask";
import { columnName } from "../../../core/table/column-name";
import { FIELDS } from "../../../core/table/fields";
import type { NumberField, Table } from "../../../core/table/table";
import { TEXTS as LISTED } from "../../../core/texts/core-texts";
import { filled, type Language, type Text } from "../../../core/texts/language";
import { textWidth } from "../../../core/texts/text-width";
import { WORDS } from "../../../core/texts/words";
import { spanText } from "../../orders/period";
import { strangersAmong, strangersNote } from "../../run/hand-set";
import type { ModelRun } from "../../run/model-run";
import type { Run } from "../../run/run";
import { TEXTS } from "../../texts";
import { PAGE_WIDTH, rowStyle } from "../sheet-style";
import { actionGrid, linkGrid, matrixGrid, tierGrid } from "./grids";
import { type Labelled, labelledIn, positionsOf } from "./labelled";
import { type WeighedRows, weighedAlerts, weighedNotes, weighedRows } from "./weighed-rows";

/** Marks the sheet as those of models are marked. */
export const OVERVIEW: Pick<Model, "id" | "title" | "summary"> = {
  id: "overview",
  title: TEXTS.overviewTitle,
  summary: TEXTS.overviewSummary,
};

/**
 * The overview's report: what was found, what to look at first, who matters, how the models meet, what to do; every count
 * follows when a person edits a tier.
 *
 * @param run from `runModels`, with its models finished
 * @example overviewReport({ language: "en", models: [], table: { sheetRows: [2], columns: {} } })[0] // => { kind: "figures", figures: [{ label: "Customers", value: 1, format: "count" }] }
 */
export function overviewReport(run: Pick<Run, "models" | "table" | "language">): Block[] {
  const { models, table, language } = run;
  // A model that judges orders names no customers.
  const labelled = labelledIn(models, language).filter(
    ({ given }) => given.length === table.sheetRows.length,
  );
  const [revenue, profit] = [FIELDS.revenue, FIELDS.profit].map(({ id }) => numberColumn(table, id));
  const worth = revenue ?? profit ?? null;
  const [first] = labelled;
  const actionsOf = (id: string) => models.find(({ model }) => model.id === id)?.model.actions ?? [];
  const weighed = weighedRows(labelled, actionsOf, language);
  const isBest = (row: number) => first?.given[row] === first?.labels[0];
  const alerts = [
    ...alertsOf(models, pickedAlerts(models, labelled, worth, language), language),
    ...weighedAlerts(weighed, isBest, worth?.values ?? null).map(({ model, told: own }, at) => ({
      ...own,
      isKept: at === 0,
      model,
      said: own.text,
      customers: namesAndOwners(table, language),
    })),
  ];
  const told = callouts(alerts, language);
  const notes = untold(models, language);
  const above = MOST_ABOVE_TIERS - notes.length;
  const blocks: Block[] = [
    ...findingBlocks(first, worth, language),
    { kind: "figures", figures: figuresOf(run, [revenue, profit], worth) },
    { kind: "heading", text: TEXTS.alertsHeading[language] },
    ...told.slice(0, above),
    ...notes,
    ...(first ? tierBlocks(first, worth, models, language) : []),
    ...headed(TEXTS.furtherAlertsHeading[language], told.slice(above)),
    ...(first ? customerBlocks(labelled, worth, weighed, listHeading(table, language), language) : []),
    ...(first ? matrixBlocks(labelled) : []),
    ...(worth
      ? concentrationChart(
          worth.values,
          columnName(worth, language),
          language,
          labelled.length > 1 ? "matrix" : "tiers",
        )
      : []),
    ...actionBlocks(labelled, worth, actionsOf, { rows: weighed, isTold: isBest }, language),
    { kind: "details" },
    { kind: "heading", text: TEXTS.sheetsHeading[language] },
    linkGrid(models, language),
  ];
  // One page of paper holds all above the details; a curve needs its height.
  return blocks.map((block) =>
    block.kind === "chart" && block.picture !== "curve" ? { ...block, isLow: true } : block,
  );
}

/** Nothing where nothing would stand below the heading. @private */
function headed(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", text: heading }, ...blocks];
}

/** @private */
function numberColumn({ columns }: Table, id: string): NumberField | undefined {
  const column = columns[id];
  return column?.type === "number" ? column : undefined;
}

/** What the best label brings, and the best fifth. @private */
function findingBlocks(first: Labelled | undefined, worth: NumberField | null, language: Language): Block[] {
  if (!worth) return [];
  const best = first ? bestLabel(first, worth, language) : null;
  const curve = concentrationCurve(worth.values);
  return [
    { kind: "finding", text: concentrationFinding(best, curve, columnName(worth, language), language) },
  ];
}

/** `null` where shares of the total cannot be formed, or everybody has the label. @private */
function bestLabel(first: Labelled, worth: NumberField, language: Language): Bringing | null {
  const name = first.labels.find((label) => first.given.includes(label));
  const rows = first.given.flatMap((label, row) => (label === name ? [row] : []));
  const total = sum(numbersOnly(worth.values));
  const held = sum(rows.map((row) => worth.values[row] ?? Number.NaN));
  if (name === undefined || total <= 0 || rows.length === first.given.filter((label) => label !== "").length)
    return null;
  const valueName = columnName(worth, language);
  return { name: spokenLabel(name, first.header), customers: rows.length, share: held / total, valueName };
}

/** Side by side on a page. */
const MOST_FIGURES = 6;

/** Customers, what they are worth, what the best fifth brings, and what the models want to show large. @private */
function figuresOf(
  { models, table, language }: Pick<Run, "models" | "table" | "language">,
  [counted, ...others]: readonly (NumberField | undefined)[],
  worth: NumberField | null,
): Figure[] {
  const { sheetRows, orders } = table;
  // Of orders only who bought in the period is meant; the sheet of customers keeps the others.
  const customers = orders && counted ? numbersOnly(counted.values).length : sheetRows.length;
  const totals = [counted, ...others].flatMap((column): Figure[] =>
    column
      ? [{ label: columnName(column, language), value: sum(numbersOnly(column.values)), format: "money" }]
      : [],
  );
  const fifth = worth && concentrationCurve(worth.values).find(({ customers: share }) => share === 0.2);
  const best: Figure[] = fifth
    ? [{ label: LISTED.fromBestFifth[language], value: fifth.value, format: "share", isSpare: true }]
    : [];
  return [
    { label: WORDS.customers[language], value: customers, format: "count" } satisfies Figure,
    ...totals,
    ...best,
    ...models.flatMap(({ outcome }) => outcome.keyFigures ?? []),
  ].slice(0, MOST_FIGURES);
}

/** What alerts about customers that cost money concern. */
const LOSSES: Alert["concern"] = "losses";
/** More are not looked at first. */
const MOST_CALLOUTS = 7;
/** With more lines above the tiers, these would leave the first screen. */
const MOST_ABOVE_TIERS = 5;
/** Of those that come before the others whatever their money, or they would fill the list. */
const MOST_LEADING = 2;

/** The alerts of a model. */
type AlertsOf = ReadonlyMap<string, readonly Alert[]>;

/** Those on whom most is to be spent and who have the last label of the first model, as only both together tell. @private */
function pickedAlerts(
  models: readonly ModelRun[],
  labelled: readonly Labelled[],
  worth: NumberField | null,
  language: Language,
): AlertsOf {
  const [first] = labelled;
  const last = first?.labels[first.labels.length - 1];
  const held = (row: number) => worth?.values[row] || 0;
  return new Map(
    models.flatMap(({ model, outcome }): [string, Alert[]][] => {
      const picked = outcome.picked?.[language];
      const own = labelled.find((one) => one.model === model.id);
      if (picked === undefined || !own || !first || last === undefined || first === own) return [];
      const all = own.given.flatMap((label, row) => (label === picked ? [row] : []));
      const rows = all
        .filter((row) => first.given[row] === last)
        .sort((one, other) => held(other) - held(one));
      if (rows.length === 0) return [];
      const [count, whole] = [amountText(rows.length), amountText(all.length)];
      const places = { count, all: whole, picked, tier: spokenLabel(last, first.header), title: first.title };
      const text = filled(TEXTS.pickedAndLast, language, places);
      return [[model.id, [{ text, amount: sum(rows.map(held)), rows }]]];
    }),
  );
}

/** An alert beside those of other models. */
interface ToldAlert extends Alert {
  readonly model: string;
  /** The text as it stands there. */
  readonly said: string;
  /** Names by row, with whom to ask. */
  readonly customers: readonly string[];
  /** Whether it is told however little it is. */
  readonly isKept?: boolean;
}

/** What each model tells, with its title. @private */
function alertsOf(models: readonly ModelRun[], more: AlertsOf, language: Language): ToldAlert[] {
  return models.flatMap(({ model, outcome, table }) =>
    [...(outcome.alerts ?? []), ...(more.get(model.id) ?? [])].map((one) => ({
      ...one,
      model: model.id,
      said: saying(model.title[language], one.text, language),
      customers: namesAndOwners(table, language),
    })),
  );
}

/** The alerts by money, each leading to the sheet that has the list behind it. @private */
function callouts(alerts: readonly ToldAlert[], language: Language): Block[] {
  const height = ({ amount }: Alert) => amount ?? 0;
  const leading = alerts.filter(({ isFirst }) => isFirst).slice(0, MOST_LEADING);
  const others = alerts.filter((one) => !leading.includes(one));
  const ranking = [...leading, ...others.sort((one, other) => height(other) - height(one))];
  if (ranking.length === 0) return [{ kind: "text", text: TEXTS.nothingStandsOut[language] }];
  // Two models may find the same: it is told once. Equal amounts alone may be those of other customers.
  const isNew = ({ text, amount, concern }: Alert, at: number) =>
    !ranking
      .slice(0, at)
      .some(
        (one) =>
          one.text === text || (concern !== undefined && one.concern === concern && one.amount === amount),
      );
  return firstOf(ranking.filter(isNew)).map(({ model, said, action, rows = [], customers }) => ({
    kind: "callout",
    text: naming(
      said,
      rows.map((row) => customers[row] ?? ""),
      action,
      language,
    ),
    sheetOf: model,
    tone: "bad",
  }));
}

/** What a manager asks and no model of the run can say, so that nobody takes silence for good news. @private */
function untold(models: readonly ModelRun[], language: Language): Block[] {
  const told = new Set(models.flatMap(({ outcome }) => outcome.answers ?? []));
  const asked: readonly [ManagersQuestion, Text][] = [
    ["danger", TEXTS.dangerUntold],
    ["losses", TEXTS.lossesUntold],
  ];
  return asked
    .filter(([question]) => !told.has(question))
    .map(([, text]) => ({ kind: "note", text: text[language] }));
}

/**
 * The first ones, and among them who costs money, which every manager asks, and what decides of the best customers, however
 * little it is.
 * @private
 */
function firstOf(all: readonly ToldAlert[]): ToldAlert[] {
  const losses = all.find(({ concern }) => concern === LOSSES);
  const kept = all.filter((one) => one === losses || one.isKept);
  const others = all.filter((one) => !kept.includes(one)).slice(0, MOST_CALLOUTS - kept.length);
  return all.filter((one) => kept.includes(one) || others.includes(one));
}

/** As many of the customers behind it as fit into its line, and what to do: each sheet has them all. @private */
function naming(
  text: string,
  customers: readonly string[],
  action: string | undefined,
  language: Language,
): string {
  const known = customers.filter((name) => name !== "");
  const named = known.map((_, at) =>
    saying(text, known.slice(0, at + 1).join(LISTED.listSeparator[language]), language),
  );
  const stop = `${TEXTS.stop[language]}${LISTED.sentenceGap[language]}`;
  const advising = (said: string) => (action === undefined ? [] : [`${said}${stop}${action}`]);
  const fitting = (lines: readonly string[]) =>
    lines.filter((one) => textWidth(one, rowStyle("bad")) <= PAGE_WIDTH).pop();
  // Whom to call comes before how: where both do not fit, the sheet behind the line says how.
  const advised = fitting(named.flatMap(advising));
  return advised ?? fitting(named) ?? fitting([text, ...advising(text)]) ?? text;
}

/** The first model's tiers with what they bring and what they cost in work, and their picture. @private */
function tierBlocks(
  first: Labelled,
  worth: NumberField | null,
  models: readonly ModelRun[],
  language: Language,
): Block[] {
  const amount = worth && { ...amountOf(worth, language), share: WORDS.valueShare };
  const effort = models.map(({ outcome }) => outcome.effort).find((one) => one !== undefined);
  const amounts: LabelledAmount[] = [
    ...(amount ? [amount] : []),
    ...(effort ? [{ ...effort, share: TEXTS.effortShare }] : []),
  ];
  const grid = tierGrid(first, amounts, language);
  const best = worth && bestLabel(first, worth, language);
  const titles = best ? bringsTitles(best, language) : { title: first.title };
  // One refund does not spoil the picture; a label that costs money cannot be a part of a bar.
  const isDrawable = amount !== null && heldBy(first, amount.values).every((held) => held >= 0);
  return [
    grid,
    ...leftOutNote(first, language),
    ...withheldNote(first, language),
    ...strangersNote(strangersAmong(first.byHand, first.labels), language),
    ...(isDrawable
      ? labelShares(
          {
            id: first.id,
            model: first.model,
            labels: first.labels.map((label) => plainLabel(label, WORDS.none)),
            positions: positionsOf(first),
          },
          amount,
          { ...titles, grid: grid.id, values: [2, 4] },
          language,
        )
      : []),
  ];
}

/** Why the total below differs from the number of customers above. @private */
function leftOutNote({ given }: Labelled, language: Language): Block[] {
  const count = given.filter((label) => label === "").length;
  if (count === 0) return [];
  const said = filled(TEXTS.withoutLabel, language, {
    count: amountText(count),
    all: amountText(given.length),
  });
  return [{ kind: "note", text: said }];
}

/** Whom the model itself gave a word that is no label, as that not enough is known for a grade. @private */
function withheldNote({ given, byHand, labels }: Labelled, language: Language): Block[] {
  const words = given.filter((word, row) => word !== "" && byHand[row] === "" && !labels.includes(word));
  if (words.length === 0) return [];
  const names = [...new Set(words)].join(LISTED.listSeparator[language]);
  return [{ kind: "note", text: filled(TEXTS.withheldLabel, language, { count: words.length, names }) }];
}

/** @private */
function heldBy({ labels, given }: Labelled, values: ArrayLike<number>): number[] {
  return labels.map((label) =>
    sum(numbersOnly(Float64Array.from(given, (one, row) => (one === label ? (values[row] ?? 0) : 0)))),
  );
}

/** Named whatever tier they have. */
const LEAST_NAMED = 10;
const MOST_NAMED = 30;
/** More verdicts would not fit beside one another. */
const MOST_VERDICTS = 5;

/** Everybody with the first label, the most valuable first, with the verdict of each model. @private */
function customerBlocks(
  [first, ...others]: readonly Labelled[],
  worth: NumberField | null,
  weighed: WeighedRows,
  heading: string,
  language: Language,
): Block[] {
  if (!first) return [];
  const positions = positionsOf(first);
  const best = new Set(worth ? ranked(worth.values, { count: LEAST_NAMED }) : []);
  const isListed = (row: number) => best.has(row) || positions[row] === 0;
  const rows = worth ? ranked(worth.values, { count: MOST_NAMED, isListed }) : bestLabelled(positions);
  const list: CustomerList = {
    kind: "customers",
    id: "listed",
    rows,
    label: { header: first.header, names: first.labels, positions, words: first.given },
    ...(worth
      ? { value: { name: columnName(worth, language), values: worth.values }, withoutShares: true }
      : {}),
    columns: [
      ...others.slice(0, MOST_VERDICTS).map((other) => ({
        header: other.title,
        format: "text" as const,
        cell: (row: number) => spokenLabel(other.given[row] ?? "", other.header),
        colours: { labels: other.labels.length, positions: positionsOf(other) },
      })),
      ...(rows.some((row) => weighed[row]) ? [weighedColumn(weighed, language)] : []),
    ],
  };
  const all = positions.filter((position) => position === 0).length;
  const named = rows.filter((row) => positions[row] === 0).length;
  const text = filled(TEXTS.someNamed, language, {
    named,
    all: amountText(all),
    label: first.labels[0] ?? "",
    sheet: first.title,
  });
  const rest: Block[] = named < all ? [{ kind: "note", text }] : [];
  return [{ kind: "heading", text: heading }, list, ...rest];
}

/** Of orders also which days they are of, because moves may be of fewer. @private */
function listHeading({ orders }: Table, language: Language): string {
  const heading = LISTED.listHeading[language];
  if (!orders) return heading;
  const { period, data } = orders;
  const days = { first: Math.max(period.first, data.first), last: Math.min(period.last, data.last) };
  return filled(TEXTS.ofOrders, language, { heading, days: spanText(days) });
}

/** What to do first with whom the verdicts beside it contradict each other about. @private */
function weighedColumn(weighed: WeighedRows, language: Language): ListedColumn {
  return {
    header: TEXTS.weighedHeader[language],
    format: "text",
    cell: (row) => weighed[row]?.action ?? "",
  };
}

/** Those with the first label, or the ten with the best ones where they are fewer. @private */
function bestLabelled(positions: readonly number[]): number[] {
  const rows = positions
    .flatMap((position, row) => (position === NO_LABEL ? [] : [row]))
    .sort((one, other) => (positions[one] ?? 0) - (positions[other] ?? 0));
  const named = rows.filter((row) => positions[row] === 0).length;
  return rows.slice(0, Math.min(MOST_NAMED, Math.max(LEAST_NAMED, named)));
}

/** How another model's labels cut across the first one's. @private */
function matrixBlocks([first, ...others]: readonly Labelled[]): Block[] {
  if (!first) return [];
  // Of several models the one that says most beside the first, as two rankings by revenue would only repeat it.
  const spread = (other: Labelled) =>
    new Set(first.given.map((one, at) => `${one}\n${other.given[at]}`)).size;
  const [across] = others
    .map((other) => ({ ...other, met: spread(other) }))
    .sort((one, other) => other.met - one.met);
  if (!across) return [];
  // The longer list goes down, where there is room for its labels.
  const matrix =
    across.labels.length > first.labels.length ? matrixGrid(across, first) : matrixGrid(first, across);
  return [{ kind: "heading", text: `${first.title} × ${across.title}` }, matrix];
}

/** @private */
function amountOf(column: NumberField, language: Language): LabelledAmount {
  return {
    name: columnName(column, language),
    values: column.values,
    column: column.fromText === 0 ? column.field.id : null,
  };
}

/** @private */
function actionBlocks(
  labelled: readonly Labelled[],
  worth: NumberField | null,
  actionsOf: (model: string) => readonly LabelAction[],
  weighed: { readonly rows: WeighedRows; readonly isTold: (row: number) => boolean },
  language: Language,
): Block[] {
  const grid = actionGrid(labelled, actionsOf, worth?.values ?? null, language);
  if (grid.rows.length === 0) return [];
  const rows = new Set(grid.rows.map(([who, , title]) => JSON.stringify([who, title])));
  const hasRow = ({ label, title }: { label: string; title: string }) =>
    rows.has(JSON.stringify([label, title]));
  const told = { isTold: weighed.isTold, hasRow, worth: worth?.values ?? null };
  const notes = weighedNotes(weighed.rows, told, language);
  return [
    { kind: "heading", text: WORDS.whatToDo[language] },
    grid,
    ...notes.map((text): Block => ({ kind: "note", text })),
  ];
}
