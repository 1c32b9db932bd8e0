/** How movements are said: in a cell beside the tier, in a sentence of one customer, in a summary of all. */

import { amountText, totalsApart, totalText } from "../report/plain-number";
import type { Alert, ReportCell, RowColours } from "../report/report";
import { filled, type Language } from "../texts/language";
import { WORDS } from "../texts/words";
import type { Movement, Movements } from "./movement";
import { TEXTS } from "./texts";

/**
 * All movements in one line.
 *
 * @param movements counted
 * @param language of the line
 * @param sign of the currency, where no table stands beside it
 * @example movementSummary({ counts: { rose: 1, fell: 0, same: 9, new: 0, lost: 0 }, atStake: null }, "en") // => "1 rose, 0 fell, 0 new, 0 lost"
 * @example movementSummary({ counts: { rose: 0, fell: 0, same: 9, new: 0, lost: 0 }, atStake: 0 }, "en") // => "nobody moved to another tier"
 * @example movementSummary({ counts: { rose: 3, fell: 5, same: 9, new: 2, lost: 1 }, atStake: 84000 }, "en") // => "3 rose, 5 fell, 2 new, 1 lost; value at stake 84,000"
 */
export function movementSummary(
  { counts, atStake }: Pick<Movements, "counts" | "atStake">,
  language: Language,
  sign = "",
): string {
  const { rose, fell, new: added, lost } = counts;
  if (rose + fell + added + lost === 0) return TEXTS.nobodyMoved[language];
  const said = filled(TEXTS.summary, language, {
    rose: amountText(rose),
    fell: amountText(fell),
    added: amountText(added),
    lost: amountText(lost),
  });
  return atStake === null
    ? said
    : filled(TEXTS.atStake, language, { said, atStake: signedAmount(totalText(atStake), sign) });
}

/**
 * All movements as something to look at first, with what to do where anybody fell; nothing where nobody moved.
 *
 * @param text that says them, with the times
 * @param movements counted
 * @param language of the line
 * @example movementAlert("No change", { counts: { rose: 0, fell: 0, same: 9, new: 0, lost: 0 }, atStake: 0 }, "en") // => []
 */
export function movementAlert(
  text: string,
  movements: Pick<Movements, "counts" | "atStake">,
  language: Language,
): Alert[] {
  const { rose, fell, new: added, lost } = movements.counts;
  if (rose + fell + added + lost === 0) return [];
  const action = fell + lost > 0 ? { action: TEXTS.callFallen[language] } : {};
  return [{ text, ...action, isFirst: true, concern: movementSummary(movements, language) }];
}

/**
 * What stands beside a customer's tier.
 *
 * @param moved the customer
 * @param tiers their names, best first
 * @param language of the cell
 * @example changeCell({ change: "fell", from: 0 }, ["VIP", "Small"], "en") // => "▼ from VIP"
 */
export function changeCell(
  { change, from }: Pick<Movement, "change" | "from">,
  tiers: readonly string[],
  language: Language,
): string {
  const places = { from: tiers[from] ?? "" };
  if (change === "rose") return filled(TEXTS.roseFrom, language, places);
  if (change === "fell") return filled(TEXTS.fellFrom, language, places);
  if (change === "lost") return filled(TEXTS.lostFrom, language, places);
  return change === "new" ? WORDS.newCustomer[language] : TEXTS.same[language];
}

/**
 * Why a customer rose or fell; `""` for any other.
 *
 * @param moved the customer
 * @param language of the words
 * @example reasonText({ reason: "others rose", rankThen: 3, rankNow: 5 }, "en") // => "others rose, rank 3 → 5"
 */
export function reasonText(
  { reason, rankThen, rankNow }: Pick<Movement, "reason" | "rankThen" | "rankNow">,
  language: Language,
): string {
  if (reason === null) return "";
  return filled(REASONS[reason], language, { before: amountText(rankThen), after: amountText(rankNow) });
}

const REASONS = {
  "value fell": TEXTS.valueFell,
  "value rose": TEXTS.valueRose,
  "others rose": TEXTS.othersRose,
  "others fell": TEXTS.othersFell,
  "cut moved": TEXTS.cutMoved,
  other: TEXTS.other,
};

/**
 * Customers' movements in a sentence each: tiers and values then and now, and why. Their values are told apart from each
 * other, because of two that look alike one may be above a cut and the other below it.
 *
 * @param movers rose, fell or lost
 * @param nameOf a customer
 * @param tiers their names, best first
 * @param language of the sentences
 * @param sign of the currency, where no table stands beside them
 * @example movedTexts([{ change: "fell", from: 0, to: 1, valueThen: 90, valueNow: 10, reason: "value fell", rankThen: 1, rankNow: 4 }], () => "Ann", ["VIP", "Small"], "en") // => ["Ann: VIP → Small, 90 → 10: value fell"]
 */
