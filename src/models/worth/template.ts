/** The Delivered value worksheet: offers compared by value and cost, functions by V = F / C. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import { inLanguages, type Language } from "../../core/texts/language";

const OFFER_HEADER = 4;
const FUNCTION_HEADER = 10;

/** Four benefits, then four costs, in one unit. */
const OFFERS = [
  [90, 40, 25, 15, 100, 12, 8, 10],
  [95, 30, 20, 25, 110, 15, 10, 12],
  [80, 20, 15, 10, 85, 14, 12, 10],
];
/** Worth to the customer, cost. */
const FUNCTIONS = [
  [90, 60],
  [40, 50],
  [30, 10],
];
const COUNTS = [5, 20, 4, 3];

/** @private */
function sheet(language: Language): TemplateSheet {
  const names = wordsOf(OFFER_NAMES, language);
  const offers = OFFERS.map((values, index): TemplateRow => {
    const at = OFFER_HEADER + 1 + index;
    return [
      input(names[index] ?? "", "text"),
      ...values.map((value) => input(value, "money", UNIT_NOTE[language])),
      result(`=DELIVERED_VALUE(B${at}:E${at};F${at}:I${at})`, "money"),
    ];
  });
  const functions = FUNCTIONS.map(([worth = 0, cost = 0], index): TemplateRow => {
    const at = FUNCTION_HEADER + 1 + index;
    return [
      input(`${FUNCTION[language]} ${index + 1}`, "text"),
      input(worth, "money"),
      input(cost, "money"),
      result(`=IF(C${at}>0;VALUE_RATIO(B${at};C${at});"")`, "text"),
      result(`=IF(D${at}="";"";IF(D${at}<1;"${CHEAPER[language]}";"${KEEP[language]}"))`, "text"),
    ];
  });
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      headers(OFFER_WORDS, language),
      ...offers,
      [],
      [wording("V = F / C", "heading")],
      headers(FUNCTION_WORDS, language),
      ...functions,
      [],
      [wording(COMPLEXITY[language], "heading")],
      headers(COUNT_WORDS, language),
      [
        ...COUNTS.map((count) => input(count, "count")),
        result("=RELATIONSHIP_COMPLEXITY(A17;B17;C17;D17)", "count"),
      ],
    ],
    columnWidths: [160],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: TITLE[language],
        labels: listColumn(1, OFFER_HEADER, OFFERS.length),
        values: [listColumn(10, OFFER_HEADER, OFFERS.length)],
        row: 9,
        column: 7,
      },
    ],
  };
}

const TITLE = inLanguages("Delivered value", "顾客让渡价值", "顧客讓渡價值");
const PURPOSE = inLanguages(
  "What each offer gives a customer less what it costs the customer; what each function is worth for its cost.",
  "各方案带给顾客的总价值减去总成本，以及每项功能与其成本之比。",
  "各方案帶給顧客的總價值減去總成本，以及每項功能與其成本之比。",
);
const UNIT_NOTE = inLanguages(
  "As the customer sees it, all eight in one unit",
  "从顾客角度估计，八项用同一单位",
  "從顧客角度估計，八項用同一單位",
);
const OFFER_NAMES = inLanguages(
  "Our offer|Rival A|Rival B",
  "我方方案|对手 A|对手 B",
  "我方方案|對手 A|對手 B",
);
const FUNCTION = inLanguages("Function", "功能", "功能");
const CHEAPER = inLanguages("Make it cheaper or leave it out", "降低成本或取消", "降低成本或取消");
const KEEP = inLanguages("Worth its cost", "物有所值", "物有所值");
const COMPLEXITY = inLanguages("Relationship complexity", "关系复杂度", "關係複雜度");
const OFFER_WORDS = inLanguages(
  "Offer|Product|Service|Personnel|Image|Money cost|Time cost|Energy cost|Psychic cost|Delivered value",
  "方案|产品价值|服务价值|人员价值|形象价值|货币成本|时间成本|体力成本|精神成本|顾客让渡价值",
  "方案|產品價值|服務價值|人員價值|形象價值|貨幣成本|時間成本|體力成本|精神成本|顧客讓渡價值",
);
const FUNCTION_WORDS = inLanguages(
  "Function|Worth (F)|Cost (C)|Value (V)|What to do",
  "功能|功能价值 F|成本 C|价值 V|建议",
  "功能|功能價值 F|成本 C|價值 V|建議",
);
const COUNT_WORDS = inLanguages(
  "Segments|Products|Channels|Companies|Relationships",
  "细分市场|产品|渠道|公司|关系种类",
  "細分市場|產品|通路|公司|關係種類",
);

export const DELIVERED_VALUE: Template = { id: "delivered-value", title: TITLE, sheet };
