/** The faces in words: the reason of each, and the list of the customers that have one. */

import { sum } from "../../core/numbers/sum";
import { type Labelling, labelName, NO_LABEL } from "../../core/report/label";
import { type AlertAmount, labelAlert } from "../../core/report/label-alert";
import { amountText, sharesApart } from "../../core/report/plain-number";
import type { Block, Figure } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { firstBy, listHeader } from "../../core/table/first-by";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { FaceCuts } from "./faces";
import { BLACK, FACES, WHITE } from "./labels";
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
}

/**
 * The numbers that gave a customer its face; `""` for a customer without one.
 *
 * @param account with its face
 * @param cuts from `faceCuts`
 * @param language of the words
 * @example reasonFor({ name: "Bo", revenue: 200, profit: 80, influence: false, face: 0 }, { revenue: 900, profit: 80, median: 20, margin: 0.1 }, "en") // => "profit 80, top from 80"
 */
export function reasonFor({ face, revenue, profit }: Account, cuts: FaceCuts, language: Language): string {
  if (face === NO_LABEL) return "";
  const [margin = "", overall = ""] = sharesApart([profit / revenue, cuts.margin]);
  const reason = { [BLACK]: TEXTS.blackReason, [WHITE]: TEXTS.whiteReason }[face] ?? TEXTS.redReason;
  return filled(reason, language, {
    revenue: amountText(revenue),
    profit: amountText(profit),
    top: amountText(cuts.profit),
    median: amountText(cuts.median),
    margin,
    overall,
  });
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
 * @example faceAlerts({ labels: FACES, positions: [1] }, [{ name: "Ada", revenue: 900, profit: 45, influence: false, face: 1 }], { revenue: 900, profit: 80, median: 20, margin: 0.115 }, [], "en") // => ["White face: 1 customer; 5 % < Overall margin 11.5 %"]
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
