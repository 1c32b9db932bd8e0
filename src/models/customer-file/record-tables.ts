/** Contact log, promises and complaints: what the firm keeps of its customers when a salesperson leaves. */

import { keptTable } from "./kept-table";
import { TEXTS } from "./texts";

export const CONTACT_LOG = keptTable({
  id: "contact-log",
  title: TEXTS.logTitle,
  purpose: TEXTS.logPurpose,
  columns: "date customer person owner channel result task due closed",
  headers: TEXTS.logHeaders,
  choices: { channel: TEXTS.channels, result: TEXTS.results },
});

export const PROMISES = keptTable({
  id: "promises",
  title: TEXTS.promisesTitle,
  purpose: TEXTS.promisesPurpose,
  columns: "date customer kind task cause owner due closed",
  headers: TEXTS.promisesHeaders,
  choices: { kind: TEXTS.promiseKinds },
});

export const COMPLAINTS = keptTable({
  id: "complaints",
  title: TEXTS.complaintsTitle,
  purpose: TEXTS.complaintsPurpose,
  columns: "date customer task cause owner due closed",
  headers: TEXTS.complaintsHeaders,
  choices: { cause: TEXTS.causes },
});
