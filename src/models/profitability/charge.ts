/** A charge on customers who buy for less than a minimum, as a bank of the sources raised it, and what it would change. */

import { sum } from "../../core/numbers/sum";
import { amountText, totalText } from "../../core/report/plain-number";
import { ranked } from "../../core/report/ranked";
import type { Block } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import type { Ledger } from "./ledger";
import type { ProfitabilityOptions } from "./options";
import { TEXTS } from "./texts";

/** Whom the charge meets, as rows. */
export interface Charged {
  readonly pays: readonly number[];
  /** Below the minimum too, but new. */
  readonly fresh: readonly number[];
  /** Likewise, but an exception that a person made. */
  readonly spared: readonly number[];
}

/**
 * Who buys for less than the minimum: new customers and a person's exceptions do not pay. Who has no revenue or no profit
 * is left out.
 *
 * @param ledger the customers' books
 * @param spared whether a person excepts the customer of each row; none when left out
 * @param least revenue from which on nothing is charged
 * @example chargedOf({ revenue: { values: Float64Array.of(5, 5, 50) }, profit: Float64Array.of(1, 1, 1), firstOrders: Float64Array.of(NaN, 900, NaN), since: 500, reachesBack: true }, [], 10) // => { pays: [0], fresh: [1], spared: [] }
 */
export function chargedOf(
  ledger: Pick<Ledger, "profit" | "firstOrders" | "since" | "reachesBack"> & {
    readonly revenue: { readonly values: Float64Array };
  },
  spared: readonly boolean[],
  least: number,
): Charged {
  const small = Array.from(ledger.profit.keys()).filter(
    (row) => (ledger.revenue.values[row] as number) < least && !Number.isNaN(ledger.profit[row]),
  );
  const isNew = (row: number) => ledger.reachesBack && (ledger.firstOrders[row] as number) > ledger.since;
  return {
    pays: small.filter((row) => !isNew(row) && !spared[row]),
    fresh: small.filter((row) => isNew(row) && !spared[row]),
    spared: small.filter((row) => spared[row]),
  };
}

/**
 * The blocks about the charge; none without a minimum and a charge.
 *
 * @param customers with their books
 * @param options minimum, charge and how many customers are named
 * @param language of every text
 * @example chargeBlocks({ ledger: { revenue: { values: Float64Array.of(5) }, profit: Float64Array.of(-1), firstOrders: Float64Array.of(NaN), since: 0, reachesBack: true }, spared: [], names: [] }, { least: 10, charge: 3, listed: 10 }, "en")[1].text // => "1 customer buys for less than 10 and pays 3: 3 in all. 1 of those that cost money would cost none; 0 new ones and 0 exceptions are spared."
 */
export function chargeBlocks(
  {
    ledger,
    spared,
    names,
  }: {
    readonly ledger: Parameters<typeof chargedOf>[0];
    readonly spared: readonly boolean[];
    readonly names: readonly string[];
  },
  { least, charge, listed }: Pick<ProfitabilityOptions, "least" | "charge" | "listed">,
  language: Language,
): Block[] {
  if (least === 0 || charge === 0) return [];
  const { profit } = ledger;
  const charged = chargedOf(ledger, spared, least);
  const { pays } = charged;
  const after = profit.map((money) => money + charge);
  const saved = pays.filter((row) => (profit[row] as number) < 0 && (after[row] as number) >= 0);
  const isListed = (row: number) => pays.includes(row);
  const said = filled(TEXTS.chargeSaid, language, {
    count: amountText(pays.length),
    least: amountText(least),
    charge: amountText(charge),
    income: totalText(sum(pays.map(() => charge))),
    saved: amountText(saved.length),
    fresh: amountText(charged.fresh.length),
    spared: amountText(charged.spared.length),
  });
  return [
    { kind: "heading", text: TEXTS.chargeHeading[language] },
    { kind: "text", text: said },
    ...(pays.length === 0
      ? []
      : [
          {
            kind: "customers",
            id: "charged",
            rows: ranked(profit, { count: listed, isWorstFirst: true, isListed, names }),
            of: pays.length,
            value: { name: TEXTS.net[language], values: profit },
            columns: [
              {
                header: TEXTS.afterCharge[language],
                format: "money",
                cell: (row: number) => after[row] as number,
              },
            ],
            withoutShares: true,
          } as const,
        ]),
  ];
}
