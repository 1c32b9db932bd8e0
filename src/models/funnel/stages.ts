/** The steps of a sale: the eight of the sources, and how a user's own order is read. */

import { isBlank, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import { InputError } from "../../core/problem";
import { listed } from "../../core/table/header-words";
import { LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

export interface Stage {
  readonly name: string;
  /** Other words that mean this stage, lower case. */
  readonly words: readonly string[];
}

/** Each step, and common words for it in sales systems; the names of the sources are its name. */
const STEPS: readonly (readonly [name: Text, alsoCalled: string])[] = [
  [
    TEXTS.find,
    "find customers, finding customers, prospecting, lead generation, 寻找潜在客户, 搜索客户, 搜寻客户, 尋找潛在客戶, 搜尋客戶",
  ],
  [
    TEXTS.contact,
    "contact customers, contacting customers, first contact, 联络客户, 初次联系, 聯系客戶, 聯絡客戶, 初次聯繫",
  ],
  [
    TEXTS.prepare,
    "preparation, sales preparation, pre-approach, 访前准备, 拜访准备, 销售准备, 推銷准備, 訪前準備, 拜訪準備, 銷售準備",
  ],
  [TEXTS.approach, "approach customers, approaching customers, 拜访客户, 拜訪客戶"],
  [
    TEXTS.understandNeeds,
    "understanding needs, needs, needs analysis, discovery, 需求分析, 需求了解, 挖掘需求, 瞭解需求",
  ],
  [
    TEXTS.present,
    "presentation, sales presentation, demo, demonstration, 产品介绍, 产品展示, 方案演示, 產品介紹, 產品展示, 方案展示",
  ],
  [
    TEXTS.overcomeObjections,
    "overcoming objections, handle objections, objections, negotiation, 处理异议, 异议处理, 處理異議, 異議處理",
  ],
  [
    TEXTS.agree,
    "agreement, reach agreement, close, closing, closed won, won, 成交, 签约, 签订合同, 簽約, 簽訂合約",
  ],
];

export const STAGE_NAMES: readonly Text[] = STEPS.map(([name]) => name);

/**
 * The eight steps of a sale, from finding a customer to agreement; each is known by its name in any language, and by what
 * sales systems commonly call it.
 *
 * @param language of the names
 * @example defaultStages("en").length // => 8
 */
export function defaultStages(language: Language): Stage[] {
  return STEPS.map(([name, alsoCalled]) => ({
    name: name[language],
    words: [...LANGUAGES.map((spoken) => name[spoken].toLowerCase()), ...listed(alsoCalled)],
  }));
}

/**
 * The stages of a range, first to last; the eight steps when it was left out.
 *
 * Throws `PARAMETER` when a name stands twice or there is none.
 *
 * @param argument as the sheet handed it over
 * @param language of the default names
 * @example stagesOf([["Lead"], ["Offer"], [""]], "en").map(({ name }) => name) // => ["Lead", "Offer"]
 */
export function stagesOf(argument: Argument, language: Language): Stage[] {
  if (isOmitted(argument)) return defaultStages(language);
  const stages: Stage[] = [];
  const known = new Set<string>();
  for (const cell of rowsOf(argument).flat()) {
    if (isBlank(cell)) continue;
    const name = tidy(textOf(cell));
    const word = name.toLowerCase();
    if (known.has(word) || isErrorCell(cell))
      throw new InputError("PARAMETER", { parameter: "order", allowed: TEXTS.eachOnce, found: quoted(cell) });
    known.add(word);
    stages.push({ name, words: [word] });
  }
  if (stages.length === 0)
    throw new InputError("PARAMETER", { parameter: "order", allowed: TEXTS.eachOnce, found: quoted("") });
  return stages;
}
