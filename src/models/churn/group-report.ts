/** The table and chart of churn by tier, contract or region, with what they have in common. */

import { differBeyondChance } from "../../core/numbers/chance";
import { quotient } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { shareText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { ChurnOfGroup } from "./groups";
import { TEXTS } from "./texts";

/** Beyond this a column is a name rather than a group. */
const MOST_GROUPS = 30;

/**
 * Churn by group with a total row, a chart, and the widest gap in a sentence when chance does not explain it.
 *
 * @param groups the highest churn rate first
 * @param hasValue whether amounts were given
 * @param language of every text
 * @param counted whom the table counts, where other rates of the report count others
 * @example groupBlocks([{ group: "A", customers: 4, lost: 1, value: 0, valueLost: 0 }], false, "en")[0] // => { kind: "heading", text: "Churn by group" }
 */
export function groupBlocks(
  groups: readonly ChurnOfGroup[],
  hasValue: boolean,
  language: Language,
  counted?: string,
): Block[] {
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
    ...(hasValue ? [valueLost, value > 0 ? quotient(valueLost, value) : ""] : []),
  ]);
  const header = HEADER.slice(0, hasValue ? 7 : 5);
  const [gap] = gapBlocks(groups, shown, language);
  const formats = ["text", "count", "count", "share", "share", "money", "share"] as const;
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
      title: gap?.kind === "text" ? gap.text : TEXTS.byGroupTitle[language],
      shortTitle: TEXTS.byGroupTitle[language],
      grid: "groups",
      labels: 0,
      values: [3],
    },
    ...(gap ? [gap] : []),
    ...(counted === undefined ? [] : [{ kind: "text", text: counted } as const]),
    ...(shown.length < groups.length
      ? [
          {
            kind: "note",
            text: filled(TEXTS.hiddenGroups, language, { hidden: groups.length - shown.length }),
          } as const,
        ]
      : []),
  ];
}

/** The widest gap between named groups, or that the differences may be chance. @private */
function gapBlocks(
  groups: readonly ChurnOfGroup[],
  shown: readonly ChurnOfGroup[],
  language: Language,
): Block[] {
  const named = groups.filter(({ group }) => group !== "");
  if (named.length < 2) return [];
  if (!differBeyondChance(named.map(({ customers: count, lost: hits }) => ({ count, hits }))))
    return [{ kind: "text", text: TEXTS.mayBeChance[language] }];
  const listed = shown.filter(({ group }) => group !== "");
  const [most, least] = [listed[0], listed[listed.length - 1]];
  if (!most || !least) return [];
  const [high, low] = [most, least].map(({ lost, customers }) => shareText(lost / customers));
  const values = { name: most.group, high, other: least.group, low };
  return [{ kind: "text", text: filled(TEXTS.widestGap, language, values) }];
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
