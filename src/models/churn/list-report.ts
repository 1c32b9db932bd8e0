/** The reports of a customer list that says who left and why. */

import { sum } from "../../core/numbers/sum";
import type { Block, ReportCell } from "../../core/report/report";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { groupBlocks } from "./group-report";
import { churnByGroup } from "./groups";
import { type ReasonFigures, reasonFigures } from "./reasons";

/** A Pareto of more bars says no more. */
const MOST_REASONS = 20;

/**
 * Churn over all and by group, from a column that says who left.
 *
 * @param left per customer, `null` where it is not known
 * @param groups per customer, all `""` when there is no such column
 * @param values per customer, `NaN` where it is not known
 * @param hasValue whether there is a column of values
 * @param language of every text
 * @example leftBlocks([true, false], ["", ""], Float64Array.of(5, 7), true, "en")[0].figures[2].value // => 0.5
 */
export function leftBlocks(
  left: readonly (boolean | null)[],
  groups: readonly string[],
  values: Float64Array,
  hasValue: boolean,
  language: Language,
): Block[] {
  const figures = churnByGroup(left, groups, values);
  const total = (key: "customers" | "lost" | "value" | "valueLost") => sum(figures.map((one) => one[key]));
  const customers = total("customers");
  const value = total("value");
  return [
    {
      kind: "figures",
      figures: [
        { label: CUSTOMERS[language], value: customers, format: "count" },
        { label: LOST[language], value: total("lost"), format: "count" },
        {
          label: LIST_RATE[language],
          value: customers > 0 ? total("lost") / customers : "",
          format: "share",
        },
        ...(hasValue && value > 0
          ? [{ label: VALUE_RATE[language], value: total("valueLost") / value, format: "share" as const }]
          : []),
      ],
    },
    { kind: "text", text: SPAN[language] },
    ...(figures.some(({ group }) => group !== "") ? groupBlocks(figures, hasValue, language) : []),
  ];
}

/**
 * Pareto of the reasons, and how much of the loss could have been helped.
 *
 * @param reasons per customer, `""` where none is given or the customer did not leave
 * @param values per customer, `NaN` where it is not known
 * @param hasValue whether there is a column of values
 * @param language of every text
 * @example reasonBlocks(["Price", "Moved"], Float64Array.of(5, 7), true, "en")[1].rows[0].slice(0, 3) // => ["Can be worked on", 1, 0.5]
 */
export function reasonBlocks(
  reasons: readonly string[],
  values: Float64Array,
  hasValue: boolean,
  language: Language,
): Block[] {
  const figures = reasonFigures(reasons, values);
  if (figures.length === 0) return [{ kind: "note", text: NO_REASONS[language] }];
  const customers = sum(figures.map((one) => one.customers));
  const value = sum(figures.map((one) => one.value));
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : "");
  const merged = [...figures.slice(0, MOST_REASONS), ...rest(figures.slice(MOST_REASONS))];
  let running = 0;
  const reasonRows = merged.map((one): ReportCell[] => {
    running += one.customers;
    return [
      one.reason || OTHERS[language],
      one.reason ? one.kind.label[language] : "",
      one.customers,
      one.customers / customers,
      running / customers,
      ...(hasValue ? [one.value, share(one.value, value)] : []),
      one.reason ? one.kind.counterMeasure[language] : "",
    ];
  });
  const kinds = [true, false, null].map((controllable): ReportCell[] => {
    const own = figures.filter(({ kind }) => kind.controllable === controllable);
    const count = sum(own.map((one) => one.customers));
    const worth = sum(own.map((one) => one.value));
    const label = controllable === null ? NOT_CLEAR : controllable ? CAN : CANNOT;
    return [label[language], count, count / customers, ...(hasValue ? [worth, share(worth, value)] : [])];
  });
  const worded = (header: readonly Text[]) => header.map((one) => one[language]);
  const valued = <Item>(items: readonly Item[]) => (hasValue ? items : []);
  return [
    { kind: "heading", text: REASONS[language] },
    {
      kind: "grid",
      id: "kinds",
      header: worded([SORT, CUSTOMERS, SHARE, ...valued([VALUE, SHARE_OF_VALUE])]),
      formats: ["text", "count", "share", ...valued(["money", "share"] as const)],
      total: false,
      rows: kinds,
    },
    {
      kind: "grid",
      id: "reasons",
      header: worded([
        REASON,
        SORT,
        CUSTOMERS,
        SHARE,
        CUMULATIVE,
        ...valued([VALUE, SHARE_OF_VALUE]),
        MEASURE,
      ]),
      formats: ["text", "text", "count", "share", "share", ...valued(["money", "share"] as const), "text"],
      total: false,
      rows: reasonRows,
    },
    { kind: "chart", picture: "bars", title: REASONS[language], grid: "reasons", labels: 0, values: [3, 4] },
    { kind: "text", text: SORTING[language] },
  ];
}

/** Reasons too rare to list, in one row without a name. @private */
function rest(figures: readonly ReasonFigures[]): ReasonFigures[] {
  const [first] = figures;
  if (!first) return [];
  const customers = sum(figures.map((one) => one.customers));
  return [{ ...first, reason: "", customers, value: sum(figures.map((one) => one.value)) }];
}

const CUSTOMERS = inLanguages("Customers", "客户数", "客戶數");
const LOST = inLanguages("Lost", "流失", "流失");
/** The words beside the overall rate; the calculator looks for them. */
export const LIST_RATE = inLanguages("Churn rate", "客户流失率", "客戶流失率");
const VALUE_RATE = inLanguages("Value churn", "金额流失率", "金額流失率");
const SPAN = inLanguages(
  "The rate holds for the time that the list covers: it is yearly only if the column says who left within a year.",
  "该比率对应名单所覆盖的时间：只有记录一年内流失情况时才是年流失率。",
  "該比率對應名單所涵蓋的時間：只有記錄一年內流失情況時才是年流失率。",
);
const REASONS = inLanguages("Why customers left", "客户流失原因", "客戶流失原因");
const REASON = inLanguages("Reason", "原因", "原因");
const SORT = inLanguages("Kind", "类别", "類別");
const SHARE = inLanguages("% of customers", "客户占比", "客戶占比");
const CUMULATIVE = inLanguages("Cumulative", "累计占比", "累計占比");
const VALUE = inLanguages("Value lost", "流失金额", "流失金額");
const SHARE_OF_VALUE = inLanguages("% of value", "金额占比", "金額占比");
const MEASURE = inLanguages("What to do", "应对措施", "因應措施");
const OTHERS = inLanguages("Other reasons", "其他原因", "其他原因");
const CAN = inLanguages("Can be worked on", "可控", "可控");
const CANNOT = inLanguages("Cannot be helped", "不可控", "不可控");
const NOT_CLEAR = inLanguages("Not clear", "不明", "不明");
const NO_REASONS = inLanguages("No reasons are given.", "没有填写流失原因。", "沒有填寫流失原因。");
const SORTING = inLanguages(
  "Service, product, price, delivery and rivals can be worked on; customers who moved or closed cannot be helped. The kind is told from the words of the reason; rename a reason to change its kind.",
  "服务、产品、价格、交货、竞争对手属可控原因；搬迁、停业属不可控。类别按原因中的词语判断；修改原因文字即可改变类别。",
  "服務、產品、價格、交貨、競爭對手屬可控原因；搬遷、停業屬不可控。類別按原因中的詞語判斷；修改原因文字即可改變類別。",
);
