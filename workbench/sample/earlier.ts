/** The first sheet's customers as they were in the quarters before: some have grown since, some fell, came or left. */
import { between, rounded, seededRandom } from "./random";
import { DATE, type SampleCell, type SampleSheet } from "./sheet";

export const DAYS_PER_QUARTER = 91;

const MONEY = /0\.00$/;
/** The days of a customer's first order and of the last: nobody has bought anything before the one or after the other. */
const [SINCE, LAST_ORDER] = [4, 5];
/** A row without a number here is of a customer who left in the last quarter. */
const REVENUE = 7;
const REVENUE_OF_WHO_LEFT = 12_000;
/** Nobody rises among the others who has bought nothing since. */
const SILENT = 0.88;

/** The rows as they were that many quarters before the day on which the data end, the same every time. */
export function rowsBefore({ rows }: SampleSheet, quarters: 1 | 2, lastDay: number): SampleCell[][] {
  const random = seededRandom(41);
  return rows.map((row) => {
    const growth = growthOf(random);
    const grown = quarters === 1 ? growth[1] : growth[0] * growth[1];
    const hasLeft = row[REVENUE] === "";
    const [since, lastOrder] = [SINCE, LAST_ORDER].map((column) => row[column]);
    const then = lastDay - quarters * DAYS_PER_QUARTER;
    const isNew = typeof since === "object" && since.number > then;
    const isSilent = typeof lastOrder === "object" && lastOrder.number <= then;
    return row.map((cell, column): SampleCell => {
      if (hasLeft && column === REVENUE) return { number: REVENUE_OF_WHO_LEFT };
      if (typeof cell === "string") return cell;
      if (cell.format === DATE) return { ...cell, number: cell.number - quarters * DAYS_PER_QUARTER };
      if (!MONEY.test(cell.format ?? "")) return cell;
      return isNew
        ? ""
        : { ...cell, number: rounded(cell.number / (isSilent ? Math.min(SILENT, grown) : grown), 2) };
    });
  });
}

/** By what a customer's amounts grew in each of the two quarters since: most change little, some double, some halve. */
function growthOf(random: () => number): [number, number] {
  const kind = random();
  const usual = () => between(random, 0.9, 1.12);
  const growth: [number, number] = [usual(), usual()];
  if (kind < 0.06) return [growth[0], between(random, 1.8, 2.8)];
  if (kind < 0.12) return [growth[0], between(random, 0.35, 0.6)];
  return growth;
}
