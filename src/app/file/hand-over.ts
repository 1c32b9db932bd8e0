/** The hand-over list of an owner who leaves: customers by value, what was promised them, when they are to be contacted. */

import { tidy } from "../../core/cells/cell";
import { dayText } from "../../core/cells/date-column";
import type { Template } from "../../core/template/template";
import { filled, type Language } from "../../core/texts/language";
import { nameKey } from "../known/name-key";
import type { Records } from "../known/records";
import { openTasks } from "../known/tasks";
import { amountCell, blankCell, careSheet, dayCell } from "./care-sheet";
import { byValue, caredCustomers, nameOf } from "./cared-customers";
import { tasksSection } from "./follow-up";
import { CARE_TEXTS } from "./texts";

/** Of a sheet, whose name has an end. */
const LONGEST_NAME = 60;

/**
 * Who is in charge of customers, by name.
 *
 * @param records of the workbook
 * @example ownersIn({ customers: [{ texts: { owner: "Eva" } }, { texts: {} }, { texts: { owner: "eva" } }] }) // => ["Eva"]
 */
export function ownersIn({ customers }: Pick<Records, "customers">): string[] {
  const owners = new Map<string, string>();
  for (const { texts } of customers) {
    const owner = texts.owner ?? "";
    if (owner !== "" && !owners.has(nameKey(owner))) owners.set(nameKey(owner), owner);
  }
  return [...owners.values()].sort((one, other) => (one < other ? -1 : 1));
}

/**
 * The owner that a person means: by name, or by the number in the list that was shown.
 *
 * @param typed by the person
 * @param owners from `ownersIn`
 * @example ownerMeant(" eva", ["Bo", "Eva"]) // => "Eva"
 * @example ownerMeant("1", ["Bo", "Eva"]) // => "Bo"
 */
export function ownerMeant(typed: string, owners: readonly string[]): string | undefined {
  return owners.find((owner) => nameKey(owner) === nameKey(typed)) ?? owners[Number(tidy(typed)) - 1];
}

/**
 * The sheet: every customer of the owner, whose tasks stand below with those that the owner has for others.
 *
 * @param records of the workbook
 * @param owner as the customer file has it
 * @param today days since 1970-01-01
 * @param language of the sheet
 * @example handOver({ customers: [], events: [], services: new Map() }, "Eva", 19727, "en").title.en // => "Hand-over Eva"
 */
export function handOver(records: Records, owner: string, today: number, language: Language): Template {
  const isHis = (name: string | undefined) => nameKey(name ?? "") === nameKey(owner);
  const own = caredCustomers(records, today)
    .filter((customer) => isHis(customer.owner))
    .sort(byValue);
  const ofCustomers = new Set(own.flatMap(({ events }) => events));
  const events = records.events.filter((event) => ofCustomers.has(event) || isHis(event.said.owner));
  return careSheet("hand-over", {
    title: filled(CARE_TEXTS.handOverTitle, language, { owner: tidy(owner).slice(0, LONGEST_NAME) }),
    purpose: filled(CARE_TEXTS.handOverPurpose, language, { owner, day: dayText(today), count: own.length }),
    warnings: [],
    sections: [
      {
        heading: CARE_TEXTS.handOverCustomers[language],
        headers: CARE_TEXTS.handOverHeaders,
        rows: own.map(({ filed, tier, last, next, events: kept }) => [
          nameOf(filed),
          tier,
          amountCell(filed.value, "money"),
          filed.texts.contact ?? "",
          filed.texts.phone ?? "",
          filed.texts.email ?? "",
          filed.texts.second ?? "",
          dayCell(last),
          dayCell(next),
          amountCell(openTasks(kept).length, "count"),
          filed.texts.agreements ?? "",
          blankCell(),
        ]),
      },
      tasksSection(events, today, language),
    ],
  });
}
