/** Echelons and plan in words: the blocks of the report in their order, who is due, and what a manager should see first. */

import { serialNumber } from "../../core/cells/date-column";
import { sum } from "../../core/numbers/sum";
import { type Labelling, NO_LABEL } from "../../core/report/label";
import { labelBars } from "../../core/report/label-chart";
import { labelGrid } from "../../core/report/label-grid";
import { amountText, shareText } from "../../core/report/plain-number";
import type { Alert, Block, Format } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { listHeader } from "../../core/table/first-by";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { cadenceGrid, echelonLoads, quarterBlocks, targetBlocks, weekName } from "./cadence";
import type { ContactPlan } from "./contact-plan";
import { LAST_CONTACT } from "./fields";
import { ECHELONS } from "./labels";
import { type OwnerLoad, ownerBlocks, ownerName } from "./owner-load";
import type { EchelonStudy } from "./study";
import { TEXTS } from "./texts";

/** What the report is made from. */
export interface EchelonReport {
  readonly study: EchelonStudy;
  readonly echelons: Labelling;
  /** The customers from `planOrder`. */
  readonly order: readonly number[];
  readonly loads: readonly OwnerLoad[];
  /** Contacts a week, 0 when not known. */
  readonly capacity: number;
  /** How many customers are named. */
  readonly listed: number;
}

/**
 * The blocks of the report.
 *
 * @param report what it is made from
 * @param language of every text
 * @example echelonBlocks({ study: { tiers: Uint8Array.of(0), intervals: [1, 2, 4, 13], names: ["Ada"], owners: null, lastContacts: null, start: null, plan: { first: [0], overdue: [0] } }, echelons: { id: "echelon", header: WORDS.tier, labels: ECHELONS, positions: [0] }, order: [0], loads: [], capacity: 0, listed: 10 }, "en").filter(({ kind }) => kind === "heading").length // => 5
 */
export function echelonBlocks(
  { study, echelons, order, loads, capacity, listed }: EchelonReport,
  language: Language,
): Block[] {
  const weekly = echelonLoads(study);
  const { plan, start } = study;
  const due = order.filter((row) => plan.first[row] === 0).length;
  const late = Array.from(plan.overdue).filter((days) => days > 0).length;
  const names = echelons.labels.map(({ label }) => label[language]);
  // Echelons are quarters of the customers: what differs is the work that they take.
  const numbers = weekly.map((load) => sum(load));
  const contacts = sum(weekly.map((load) => sum(load)));
  const most = numbers.indexOf(Math.max(...numbers));
  const busiest = {
    echelon: names[most],
    share: shareText(contacts > 0 ? (numbers[most] ?? 0) / contacts : 0),
  };
  const places = { week: weekName(0, start, language), due: amountText(due), late: amountText(late) };
  return [
    { kind: "finding", text: filled(late > 0 ? TEXTS.someAreLate : TEXTS.dueThisWeek, language, places) },
    {
      kind: "figures",
      figures: [
        { label: WORDS.customersCompared[language], value: order.length, format: "count" },
        { label: TEXTS.dueCount[language], value: due, format: "count" },
        { label: TEXTS.lateCount[language], value: late, format: "count" },
        { label: TEXTS.contactsInQuarter[language], value: contacts, format: "count" },
      ],
    },
    { kind: "heading", text: TEXTS.cadence[language] },
    cadenceGrid(study, weekly, language),
    ...labelBars(
      { id: echelons.id, name: TEXTS.contacts[language], format: "count", labels: names, numbers },
      { title: filled(TEXTS.busiestEchelon, language, busiest), grid: "cadence", values: [4] },
    ),
    ...dueBlocks(study, order, listed, language),
    ...ownerBlocks(loads, capacity, language),
    ...targetBlocks(weekly, start, language),
    { kind: "details" },
    labelGrid(echelons, [], language),
    { kind: "text", text: TEXTS.quarterRule[language] },
    ...quarterBlocks(study, order, language),
  ];
}

interface DueColumn {
  readonly header: Text;
  readonly format: Format;
  readonly cell: (row: number) => string | number;
}

