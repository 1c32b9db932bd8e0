/** The loyalty matrix in words and pictures: the cuts, the types with their actions, every customer as a bubble. */

import { sum } from "../../core/numbers/sum";
import { saying } from "../../core/report/explanation";
import { type Labelling, labelName, NO_LABEL } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import { matrixChart } from "../../core/report/matrix-chart";
import { amountText, totalText } from "../../core/report/plain-number";
import { ranked } from "../../core/report/ranked";
import type { Alert, Block, Figure } from "../../core/report/report";
import { firstBy, listHeader } from "../../core/table/first-by";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { BARNACLE, STRANGER, TRUE_FRIEND, TYPES } from "./labels";
import { TEXTS } from "./texts";

/** More points could not be told apart in a chart. */
const MOST_POINTS = 200;

/** One measure of the customers. */
export interface MatrixMeasure {
  readonly name: string;
  /** One per customer, `NaN` where the customer has no type. */
  readonly values: ArrayLike<number>;
}

/** The customers as the matrix sees them. */
export interface LoyaltyMatrix {
  readonly types: Pick<Labelling, "labels" | "positions">;
  /** One per customer. */
  readonly names: readonly string[];
  readonly profit: MatrixMeasure;
  readonly loyalty: MatrixMeasure;
  /** A bubble's area; less than 0 and blanks have none. All alike when left out. */
  readonly size?: MatrixMeasure | undefined;
}

/** What the run found, from which every block follows. */
export interface LoyaltyResult {
  readonly types: Pick<Labelling, "id" | "header" | "labels" | "positions">;
  readonly matrix: LoyaltyMatrix;
  readonly profit: LabelledAmount;
  /** From where on profit and loyalty are high. */
  readonly cuts: { readonly profit: number; readonly loyalty: number };
  /** How many customers are named. */
  readonly listed: number;
}

/**
 * The blocks of the report: what the true friends bring, the types with the matrix, who is most profitable, the cuts.
 *
 * @param result what the run found
 * @param language of every text
 * @example loyaltyReport({ types: { id: "type", header: TEXTS.type, labels: TYPES, positions: [0] }, matrix: { types: { labels: TYPES, positions: [0] }, names: ["Ann"], profit: { name: "Profit", values: [9] }, loyalty: { name: "Years", values: [2] } }, profit: { name: "Profit", column: "profit", values: [9] }, cuts: { profit: 9, loyalty: 2 }, listed: 10 }, "en")[0].text // => "True friend: 1 customer, Profit 9."
 */
export function loyaltyReport(result: LoyaltyResult, language: Language): Block[] {
  const { types, matrix, profit, cuts, listed } = result;
  const { positions } = types;
  const high = (name: string) => filled(TEXTS.highFrom, language, { name });
  const names = TYPES.map(({ label }) => label[language]);
  const bring = (type: number) =>
    sum(Array.from(profit.values, (money, row) => (positions[row] === type ? money || 0 : 0)));
  const total = sum(TYPES.map((_, type) => bring(type)));
  const isShared = total > 0 && TYPES.every((_, type) => bring(type) >= 0);
  const count = (type: number) => Array.from(positions).filter((position) => position === type).length;
  const said = (type: number) =>
    filled(TEXTS.typeBrings, language, {
      count: amountText(count(type)),
      name: names[type] ?? "",
      worth: totalText(bring(type)),
      valueName: profit.name,
    });
  const present = [TRUE_FRIEND, BARNACLE, STRANGER].filter((type) => count(type) > 0);
  const told = present.map(said);
  // A picture says who costs money, else who brings most.
  const drawn = present.find((type) => bring(type) < 0) ?? present[0];
  return [
    ...(told.length > 0
      ? [{ kind: "finding" as const, text: told.join(CORE_TEXTS.sentenceGap[language]) }]
      : []),
    {
      kind: "figures",
      figures: [
        ...TYPES.map(
          ({ label }, type): Figure => ({ label: label[language], value: count(type), format: "count" }),
        ),
        { label: profit.name, value: total, format: "money" },
      ],
    },
    { kind: "heading", text: TEXTS.typesHeading[language] },
    labelGrid(types, [isShared ? { ...profit, share: WORDS.valueShare } : profit], language, {
      withoutActions: true,
    }),
    ...bubbleBlocks(matrix, language, Number.isFinite(cuts.profit) ? cuts : undefined).map((block) =>
      block.kind === "chart" ? { ...block, title: drawn === undefined ? block.title : said(drawn) } : block,
    ),
    { kind: "heading", text: CORE_TEXTS.listHeading[language] },
    {
      kind: "customers",
      id: "listed",
      rows: ranked(profit.values, { count: listed, isListed: (row) => positions[row] !== NO_LABEL }),
      value: profit,
      label: { header: TEXTS.typeOfPoint[language], names, positions },
      columns: [
        { header: matrix.loyalty.name, format: "number", cell: (row) => matrix.loyalty.values[row] ?? "" },
      ],
      action: (row) => TYPES[positions[row] ?? NO_LABEL]?.action[language] ?? "",
    },
    { kind: "heading", text: WORDS.whatToDo[language] },
    {
      kind: "grid",
      id: "actions",
      header: [TEXTS.typeOfPoint[language], WORDS.whatToDo[language]],
      formats: ["text", "text"],
      rows: TYPES.map(({ label, action }, at) => [
        label[language],
        saying(MEANINGS[at]?.[language] ?? "", action[language], language),
      ]),
      total: false,
      coloured: [{ column: 0, labels: TYPES.length, positions: TYPES.map((_, at) => at) }],
    },
    { kind: "details" },
    { kind: "heading", text: WORDS.cutPoints[language] },
    {
      kind: "grid",
      id: "cuts",
      areCuts: true,
      header: [matrix.profit.name, matrix.loyalty.name].map(high),
      formats: ["money", "number"],
      rows: [[cuts.profit, cuts.loyalty].map((cut) => (Number.isFinite(cut) ? cut : "—"))],
      total: false,
    },
  ];
}

