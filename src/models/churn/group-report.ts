/** The table and chart of churn by tier, contract or region, with what they have in common. */

import { sum } from "../../core/numbers/sum";
import { shareText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { filled, filledText, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { ChurnOfGroup } from "./groups";
import { TEXTS } from "./texts";

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
    group: WORDS.total[language],
    customers: sum(groups.map(({ customers }) => customers)),
    lost: sum(groups.map(({ lost }) => lost)),
    value: sum(groups.map(({ value }) => value)),
    valueLost: sum(groups.map(({ valueLost }) => valueLost)),
  };
  const rows = [...shown, total].map(({ group, customers, lost, value, valueLost }) => [
    ...[group || TEXTS.noGroup[language], customers, lost, lost / customers],
    total.lost > 0 ? lost / total.lost : "",
    ...(hasValue ? [valueLost, value > 0 ? valueLost / value : ""] : []),
  ]);
  const header = HEADER.slice(0, hasValue ? 7 : 5);
  const formats = ["text", "count", "count", "share", "share", "money", "share"] as const;
  const [most, least] = [shown[0], shown[shown.length - 1]];
  return [
    { kind: "heading", text: TEXTS.byGroupTitle[language] },
    {
      kind: "grid",
      id: "groups",
      header: header.map((one) => one[language]),
      formats: formats.slice(0, header.length),
      total: true,
      rows,
    },
    {
      kind: "chart",
      picture: "bars",
      title: TEXTS.byGroupTitle[language],
      grid: "groups",
      labels: 0,
      values: [3],
    },
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
  const [name, other] = [most, least].map(({ group }) => group || TEXTS.noGroup[language]) as [
    string,
    string,
  ];
  const [high, low] = [most, least].map(({ lost, customers }) => shareText(lost / customers)) as [
    string,
    string,
  ];
  return filled(TEXTS.widestGap, language, { name, high, other, low });
}

/** @private */
function tooMany(hidden: number) {
  return filledText(TEXTS.hiddenGroups, { hidden });
}

const HEADER = [
  TEXTS.group,
  WORDS.customers,
  WORDS.lost,
  WORDS.churnRate,
  TEXTS.shareOfLost,
  TEXTS.valueOfTheLost,
  TEXTS.valueChurn,
];
