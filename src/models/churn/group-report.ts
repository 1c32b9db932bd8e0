/** The table and chart of churn by tier, contract or region, with what they have in common. */

import { sum } from "../../core/numbers/sum";
import { shareText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { inLanguages, type Language } from "../../core/texts/language";
import type { ChurnOfGroup } from "./groups";

/** Beyond this a column is a name rather than a group. */
const MOST_GROUPS = 30;

/**
 * Churn by group with a total row, a chart, and the widest gap in a sentence.
 *
 * @param groups the highest churn rate first
 * @param hasValue whether amounts were given
 * @param language of every text
 * @example groupBlocks([{ group: "A", customers: 4, lost: 1, value: 0, valueLost: 0 }], false, "en")[0] // => { kind: "heading", text: "Churn by group" }
 */
export function groupBlocks(groups: readonly ChurnOfGroup[], hasValue: boolean, language: Language): Block[] {
  const largest = [...groups].sort((one, other) => other.customers - one.customers).slice(0, MOST_GROUPS);
  const shown = groups.filter((group) => largest.includes(group));
  const total: ChurnOfGroup = {
    group: TOTAL[language],
    customers: sum(groups.map(({ customers }) => customers)),
    lost: sum(groups.map(({ lost }) => lost)),
    value: sum(groups.map(({ value }) => value)),
    valueLost: sum(groups.map(({ valueLost }) => valueLost)),
  };
  const rows = [...shown, total].map(({ group, customers, lost, value, valueLost }) => [
    ...[group || NO_GROUP[language], customers, lost, lost / customers],
    total.lost > 0 ? lost / total.lost : "",
    ...(hasValue ? [valueLost, value > 0 ? valueLost / value : ""] : []),
  ]);
  const header = HEADER.slice(0, hasValue ? 7 : 5);
  const formats = ["text", "count", "count", "share", "share", "money", "share"] as const;
  const [most, least] = [shown[0], shown[shown.length - 1]];
  return [
    { kind: "heading", text: TITLE[language] },
    {
      kind: "grid",
      id: "groups",
      header: header.map((one) => one[language]),
      formats: formats.slice(0, header.length),
      total: true,
      rows,
    },
    { kind: "chart", picture: "bars", title: TITLE[language], grid: "groups", labels: 0, values: [3] },
    ...(most && least && shown.length > 1
      ? [{ kind: "text", text: gap(most, least, language) } as const]
      : []),
    ...(shown.length < groups.length
      ? [{ kind: "note", text: tooMany(groups.length - shown.length)[language] } as const]
      : []),
  ];
}

/** @private */
function gap(most: ChurnOfGroup, least: ChurnOfGroup, language: Language): string {
  const [name, other] = [most, least].map(({ group }) => group || NO_GROUP[language]) as [string, string];
  const [high, low] = [most, least].map(({ lost, customers }) => shareText(lost / customers)) as [
    string,
    string,
  ];
  return inLanguages(
    `${name} loses the most, ${high}; ${other} the least, ${low}.`,
    `${name}流失率最高（${high}），${other}最低（${low}）。`,
    `${name}流失率最高（${high}），${other}最低（${low}）。`,
  )[language];
}

/** @private */
function tooMany(hidden: number) {
  return inLanguages(
    `${hidden} smaller groups are not listed, but are in the total.`,
    `另有 ${hidden} 个较小的分组未列出，但计入合计。`,
    `另有 ${hidden} 個較小的分組未列出，但計入合計。`,
  );
}

const TITLE = inLanguages("Churn by group", "各分组流失率", "各分組流失率");
const TOTAL = inLanguages("Total", "合计", "合計");
const NO_GROUP = inLanguages("(none)", "（未填）", "（未填）");

const HEADER = [
  inLanguages("Group", "分组", "分組"),
  inLanguages("Customers", "客户数", "客戶數"),
  inLanguages("Lost", "流失", "流失"),
  inLanguages("Churn rate", "流失率", "流失率"),
  inLanguages("% of all lost", "占流失总数", "占流失總數"),
  inLanguages("Value of the lost", "流失客户金额", "流失客戶金額"),
  inLanguages("Value churn", "金额流失率", "金額流失率"),
];
