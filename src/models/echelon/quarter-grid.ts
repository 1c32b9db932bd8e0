/** The quarter at a glance: a mark for every contact of every customer. */

import { dayText } from "../../core/cells/date-column";
import type { Block, ReportCell } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import type { Language } from "../../core/texts/language";
import { weeklyContacts } from "./contact-plan";
import type { EchelonStudy } from "./study";
import { TEXTS } from "./texts";
import { DAYS_A_WEEK, WEEKS } from "./weeks";
import { ECHELON, listed, TOTAL } from "./words";

const MOST_ROWS = 200;
const MARK = "●";

/**
 * The grid: customers down, weeks across; the last row counts the marks by native formulas, so that it follows when a
 * person moves one.
 *
 * @param study of the table
 * @param order of the customers, from `ranked`
 * @param language of the words
 * @example quarterBlocks({ names: ["Ada"], owners: null, tiers: [2], intervals: [1, 2, 4, 13], plan: { first: [1] }, start: null }, [0], "en")[2].rows[0].slice(0, 8) // => ["Ada", "3", "", "●", "", "", "", "●"]
 */
export function quarterBlocks(
  { names, owners, tiers, intervals, plan, start }: EchelonStudy,
  order: readonly number[],
  language: Language,
): Block[] {
  const shown = order.slice(0, MOST_ROWS);
  const interval = (row: number) => intervals[tiers[row] as number] as number;
  const rows = shown.map((row): ReportCell[] => [
    names[row] as string,
    String((tiers[row] as number) + 1),
    ...(owners ? [owners[row] as string] : []),
    ...weeklyContacts([row], plan, interval).map((contacts) => (contacts > 0 ? MARK : "")),
  ]);
  const about = [FIELDS.customer.label, ECHELON, ...(owners ? [FIELDS.owner.label] : [])].map(
    (text) => text[language],
  );
  const totals = weeklyContacts(shown, plan, interval).map((value, week): ReportCell => {
    const of = about.length + week;
    const formula = ["COUNTIF(", { row: 1, of }, ":", { row: rows.length, of }, `;"${MARK}")`];
    return { value, formula };
  });
  const weeks = Array.from({ length: WEEKS }, (_, week) =>
    start === null ? String(week + 1) : dayText(start + DAYS_A_WEEK * week).slice(5),
  );
  const [customer = "", ...rest] = about;
  return [
    { kind: "heading", text: TEXTS.grid[language] },
    { kind: "text", text: TEXTS.turns[language] },
    {
      kind: "grid",
      id: "quarter",
      header: [listed(customer, shown.length, order.length), ...rest, ...weeks],
      formats: [...about, ...weeks].map(() => "text"),
      total: true,
      rows: [...rows, [TOTAL[language], ...rest.map(() => ""), ...totals]],
    },
  ];
}
