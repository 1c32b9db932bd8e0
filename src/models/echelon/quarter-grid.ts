/** The quarter at a glance: a mark for every contact of every customer. */

import { dayText } from "../../core/date-column";
import { FIELDS } from "../../core/fields";
import { inLanguages, type Language } from "../../core/language";
import { amountText } from "../../core/plain-number";
import type { Block, ReportCell } from "../../core/report";
import { weeklyContacts } from "./contact-plan";
import type { EchelonStudy } from "./study";
import { DAYS_A_WEEK, WEEKS } from "./weeks";
import { ECHELON, TOTAL } from "./words";

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
  const more = order.length - shown.length;
  return [
    { kind: "heading", text: GRID[language] },
    { kind: "text", text: TURNS[language] },
    ...(more > 0 ? [{ kind: "note" as const, text: others(amountText(more))[language] }] : []),
    {
      kind: "grid",
      id: "quarter",
      header: [...about, ...weeks],
      formats: [...about, ...weeks].map(() => "text"),
      total: true,
      rows: [...rows, [TOTAL[language], ...about.slice(1).map(() => ""), ...totals]],
    },
  ];
}

/** @private */
function others(count: string) {
  return inLanguages(
    `${count} more customers follow by the same rule: their next contact stands beside them, and the weekly targets count them.`,
    `另有 ${count} 个客户按同一规则安排：下次联系写在客户旁，并计入每周目标。`,
    `另有 ${count} 個客戶按同一規則安排：下次聯繫寫在客戶旁，並計入每週目標。`,
  );
}

const GRID = inLanguages("The 13 weeks", "13 周计划", "13 週計畫");
const TURNS = inLanguages(
  "Due in the week of last contact + interval, at once when that is past. Customers without a last contact take turns within echelon and salesperson, in the quieter weeks.",
  "到期周为上次联系加间隔；已过期的立即联系。没有上次联系日期的客户在同一梯队、同一负责人内轮流，优先安排在较空的周。",
  "到期週為上次聯繫加間隔；已過期的立即聯繫。沒有上次聯繫日期的客戶在同一梯隊、同一負責人內輪流，優先安排在較空的週。",
);
