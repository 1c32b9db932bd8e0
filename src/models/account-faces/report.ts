/** The faces in words: the reason of each, and the list of the customers that have one. */

import { numbersOnly } from "../../core/cells/number-column";
import { quotient } from "../../core/numbers/decimal";
import { largestAt } from "../../core/numbers/order-statistic";
import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import { type Labelling, NO_LABEL } from "../../core/report/label";
import { type AlertAmount, labelAlert } from "../../core/report/label-alert";
import { labelBars } from "../../core/report/label-chart";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import { whyOverAll } from "../../core/report/over-all";
import { amountsApart, amountText, sharesApart, shareText, totalText } from "../../core/report/plain-number";
import { ranked } from "../../core/report/ranked";
import type { Alert, Block, Figure, ListedColumn } from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { inSentence } from "../../core/texts/in-sentence";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { FaceCuts } from "./faces";
import { BLACK, FACES, RED, WHITE } from "./labels";
import { TEXTS } from "./texts";

/** A customer with revenue and profit. */
export interface Account {
  readonly name: string;
  readonly revenue: number;
  readonly profit: number;
  readonly influence: boolean;
  /** As a position in `FACES`, or `NO_LABEL`. */
  readonly face: number;
  /** How much the days between its purchases vary: standard deviation over mean; `NaN` where orders do not tell. */
  readonly variation: number;
}

/** Halfway between a clock, 0, and chance, 1. */
const IRREGULAR_FROM = 0.5;

/**
 * The numbers that gave a customer its face; `""` for a customer without one.
 *
 * @param account with its face
 * @param cuts from `faceCuts`
 * @param language of the words
 * @example reasonFor({ name: "Bo", revenue: 200, profit: 80, influence: false, face: 0, variation: NaN }, { revenue: 900, profit: 80, median: 20, margin: 0.1 }, "en") // => "profit 80, top from 80"
 */
export function reasonFor(
  { face, revenue, profit, variation }: Account,
  cuts: FaceCuts,
  language: Language,
): string {
  if (face === NO_LABEL) return "";
  const [margin = "", overall = ""] = sharesApart([profit / revenue, cuts.margin]);
  const reason = { [BLACK]: TEXTS.blackReason, [WHITE]: TEXTS.whiteReason }[face] ?? TEXTS.redReason;
  const rhythm = face === RED ? rhythmText(variation, language) : "";
  const [own, top, median] = amountsApart([profit, cuts.profit, cuts.median]);
  const said = filled(reason, language, {
    revenue: amountText(revenue),
    profit: own,
    top,
    median,
    margin,
    overall,
  });
  return rhythm === "" ? said : `${said}${CORE_TEXTS.partSeparator[language]}${rhythm}`;
}

/** Whether it buys regularly; nothing where orders do not tell. @private */
function rhythmText(variation: number, language: Language): string {
  if (Number.isNaN(variation)) return "";
  const text = variation >= IRREGULAR_FROM ? TEXTS.buysIrregularly : TEXTS.buysRegularly;
  return filled(text, language, { variation: shareText(variation) });
}

/** What the run found, from which every block follows. */
export interface FaceResult {
  readonly faces: Pick<Labelling, "id" | "header" | "labels" | "positions">;
  readonly accounts: readonly Account[];
  readonly cuts: FaceCuts;
  /** Revenue, then profit. */
  readonly amounts: readonly [LabelledAmount, LabelledAmount];
  /** How many customers are named. */
  readonly listed: number;
  /** Share of the customers that are at the top. */
  readonly top: number;
}

/**
 * The blocks of the report: what the faces stand for, how they share revenue and profit, who they are, the cuts.
 *
 * @param result what the run found
 * @param language of every text
 * @example faceReport({ faces: { id: "face", header: TEXTS.face, labels: FACES, positions: [] }, accounts: [], cuts: { revenue: 900, profit: 80, median: 20, margin: 0.1 }, amounts: [{ name: "Revenue", column: "revenue", values: [] }, { name: "Profit", column: "profit", values: [] }], listed: 10, top: 0.2 }, "en")[0].text // => "No large customer earns too little: none of the top has a margin below 10 %."
 */