/** What each type is, for who does not know the words. */
const MEANINGS = [TEXTS.trueFriendMeans, TEXTS.butterflyMeans, TEXTS.barnacleMeans, TEXTS.strangerMeans];

/**
 * The picture and the list of the customers that have a type, the largest profit first. Where a measure is blank or
 * below 0, the list has it as it is, and the areas in a column of their own.
 *
 * @param matrix the customers
 * @param language of the words
 * @param cuts from where on profit and loyalty are high
 * @example bubbleBlocks({ types: { labels: [plainLabel("A", WORDS.none)], positions: [0] }, names: ["Ann"], profit: { name: "Profit", values: [9] }, loyalty: { name: "Years", values: [2] } }, "en")[1].rows // => [["Ann", 2, 9, "A", 1]]
 */
export function bubbleBlocks(
  { types, names, profit, loyalty, size }: LoyaltyMatrix,
  language: Language,
  cuts?: LoyaltyResult["cuts"],
): Block[] {
  const judged = Array.from(types.positions, (position, row) => ({
    name: names[row] ?? "",
    across: loyalty.values[row] as number,
    up: profit.values[row] as number,
    position,
    measure: size ? (size.values[row] as number) : 1,
  })).filter(({ position }) => position !== NO_LABEL);
  const areMeasures = judged.every(({ measure }) => measure >= 0);
  const byProfit = ({ up, across, name }: (typeof judged)[number]) => [-up, -across, name];
  // Some of each type, those with most profit or loss, so that who costs money is on the picture too.
  const ofEach = types.labels.flatMap((_, type) =>
    firstBy(
      judged.filter(({ position }) => position === type),
      Math.floor(MOST_POINTS / types.labels.length),
      ({ up, across, name }) => [-Math.abs(up), -across, name],
    ),
  );
  const taken = new Set(ofEach);
  const others = judged.filter((one) => !taken.has(one));
  const further = firstBy(others, MOST_POINTS - ofEach.length, byProfit);
  const shown = firstBy([...ofEach, ...further], MOST_POINTS, byProfit);
  const points = shown.map(({ across, up, position }) => ({ across, up, label: position }));
  const { grid, drawn } = matrixChart(
    {
      labels: types.labels,
      points,
      across: loyalty.name,
      up: profit.name,
      isMoneyUp: true,
      ...(cuts && { cuts: { across: cuts.loyalty, up: cuts.profit } }),
    },
    language,
  );
  return [
    {
      kind: "chart",
      picture: "bubble",
      title: filled(TEXTS.matrixTitle, language, { across: loyalty.name, up: profit.name }),
      grid: "points",
      labels: 0,
      values: [1, 2, 3, areMeasures ? 4 : 5],
      beside: "type",
      ...drawn,
    },
    {
      kind: "grid",
      id: "points",
      header: [
        listHeader(WORDS.customer[language], shown.length, judged.length, language),
        loyalty.name,
        profit.name,
        TEXTS.typeOfPoint[language],
        size?.name ?? TEXTS.sizeOfPoint[language],
        ...(areMeasures ? [] : [TEXTS.sizeOfPoint[language]]),
      ],
      formats: ["text", "number", "money", "text", "money", ...(areMeasures ? [] : ["money" as const])],
      total: false,
      isChartData: true,
      rows: shown.map(({ name, across, up, position, measure }) => [
        name,
        across,
        up,
        labelName(types.labels, position, language),
        Number.isNaN(measure) ? "" : measure,
        ...(areMeasures ? [] : [Math.max(0, measure || 0)]),
      ]),
    },
    grid,
  ];
}

/**
 * What a manager should see first: the customers that bring little, and what they bring.
 *
 * @param types of the customers
 * @param profit of the customers
 * @param language of the sentences
 * @example loyaltyAlerts({ labels: TYPES, positions: [0, 3] }, { name: "Profit", values: [9, 1] }, "en") // => [{ text: "Stranger: 1 customer, Profit 1 (10 %)", action: "Invest nothing; every deal must pay.", amount: 1, rows: [1] }]
 */
export function loyaltyAlerts(
  types: LoyaltyMatrix["types"],
  profit: MatrixMeasure,
  language: Language,
): Alert[] {
  return [BARNACLE, STRANGER].flatMap((label) => labelAlert(types, label, [profit], language));
}
