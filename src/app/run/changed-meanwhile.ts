/** The refusal of a run whose customers were moved or edited while it worked. */

import { InputError } from "../../core/problem";
import type { Text } from "../../core/texts/language";

/**
 * The refusal of a run whose customers were moved or edited meanwhile.
 *
 * @param when the run has written nothing yet, or all but the titles
 * @example changedMeanwhile("before").code // => "DATA_CHANGED"
 */
export function changedMeanwhile(when: "before" | "after"): InputError {
  return new InputError("DATA_CHANGED", { written: WRITTEN[when] });
}

const WRITTEN: Readonly<Record<"before" | "after", Text>> = {
  before: { en: "nothing was written", "zh-CN": "尚未写入任何内容", "zh-TW": "尚未寫入任何內容" },
  after: {
    en: "what was written so far is marked incomplete",
    "zh-CN": "已写入的内容标有“未完成”",
    "zh-TW": "已寫入的內容標有「未完成」",
  },
};
