/** What looking after each customer of the file comes to: who does it, how often, when next. */

import { LANGUAGES } from "../../core/texts/language";
import { customerRecords } from "../known/customer-records";
import { nameKey } from "../known/name-key";
import type { FiledCustomer, KeptEvent, Records, TierService } from "../known/records";
import { lastContact } from "../known/tasks";
import { FILE_TEXTS } from "../known/texts";

export interface CaredCustomer {
  readonly filed: FiledCustomer;
  readonly events: readonly KeptEvent[];
  /** `""` for nobody. */
  readonly owner: string;
  readonly tier: string;
  /** What its tier gets; `undefined` where the table has no such tier. */
  readonly service: TierService | undefined;
  /** Days since 1970-01-01; `null` where no contact is kept. */
  readonly last: number | null;
  /** Days between contacts: what the customer prefers, else what the tier gets; `null` for neither. */
  readonly every: number | null;
  readonly ofTier: number | null;
  /** At once without a contact; `null` where nothing says how often. */
  readonly next: number | null;
  /** Their people that the file or the log names. */
  readonly persons: number;
}

/** Of the frequencies that the customer file offers. */
const DAYS_BETWEEN = [7, 30, 91, 182, 365];

/**
 * Days between contacts as a person wrote them: a word of the customer file's dropdown in any language, or a number.
 *
 * @param text of the cell
 * @example daysBetween("Every month") // => 30
 * @example daysBetween("45") // => 45
 * @example daysBetween("often") // => null
 */
export function daysBetween(text: string | undefined): number | null {
  const key = nameKey(text ?? "");
  for (const language of LANGUAGES) {
    const at = FILE_TEXTS.frequencies[language].split("|").map(nameKey).indexOf(key);
    if (at >= 0) return DAYS_BETWEEN[at] ?? null;
  }
  const number = Number(key);
  return key !== "" && Number.isFinite(number) && number > 0 ? Math.round(number) : null;
}

/**
 * The customers of the file, as they stand there.
 *
 * @param records of the workbook
 * @param today days since 1970-01-01
 * @example caredCustomers({ customers: [{ name: "Ann", number: "", texts: { frequency: "Every week" }, days: {}, value: 5, entries: [] }], events: [{ kind: "contact", customer: "Ann", date: 100, said: {} }], services: new Map() }, 200)[0].next // => 107
 */
export function caredCustomers(records: Records, today: number): CaredCustomer[] {
  const kept = customerRecords(records, records.customers);
  return records.customers.map((filed, index) => {
    const events = kept[index]?.events ?? [];
    const { owner = "", tier = "", frequency, contact = "" } = filed.texts;
    const service = records.services.get(nameKey(tier));
    const ofTier = daysBetween(service?.every);
    const every = daysBetween(frequency) ?? ofTier;
    const last = lastContact(events);
    const named = [...contact.split(SEVERAL), ...events.map(({ said }) => said.person ?? "")];
    return {
      filed,
      events,
      owner,
      tier,
      service,
      last,
      every,
      ofTier,
      next: every === null ? null : last === null ? today : last + every,
      persons: new Set(named.map(nameKey).filter(Boolean)).size,
    };
  });
}

/** Between the names of one cell. */
const SEVERAL = /[;；、\n/|]/;

/** Tiers whose customers are key customers, from the best. */
const KEY_TIERS = 2;
const KEY_SHARE = 0.2;

/**
 * The customers that matter most: those of the two best tiers of the service table; where nobody has such a tier, the
 * best fifth by value.
 *
 * @param customers of the file
 * @param services in the order of the table
 * @example keyCustomers([{ tier: "VIP", filed: { value: 1 } }, { tier: "Small", filed: { value: 9 } }], new Map([["vip", {}]])).length // => 1
 */
export function keyCustomers<Customer extends { tier: string; filed: Pick<FiledCustomer, "value"> }>(
  customers: readonly Customer[],
  services: Records["services"],
): Customer[] {
  const best = new Set([...services.keys()].filter(Boolean).slice(0, KEY_TIERS));
  const ofTier = customers.filter(({ tier }) => best.has(nameKey(tier)));
  if (ofTier.length > 0) return ofTier;
  const valued = customers.filter(({ filed }) => filed.value > 0).sort(byValue);
  return valued.slice(0, Math.ceil(valued.length * KEY_SHARE));
}

/**
 * Orders customers by value, the best first; whose value is not known comes last.
 *
 * @param one customer
 * @param other customer
 * @example [{ filed: { value: NaN } }, { filed: { value: 1 } }, { filed: { value: 3 } }].sort(byValue).map(({ filed }) => filed.value) // => [3, 1, NaN]
 */
export function byValue(
  one: { filed: Pick<FiledCustomer, "value"> },
  other: { filed: Pick<FiledCustomer, "value"> },
): number {
  const worth = ({ filed: { value } }: typeof one) =>
    Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  return worth(one) === worth(other) ? 0 : worth(other) - worth(one);
}

/**
 * What a customer is called in a list.
 *
 * @param filed a row of the customer file
 * @example nameOf({ name: "", number: "C7" }) // => "C7"
 */
export function nameOf({ name, number }: Pick<FiledCustomer, "name" | "number">): string {
  return name || number;
}
