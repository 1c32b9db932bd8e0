/** What a user can choose for the key-account matrix. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { numberOption, type OptionsOf } from "../../core/options/option";
import { DEFAULT_CUT } from "./matrix";
import { TEXTS } from "./texts";

const MOST_ACCOUNTS = 1000;
const HIGHEST_SCORE = 100;
/** The lower end of what practice reports: 15 to 35 key accounts a firm. */
const DEFAULT_CAPACITY = 15;

export const KEY_ACCOUNT_OPTIONS = {
  /** How many key accounts the firm can manage. */
  capacity: numberOption({
    label: TEXTS.capacityOption,
    help: TEXTS.capacityOptionHelp,
    format: "count",
    minimum: 0,
    maximum: MOST_ACCOUNTS,
    value: DEFAULT_CAPACITY,
  }),
  /** Scores from here on are high. */
  cut: numberOption({
    label: TEXTS.cutOption,
    help: TEXTS.cutOptionHelp,
    format: "number",
    minimum: 0,
    maximum: HIGHEST_SCORE,
    value: DEFAULT_CUT,
  }),
  listed: LIST_LENGTH_OPTION,
};

export type KeyAccountOptions = OptionsOf<typeof KEY_ACCOUNT_OPTIONS>;
