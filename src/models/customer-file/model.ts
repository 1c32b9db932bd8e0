/** The customer file as a model: tables that outlive the salesperson. */

import type { Model } from "../../core/model";
import { CONTACT_CHECK } from "./contact-check";
import { COMPLAINTS, CONTACT_LOG, PROMISES } from "./record-tables";
import { SERVICE_BY_TIER } from "./service-table";
import { TEXTS } from "./texts";

export const customerFileModel: Model = {
  id: "customer-file",
  title: TEXTS.title,
  summary: TEXTS.summary,
  functions: [],
  templates: [CONTACT_LOG, PROMISES, COMPLAINTS, SERVICE_BY_TIER, CONTACT_CHECK],
};