/**
 * The list of those due in the first week, the longest overdue first, with how many they are.
 *
 * @param study of the table
 * @param order of the customers, from `planOrder`
 * @param listed how many are named
 * @param language of the words
 * @example dueBlocks({ plan: { first: [0, 1], overdue: [0, 0] }, names: ["Ada", "Bo"], tiers: [0, 1], owners: null, lastContacts: null, start: null }, [0, 1], 10, "en")[1].rows // => [["Ada", "1"]]
 */
export function dueBlocks(
  { plan, names, tiers, owners, lastContacts, start }: EchelonStudy,
  order: readonly number[],
  listed: number,
  language: Language,
): Block[] {
  const late = (row: number) => plan.overdue[row] as number;
  const due = order.filter((row) => plan.first[row] === 0).sort((one, other) => late(other) - late(one));
  const shown = due.slice(0, listed);
  const columns: DueColumn[] = [];
  if (owners)
    columns.push({ header: FIELDS.owner.label, format: "text", cell: (row) => owners[row] as string });
  columns.push({ header: TEXTS.echelon, format: "text", cell: (row) => String((tiers[row] as number) + 1) });
  if (lastContacts && start !== null) {
    const met = (row: number) => lastContacts[row] as number;
    columns.push(
      {
        header: LAST_CONTACT.label,
        format: "date",
        cell: (row) => (Number.isNaN(met(row)) ? "" : serialNumber(met(row))),
      },
      { header: TEXTS.daysOverdue, format: "count", cell: (row) => late(row) || "" },
    );
  }
  const [week, count] = [weekName(0, start, language), amountText(due.length)];
  return [
    { kind: "heading", text: filled(TEXTS.dueHeading, language, { week, count }) },
    {
      kind: "grid",
      id: "due",
      header: [
        listHeader(FIELDS.customer.label[language], shown.length, due.length, language),
        ...columns.map(({ header }) => header[language]),
      ],
      formats: ["text", ...columns.map(({ format }) => format)],
      total: false,
      rows: shown.map((row) => [names[row] as string, ...columns.map(({ cell }) => cell(row))]),
      coloured: [
        {
          column: 1 + columns.findIndex(({ header }) => header === TEXTS.echelon),
          labels: ECHELONS.length,
          positions: shown.map((row) => tiers[row] ?? NO_LABEL),
        },
      ],
    },
  ];
}

/**
 * Who is overdue, the longest first, and who has too much; none when nothing is overdue and nobody has too much.
 *
 * @param study of the table
 * @param loads from `ownerLoads`
 * @param capacity contacts a week, 0 when not known
 * @param language of the sentences
 * @example planAlerts({ plan: { overdue: [0, 3, 9] }, names: ["Ada", "Bo", "Cy"] }, [], 0, "en") // => [{ text: "2 customers are overdue for a contact, the longest by 9 days", action: "Contact them this week, the longest overdue first.", rows: [2, 1] }]
 */
export function planAlerts(
  { plan, names }: { readonly plan: Pick<ContactPlan, "overdue">; readonly names: readonly string[] },
  loads: readonly OwnerLoad[],
  capacity: number,
  language: Language,
): Alert[] {
  const daysOf = (row: number) => plan.overdue[row] ?? 0;
  // Of equal ones, the first by name, so that the order of the rows does not matter.
  const byName = (one: number, other: number) => ((names[one] ?? "") < (names[other] ?? "") ? -1 : 1);
  const rows = [...names.keys()]
    .filter((row) => daysOf(row) > 0)
    .sort((one, other) => daysOf(other) - daysOf(one) || byName(one, other));
  const late = amountText(rows.length);
  const days = amountText(daysOf(rows[0] ?? -1));
  const overdue: Alert = {
    text: filled(TEXTS.overdueAlert, language, { late, days }),
    action: TEXTS.overdueAction[language],
    rows,
  };
  const over = loads.filter(({ busiest }) => capacity > 0 && busiest > capacity);
  const [worst] = [...over].sort((one, other) => other.busiest - one.busiest);
  const tooMuch = (most: OwnerLoad): Alert => ({
    text: filled(TEXTS.overloadAlert, language, {
      can: amountText(capacity),
      count: amountText(over.length),
      all: amountText(loads.length),
      name: ownerName(most, language),
      peak: amountText(most.busiest),
    }),
    action: TEXTS.overloadAction[language],
  });
  return [...(rows.length > 0 ? [overdue] : []), ...(worst ? [tooMuch(worst)] : [])];
}
