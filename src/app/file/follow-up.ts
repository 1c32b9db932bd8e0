/** The follow-up list: what the customer file asks for as of a day, in tables to work from. */

import { dayText } from "../../core/cells/date-column";
import { sum } from "../../core/numbers/sum";
import { grouped } from "../../core/table/grouped";
import type { Template } from "../../core/template/template";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import { kindName, stateName } from "../known/explain-records";
import { FILE_COLUMNS } from "../known/file-columns";
import { nameKey } from "../known/name-key";
import type { KeptEvent, Records } from "../known/records";
import { openTasks } from "../known/tasks";
import { FILE_TEXTS } from "../known/texts";
import { amountCell, blankCell, type CareCell, type CareSection, careSheet, dayCell } from "./care-sheet";
import { byValue, type CaredCustomer, caredCustomers, nameOf } from "./cared-customers";
import { fileWarnings } from "./file-warnings";
import { type OccasionKind, occasions } from "./occasions";
import { CARE_TEXTS } from "./texts";

const WEEK = 7;
const YEAR = 365;
/** Whom the sources ask for their wishes. */
const LARGEST = 10;
/** Enough to send a card and to buy a gift. */
const DAYS_AHEAD = 60;

/**
 * The sheet.
 *
 * @param records of the workbook
 * @param today days since 1970-01-01
 * @param language of the sheet
 * @example followUp({ customers: [], events: [], services: new Map() }, 19727, "en").title.en // => "Follow-up 2024-01-05"
 */
export function followUp(records: Records, today: number, language: Language): Template {
  const customers = caredCustomers(records, today);
  const day = dayText(today);
  const placed = { customers, today, language };
  return careSheet("follow-up", {
    title: filled(CARE_TEXTS.followUpTitle, language, { day }),
    purpose: filled(CARE_TEXTS.followUpPurpose, language, { day }),
    warnings: fileWarnings(customers, records.services, today, language),
    sections: [
      contactsDue(placed),
      tasksSection(records.events, today, language),
      repeatedComplaints(placed),
      causesOfComplaints(placed),
      daysToKeep(placed),
      guests(placed),
      largest(placed),
      effortByTier(placed),
      whoTheyAre(placed),
    ],
  });
}

interface Cared {
  readonly customers: readonly CaredCustomer[];
  readonly today: number;
  readonly language: Language;
}

/** @private */
function contactsDue({ customers, today, language }: Cared): CareSection {
  const until = today + WEEK;
  const due = customers
    .flatMap((customer) =>
      customer.next === null || customer.next > until ? [] : [{ ...customer, next: customer.next }],
    )
    .sort((one, other) => one.next - other.next || byValue(one, other));
  return {
    heading: filled(CARE_TEXTS.contactsDue, language, { day: dayText(until) }),
    note: CARE_TEXTS.contactsRule[language],
    headers: CARE_TEXTS.contactsHeaders,
    rows: due.map(({ filed, owner, tier, last, every, ofTier, next }) => [
      nameOf(filed),
      owner,
      tier,
      dayCell(last),
      amountCell(every, "count"),
      amountCell(ofTier, "count"),
      dayCell(next),
      amountCell(last === null ? null : Math.max(0, today - next), "count"),
      filed.texts.channel ?? "",
    ]),
  };
}

/**
 * What is still to be done, as a table.
 *
 * @param events rows of logs
 * @param today days since 1970-01-01
 * @param language of the words
 * @example tasksSection([{ kind: "promise", customer: "Ann", due: 5, isDone: false, said: { task: "Sample" } }], 7, "en").rows[0][5].content // => 2
 */
export function tasksSection(events: readonly KeptEvent[], today: number, language: Language): CareSection {
  return {
    heading: CARE_TEXTS.tasks[language],
    headers: CARE_TEXTS.tasksHeaders,
    rows: openTasks(events).map((event): CareCell[] => [
      event.customer,
      event.said.task ?? "",
      kindName(event.kind, language),
      event.said.owner ?? "",
      dayCell(event.due),
      amountCell(event.due === null ? null : Math.max(0, today - event.due), "count"),
      stateName(event, today, language),
    ]),
  };
}

/** @private */
function repeatedComplaints({ customers, today, language }: Cared): CareSection {
  const complained = customers
    .map((customer) => ({ ...customer, complaints: withinYear(customer.events, today) }))
    .filter(({ complaints }) => complaints.length > 1)
    .sort((one, other) => other.complaints.length - one.complaints.length || byValue(one, other));
  return {
    heading: CARE_TEXTS.repeated[language],
    headers: CARE_TEXTS.repeatedHeaders,
    rows: complained.map(({ filed, owner, tier, complaints }) => [
      nameOf(filed),
      owner,
      tier,
      amountCell(filed.value, "money"),
      amountCell(complaints.length, "count"),
      amountCell(openTasks(complaints).length, "count"),
      [...new Set(complaints.map(({ said }) => said.cause ?? ""))]
        .filter(Boolean)
        .join(CORE_TEXTS.listSeparator[language]),
    ]),
  };
}

