/** Who is due this week: the longest overdue first. */

import { dayText } from "../../core/date-column";
import { FIELDS } from "../../core/fields";
import { inLanguages, type Language } from "../../core/language";
import { amountText } from "../../core/plain-number";
import type { Block } from "../../core/report";
import { LAST_CONTACT } from "./fields";
import type { EchelonStudy } from "./study";
import { weekName } from "./weeks";
import { ECHELON, leftOut, OVERDUE } from "./words";

const MOST_ROWS = 100;

/**
 * The list of those due in the first week, with how many they are.
 *
 * @param study of the table
 * @param order of the customers, from `ranked`
 * @param language of the words
 * @example dueBlocks({ plan: { first: [0, 1], overdue: [0, 0] }, names: ["Ada", "Bo"], tiers: [0, 1], owners: null, lastContacts: null, start: null }, [0, 1], "en")[2].rows // => [["Ada", "1"]]
 */
export function dueBlocks(
  { plan, names, tiers, owners, lastContacts, start }: EchelonStudy,
  order: readonly number[],
  language: Language,
): Block[] {
  const late = (row: number) => plan.overdue[row] as number;
  const due = order.filter((row) => plan.first[row] === 0).sort((one, other) => late(other) - late(one));
  const overdue = due.filter((row) => late(row) > 0).length;
  const isDated = lastContacts !== null && start !== null;
  const columns = [
    { header: FIELDS.customer.label, cell: (row: number) => names[row] as string },
    ...(owners ? [{ header: FIELDS.owner.label, cell: (row: number) => owners[row] as string }] : []),
    { header: ECHELON, cell: (row: number) => String((tiers[row] as number) + 1) },
    ...(isDated
      ? [
          {
            header: LAST_CONTACT.label,
            cell: (row: number) =>
              Number.isNaN(lastContacts[row]) ? "" : dayText(lastContacts[row] as number),
          },
          { header: OVERDUE, cell: (row: number) => late(row) || "" },
        ]
      : []),
  ];
  const counts = [due.length, overdue].map(amountText);
  const blocks: Block[] = [
    { kind: "heading", text: DUE[language] },
    {
      kind: "text",
      text: inLanguages(
        `${weekName(0, start, "en")}: ${counts[0]} contacts, ${counts[1]} of them overdue.`,
        `${weekName(0, start, "zh-CN")}：${counts[0]} 次联系，其中逾期 ${counts[1]} 个。`,
        `${weekName(0, start, "zh-TW")}：${counts[0]} 次聯繫，其中逾期 ${counts[1]} 個。`,
      )[language],
    },
    {
      kind: "grid",
      id: "due",
      header: columns.map(({ header }) => header[language]),
      formats: columns.map(({ header }) => (header === OVERDUE ? "count" : "text")),
      total: false,
      rows: due.slice(0, MOST_ROWS).map((row) => columns.map(({ cell }) => cell(row))),
    },
  ];
  const more = due.length - MOST_ROWS;
  return more > 0 ? [...blocks, { kind: "note", text: leftOut(amountText(more))[language] }] : blocks;
}

const DUE = inLanguages("Due this week", "本周应联系", "本週應聯繫");
