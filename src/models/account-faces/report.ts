/** The faces in words: the reason of each, and the list of the customers that have one. */

import { sum } from "../../core/numbers/sum";
import { labelName, NO_LABEL } from "../../core/report/label";
import { amountText, shareText } from "../../core/report/plain-number";
import type { Block, Figure } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { firstBy, listHeader } from "../../core/table/first-by";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { BLACK, FACES, type FaceCuts, WHITE } from "./faces";
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
  const [sales, gain] = [revenue, profit].map(amountText);
  const margins = [profit / revenue, cuts.margin].map(shareText);
  const texts: Text =
    face === BLACK
      ? inLanguages(
          `influence; profit ${gain}, median ${amountText(cuts.median)}`,
          `有影响力；利润 ${gain}，中位数 ${amountText(cuts.median)}`,
          `有影響力；利潤 ${gain}，中位數 ${amountText(cuts.median)}`,
        )
      : face === WHITE
        ? inLanguages(
            `revenue ${sales} of the top; margin ${margins[0]} below ${margins[1]}`,
            `收入 ${sales} 居前；利润率 ${margins[0]} 低于 ${margins[1]}`,
            `收入 ${sales} 居前；利潤率 ${margins[0]} 低於 ${margins[1]}`,
          )
        : inLanguages(
            `profit ${gain}, top from ${amountText(cuts.profit)}`,
            `利润 ${gain}，居前下限 ${amountText(cuts.profit)}`,
            `利潤 ${gain}，居前下限 ${amountText(cuts.profit)}`,
          );
  return texts[language];
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
 * The margin of the white faces beside the overall one.
 *
 * @param accounts the customers, a white face among them
 * @param cuts from `faceCuts`
 * @param language of the words
 * @example marginText([{ name: "Ada", revenue: 900, profit: 45, influence: false, face: 1 }], { revenue: 900, profit: 80, median: 20, margin: 0.115 }, "en") // => "5 % < Overall margin 11.5 %"
 */
export function marginText(accounts: readonly Account[], cuts: FaceCuts, language: Language): string {
  const white = accounts.filter(({ face }) => face === WHITE);
  const own = sum(white.map(({ profit }) => profit)) / sum(white.map(({ revenue }) => revenue));
  return `${shareText(own)} < ${CUT_NAMES.margin[language]} ${shareText(cuts.margin)}`;
}
/** What each of the cuts is. */
const CUT_NAMES: Readonly<Record<keyof FaceCuts, Text>> = {
  revenue: TEXTS.revenue,
  profit: TEXTS.profit,
  median: TEXTS.median,
  margin: TEXTS.margin,
};
