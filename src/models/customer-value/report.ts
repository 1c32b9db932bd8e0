/** The report of customer value: what the value is made of, the best customers, and who is over- or underrated. */

import { sum } from "../../core/numbers/sum";
import { amountText, shareText } from "../../core/report/plain-number";
import type { Block, ReportCell } from "../../core/report/report";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import type { CustomerValue } from "./customer-value";
import type { CustomerValueOptions } from "./options";

/** One customer with a value. */
export interface ValuedCustomer {
  readonly name: string;
  readonly value: CustomerValue;
  readonly rank: number;
  /** Today's rank by revenue; `null` where there is none. */
  readonly revenueRank: number | null;
}

const BEST = 20;
const GAPS = 10;

/**
 * The report of one run.
 *
 * @param customers those with a value, in any order
 * @param options the rates used
 * @param language of every text
 * @example valueReport([], { churnRate: 0.2, discountRate: 0.1 }, "en")[0].figures[0].value // => 0
 */
export function valueReport(
  customers: readonly ValuedCustomer[],
  options: CustomerValueOptions,
  language: Language,
): Block[] {
  const worded = (texts: readonly Text[]) => texts.map((text) => text[language]);
  const total = (part: keyof CustomerValue) => sum(customers.map(({ value }) => value[part]));
  const whole = total("total");
  const byRank = [...customers].sort(
    (one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1),
  );
  const moved = byRank.filter(({ rank, revenueRank }) => revenueRank !== null && revenueRank !== rank);
  const gaps = moved.sort((one, other) => Math.abs(gapOf(other)) - Math.abs(gapOf(one))).slice(0, GAPS);
  const figure = (label: Text, part: keyof CustomerValue) =>
    ({ label: label[language], value: total(part), format: "money" }) as const;
  const assumptions = assumed(options)[language];
  const blocks: Block[] = [
    {
      kind: "figures",
      figures: [
        { label: CUSTOMERS[language], value: customers.length, format: "count" },
        figure(VALUE, "total"),
        figure(REALISED, "realised"),
        figure(REMAINING, "remaining"),
        figure(REFERRED, "referred"),
      ],
    },
    { kind: "text", text: assumptions },
    { kind: "heading", text: BEST_TITLE[language] },
    {
      kind: "grid",
      id: "best",
      header: worded([RANK, CUSTOMER, REALISED, REMAINING, REFERRED, VALUE, SHARE]),
      formats: ["count", "text", "money", "money", "money", "money", "share"],
      total: false,
      rows: byRank
        .slice(0, BEST)
        .map(({ name, rank, value }): ReportCell[] => [
          ...[rank, name, value.realised, value.remaining, value.referred, value.total],
          whole > 0 ? value.total / whole : "",
        ]),
    },
    { kind: "chart", picture: "bars", title: BEST_TITLE[language], grid: "best", labels: 1, values: [5] },
  ];
  if (customers.some(({ revenueRank }) => revenueRank !== null)) {
    blocks.push(
      { kind: "heading", text: GAP_TITLE[language] },
      { kind: "text", text: gaps.length > 0 ? GAP_TEXT[language] : NO_GAPS[language] },
    );
  }
  if (gaps.length > 0) {
    blocks.push({
      kind: "grid",
      id: "gaps",
      header: worded([CUSTOMER, REVENUE_RANK, RANK, GAP, VALUE]),
      formats: ["text", "count", "count", "text", "money"],
      total: false,
      rows: gaps.map((one): ReportCell[] => {
        const gap = gapOf(one);
        return [
          one.name,
          one.revenueRank ?? "",
          one.rank,
          `${gap > 0 ? "▲" : "▼"}${amountText(Math.abs(gap))}`,
          one.value.total,
        ];
      }),
    });
  }
  return blocks;
}

/** How many ranks better a customer is by value than by revenue. @private */
function gapOf({ rank, revenueRank }: ValuedCustomer): number {
  return (revenueRank ?? rank) - rank;
}

/** @private */
function assumed({ churnRate, discountRate }: CustomerValueOptions): Text {
  const [churn, discount] = [churnRate, discountRate].map(shareText) as [string, string];
  const years = amountText(1 / churnRate);
  return inLanguages(
    `Value = profit to date + present value of the remaining life + the same for each customer referred (one generation). Without a rate of its own a customer is taken to leave at ${churn} a year, so to stay ${years} more years; profits at year ends, discounted at ${discount}.`,
    `价值 = 已实现利润 + 剩余关系期利润现值 + 每个被推荐客户的同样价值（只计一代）。没有单独流失率的客户按年流失率 ${churn}（再停留 ${years} 年）计算；利润按年末计，贴现率 ${discount}。`,
    `價值 = 已實現利潤 + 剩餘關係期利潤現值 + 每個被推薦客戶的同樣價值（只計一代）。沒有單獨流失率的客戶按年流失率 ${churn}（再停留 ${years} 年）計算；利潤按年末計，貼現率 ${discount}。`,
  );
}

const CUSTOMERS = inLanguages("Customers with a value", "有价值数据的客户", "有價值資料的客戶");
const CUSTOMER = inLanguages("Customer", "客户", "客戶");
const VALUE = inLanguages("Customer value", "客户价值", "客戶價值");
const REALISED = inLanguages("Profit to date", "已实现利润", "已實現利潤");
const REMAINING = inLanguages("Remaining life", "剩余关系期", "剩餘關係期");
const REFERRED = inLanguages("Referred customers", "推荐客户", "推薦客戶");
const RANK = inLanguages("Value rank", "价值排名", "價值排名");
const REVENUE_RANK = inLanguages("Revenue rank", "销售额排名", "銷售額排名");
const GAP = inLanguages("Gap", "名次差", "名次差");
const SHARE = inLanguages("% of value", "价值占比", "價值占比");
const BEST_TITLE = inLanguages("Most valuable customers", "价值最高的客户", "價值最高的客戶");
const GAP_TITLE = inLanguages(
  "Value against today's revenue",
  "价值与当前销售额对比",
  "價值與目前銷售額對比",
);
const GAP_TEXT = inLanguages(
  "▲ worth more than today's revenue suggests: do not lose them. ▼ large today, but worth less: check margin and loyalty.",
  "▲ 价值高于当前销售额所示：务必留住。▼ 当前销售额大但价值较低：检查利润率与忠诚度。",
  "▲ 價值高於目前銷售額所示：務必留住。▼ 目前銷售額大但價值較低：檢查利潤率與忠誠度。",
);
const NO_GAPS = inLanguages(
  "Every customer ranks the same by value as by revenue.",
  "所有客户的价值排名与销售额排名一致。",
  "所有客戶的價值排名與銷售額排名一致。",
);