export function faceReport(result: FaceResult, language: Language): Block[] {
  const { faces, accounts, cuts, amounts } = result;
  const names = FACES.map(({ label }) => label[language]);
  const counts = FACES.map((_, at) => accounts.filter(({ face }) => face === at).length);
  const finding = findingText(result, language);
  const [, profit] = amounts;
  const earned = FACES.map((_, at) =>
    sum(accounts.flatMap((account) => (account.face === at ? [account.profit] : []))),
  );
  return [
    { kind: "finding", text: finding },
    {
      kind: "figures",
      figures: [
        {
          label: WORDS.customersCompared[language],
          value: accounts.filter(({ revenue }) => !Number.isNaN(revenue)).length,
          format: "count",
        },
        ...FACES.map(
          ({ label }, at): Figure => ({ label: label[language], value: counts[at] ?? 0, format: "count" }),
        ),
        cutFigures(cuts, language)[3] as Figure,
      ],
    },
    { kind: "heading", text: TEXTS.facesHeading[language] },
    labelGrid(faces, amounts, language, {
      counted: [WORDS.customers, TEXTS.shareOfFaces],
      withoutActions: true,
    }),
    ...labelBars(
      { id: faces.id, name: profit.name, format: "money", labels: names, numbers: earned },
      {
        ...(counts[WHITE]
          ? {
              title: whiteText(accounts, cuts, language),
              shortTitle: filled(TEXTS.whiteMargin, language, margins(accounts, cuts)),
            }
          : { title: TEXTS.facesTitle[language] }),
        grid: faces.id,
        values: [4],
      },
    ),
    ...faceList(result, language),
    ...richList(result, language),
    { kind: "details" },
    { kind: "heading", text: WORDS.cutPoints[language] },
    cutGrid(cuts, language),
    { kind: "text", text: TEXTS.rule[language] },
    { kind: "text", text: TEXTS.meaning[language] },
  ];
}

/** What the white faces bring and at which margin. @private */
function findingText({ accounts, cuts, amounts }: FaceResult, language: Language): string {
  const white = accounts.filter(({ face }) => face === WHITE);
  const sales = sum(white.map(({ revenue }) => revenue));
  const all = sum(accounts.map(({ revenue }) => revenue).filter((one) => !Number.isNaN(one)));
  const own = sum(white.map(({ profit }) => profit)) / sales;
  const [margin = "", overall = ""] = sharesApart([white.length > 0 ? own : cuts.margin, cuts.margin]);
  if (accounts.filter(({ revenue }) => !Number.isNaN(revenue)).length === 1) return TEXTS.oneAlone[language];
  if (Number.isNaN(cuts.margin)) return TEXTS.noOverallMargin[language];
  if (white.length === 0) return filled(TEXTS.noWhiteFaces, language, { overall });
  const values = {
    count: amountText(white.length),
    share: shareText(all > 0 ? sales / all : 0),
    why: whyOverAll(all > 0 ? sales / all : 0, language),
    margin,
    overall,
  };
  return filled(TEXTS.whiteFaces, language, { ...values, valueName: inSentence(amounts[0].name, language) });
}

/** Who has a face, the largest revenue first; nothing when nobody has. @private */
function faceList({ accounts, amounts, faces, listed }: FaceResult, language: Language): Block[] {
  const [revenue, profit] = amounts;
  const isListed = (row: number) => accounts[row]?.face !== NO_LABEL;
  const rows = ranked(revenue.values, { count: listed, isListed });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: TEXTS.listHeading[language] },
    {
      kind: "customers",
      id: "faces",
      rows,
      of: accounts.filter(({ face }) => face !== NO_LABEL).length,
      value: revenue,
      label: {
        header: TEXTS.face[language],
        names: FACES.map(({ label }) => label[language]),
        positions: faces.positions,
      },
      columns: [
        { header: profit.name, format: "money", cell: (row) => profit.values[row] ?? "" },
        marginColumn(accounts, language),
      ],
      action: (row) => FACES[faces.positions[row] ?? NO_LABEL]?.action[language] ?? "",
    },
  ];
}

/**
 * Who buys little and without a face, at a margin of the top and above the overall one, the largest profit first: the
 * sources count them among key customers too. Nothing when nobody does.
 * @private
 */
function richList({ accounts, cuts, amounts, listed, top }: FaceResult, language: Language): Block[] {
  const [, profit] = amounts;
  const margins = Float64Array.from(accounts, marginOf);
  const known = numbersOnly(margins);
  const [least = Number.NaN] = known.length === 0 ? [] : largestAt(known, [rankLimit(top, known.length)]);
  const isRich = (row: number) => {
    const { revenue = Number.NaN, face } = accounts[row] ?? {};
    const margin = margins[row] ?? Number.NaN;
    return face === NO_LABEL && revenue < cuts.revenue && margin >= least && margin > cuts.margin;
  };
  const names = accounts.map(({ name }) => name);
  const rows = ranked(profit.values, { count: listed, isListed: isRich, names });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: TEXTS.richHeading[language] },
    {
      kind: "text",
      text: filled(TEXTS.richRule, language, { least: shareText(least), top: shareText(top) }),
    },
    {
      kind: "customers",
      id: "rich",
      rows,
      of: accounts.filter((_, row) => isRich(row)).length,
      value: profit,
      columns: [marginColumn(accounts, language)],
      withoutShares: true,
    },
  ];
}

