/** Good and bad customers: five signs of each, and whether to keep, convert or let go. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import {
  choice,
  headers,
  listColumn,
  opening,
  type TemplateRow,
  wordsOf,
} from "../../core/template/template-rows";
import { inLanguages, type Language } from "../../core/texts/language";

const HEADER_ROW = 5;
const ROWS = 30;
const LAST = HEADER_ROW + ROWS;

/** Good signs, then bad ones, of each example customer. */
const EXAMPLE = ["YYYYY NNNNN", "YYYNN NNNNN", "YNYNN NYNYN", "NNYNN YYNYN", "NNNNN YYYYY"];

/** @private */
function sheet(language: Language): TemplateSheet {
  const verdicts = wordsOf(VERDICTS, language);
  const [keep, convert, letGo] = verdicts;
  const yes = YES[language];
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const at = HEADER_ROW + 1 + index;
    const signs = EXAMPLE[index]?.replace(" ", "") ?? " ".repeat(10);
    const verdict = verdicts[index];
    return [
      input(EXAMPLE[index] ? `${CUSTOMER[language]} ${index + 1}` : "", "text"),
      ...Array.from(signs, (sign) =>
        choice(sign === " " ? "" : sign === "Y" ? yes : NO[language], [yes, NO[language]]),
      ),
      result(
        `=IF(COUNTIF(B${at}:K${at};"?*")=0;"";COUNTIF(B${at}:F${at};"${yes}")-COUNTIF(G${at}:K${at};"${yes}"))`,
        "count",
      ),
      result(`=IF(L${at}="";"";IF(L${at}>=$B$4;"${keep}";IF(L${at}<=$C$4;"${letGo}";"${convert}")))`, "text"),
      null,
      ...(verdict
        ? [wording(verdict), result(`=COUNTIF($M$${HEADER_ROW + 1}:$M$${LAST};O${at})`, "count")]
        : []),
    ];
  });
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      [wording(LIMITS[language]), input(2, "count"), input(-2, "count")],
      [...headers(HEADER, language), null, ...headers(COUNT_HEADER, language)],
      ...rows,
    ],
    columnWidths: [260],
    frozenRows: HEADER_ROW,
    charts: [
      {
        picture: "bars",
        title: TITLE[language],
        labels: listColumn(15, HEADER_ROW, verdicts.length),
        values: [listColumn(16, HEADER_ROW, verdicts.length)],
        row: HEADER_ROW + 5,
        column: 15,
      },
    ],
  };
}

const TITLE = inLanguages("Good and bad customers", "好客户与坏客户", "好客戶與壞客戶");
const PURPOSE = inLanguages(
  "Five good signs, then five bad ones. Keep the good; convert the doubtful by price, terms or service; let go of those that stay bad.",
  "先列五个好的特征，再列五个坏的特征。保留好客户；通过价格、条件或服务转化可疑客户；放弃始终不良的客户。",
  "先列五個好的特徵，再列五個壞的特徵。保留好客戶；透過價格、條件或服務轉化可疑客戶；放棄始終不良的客戶。",
);
const YES = inLanguages("Yes", "是", "是");
const NO = inLanguages("No", "否", "否");
const CUSTOMER = inLanguages("Customer", "客户", "客戶");
const LIMITS = inLanguages(
  "Keep from, let go up to (good less bad)",
  "保留下限、放弃上限（好减坏）",
  "保留下限、放棄上限（好減壞）",
);
const HEADER = inLanguages(
  "Customer|Wants what we do well|Values it|Pays for it|Makes us better|Fits our strategy|Wants what we do badly|Costs more than it brings|Small orders|Needs much attention|Never satisfied|Good less bad|Verdict",
  "客户|所需正是我们所长|重视其价值|愿意付款|促使我们进步|符合我们的战略|所需并非所长|成本高于收入|采购量小|占用大量精力|永不满意|好减坏|结论",
  "客戶|所需正是我們所長|重視其價值|願意付款|促使我們進步|符合我們的策略|所需並非所長|成本高於收入|採購量小|占用大量精力|永不滿意|好減壞|結論",
);
const COUNT_HEADER = inLanguages("Verdict|Customers", "结论|客户数", "結論|客戶數");
const VERDICTS = inLanguages("Keep|Convert|Let go", "保留|转化|放弃", "保留|轉化|放棄");

export const GOOD_AND_BAD: Template = { id: "good-and-bad-customers", title: TITLE, sheet };
