/** The first sheet's customers as they were in the quarters before: some have grown since, some fell, came or left. */
import { between, rounded, seededRandom } from "./random";
import { DATE, type SampleCell, type SampleSheet } from "./sheet";

export const DAYS_PER_QUARTER = 91;

const MONEY = /0\.00$/;
/** A row without a number here is of a customer who left in the last quarter. */
const REVENUE = 7;
const REVENUE_OF_WHO_LEFT = 12_000;

/** What is different about a customer two quarters ago and one quarter ago. */
interface Story {
  /** By what the amounts grew in each of the two quarters since. */
  readonly growth: readonly [number, number];
  /** Whether the customer has bought nothing until the last quarter. */
  readonly isNew: boolean;
}

/** The rows as they were that many quarters ago, 1 or 2, the same every time. */
export function rowsBefore({ rows }: SampleSheet, quarters: 1 | 2): SampleCell[][] {
  const random = seededRandom(41);
  return rows.map((row) => {
    const { growth, isNew } = storyOf(random);
    const grown = quarters === 1 ? growth[1] : growth[0] * growth[1];
    const hasLeft = row[REVENUE] === "";
    return row.map((cell, column): SampleCell => {
      if (hasLeft && column === REVENUE) return { number: REVENUE_OF_WHO_LEFT };
      if (typeof cell === "string") return cell;
      if (cell.format === DATE) return { ...cell, number: cell.number - quarters * DAYS_PER_QUARTER };
      if (!MONEY.test(cell.format ?? "")) return cell;
      return isNew ? "" : { ...cell, number: rounded(cell.number / grown, 2) };
    });
  });
}

/** Most customers change little; some double, some halve, a few are new. */
function storyOf(random: () => number): Story {
  const kind = random();
  const usual = () => between(random, 0.9, 1.12);
  const growth = [usual(), usual()] as const;
  if (kind < 0.06) return { growth: [growth[0], between(random, 1.8, 2.8)], isNew: false };
  if (kind < 0.12) return { growth: [growth[0], between(random, 0.35, 0.6)], isNew: false };
  return { growth, isNew: kind > 0.985 };
}
