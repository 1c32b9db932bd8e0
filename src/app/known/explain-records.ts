/** The whole file of one customer, as an explanation shows it. */

import { dayText } from "../../core/cells/date-column";
import type { Block, Figure, Grid } from "../../core/report/report";
import { filled, type Language, type Text } from "../../core/texts/language";
import { RECORD_TABLES } from "../../models/customer-file/record-tables";
import { TEXTS as LOG_TEXTS } from "../../models/customer-file/texts";
import type { CustomerRecords } from "./customer-records";
import type { EventKind, KeptEvent } from "./records";
import { contactsMade, openTasks, taskState } from "./tasks";
import { FILE_TEXTS } from "./texts";

/** More contacts would bury the last ones. */
const MOST_CONTACTS = 10;

/**
 * What the file holds, then what is to be done, the last contacts and all complaints; nothing for nothing.
 *
 * @param records of the customer
 * @param today days since 1970-01-01, `null` where it is not known
 * @param language of the reader
 * @example recordBlocks({ filed: null, events: [], isUnclear: false }, null, "en") // => []
 */
export function recordBlocks(
  { filed, events, isUnclear }: CustomerRecords,
  today: number | null,
  language: Language,
): Block[] {
  const contacts = contactsMade(events);
  const tasks = openTasks(events);
  const complaints = events.filter(({ kind }) => kind === "complaint");
  const [last] = contacts;
  const [next] = tasks;
  const figures: Figure[] = [
    ...(filed?.entries ?? []).map(([label, value]): Figure => ({ label, value, format: "text" })),
    ...(last ? [told(FILE_TEXTS.lastContact, contactText(last), language)] : []),
    ...(next ? [told(FILE_TEXTS.nextStep, taskText(next, language), language)] : []),
  ];
  return [
    ...(figures.length > 0 ? [{ kind: "figures", figures } as const] : []),
    ...(isUnclear ? [{ kind: "note", text: FILE_TEXTS.namesakes[language] } as const] : []),
    ...listed(
      "file-tasks",
      FILE_TEXTS.taskHeaders,
      tasks.map((task) => [
        task.said.task ?? "",
        kindName(task.kind, language),
        task.said.owner ?? "",
        task.due === null ? "" : dayText(task.due),
        stateName(task, today, language),
      ]),
      language,
    ),
    ...listed(
      "file-contacts",
      FILE_TEXTS.contactHeaders,
      contacts
        .slice(0, MOST_CONTACTS)
        .map(({ date, said }) => [
          date === null ? "" : dayText(date),
          said.person ?? "",
          said.owner ?? "",
          said.channel ?? "",
          said.result ?? "",
        ]),
      language,
    ),
    ...listed(
      "file-complaints",
      FILE_TEXTS.complaintHeaders,
      complaints.map((complaint) => [
        complaint.said.task ?? "",
        complaint.date === null ? "" : dayText(complaint.date),
        complaint.said.cause ?? "",
        stateName(complaint, today, language),
      ]),
      language,
    ),
  ];
}

/**
 * The name of the table that a row stands in.
 *
 * @param kind of the row
 * @param language of the name
 * @example kindName("contact", "en") // => "Contact log"
 */
export function kindName(kind: EventKind, language: Language): string {
  return RECORD_TABLES[kind].title[language];
}

/**
 * What became of a task, in the words of the tables; `""` for no task.
 *
 * @param event a row of a log
 * @param today days since 1970-01-01, `null` where it is not known
 * @param language of the word
 * @example stateName({ isDone: true, due: null, said: { task: "Call" } }, null, "en") // => "Done"
 */
export function stateName(
  event: Pick<KeptEvent, "isDone" | "due" | "said">,
  today: number | null,
  language: Language,
): string {
  const [done = "", open = "", overdue = ""] = LOG_TEXTS.states[language].split("|");
  const state = taskState(event, today);
  return state === null ? "" : { done, open, overdue }[state];
}

/** @private */
function told(label: Text, value: string, language: Language): Figure {
  return { label: label[language], value, format: "text" };
}

/** @private */
function contactText({ date, said }: KeptEvent): string {
  return [date === null ? "" : dayText(date), said.person, said.owner, said.channel, said.result]
    .filter(Boolean)
    .join(" · ");
}

/** @private */
function taskText({ due, said }: KeptEvent, language: Language): string {
  const task = said.task ?? "";
  return due === null ? task : filled(FILE_TEXTS.taskBy, language, { task, day: dayText(due) });
}

/** A table with its rows; nothing without rows. @private */
function listed(id: string, headers: Text, rows: readonly string[][], language: Language): Grid[] {
  const header = headers[language].split("|");
  if (rows.length === 0) return [];
  return [{ kind: "grid", id, header, formats: header.map(() => "text"), total: false, rows }];
}
