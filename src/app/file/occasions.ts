/** Days to keep: birthdays, anniversaries of the company and of the cooperation. */

import { calendarDate, dayNumber } from "../../core/cells/date-column";
import type { FileField } from "../known/file-columns";
import type { CaredCustomer } from "./cared-customers";

export type OccasionKind = Extract<FileField, "birthday" | "company-day" | "cooperation-day">;

const KINDS: readonly OccasionKind[] = ["birthday", "company-day", "cooperation-day"];

export interface Occasion {
  readonly customer: CaredCustomer;
  readonly kind: OccasionKind;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Whole years since the day itself. */
  readonly years: number;
}

/**
 * The next return of a day from today on; 29 February is kept on the 28th in common years.
 *
 * @param day days since 1970-01-01, as is today
 * @param today from where
 * @example nextReturn(59, 100) // => { day: 424, years: 1 }
 */
export function nextReturn(day: number, today: number): { day: number; years: number } {
  if (day >= today) return { day, years: 0 };
  const first = calendarDate(day);
  const { year } = calendarDate(today);
  const inYear = (of: number) =>
    dayNumber(of, first.month, first.day) ?? dayNumber(of, first.month, first.day - 1) ?? day;
  const next = inYear(year) >= today ? year : year + 1;
  return { day: inYear(next), years: next - first.year };
}

/**
 * The occasions of the days ahead, the next first.
 *
 * @param customers of the file
 * @param today days since 1970-01-01
 * @param ahead days, counted
 * @example occasions([{ filed: { days: { birthday: 59 } } }], 420, 30).map(({ day }) => day) // => [424]
 */
export function occasions(customers: readonly CaredCustomer[], today: number, ahead: number): Occasion[] {
  return customers
    .flatMap((customer) =>
      KINDS.flatMap((kind) => {
        const first = customer.filed.days[kind];
        return first === undefined ? [] : [{ customer, kind, ...nextReturn(first, today) }];
      }),
    )
    .filter(({ day }) => day <= today + ahead)
    .sort((one, other) => one.day - other.day);
}
