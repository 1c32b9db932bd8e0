/** What a user can choose for the account faces. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { numberOption, type OptionsOf } from "../../core/options/option";
import { WORDS } from "../../core/texts/words";
import { DEFAULT_TOP } from "./faces";
import { TEXTS } from "./texts";

/** Nobody would be in a top share of 0. */
const LEAST_TOP = 0.01;

export const FACE_OPTIONS = {
  top: numberOption({
    label: WORDS.topShare,
    help: TEXTS.topHelp,
    format: "share",
    minimum: LEAST_TOP,
    maximum: 1,
    value: DEFAULT_TOP,
  }),
  listed: LIST_LENGTH_OPTION,
};

export type FaceOptions = OptionsOf<typeof FACE_OPTIONS>;
