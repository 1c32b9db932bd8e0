/** What must come of a list that people keep, worked out by hand, and the comparison of it with what came. */
import type { Outcome } from "./reading";

/** Names and what they are worth; `null` where the number cannot be read, which the list of problems then says. */
export type Worth = readonly (readonly [name: string, value: number | null])[];

export interface Expected {
  /** Why the product does not yet come to this; the test fails as soon as it does. */
  readonly notYet?: string;
  /** The sentence of the refusal; nothing else can be told then. */
  readonly refusal?: RegExp;
  readonly range?: string;
  /** Lines of the header, 1 when left out. */
  readonly header?: number;
  /** Field to the heading of its column; `null` for a field that must have none. */
  readonly columns?: Readonly<Record<string, string | null>>;
  /** Whether the rows are orders, which are added up for each customer. */
  readonly orders?: boolean;
  /** Every customer: as they stand, or the largest first when orders are added up. Tiers follow from the values. */
  readonly worth?: Worth;
  /** First and last day of a customer's orders. */
  readonly days?: Readonly<Record<string, readonly [first: string, last: string]>>;
  /** Sheet rows that do not count. */
  readonly leftOut?: readonly number[];
  /** Cells that are said to be a problem. */
  readonly problems?: readonly string[];
  /** What has to be said, somewhere beside the result. */
  readonly said?: readonly RegExp[];
  /** What has to be asked, by id. */
  readonly questions?: readonly string[];
  /** What comes of each answer that has a right result. */
  readonly answers?: readonly Answer[];
}

export interface Answer extends Expected {
  /** The label of the choice, of a question or of a remark. */
  readonly choose: RegExp;
}

/** As the sidebar shows at most. */
const SHOWN = 8;

/** Compares what came with what must come of it. */
export function check(outcome: Outcome, expected: Expected): void {
  if (expected.refusal || outcome.refusal !== null) {
    expect(outcome.refusal ?? "not refused").toMatch(expected.refusal ?? /^never$/);
    return;
  }
  expect({ questions: outcome.questions, header: outcome.headerLines }).toEqual({
    questions: expected.questions ?? [],
    header: expected.header ?? 1,
  });
  if (expected.range !== undefined) expect(outcome.range).toBe(expected.range);
  for (const [field, heading] of Object.entries(expected.columns ?? {}))
    expect([field, outcome.headings[field] ?? null]).toEqual([field, heading]);
  for (const sentence of expected.said ?? [])
    expect(outcome.said).toContainEqual(expect.stringMatching(sentence));
  if (expected.worth) checkResult(outcome, expected, expected.worth);
}

function checkResult(outcome: Outcome, expected: Expected, worth: Worth): void {
  const { result } = outcome;
  const values = worth.flatMap(([, value]) => (value === null ? [] : [value]));
  const areOrders = expected.orders ?? false;
  const least = Number.NEGATIVE_INFINITY;
  const shown = [...worth].sort(([, one], [, other]) => (other ?? least) - (one ?? least)).slice(0, SHOWN);
  expect({
    orders: outcome.areOrders,
    customers: result.customers.map(({ name, tier, value }) => [name, tier, ...(areOrders ? [value] : [])]),
    count: result.count,
    total: result.total,
    leftOut: outcome.leftOut,
    problems: [...result.problems].sort(),
  }).toEqual({
    orders: areOrders,
    customers: shown.map(([name, value]) => [name, tierOf(value, values), ...(areOrders ? [value] : [])]),
    count: values.length,
    total: expect.closeTo(
      values.reduce((total, value) => total + value, 0),
      6,
    ),
    leftOut: expected.leftOut ?? [],
    problems: [...(expected.problems ?? [])].sort(),
  });
  for (const [name, days] of Object.entries(expected.days ?? {}))
    expect([name, result.customers.find((one) => one.name === name)?.days]).toEqual([name, days]);
}

/**
 * The tier by the rule as it is published: ranks up to 1, 5 and 20 % of the customers, rounded up; equal values are of
 * one tier; 0 and less is always in the last.
 */
function tierOf(value: number | null, all: readonly number[]): string {
  if (value === null) return "";
  const larger = all.filter((other) => other > value).length;
  const isWithin = (percent: number) => value > 0 && larger < Math.ceil((percent * all.length) / 100);
  if (isWithin(1)) return "VIP";
  if (isWithin(5)) return "Major";
  return isWithin(20) ? "Ordinary" : "Small";
}
