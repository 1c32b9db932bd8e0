/** Customers with what serving them costs, what the relationship is worth, and when somebody last spoke with them. */
import { type SampleCustomer, sampleCustomers } from "./customers";
import { LAST_DAY } from "./days";
import type { SampleLanguage } from "./names";
import { between, rounded, seededRandom } from "./random";
import { DATE, put, type SampleCell, type SampleSheet } from "./sheet";

const COUNT = 72;
const MONEY = "#,##0";

/** Who keeps the sheet, and how it writes. */
interface Firm {
  readonly name: string;
  readonly seed: number;
  /** Revenue of the largest customer. */
  readonly largest: number;
  readonly heading: string;
  readonly answers: readonly [yes: string, no: string];
  /** Written where a cost should stand. */
  readonly note: string;
}

const FIRMS: Readonly<Record<SampleLanguage, Firm>> = {
  en: {
    name: "Relationships",
    seed: 31,
    largest: 286_000,
    heading:
      "Customer|Account owner|Revenue|Revenue last year|Cost of goods|Cost to serve|Discounts|Complaints|Products bought|Customer since|Last order|Assets|Income contribution|Depth of relationship|Potential|Last contact|Influence|Years as customer",
    answers: ["yes", "no"],
    note: "see Ben",
  },
  zh: {
    name: "客户关系",
    seed: 43,
    largest: 1_940_000,
    heading:
      "客户名称|负责人|销售额|上年销售额|销售成本|服务成本|折扣|投诉次数|购买产品数|首单日期|最近订单日期|资产|收入贡献|关系深度|潜力|上次联系|影响力|合作年限",
    answers: ["是", "否"],
    note: "待核实",
  },
};

/** About seventy customers of a firm that speaks the language. */
export function relationshipSheet(language: SampleLanguage): SampleSheet {
  const firm = FIRMS[language];
  const random = seededRandom(firm.seed);
  const rows = sampleCustomers(language, COUNT, firm.seed, firm.largest).map((customer) =>
    cellsOf(customer, random, firm),
  );
  // One factor is not known yet, one customer was never spoken with, one cost is a note.
  put(rows, 18, 14, "");
  put(rows, 29, 15, "");
  put(rows, 44, 5, firm.note);
  return { name: firm.name, heading: firm.heading.split("|"), rows };
}

function cellsOf(
  customer: SampleCustomer,
  random: () => number,
  { largest, answers: [yes, no] }: Firm,
): SampleCell[] {
  const { name, owner, revenue, complaints, products, since, lastOrder } = customer;
  const money = (amount: number): SampleCell => ({ number: rounded(amount, 0), format: MONEY });
  const day = (serial: number): SampleCell => ({ number: Math.floor(serial), format: DATE });
  const years = Math.max(0, Math.floor((LAST_DAY - since) / 365.25));
  // Small customers ask for as much attention as large ones, which is what makes some of them cost money.
  const attention = between(random, 0.002, 0.012) + complaints * 0.0015;
  const service = largest * attention + revenue * between(random, 0.01, 0.05);
  return [
    name,
    owner,
    money(revenue),
    money(revenue * between(random, 0.55, 1.5)),
    money(revenue * between(random, 0.55, 0.82)),
    money(service),
    money(revenue * between(random, 0, 0.05)),
    { number: complaints },
    { number: products },
    day(since),
    day(lastOrder),
    money(revenue * between(random, 2, 9)),
    money(revenue * between(random, 0.02, 0.09)),
    { number: 1 + Math.floor(between(random, 0, 10)) },
    { number: 1 + Math.floor(between(random, 0, 10)) },
    day(LAST_DAY - random() ** 2 * 120),
    random() < 0.12 ? yes : no,
    { number: years },
  ];
}
