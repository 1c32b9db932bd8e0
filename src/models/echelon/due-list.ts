/** Who is due this week: the longest overdue first. */

import { dayText } from "../../core/cells/date-column";
import { amountText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import type { Language, Text } from "../../core/texts/language";
import { LAST_CONTACT } from "./fields";
import type { EchelonStudy } from "./study";
import { TEXTS } from "./texts";
import { weekName } from "./weeks";
import { ECHELON, listed, OVERDUE } from "./words";

const MOST_ROWS = 100;

type Column = readonly [header: Text, cell: (row: number) => string | number];

/**
 * The list of those due in the first week, with how many they are.
 *
 * @param study of the table
 * @param order of the customers, from `ranked`
 * @param language of the words
 * @example dueBlocks({ plan: { first: [0, 1], overdue: [0, 0] }, names: ["Ada", "Bo"], tiers: [0, 1], owners: null, lastContacts: null, start: null }, [0, 1], "en")[1].rows // => [["Ada", "1"]]
 */
export function dueBlocks(
  { plan, names, tiers, owners, lastContacts, start }: EchelonStudy,
  order: readonly number[],
  language: Language,
): Block[] {
  const late = (row: number) => plan.overdue[row] as number;
  const due = order.filter((row) => plan.first[row] === 0).sort((one, other) => late(other) - late(one));
  const shown = due.slice(0, MOST_ROWS);
  const columns: Column[] = [[FIELDS.customer.label, (row) => names[row] as string]];
  if (owners) columns.push([FIELDS.owner.label, (row) => owners[row] as string]);
  columns.push([ECHELON, (row) => String((tiers[row] as number) + 1)]);
  if (lastContacts && start !== null) {
    const met = (row: number) => lastContacts[row] as number;
    columns.push([LAST_CONTACT.label, (row) => (Number.isNaN(met(row)) ? "" : dayText(met(row)))]);
    columns.push([OVERDUE, (row) => late(row) || ""]);
  }
  const header = columns.map(([text]) => text[language]);
  const week = weekName(0, start, language);
  return [
    { kind: "heading", text: `${TEXTS.due[language]} (${week}): ${amountText(due.length)}` },
    {
      kind: "grid",
      id: "due",
      header: [listed(header[0] as string, shown.length, due.length), ...header.slice(1)],
      formats: columns.map(([text]) => (text === OVERDUE ? "count" : "text")),
      total: false,
      rows: shown.map((row) => columns.map(([, cell]) => cell(row))),
    },
  ];
}
