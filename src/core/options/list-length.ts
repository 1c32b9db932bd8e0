/** How many customers a report names, the same question for every model. */

import { TEXTS } from "../texts/core-texts";
import { numberOption, ofReport } from "./option";

/** Few enough to be called, for a beginning. */
const USUAL_LENGTH = 10;
/** Nobody works through more in one go. */
export const MOST_LISTED = 100;

export const LIST_LENGTH_OPTION = ofReport(
  numberOption({
    label: TEXTS.listLength,
    help: TEXTS.listLengthHelp,
    format: "count",
    minimum: 1,
    maximum: MOST_LISTED,
    value: USUAL_LENGTH,
  }),
);
