/** The faces in words: the reason of each, and the list of the customers that have one. */

import { sum } from "../../core/numbers/sum";
import { type Labelling, labelName, NO_LABEL } from "../../core/report/label";
import { type AlertAmount, labelAlert } from "../../core/report/label-alert";
import { amountText, sharesApart, shareText } from "../../core/report/plain-number";
import type { Block, Figure } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { firstBy, listHeader } from "../../core/table/first-by";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { FaceCuts } from "./faces";
import { BLACK, FACES, RED, WHITE } from "./labels";
import { TEXTS } from "./texts";

/** More would be a list that nobody reads. */
const MOST_FACES = 100;

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
  const said = filled(reason, language, {
    revenue: amountText(revenue),
    profit: amountText(profit),
    top: amountText(cuts.profit),
    median: amountText(cuts.median),
    margin,
    overall,
  });
  return rhythm === "" ? said : `${said}${TEXTS.reasonSeparator[language]}${rhythm}`;
}

/** Whether it buys regularly; nothing where orders do not tell. @private */
function rhythmText(variation: number, language: Language): string {
  if (Number.isNaN(variation)) return "";
  const text = variation >= IRREGULAR_FROM ? TEXTS.buysIrregularly : TEXTS.buysRegularly;
  return filled(text, language, { variation: shareText(variation) });
}

/**
 * The customers that have a face with their reasons, the largest revenue first, at most 100; nothing when none has.
 *
 * @param accounts the customers
 * @param cuts from `faceCuts`
 * @param language of the words
 * @example faceList([], { revenue: 900, profit: 80, median: 20, margin: 0.1 }, "en") // => []
 */
export function faceList(accounts: readonly Account[], cuts: FaceCuts, language: Language): Block[] {
  const found = accounts.filter(({ face }) => face !== NO_LABEL);
  if (found.length === 0) return [];
  const shown = firstBy(found, MOST_FACES, ({ name, revenue, profit }) => [-revenue, -profit, name]);
  return [
    {
      kind: "grid",
      id: "faces",
      header: [
        listHeader(WORDS.customer[language], shown.length, found.length),
        ...[TEXTS.face, FIELDS.revenue.label, FIELDS.profit.label, TEXTS.why].map((text) => text[language]),
      ],
      formats: ["text", "text", "money", "money", "text"],
      rows: shown.map((account) => [
        account.name,
        labelName(FACES, account.face, language),
        account.revenue,
        account.profit,
        reasonFor(account, cuts, language),
      ]),
      total: false,
    },
  ];
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
 * @example faceAlerts({ labels: FACES, positions: [1] }, [{ name: "Ada", revenue: 900, profit: 45, influence: false, face: 1, variation: NaN }], { revenue: 900, profit: 80, median: 20, margin: 0.115 }, [], "en") // => ["White face: 1 customer; 5 % < Overall margin 11.5 %"]
 */
export function faceAlerts(
  faces: Pick<Labelling, "labels" | "positions">,
  accounts: readonly Account[],
  cuts: FaceCuts,
  amounts: readonly AlertAmount[],
  language: Language,
): string[] {
  return [
    ...labelAlert(faces, WHITE, amounts, language).map(
      (white) => `${white}; ${marginText(accounts, cuts, language)}`,
    ),
    ...labelAlert(faces, BLACK, amounts, language),
  ];
}

/** The margin of the white faces beside the overall one. @private */
function marginText(accounts: readonly Account[], cuts: FaceCuts, language: Language): string {
  const white = accounts.filter(({ face }) => face === WHITE);
  const own = sum(white.map(({ profit }) => profit)) / sum(white.map(({ revenue }) => revenue));
  const [margin, overall] = sharesApart([own, cuts.margin]);
  return `${margin} < ${CUT_NAMES.margin[language]} ${overall}`;
}

/** What each of the cuts is. */
const CUT_NAMES: Readonly<Record<keyof FaceCuts, Text>> = {
  revenue: TEXTS.topRevenueFrom,
  profit: TEXTS.topProfitFrom,
  median: TEXTS.medianProfit,
  margin: TEXTS.overallMargin,
};
