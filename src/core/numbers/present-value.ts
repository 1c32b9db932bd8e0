/** What a yearly profit stream is worth today, when a share of the customers leaves each year. */

export interface Discount {
  /** A year, above -1. */
  readonly rate: number;
  /** What 1 at the end of each year is worth, from the end of none on. */
  readonly factors: Float64Array;
  /** What 1 at the end of each of so many years is worth. */
  readonly annuities: Float64Array;
}

/**
 * The worth of a customer who stays `1 / rate` years: Σ profit_t / (1 + r)^t over that finite life.
 *
 * Profits come at year ends; a fractional last year counts by its fraction; the last profit holds on. This is the
 * reading of Reichheld & Sasser (HBR, Sept-Oct 1990). The constant tail is an annuity in closed form, so 20 years and
 * a million years cost the same. Grows without bound, to an infinity, when nobody leaves and nothing is discounted.
 *
 * @param rate share of the customers who leave in a year, 0 to 1
 * @param profits of year 1, 2, …, at least one, in money
 * @param discount from `discounting`
 * @example lifetimeValue(0.2, [100], discounting(0.1)).toFixed(4) // => "379.0787"
 */
export function lifetimeValue(rate: number, profits: readonly number[], discount: Discount): number {
  const life = lifetimeYears(rate);
  return life < TABLED_YEARS ? tabledValue(life, profits, discount) : longValue(life, profits, discount.rate);
}

/** By tables alone, as nearly every customer is valued. @private */
function tabledValue(life: number, profits: readonly number[], { factors, annuities }: Discount): number {
  const wholeYears = Math.floor(life);
  const separate = profits.length > wholeYears ? wholeYears : profits.length - 1;
  const lastProfit = profits[separate] as number;
  let value = 0;
  for (let year = 1; year <= separate; year++)
    value += (profits[year - 1] as number) * (factors[year] as number);
  if (lastProfit === 0) return value;
  const tail = (annuities[wholeYears - separate] as number) * (factors[separate] as number);
  const fraction = life - wholeYears;
  const lastYear = fraction === 0 ? 0 : fraction * (factors[wholeYears + 1] as number);
  return value + lastProfit * (tail + lastYear);
}

/** The same of a life that is longer than the tables, or has no end. @private */
function longValue(life: number, profits: readonly number[], rate: number): number {
  const wholeYears = Math.floor(life);
  const separate = Math.min(profits.length - 1, wholeYears);
  const lastProfit = profits[separate] as number;
  let value = 0;
  for (let year = 1; year <= separate; year++)
    value += (profits[year - 1] as number) * discounted(year, rate);
  if (lastProfit === 0) return value;
  const tail = annuity(wholeYears - separate, rate) * discounted(separate, rate);
  // An endless life has no last year.
  const fraction = Number.isFinite(life) ? life - wholeYears : 0;
  const lastYear = fraction === 0 ? 0 : fraction * discounted(wholeYears + 1, rate);
  return value + lastProfit * (tail + lastYear);
}

/**
 * The worth of a customer who is still there in year t with probability (1 - rate)^(t-1).
 *
 * The profit of the year in which the customer leaves is still earned; profits come at year ends, the last one holds
 * on. Needs `rate + discount rate` above 0, or the sum has no end.
 *
 * @param rate share of the customers who leave in a year, 0 to 1
 * @param profits of year 1, 2, …, at least one, in money
 * @param discount from `discounting`
 * @example survivalValue(0.2, [100], discounting(0.1)).toFixed(4) // => "333.3333"
 */
export function survivalValue(rate: number, profits: readonly number[], discount: Discount): number {
  const growth = 1 + discount.rate;
  const yearly = (1 - rate) / growth;
  let value = 0;
  // What one unit at the end of the year before is worth, customers who left taken off.
  let weight = 1;
  const last = profits.length - 1;
  for (let year = 0; year < last; year++) {
    value += (weight * (profits[year] as number)) / growth;
    weight *= yearly;
  }
  const lastProfit = profits[last] as number;
  return lastProfit === 0 ? value : value + (weight * lastProfit) / (rate + discount.rate);
}

/**
 * How many years a customer stays on average when this share leaves each year.
 *
 * @param rate 0 to 1; at 0 a customer stays for ever
 * @example lifetimeYears(0.05) // => 20
 */
export function lifetimeYears(rate: number): number {
  return 1 / rate;
}

/**
 * A discount rate with what follows from it, worked out once for all customers.
 *
 * @param rate a year, above -1
 * @example discounting(1).factors[1] // => 0.5
 */
export function discounting(rate: number): Discount {
  const years = Array.from({ length: TABLED_YEARS + 1 }, (_, year) => year);
  return {
    rate,
    factors: Float64Array.from(years, (year) => discounted(year, rate)),
    annuities: Float64Array.from(years, (year) => annuity(year, rate)),
  };
}

/** Few customers stay longer, and a longer life is worked out one by one. */
const TABLED_YEARS = 64;

/** What 1 at the end of each of so many years is worth; exact for tiny rates too, where 1 - (1+r)^-n cancels. @private */
function annuity(years: number, discountRate: number): number {
  if (discountRate === 0 || years === 0) return years;
  return -Math.expm1(-years * Math.log1p(discountRate)) / discountRate;
}

/** @private */
function discounted(year: number, discountRate: number): number {
  return (1 + discountRate) ** -year;
}
