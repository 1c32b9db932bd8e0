/** Contact log, promises and complaints: what the firm keeps of its customers when a salesperson leaves. */

import { type KeptTable, keptTable } from "./kept-table";
import { TEXTS } from "./texts";

/** As data, so that whoever reads a sheet knows its columns by name. */
export const RECORD_TABLES = {
  contact: {
    id: "contact-log",
    title: TEXTS.logTitle,
    purpose: TEXTS.logPurpose,
    columns: "date customer person owner channel result task due closed",
    headers: TEXTS.logHeaders,
    choices: { channel: TEXTS.channels, result: TEXTS.results },
  },
  promise: {
    id: "promises",
    title: TEXTS.promisesTitle,
    purpose: TEXTS.promisesPurpose,
    columns: "date customer kind task cause owner due closed",
    headers: TEXTS.promisesHeaders,
    choices: { kind: TEXTS.promiseKinds },
  },
  complaint: {
    id: "complaints",
    title: TEXTS.complaintsTitle,
    purpose: TEXTS.complaintsPurpose,
    columns: "date customer task cause owner due closed",
    headers: TEXTS.complaintsHeaders,
    choices: { cause: TEXTS.causes },
  },
} as const satisfies Record<string, KeptTable>;

export const CONTACT_LOG = keptTable(RECORD_TABLES.contact);
export const PROMISES = keptTable(RECORD_TABLES.promise);
export const COMPLAINTS = keptTable(RECORD_TABLES.complaint);
