/** The credit report: customers and exposure by grade, where points are lost, who is at C, who is due. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import { inLanguages, type Language } from "../../core/texts/language";
import { type CreditResult, dueGrid, lastGradeGrid, lostGrid } from "./report-lists";

/**
 * The report of one rating.
 *
 * @param result what the run found
 * @param language of every text
 * @example creditReportBlocks({ ratings: [], scheme: { indicators: [], grades: [] }, exposure: null, names: [], sheetRows: [], quarters: [], previous: [] }, "en")[1].kind // => "heading"
 */
export function creditReportBlocks(result: CreditResult, language: Language): Block[] {
  const { ratings, scheme, exposure } = result;
  const rated = ratings.filter((rating) => rating !== null);
  const capped = rated.filter(({ cappedBy }) => cappedBy !== null).length;
  const count = scheme.indicators.length;
  const known = sum(rated.map((rating) => rating.known));
  const blocks: Block[] = [
    {
      kind: "figures",
      figures: [
        { label: RATED[language], value: rated.length, format: "count" },
        {
          label: COMPLETE[language],
          value: rated.filter((one) => one.known === count).length,
          format: "count",
        },
        {
          label: AVERAGE_KNOWN[language],
          value: rated.length > 0 ? `${amountText(known / rated.length)}/${count}` : "",
          format: "text",
        },
      ],
    },
    { kind: "heading", text: GRADES_HEADING[language] },
    gradeGrid(result, language),
    {
      kind: "chart",
      picture: "bars",
      title: GRADES_HEADING[language],
      grid: "grades",
      labels: 0,
      values: exposure ? [3, 5] : [3],
    },
    { kind: "text", text: RULE[language] },
  ];
  if (capped > 0) blocks.push({ kind: "note", text: cappedNote(capped, language) });
  const lists: [Grid, string][] = [
    [lostGrid(result, language), LOST_HEADING[language]],
    [lastGradeGrid(result, language), LAST_HEADING[language]],
    [dueGrid(result, language), DUE_HEADING[language]],
  ];
  for (const [grid, heading] of lists) {
    blocks.push({ kind: "heading", text: heading });
    if (grid.id === "due") blocks.push({ kind: "text", text: DUE_RULE[language] });
    blocks.push(grid.rows.length > 0 ? grid : { kind: "text", text: NOBODY[language] });
  }
  return blocks;
}

/** Native formulas over the grade column, so that it follows when a person edits a grade. @private */
function gradeGrid({ ratings, scheme, exposure }: CreditResult, language: Language): Grid {
  const { grades } = scheme;
  const total = grades.length + 1;
  const customersOf = (grade: number) => ratings.filter((rating) => rating?.grade === grade).length;
  const owedOf = (grade: number) =>
    sum(ratings.map((rating, at) => (rating?.grade === grade ? (exposure?.values[at] ?? 0) : 0)));
  const all = grades.map((_, grade) => ({ customers: customersOf(grade), owed: owedOf(grade) }));
  const everyone = sum(all.map(({ customers }) => customers));
  const owedByAll = sum(all.map(({ owed }) => owed));
  const rows = [...all, { customers: everyone, owed: owedByAll }].map(({ customers, owed }, index) => {
    const at = index + 1;
    const isTotal = at === total;
    const grade = grades[index];
    const down = (of: number) => ["SUM(", { row: 1, of }, ":", { row: total - 1, of }, ")"];
    const inGrade = [{ column: "grade" }, ";", { row: at, of: 0 }];
    const share = (of: number, value: number, whole: number): ReportCell => {
      const sumCell = { row: total, of, fixedRow: true };
      return {
        value: whole > 0 ? value / whole : "",
        formula: ["IF(", sumCell, ">0;", { row: at, of }, "/", sumCell, ';"")'],
      };
    };
    const cells: ReportCell[] = [
      grade?.label ?? TOTAL[language],
      grade?.from ?? "",
      { value: customers, formula: isTotal ? down(2) : ["COUNTIF(", ...inGrade, ")"] },
      share(2, customers, everyone),
    ];
    if (exposure) {
      const owedIn = ["SUMIF(", ...inGrade, ";", { column: exposure.column }, ")"];
      cells.push({ value: owed, formula: isTotal ? down(4) : owedIn }, share(4, owed, owedByAll));
    }
    return [...cells, grade?.coefficient ?? "", (grade && TERMS[index]?.[language]) ?? ""];
  });
  return {
    kind: "grid",
    id: "grades",
    header: [
      GRADE[language],
      FROM[language],
      CUSTOMERS[language],
      SHARE[language],
      ...(exposure ? [exposure.name, SHARE_OF[language]] : []),
      COEFFICIENT[language],
      WHAT_TO_DO[language],
    ],
    formats: ["text", "money", "count", "share", ...(exposure ? MONEY_AND_SHARE : []), "money", "text"],
    total: true,
    rows,
  };
}