/** `NaN` where nothing was bought. @private */
function marginOf({ revenue, profit }: Account): number {
  return revenue > 0 ? quotient(profit, revenue) : Number.NaN;
}

/** @private */
function marginColumn(accounts: readonly Account[], language: Language): ListedColumn {
  return {
    header: TEXTS.margin[language],
    format: "share",
    cell: (row) => {
      const account = accounts[row];
      const margin = account ? marginOf(account) : Number.NaN;
      return Number.isNaN(margin) ? "" : margin;
    },
  };
}

/** @private */
function cutGrid(cuts: FaceCuts, language: Language): Block {
  const figures = cutFigures(cuts, language);
  return {
    kind: "grid",
    id: "cuts",
    areCuts: true,
    header: figures.map(({ label }) => label),
    formats: figures.map(({ format }) => format),
    rows: [figures.map(({ value }) => value)],
    total: false,
  };
}

/**
 * The cuts as key figures.
 *
 * @param cuts from `faceCuts`
 * @param language of the words
 * @example cutFigures({ revenue: 900, profit: 80, median: 20, margin: NaN }, "en")[3] // => { label: "Overall margin", value: "—", format: "share" }
 */
export function cutFigures(cuts: FaceCuts, language: Language): Figure[] {
  return (["revenue", "profit", "median", "margin"] as const).map((cut) => ({
    label: CUT_NAMES[cut][language],
    value: Number.isNaN(cuts[cut]) ? "—" : cuts[cut],
    format: cut === "margin" ? "share" : "money",
  }));
}

/**
 * What a manager should see first: the white faces with their margin beside the overall one, and the black faces.
 *
 * @param faces of the customers
 * @param accounts the customers
 * @param cuts from `faceCuts`
 * @param amounts revenue and profit
 * @param language of the sentences
 * @example faceAlerts({ labels: FACES, positions: [1] }, [{ name: "Ada", revenue: 900, profit: 45, influence: false, face: 1, variation: NaN }], { revenue: 900, profit: 80, median: 20, margin: 0.115 }, [], "en") // => [{ text: "1 large customer earns a margin of 5 %, all customers together 11.5 %", action: "Thin margin: keep the volume, cut cost to serve." }]
 */
export function faceAlerts(
  faces: Pick<Labelling, "labels" | "positions">,
  accounts: readonly Account[],
  cuts: FaceCuts,
  amounts: readonly AlertAmount[],
  language: Language,
): Alert[] {
  const [revenue] = amounts;
  return [
    ...labelAlert(faces, WHITE, amounts, language).map((white) => ({
      ...white,
      text: [
        whiteText(accounts, cuts, language),
        ...(revenue ? [`${revenue.name} ${totalText(white.amount ?? 0)}`] : []),
      ].join(CORE_TEXTS.partSeparator[language]),
    })),
    ...labelAlert(faces, BLACK, amounts, language),
  ];
}

/** How many large customers earn how little. @private */
function whiteText(accounts: readonly Account[], cuts: FaceCuts, language: Language): string {
  const count = accounts.filter(({ face }) => face === WHITE).length;
  return filled(TEXTS.whiteAlert, language, { count: amountText(count), ...margins(accounts, cuts) });
}

/** The margin of the white faces and the overall one. @private */
function margins(accounts: readonly Account[], cuts: FaceCuts): { margin: string; overall: string } {
  const white = accounts.filter(({ face }) => face === WHITE);
  const own = sum(white.map(({ profit }) => profit)) / sum(white.map(({ revenue }) => revenue));
  const [margin = "", overall = ""] = sharesApart([own, cuts.margin]);
  return { margin, overall };
}

/** What each of the cuts is. */
const CUT_NAMES: Readonly<Record<keyof FaceCuts, Text>> = {
  revenue: TEXTS.topRevenueFrom,
  profit: TEXTS.topProfitFrom,
  median: TEXTS.medianProfit,
  margin: TEXTS.overallMargin,
};
