/** Which rows of the customer file and the logs are whose. */

import { grouped } from "../../core/table/grouped";
import { formerKeys, nameKey } from "./name-key";
import type { FiledCustomer, KeptEvent, Records } from "./records";

/** A customer as a list names it. */
export interface NamedCustomer {
  readonly name: string;
  /** The firm's own; `""` for none. */
  readonly number: string;
}

/** What is kept of one customer. */
export interface CustomerRecords {
  readonly filed: FiledCustomer | null;
  /** In the order of the logs. */
  readonly events: readonly KeptEvent[];
  /** Whether rows name somebody of this name and do not tell whom: they are nobody's. */
  readonly isUnclear: boolean;
}

/**
 * What is kept of each customer of a list.
 *
 * The file knows a customer by the firm's number, else by the name or a former one; a log by any of them. A name that several customers have
 * is nobody's: such rows need the number.
 *
 * @param records of the workbook
 * @param customers of the list
 * @example customerRecords({ customers: [], events: [{ customer: "ANN" }, { customer: "Bo" }] }, [{ name: "Ann", number: "" }])[0].events // => [{ customer: "ANN" }]
 */
export function customerRecords(
  { customers: filed, events }: Pick<Records, "customers" | "events">,
  customers: readonly NamedCustomer[],
): CustomerRecords[] {
  const inList = ownersOf(customers);
  const inFile = ownersOf(filed);
  const byNumber = new Map(filed.map((one) => [nameKey(one.number), one]));
  const byName = new Map(filed.map((one) => [nameKey(one.name), one]));
  const byFormer = new Map(
    filed
      // Whose own name stands in the list is that one.
      .filter(({ name }) => !inList.has(nameKey(name)))
      .flatMap((one) => formerKeys(one.texts?.former).map((key) => [key, one] as const)),
  );
  const byCustomer = grouped(events, ({ customer }) => nameKey(customer));
  return customers.map(({ name, number }) => {
    const [key, numbered] = [nameKey(name), nameKey(number)];
    const isOne = inList.get(key) === 1 && (inFile.get(key) ?? 0) < 2;
    const namesake = key === "" || !isOne ? undefined : (byName.get(key) ?? byFormer.get(key));
    const isOther =
      numbered !== "" && namesake !== undefined && ![numbered, ""].includes(nameKey(namesake.number));
    const own = (numbered === "" ? undefined : byNumber.get(numbered)) ?? (isOther ? undefined : namesake);
    const former = own === undefined ? "" : nameKey(own.name);
    const keys = new Set([
      numbered,
      own === undefined ? "" : nameKey(own.number),
      isOne && !isOther ? key : "",
      // A renamed customer's rows of before.
      inFile.get(former) === 1 && (inList.get(former) ?? 0) <= (former === key ? 1 : 0) ? former : "",
    ]);
    for (const before of formerKeys(own?.texts?.former))
      if (!inFile.has(before) && (before === key || !inList.has(before))) keys.add(before);
    keys.delete("");
    return {
      filed: own ?? null,
      events: [...keys].flatMap((one) => byCustomer.get(one) ?? []),
      isUnclear: !keys.has(key) && byCustomer.has(key),
    };
  });
}

/** How many customers a name has. @private */
function ownersOf(customers: readonly NamedCustomer[]): Map<string, number> {
  const owners = new Map<string, Set<string>>();
  for (const [at, { name, number }] of customers.entries()) {
    const key = nameKey(name);
    owners.set(key, (owners.get(key) ?? new Set()).add(number === "" ? `row ${at}` : nameKey(number)));
  }
  return new Map([...owners].map(([key, set]) => [key, set.size]));
}
