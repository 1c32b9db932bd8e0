/** What the plan asks of each salesperson, against what one can do. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { listHeader } from "../../core/table/first-by";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { WEEKS, weeklyContacts } from "./contact-plan";
import type { EchelonStudy } from "./study";
import { TEXTS } from "./texts";

const MOST_ROWS = 100;

export interface OwnerLoad {
  /** `""` for customers without a salesperson; `null` for the team. */
  readonly owner: string | null;
  readonly customers: number;
  readonly contacts: number;
  /** Contacts in the busiest week. */
  readonly busiest: number;
}

/**
 * The load of each salesperson, the largest first, then by name; of the team when no salespeople are known.
 *
 * @param study of the table
 * @param order of the customers, from `planOrder`
 * @example ownerLoads({ owners: ["Ann", "Bo", "Ann"], tiers: [0, 0, 3], intervals: [1, 2, 4, 13], plan: { first: [0, 0, 4] } }, [0, 1, 2])[0] // => { owner: "Ann", customers: 2, contacts: 14, busiest: 2 }
 */
export function ownerLoads(
  { owners, tiers, intervals, plan }: EchelonStudy,
  order: readonly number[],
): OwnerLoad[] {
  const groups = new Map<string | null, number[]>();
  for (const row of order) {
    const owner = owners ? (owners[row] as string) : null;
    const rows = groups.get(owner) || [];
    groups.set(owner, rows);
    rows.push(row);
  }
  const loads = Array.from(groups, ([owner, rows]) => {
    const weeks = weeklyContacts(rows, plan, (row) => intervals[tiers[row] as number] as number);
    return { owner, customers: rows.length, contacts: sum(weeks), busiest: Math.max(...weeks) };
  });
  return loads.sort(
    (one, other) =>
      other.contacts - one.contacts || ((one.owner as string) < (other.owner as string) ? -1 : 1),
  );
}

/**
 * The loads as a table, with a verdict when the capacity is known.
 *
 * @param loads from `ownerLoads`
 * @param capacity contacts a week, 0 when not known
 * @param language of the words
 * @example ownerBlocks([{ owner: "Ann", customers: 2, contacts: 26, busiest: 3 }], 2, "en")[1].rows // => [["Ann", 2, 26, 3, 2, 2, "over by 1"]]
 */
export function ownerBlocks(loads: readonly OwnerLoad[], capacity: number, language: Language): Block[] {
  const isKnown = capacity > 0;
  const shown = loads.slice(0, MOST_ROWS);
  const header = [
    WORDS.customers,
    TEXTS.contactsInQuarter,
    TEXTS.busiestWeek,
    TEXTS.averageAWeek,
    ...(isKnown ? [TEXTS.capacityAWeek, TEXTS.verdict] : []),
  ];
  return [
    { kind: "heading", text: TEXTS.salespersonLoad[language] },
    {
      kind: "grid",
      id: "owners",
      header: [
        listHeader(FIELDS.owner.label[language], shown.length, loads.length, language),
        ...header.map((text) => text[language]),
      ],
      formats: [
        "text",
        "count",
        "count",
        "count",
        "number",
        ...(isKnown ? (["count", "text"] as const) : []),
      ],
      total: false,
      rows: shown.map((load) => {
        const { customers, contacts, busiest } = load;
        const row = [ownerName(load, language), customers, contacts, busiest, contacts / WEEKS];
        return isKnown ? [...row, capacity, verdict(busiest - capacity, language)] : row;
      }),
    },
  ];
}

/**
 * Who is meant by a load.
 *
 * @param load of a salesperson, of nobody or of the team
 * @param language of the words
 * @example ownerName({ owner: "" }, "en") // => "No salesperson"
 */
export function ownerName({ owner }: Pick<OwnerLoad, "owner">, language: Language): string {
  return owner || (owner === null ? TEXTS.team : TEXTS.noSalesperson)[language];
}

/** @private */
function verdict(over: number, language: Language): string {
  return over <= 0
    ? TEXTS.withinCapacity[language]
    : filled(TEXTS.overCapacityBy, language, { by: amountText(over) });
}
