/** What a user can choose for the echelons: weights, contact intervals, capacity. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { numberOption, type OptionsOf, ofReport } from "../../core/options/option";
import { filledText } from "../../core/texts/language";
import { WEEKS } from "./contact-plan";
import { FACTORS } from "./fields";
import { TEXTS } from "./texts";

const MOST_WEIGHT = 100;
const MOST_CONTACTS = 100_000;

/** @private */
function weightOption(at: 0 | 1 | 2 | 3) {
  return numberOption({
    label: FACTORS[at].label,
    help: TEXTS.weightHelp,
    format: "number",
    minimum: 0,
    maximum: MOST_WEIGHT,
    value: 1,
  });
}

/** @private */
function weeksOption(echelon: number, value: number) {
  return numberOption({
    label: filledText(TEXTS.echelonNumber, { number: echelon }),
    help: TEXTS.weeksHelp,
    format: "count",
    minimum: 1,
    maximum: WEEKS,
    value,
  });
}

/** One weight per factor; weeks from one contact to the next per echelon: weekly, every two weeks, monthly, quarterly. */
export const ECHELON_OPTIONS = {
  weight1: weightOption(0),
  weight2: weightOption(1),
  weight3: weightOption(2),
  weight4: weightOption(3),
  weeks1: weeksOption(1, 1),
  weeks2: weeksOption(2, 2),
  weeks3: weeksOption(3, 4),
  weeks4: weeksOption(4, WEEKS),
  /** Contacts a week that one salesperson can make, or the team where no salespeople are known; 0 when not known. */
  capacity: ofReport(
    numberOption({
      label: TEXTS.capacityOption,
      help: TEXTS.capacityHelp,
      format: "count",
      minimum: 0,
      maximum: MOST_CONTACTS,
      value: 0,
    }),
  ),
  listed: LIST_LENGTH_OPTION,
};

export type EchelonOptions = OptionsOf<typeof ECHELON_OPTIONS>;
