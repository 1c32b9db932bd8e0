/** What stands where a header or a title belongs until everything of a run is there. */

import { inLanguages } from "../../core/texts/language";

export const INCOMPLETE = inLanguages(
  "⚠ incomplete, run again",
  "⚠ 未完成，请重新运行",
  "⚠ 未完成，請重新執行",
);
