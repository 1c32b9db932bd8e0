/** A list of who left, and why, as a Chinese firm keeps it at the end of a year. */
import { businessName } from "./names";
import { between, pick, rounded, seededRandom } from "./random";
import { put, type SampleCell, type SampleSheet } from "./sheet";

const CUSTOMERS = 120;

/** Groups of customers: how many of a hundred, the share that leaves, sales in yuan. */
const GROUPS = [
  { name: "VIP客户", upTo: 0.05, leaves: 0.04, sales: 1_500_000 },
  { name: "主要客户", upTo: 0.2, leaves: 0.08, sales: 480_000 },
  { name: "普通客户", upTo: 0.5, leaves: 0.15, sales: 120_000 },
  { name: "小客户", upTo: 1, leaves: 0.28, sales: 22_000 },
] as const;

/** The more common a reason, the more often it stands here. */
const REASONS = [
  "竞争对手报价更低",
  "竞争对手报价更低",
  "交货延迟",
  "交货延迟",
  "售后响应慢",
  "价格过高",
  "产品质量不稳定",
  "公司搬迁",
  "已停业",
  "原因不明",
];

/** The customers with yes or no; one answer and one reason are missing, one answer is neither. */
export function lostCustomerSheet(): SampleSheet {
  const random = seededRandom(41);
  const taken = new Set<string>();
  const rows = Array.from({ length: CUSTOMERS }, (): SampleCell[] => {
    const { name, city } = businessName(random, "zh", taken);
    const place = random();
    const group = GROUPS.find(({ upTo }) => place < upTo) ?? GROUPS[0];
    const hasLeft = random() < group.leaves;
    const sales = rounded(group.sales * between(random, 0.5, 1.8), -2);
    return [
      name,
      city,
      group.name,
      { number: sales, format: "[$¥]#,##0" },
      hasLeft ? "是" : "否",
      hasLeft ? pick(random, REASONS) : "",
    ];
  });
  put(rows, 37, 4, "");
  put(rows, 84, 4, "待确认");
  const lost = rows.filter((row) => row[4] === "是");
  if (lost[3] !== undefined) lost[3][5] = "";
  return {
    name: "流失客户",
    heading: ["客户名称", "城市", "客户等级", "年销售额", "是否流失", "流失原因"],
    rows,
  };
}