export function movedTexts(
  movers: readonly Movement[],
  nameOf: (moved: Movement) => string,
  tiers: readonly string[],
  language: Language,
  sign = "",
): string[] {
  const amounts = totalsApart(movers.flatMap(({ valueThen, valueNow }) => [valueThen, valueNow])).map(
    (amount) => signedAmount(amount, sign),
  );
  return movers.map((moved, at) => {
    const places = {
      name: nameOf(moved),
      from: tiers[moved.from] ?? "",
      before: amounts[2 * at] ?? "",
      after: amounts[2 * at + 1] ?? "",
    };
    if (moved.change === "lost") return filled(TEXTS.isLost, language, places);
    return filled(TEXTS.moved, language, {
      ...places,
      to: tiers[moved.to] ?? "",
      why: reasonText(moved, language),
    });
  });
}

/** A dash for an amount that is not known; the sign stands behind a minus. @private */
function signedAmount(amount: string, sign: string): string {
  return amount === "NaN" ? "–" : amount.replace(/^-?/, (minus) => `${minus}${sign}`);
}

/**
 * Those who fell or are lost, the largest value then first, and after them those who rose, the largest value now first;
 * one who stood higher goes before another of the same value.
 *
 * @param movements of all customers
 * @example moversByMoney([{ change: "rose", valueNow: 9 }, { change: "fell", valueThen: 1 }, { change: "same" }]).map(({ change }) => change) // => ["fell", "rose"]
 */
export function moversByMoney(movements: readonly Movement[]): Movement[] {
  const value = (amount: number) => (Number.isNaN(amount) ? Number.NEGATIVE_INFINITY : amount);
  const down = movements
    .filter(({ change }) => change === "fell" || change === "lost")
    .sort((one, other) => value(other.valueThen) - value(one.valueThen) || one.from - other.from);
  const up = movements
    .filter(({ change }) => change === "rose")
    .sort((one, other) => value(other.valueNow) - value(one.valueNow) || one.to - other.to);
  return [...down, ...up];
}

/** Among what to look at first. */
const ALERTED = 5;
/** Tiers whose losses are told one by one: the best, and the one below it, where many a firm's money is. */
const WATCHED = 2;

/**
 * What was lost from the two best tiers, an alert for each of the first, before whatever else there is: the best tier
 * first, the largest value then first. The lowest tier is not watched.
 *
 * @param movements of all customers
 * @param nameOf a customer
 * @param tiers their names, best first
 * @param language of the sentences
 * @example topLosses([{ change: "lost", from: 0, valueThen: 9, valueNow: NaN }], () => "Ann", ["VIP"], "en") // => [{ text: "Ann: lost, was VIP with 9", action: "Call, ask why, win back.", amount: 9, isFirst: true }]
 */
export function topLosses(
  movements: readonly Movement[],
  nameOf: (moved: Movement) => string,
  tiers: readonly string[],
  language: Language,
): Alert[] {
  const watched = Math.min(WATCHED, Math.max(tiers.length - 1, 1));
  const losses = moversByMoney(movements)
    .filter(({ change, from }) => change !== "rose" && from < watched)
    .sort((one, other) => one.from - other.from)
    .slice(0, ALERTED);
  const texts = movedTexts(losses, nameOf, tiers, language);
  return losses.map((moved, at) => ({
    text: texts[at] ?? "",
    // Who brings as much as before and was overtaken has done nothing to ask about.
    ...(moved.change === "lost" ? { action: TEXTS.winBack[language] } : {}),
    ...(moved.reason === "value fell" ? { action: TEXTS.askWhy[language] } : {}),
    amount: moved.valueThen || 0,
    isFirst: true,
  }));
}

/**
 * The colours of the tiers then and now in such a list.
 *
 * @param movers rows of the list
 * @param tiers how many there are
 * @example movedColours([{ from: 0, to: 255 }], 4)[1] // => { column: 2, labels: 4, positions: [255] }
 */
export function movedColours(movers: readonly Pick<Movement, "from" | "to">[], tiers: number): RowColours[] {
  return [
    { column: 1, labels: tiers, positions: movers.map(({ from }) => from) },
    { column: 2, labels: tiers, positions: movers.map(({ to }) => to) },
  ];
}

/**
 * One customer's movement as the row of a list: name, tiers and values then and now, and why.
 *
 * @param name of the customer
 * @param moved rose, fell or lost
 * @param tiers their names, best first
 * @param language of the words
 * @example movedCells("Ann", { from: 0, to: 255, valueThen: 9, valueNow: NaN, reason: null }, ["VIP"], "en") // => ["Ann", "VIP", "Lost", 9, "", ""]
 */
export function movedCells(
  name: string,
  moved: Movement,
  tiers: readonly string[],
  language: Language,
): ReportCell[] {
  const amount = (value: number) => (Number.isNaN(value) ? "" : value);
  return [
    name,
    tiers[moved.from] ?? "",
    tiers[moved.to] ?? WORDS.lost[language],
    amount(moved.valueThen),
    amount(moved.valueNow),
    reasonText(moved, language),
  ];
}
