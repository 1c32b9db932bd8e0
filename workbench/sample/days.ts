/** Days of the sample: the one on which its data end as they were invented, and calendar years and quarters. */
import { serialOfDate } from "../engine/typing/dates";

/** The day the sample was invented to end on; later orders do not exist. */
export const LAST_DAY = serialOfDate(2026, 6, 30);

const [EPOCH, DAY_MS] = [serialOfDate(1970, 1, 1), 86_400_000];

/** The calendar year of a day. */
export function yearOf(serial: number): number {
  return dateOf(serial).getUTCFullYear();
}

/** The quarter of a day as the credit sheet writes it, such as 2026Q2. */
export function quarterOf(serial: number): string {
  return `${yearOf(serial)}Q${Math.floor(dateOf(serial).getUTCMonth() / 3) + 1}`;
}

function dateOf(serial: number): Date {
  return new Date((serial - EPOCH) * DAY_MS);
}