/** @private */
function cappedNote(capped: number, language: Language): string {
  return inLanguages(
    `Held at a lower grade than their points earn by a lost lawsuit: ${capped}.`,
    `因败诉而低于得分对应等级的客户：${capped} 个。`,
    `因敗訴而低於得分對應等級的客戶：${capped} 個。`,
  )[language];
}

const MONEY_AND_SHARE = ["money", "share"] as const;
const RATED = inLanguages("Customers rated", "已评定客户", "已評定客戶");
const COMPLETE = inLanguages("With all indicators known", "指标齐全的客户", "指標齊全的客戶");
const AVERAGE_KNOWN = inLanguages("Indicators known on average", "平均已知指标数", "平均已知指標數");
const GRADES_HEADING = inLanguages("Grades", "信用等级", "信用等級");
const LOST_HEADING = inLanguages("Where points are lost", "主要失分指标", "主要失分指標");
const LAST_HEADING = inLanguages("Lowest grade and downgrades", "最低等级与降级客户", "最低等級與降級客戶");
const DUE_HEADING = inLanguages("To be reviewed this quarter", "本季度需复评", "本季需複評");
const NOBODY = inLanguages("None.", "无。", "無。");
const GRADE = inLanguages("Grade", "等级", "等級");
const FROM = inLanguages("From points", "起始分", "起始分");
const CUSTOMERS = inLanguages("Customers", "客户数", "客戶數");
const SHARE = inLanguages("% of customers", "客户占比", "客戶占比");
const SHARE_OF = inLanguages("% of it", "金额占比", "金額占比");
const COEFFICIENT = inLanguages("Limit coefficient", "额度系数", "額度係數");
const WHAT_TO_DO = inLanguages("What to do", "建议做法", "建議做法");
const TOTAL = inLanguages("Total", "合计", "合計");
/** From the grade-to-limit rules that were found in public; see the README. */
const TERMS = [
  inLanguages("largest limit, review each quarter", "额度最高，每季复评", "額度最高，每季複評"),
  inLanguages("sales of the credit period", "额度为信用期销售额", "額度為信用期銷售額"),
  inLanguages("slightly below it", "额度略低", "額度略低"),
  inLanguages("small limit, watch payments", "额度较低，关注回款", "額度較低，關注回款"),
  inLanguages("payment before delivery", "款到发货", "款到發貨"),
];
const RULE = inLanguages(
  "A score on a cut-off earns the grade. Limit = monthly sales x credit days / 30 x coefficient.",
  "得分等于起始分即达到该等级。额度 = 月销售额 × 信用天数 ÷ 30 × 系数。",
  "得分等於起始分即達到該等級。額度 = 月銷售額 × 信用天數 ÷ 30 × 係數。",
);
const DUE_RULE = inLanguages(
  "The rating is made every quarter on the quarter before. Listed is who was rated before the newest quarter in the data or never, and whose payment record is not complete.",
  "每季度按上一季度数据评定。列出评定季度早于数据中最新季度、从未评定，以及履约记录不全的客户。",
  "每季按上一季資料評定。列出評定季度早於資料中最新季度、從未評定，以及履約記錄不全的客戶。",
);
