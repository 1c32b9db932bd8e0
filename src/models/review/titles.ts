/** The seven questions of the review in words. */

import { TEXTS } from "./texts";

export const TITLES = {
  gold: TEXTS.gold,
  costly: TEXTS.costly,
  less: TEXTS.less,
  complaints: TEXTS.complaints,
  few: TEXTS.few,
  judged: TEXTS.judged,
  fresh: TEXTS.fresh,
};