/** What leads to churn, before somebody leaves. @private */
function causesOfComplaints({ customers, today, language }: Cared): CareSection {
  const all = customers.flatMap((customer) =>
    withinYear(customer.events, today).map((event) => ({ customer, event, cause: event.said.cause ?? "" })),
  );
  const causes = [...grouped(all, ({ cause }) => cause)].map(([cause, own]) => ({
    cause,
    events: own.map(({ event }) => event),
    who: [...new Set(own.map(({ customer }) => customer))],
  }));
  causes.sort((one, other) => other.events.length - one.events.length);
  return {
    heading: CARE_TEXTS.causes[language],
    headers: CARE_TEXTS.causesHeaders,
    rows: causes.map(({ cause, events, who }) => [
      cause || CARE_TEXTS.causeUnknown[language],
      amountCell(events.length, "count"),
      amountCell(openTasks(events).length, "count"),
      amountCell(who.length, "count"),
      amountCell(sum(who.map(({ filed }) => filed.value || 0)), "money"),
    ]),
  };
}

/** Without a day a complaint counts as new. @private */
function withinYear(events: readonly KeptEvent[], today: number): KeptEvent[] {
  return events.filter(({ kind, date }) => kind === "complaint" && (date === null || today - date <= YEAR));
}

/** @private */
function daysToKeep({ customers, today, language }: Cared): CareSection {
  const headers = FILE_TEXTS.headers[language].split("|");
  const named = (kind: OccasionKind) => headers[FILE_COLUMNS.indexOf(kind)] ?? "";
  return {
    heading: filled(CARE_TEXTS.occasions, language, { day: dayText(today + DAYS_AHEAD) }),
    headers: CARE_TEXTS.occasionsHeaders,
    rows: occasions(customers, today, DAYS_AHEAD).map(({ customer, kind, day, years }) => [
      dayCell(day),
      nameOf(customer.filed),
      customer.filed.texts.contact ?? "",
      named(kind),
      amountCell(years, "count"),
      customer.tier,
      customer.service?.gifts ?? "",
      customer.owner,
    ]),
  };
}

/** Those whose tier has events, the most valuable first. @private */
function guests({ customers, language }: Cared): CareSection {
  const invited = customers.filter(({ service }) => service?.events).sort(byValue);
  return {
    heading: CARE_TEXTS.guests[language],
    headers: CARE_TEXTS.guestsHeaders,
    rows: invited.map(({ filed, tier, service, owner }) => [
      nameOf(filed),
      filed.texts.contact ?? "",
      tier,
      service?.events ?? "",
      owner,
    ]),
  };
}

/** @private */
function largest({ customers, language }: Cared): CareSection {
  const best = customers.filter(({ filed }) => filed.value > 0).sort(byValue);
  return {
    heading: CARE_TEXTS.largest[language],
    headers: CARE_TEXTS.largestHeaders,
    rows: best
      .slice(0, LARGEST)
      .map(({ filed, tier, owner }) => [
        nameOf(filed),
        tier,
        amountCell(filed.value, "money"),
        filed.texts.contact ?? "",
        filed.texts.need ?? "",
        owner,
        blankCell(),
      ]),
  };
}

/** Whether the contacts go where the value is, the tier whose customers are worth most first. @private */
function effortByTier({ customers, today, language }: Cared): CareSection {
  const tiers = [...grouped(customers, ({ tier }) => tier)].map(([tier, own]) => {
    const made = own.flatMap(({ events }) =>
      events.filter(({ kind, date }) => kind === "contact" && date !== null && today - date <= YEAR),
    );
    return { tier, own, value: sum(own.map(({ filed }) => filed.value || 0)), contacts: made.length };
  });
  const [value, contacts] = [sum(tiers.map((one) => one.value)), sum(tiers.map((one) => one.contacts))];
  const share = (part: number, whole: number) => amountCell(whole > 0 ? part / whole : null, "share");
  return {
    heading: CARE_TEXTS.effort[language],
    headers: CARE_TEXTS.effortHeaders,
    rows: tiers
      .sort((one, other) => other.value / other.own.length - one.value / one.own.length)
      .map((one) => [
        one.tier || "–",
        amountCell(one.own.length, "count"),
        amountCell(one.value, "money"),
        share(one.value, value),
        amountCell(one.contacts, "count"),
        share(one.contacts, contacts),
        amountCell(one.contacts > 0 ? one.value / one.contacts : null, "money"),
      ]),
  };
}

/** What the sources tell the customers by, as far as the file holds it. */
const TOLD_BY = ["kind", "need", "channel", "elsewhere"] as const;

/** Who the customers are: by kind, need, channel and rival, what most value lies in first. @private */
function whoTheyAre({ customers, language }: Cared): CareSection {
  const headers = FILE_TEXTS.headers[language].split("|");
  const whole = sum(customers.map(({ filed }) => filed.value || 0));
  const rows = TOLD_BY.flatMap((field) =>
    [...grouped(customers, ({ filed }) => nameKey(filed.texts[field] ?? "") || null).values()]
      .map((own) => ({ own, value: sum(own.map(({ filed }) => filed.value || 0)) }))
      .sort((one, other) => other.value - one.value || other.own.length - one.own.length)
      .map(({ own, value }): CareCell[] => [
        headers[FILE_COLUMNS.indexOf(field)] ?? "",
        own[0]?.filed.texts[field] ?? "",
        amountCell(own.length, "count"),
        amountCell(value, "money"),
        amountCell(whole > 0 ? value / whole : null, "share"),
      ]),
  );
  return { heading: CARE_TEXTS.whoTheyAre[language], headers: CARE_TEXTS.whoHeaders, rows };
}
