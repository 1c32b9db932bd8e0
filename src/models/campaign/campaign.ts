/** What a sales campaign brings, when it pays for itself, and what a price cut must sell to stand still. */

import { asWritten, totalAsWritten } from "../../core/numbers/decimal";
import { plus } from "../../core/numbers/sum";

export interface Offer {
  /** Pieces that one customer who responds buys. */
  readonly quantity: number;
  /** Money per piece. */
  readonly price: number;
  /** What one piece costs to supply. */
  readonly unitCost: number;
}

/**
 * The profit of a campaign: what the responses bring, less what the contacts cost.
 *
 * @param contacts customers addressed
 * @param responseRate share of them who buy, 0 to 1
 * @param offer what each buys, in money per piece
 * @param contactCost money per customer addressed, whether or not they buy
 * @example campaignProfit(1000, 0.05, { quantity: 2, price: 100, unitCost: 60 }, 1.5) // => 2500
 */
export function campaignProfit(
  contacts: number,
  responseRate: number,
  { quantity, price, unitCost }: Offer,
  contactCost: number,
): number {
  const earned = contacts * responseRate * quantity * plus(price, -unitCost);
  const spent = contacts * contactCost;
  return totalAsWritten(earned - spent, Math.abs(earned) + spent);
}

/**
 * The response rate at which a campaign neither earns nor loses; above 1 it cannot pay for itself.
 *
 * The number of contacts does not matter: each costs the same and is as likely to respond.
 *
 * @param offer with a price above its unit cost
 * @param contactCost money per customer addressed
 * @example breakEvenRate({ quantity: 2, price: 100, unitCost: 60 }, 1.5) // => 0.01875
 */
export function breakEvenRate({ quantity, price, unitCost }: Offer, contactCost: number): number {
  return contactCost / asWritten(quantity * plus(price, -unitCost));
}

/**
 * How much more must be sold at a new price for the same contribution, as a share of today's volume.
 *
 * Below 0 after a price rise: how much volume may be lost.
 *
 * @param price money per piece today
 * @param unitCost what one piece costs, below both prices
 * @param newPrice money per piece afterwards
 * @example extraVolume(100, 60, 80) // => 1
 */
export function extraVolume(price: number, unitCost: number, newPrice: number): number {
  // The same as (price - unitCost) / (newPrice - unitCost) - 1, without its rounding noise.
  return plus(price, -newPrice) / plus(newPrice, -unitCost);
}
