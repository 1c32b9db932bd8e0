/** What endangers customers when a person leaves: value on one person, one contact, records that nobody verified. */

import { sum } from "../../core/numbers/sum";
import { shareText } from "../../core/report/plain-number";
import { grouped } from "../../core/table/grouped";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language, type Text } from "../../core/texts/language";
import { nameKey } from "../known/name-key";
import type { Records } from "../known/records";
import { type CaredCustomer, keyCustomers, nameOf } from "./cared-customers";
import { CARE_TEXTS } from "./texts";

/** Shares and days are ours. */
const MOST_ON_ONE = 0.3;
const YEAR = 365;
/** Of a list in a sentence. */
const NAMED = 10;

/**
 * The customers that nobody verified within a year, or ever.
 *
 * @param customers of the file
 * @param today days since 1970-01-01
 * @example unverified([{ filed: { days: { verified: 0 } } }, { filed: { days: { verified: 200 } } }], 366).length // => 1
 */
export function unverified<Customer extends { filed: Pick<CaredCustomer["filed"], "days"> }>(
  customers: readonly Customer[],
  today: number,
): Customer[] {
  return customers.filter(
    ({ filed: { days } }) => days.verified === undefined || today - days.verified > YEAR,
  );
}

/**
 * The warnings as sentences, none where nothing is wrong.
 *
 * One person is warned of who has more than 30 % of the value while others have some too.
 *
 * @param customers of the file
 * @param services of the tiers
 * @param today days since 1970-01-01
 * @param language of the sentences
 * @example fileWarnings([], new Map(), 0, "en") // => []
 */
export function fileWarnings(
  customers: readonly CaredCustomer[],
  services: Records["services"],
  today: number,
  language: Language,
): string[] {
  const warned = (text: Text, found: readonly CaredCustomer[]) =>
    found.length === 0
      ? []
      : [filled(text, language, { count: found.length, names: named(found, language) })];
  const key = keyCustomers(customers, services);
  return [
    ...onOnePerson(customers, language),
    ...warned(
      CARE_TEXTS.withoutOwner,
      customers.filter(({ owner }) => owner === ""),
    ),
    ...warned(
      CARE_TEXTS.withoutSecond,
      key.filter(({ filed }) => !filed.texts.second),
    ),
    ...warned(
      CARE_TEXTS.onePerson,
      key.filter(({ persons }) => persons < 2),
    ),
    ...warned(CARE_TEXTS.notVerified, unverified(customers, today)),
  ];
}

/** @private */
function onOnePerson(customers: readonly CaredCustomer[], language: Language): string[] {
  const worth = (found: readonly CaredCustomer[]) =>
    sum(found.map(({ filed }) => Math.max(0, filed.value || 0)));
  const all = worth(customers);
  return [...grouped(customers, ({ owner }) => nameKey(owner) || null).values()].flatMap((own) => {
    const owner = own[0]?.owner ?? "";
    const share = all > 0 ? worth(own) / all : 0;
    if (share <= MOST_ON_ONE) return [];
    return [filled(CARE_TEXTS.onOnePerson, language, { owner, share: shareText(share), count: own.length })];
  });
}

/** @private */
function named(customers: readonly CaredCustomer[], language: Language): string {
  const names = customers.slice(0, NAMED).map(({ filed }) => nameOf(filed));
  const more = customers.length > NAMED ? ["…"] : [];
  return [...names, ...more].join(CORE_TEXTS.listSeparator[language]);
}
