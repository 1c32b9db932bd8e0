/** Every word of the model credit, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  exposureIn: {
    en: "{name}, grade {grade}",
    "zh-CN": "{grade} 级客户的{name}",
    "zh-TW": "{grade} 級客戶的{name}",
  },
  // The model
  title: { en: "Credit", "zh-CN": "信用等级", "zh-TW": "信用等級" },
  summary: {
    en: "Rates each customer by 20 indicators, 100 points, 70 of them non-financial: AAA from 90, AA from 80, A from 70, B from 60, else C; no grade where fewer than half are known. Repeated every quarter on the figures of the quarter before.",
    "zh-CN":
      "按 20 项指标（满分 100 分，其中非财务 70 分）评定客户：90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其余 C；已知指标不足一半时不评等级。每季度按上一季度的数据评定。",
    "zh-TW":
      "按 20 項指標（滿分 100 分，其中非財務 70 分）評定客戶：90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其餘 C；已知指標不足一半時不評等級。每季按上一季的資料評定。",
  },
  method: {
    en: "Rates each customer by {count} {count?indicator:indicators}, 100 points, {nonFinancial} of them non-financial: {cuts}, else {last}. {unknown} Repeated every quarter on the figures of the quarter before.",
    "zh-CN":
      "按 {count} 项指标（满分 100 分，其中非财务 {nonFinancial} 分）评定客户：{cuts}，其余 {last}。{unknown}每季度按上一季度的数据评定。",
    "zh-TW":
      "按 {count} 項指標（滿分 100 分，其中非財務 {nonFinancial} 分）評定客戶：{cuts}，其餘 {last}。{unknown}每季按上一季的資料評定。",
  },
  cutOfMethod: { en: "{label} from {from}", "zh-CN": "{from} 分起 {label}", "zh-TW": "{from} 分起 {label}" },
  unknownWithholds: {
    en: "What is not known earns no points; with fewer than half of the indicators known there is no grade.",
    "zh-CN": "未知指标得 0 分；已知指标不足一半时不评等级。",
    "zh-TW": "未知指標得 0 分；已知指標不足一半時不評等級。",
  },
  unknownEarnsNothing: {
    en: "What is not known earns no points.",
    "zh-CN": "未知指标得 0 分。",
    "zh-TW": "未知指標得 0 分。",
  },
  unknownIsRescaled: {
    en: "The points of the known indicators are scaled up to 100.",
    "zh-CN": "按已知指标折算为 100 分。",
    "zh-TW": "按已知指標折算為 100 分。",
  },

  // The columns beside the customers
  grade: { en: "Credit grade", "zh-CN": "信用等级", "zh-TW": "信用等級" },
  notEnoughKnown: { en: "not enough known", "zh-CN": "已知指标不足", "zh-TW": "已知指標不足" },
  score: { en: "Credit score", "zh-CN": "信用得分", "zh-TW": "信用得分" },
  knownOf20: {
    en: "Known of 20",
    "zh-CN": "已知指标数（共 20）",
    "zh-TW": "已知指標數（共 20）",
  },
  limit: { en: "Proposed credit limit", "zh-CN": "建议信用额度", "zh-TW": "建議信用額度" },
  term: { en: "Proposed credit days", "zh-CN": "建议信用天数", "zh-TW": "建議信用天數" },

  // The columns that are read
  monthlySalesField: { en: "Monthly sales", "zh-CN": "月均销售额", "zh-TW": "月均銷售額" },
  creditDaysField: { en: "Credit days", "zh-CN": "信用天数", "zh-TW": "信用天數" },
  receivablesField: { en: "Receivables", "zh-CN": "应收账款余额", "zh-TW": "應收帳款餘額" },
  quarterField: { en: "Quarter rated", "zh-CN": "评定季度", "zh-TW": "評定季度" },
  previousGradeField: { en: "Previous grade", "zh-CN": "上期等级", "zh-TW": "上期等級" },

  // The options
  missingOptionLabel: { en: "What is not known", "zh-CN": "未知指标", "zh-TW": "未知指標" },
  missingOptionHelp: {
    en: "Earns nothing, without a grade where fewer than half of the indicators are known; or earns nothing and is graded all the same; or the known ones are scaled up to 100 points.",
    "zh-CN": "得 0 分，且已知指标不足一半时不评等级；或得 0 分并照常评级；或按已知指标折算为 100 分。",
    "zh-TW": "得 0 分，且已知指標不足一半時不評等級；或得 0 分並照常評級；或按已知指標折算為 100 分。",
  },
  withholdChoice: {
    en: "No points, no grade below half",
    "zh-CN": "得 0 分，不足一半不评级",
    "zh-TW": "得 0 分，不足一半不評級",
  },
  zeroChoice: { en: "No points", "zh-CN": "得 0 分", "zh-TW": "得 0 分" },
  rescaleChoice: { en: "Scale up the known", "zh-CN": "按已知折算", "zh-TW": "按已知折算" },
  cutOptionLabel: { en: "{grade} from points", "zh-CN": "{grade} 起始分", "zh-TW": "{grade} 起始分" },
  cutOptionHelp: {
    en: "A score equal to it earns the grade.",
    "zh-CN": "得分等于此值即达到该等级。",
    "zh-TW": "得分等於此值即達到該等級。",
  },
  aboveNextCut: {
    en: "above {from}, where {label} begins",
    "zh-CN": "大于 {label} 的起始分 {from}",
    "zh-TW": "大於 {label} 的起始分 {from}",
  },
  coefficientOptionLabel: {
    en: "{label} limit coefficient",
    "zh-CN": "{label} 额度系数",
    "zh-TW": "{label} 額度係數",
  },
  coefficientOptionHelp: {
    en: "Times the sales of the credit period.",
    "zh-CN": "乘以信用期内的销售额。",
    "zh-TW": "乘以信用期內的銷售額。",
  },
  creditDaysOptionHelp: {
    en: "For customers without days of their own.",
    "zh-CN": "用于未填信用天数的客户。",
    "zh-TW": "用於未填信用天數的客戶。",
  },

  // What to do about each grade
  actionAAA: {
    en: "Full limit and best terms.",
    "zh-CN": "给予最高额度和最优条件。",
    "zh-TW": "給予最高額度和最優條件。",
  },
  actionAA: {
    en: "Normal limit and terms.",
    "zh-CN": "给予正常额度和条件。",
    "zh-TW": "給予正常額度和條件。",
  },
  actionA: {
    en: "Smaller limit; check every quarter.",
    "zh-CN": "额度略减，每季复查。",
    "zh-TW": "額度略減，每季複查。",
  },
  actionB: {
    en: "Small limit, short terms; collect on time.",
    "zh-CN": "小额度、短账期，按时催收。",
    "zh-TW": "小額度、短帳期，按時催收。",
  },
  actionC: {
    en: "No credit: cash before delivery.",
    "zh-CN": "不授信，款到发货。",
    "zh-TW": "不授信，款到出貨。",
  },

  // The report
  rated: { en: "Customers rated", "zh-CN": "已评定客户", "zh-TW": "已評定客戶" },
  ungraded: {
    en: "Not enough known for a grade",
    "zh-CN": "已知指标不足，未评等级",
    "zh-TW": "已知指標不足，未評等級",
  },
  complete: { en: "With all indicators known", "zh-CN": "指标齐全的客户", "zh-TW": "指標齊全的客戶" },
  averageKnown: { en: "Indicators known on average", "zh-CN": "平均已知指标数", "zh-TW": "平均已知指標數" },
  nobodyIsLast: {
    en: "None of the {all} rated customers is at {name}.",
    "zh-CN": "{all} 个已评级客户中没有 {name} 级。",
    "zh-TW": "{all} 個已評級客戶中沒有 {name} 級。",
  },
  someAreLast: {
    en: "{count} of {all} rated customers {count?is:are} at {name}, the lowest grade.",
    "zh-CN": "{all} 个已评级客户中有 {count} 个为最低的 {name} 级。",
    "zh-TW": "{all} 個已評級客戶中有 {count} 個為最低的 {name} 級。",
  },
  moneyAtLast: {
    en: "{count} of {all} rated customers {count?is:are} at {name}, the lowest grade, with {worth} of {valueName}: {share} of all.",
    "zh-CN": "{all} 个已评级客户中有 {count} 个为最低的 {name} 级，{valueName} {worth}，占 {share}。",
    "zh-TW": "{all} 個已評級客戶中有 {count} 個為最低的 {name} 級，{valueName} {worth}，占 {share}。",
  },
  gradesHeading: { en: "Grades", "zh-CN": "信用等级", "zh-TW": "信用等級" },
  shareOf: { en: "% of exposure", "zh-CN": "金额占比", "zh-TW": "金額占比" },
  fromPointsHeader: { en: "From points", "zh-CN": "起始分", "zh-TW": "起始分" },
  coefficient: { en: "Limit coefficient", "zh-CN": "额度系数", "zh-TW": "額度係數" },
  gradeRule: {
    en: "A score on a cut-off earns the grade. Limit = monthly sales x credit days / 30 x coefficient.",
    "zh-CN": "得分等于起始分即达到该等级。额度 = 月销售额 × 信用天数 ÷ 30 × 系数。",
    "zh-TW": "得分等於起始分即達到該等級。額度 = 月銷售額 × 信用天數 ÷ 30 × 係數。",
  },
  cappedNote: {
    en: "Held at a lower grade than their points earn by a lost lawsuit: {capped}.",
    "zh-CN": "因败诉而低于得分对应等级的客户：{capped} 个。",
    "zh-TW": "因敗訴而低於得分對應等級的客戶：{capped} 個。",
  },
  reachNote: {
    en: "Only {known} of the {count} indicators {known?is:are} known of anybody, at most {most} points: no grade better than {best} was within reach.",
    "zh-CN": "{count} 项指标中只有 {known} 项有数据，最多可得 {most} 分：能达到的最高等级为 {best}。",
    "zh-TW": "{count} 項指標中只有 {known} 項有資料，最多可得 {most} 分：能達到的最高等級為 {best}。",
  },
  fewKnownNote: {
    en: "{few} of {all} {all?grade:grades} {few?rests:rest} on fewer than half of the indicators: no ground for a credit limit.",
    "zh-CN": "{all} 个等级中有 {few} 个所依据的指标不到一半：不足以确定信用额度。",
    "zh-TW": "{all} 個等級中有 {few} 個所依據的指標不到一半：不足以確定信用額度。",
  },
  ownScheme: {
    en: "Points and cut-offs come from the workbook's Credit scheme sheet.",
    "zh-CN": "分值和等级界线取自本工作簿的信用评分方案表。",
    "zh-TW": "分值和等級界線取自本試算表的信用評分方案表。",
  },
  lostHeading: { en: "Where points are lost", "zh-CN": "主要失分指标", "zh-TW": "主要失分指標" },
  losingCustomers: { en: "Customers who lose points", "zh-CN": "失分客户数", "zh-TW": "失分客戶數" },
  ofWhichUnknown: { en: "of which not known", "zh-CN": "其中未知", "zh-TW": "其中未知" },
  besidesUnknown: { en: "Not known, not counted", "zh-CN": "另有未知，不计", "zh-TW": "另有未知，不計" },
  averagePointsLost: { en: "Average points lost", "zh-CN": "平均失分", "zh-TW": "平均失分" },
  lastHeading: {
    en: "Lowest grade and downgrades",
    "zh-CN": "最低等级与降级客户",
    "zh-TW": "最低等級與降級客戶",
  },
  exposure: { en: "Exposure", "zh-CN": "风险金额", "zh-TW": "風險金額" },
  why: { en: "Why", "zh-CN": "原因", "zh-TW": "原因" },
  cappedBy: { en: "held down by {cap}", "zh-CN": "等级受限于{cap}", "zh-TW": "等級受限於{cap}" },
  andMore: { en: "… and {more} more", "zh-CN": "……以及另外 {more} 个", "zh-TW": "……以及另外 {more} 個" },
  dueHeading: { en: "To be reviewed this quarter", "zh-CN": "本季度需复评", "zh-TW": "本季需複評" },
  dueRule: {
    en: "Each quarter customers are rated on the figures of the quarter before. Listed is whose rating rests on an earlier quarter or on none that is known, who has no grade, and whose payment record is not complete. Without a column Quarter rated of your own, a score that is still that of the run before keeps its quarter: write the new quarter beside it to confirm it.",
    "zh-CN":
      "每季度按上一季度数据评定。列出评定所依据的季度较早或未知、没有等级，以及履约记录不全的客户。没有自己的“评定季度”列时，得分与上次运行相同的客户沿用原季度：如已确认，请在旁边写上新季度。",
    "zh-TW":
      "每季按上一季資料評定。列出評定所依據的季度較早或未知、沒有等級，以及履約記錄不全的客戶。沒有自己的「評定季度」欄時，得分與上次執行相同的客戶沿用原季度：如已確認，請在旁邊寫上新季度。",
  },
  dueNow: {
    en: "On the day of this run {current} counts; what rests on it falls due again on {again}.",
    "zh-CN": "本次运行当天应依据 {current}；依据该季度的评定在 {again} 再次到期。",
    "zh-TW": "本次執行當天應依據 {current}；依據該季的評定在 {again} 再次到期。",
  },
  notRated: { en: "not rated", "zh-CN": "未评定", "zh-TW": "未評定" },
  noQuarter: { en: "no quarter", "zh-CN": "无评定季度", "zh-TW": "無評定季度" },
  lastRated: { en: "last rated {quarter}", "zh-CN": "上次评定：{quarter}", "zh-TW": "上次評定：{quarter}" },
  notKnown: { en: "not known: {names}", "zh-CN": "未知：{names}", "zh-TW": "未知：{names}" },

  // One customer's rating
  category: { en: "Category", "zh-CN": "类别", "zh-TW": "類別" },
  indicator: { en: "Indicator", "zh-CN": "指标", "zh-TW": "指標" },
  input: { en: "Input", "zh-CN": "填写内容", "zh-TW": "填寫內容" },
  points: { en: "Points", "zh-CN": "得分", "zh-TW": "得分" },
  outOf: { en: "Out of", "zh-CN": "满分", "zh-TW": "滿分" },
  whatWouldEarnMore: { en: "What would earn more", "zh-CN": "如何提高得分", "zh-TW": "如何提高得分" },
  fillIn: { en: "fill in: up to +{most}", "zh-CN": "补填：最多 +{most}", "zh-TW": "補填：最多 +{most}" },
  atLeast: { en: "at least", "zh-CN": "至少", "zh-TW": "至少" },
  atMost: { en: "at most", "zh-CN": "至多", "zh-TW": "至多" },
  subtotal: { en: "Subtotal", "zh-CN": "小计", "zh-TW": "小計" },
  total: { en: "Total", "zh-CN": "总分", "zh-TW": "總分" },
  gradeHeader: { en: "Grade", "zh-CN": "信用等级", "zh-TW": "信用等級" },
  toNext: { en: "Points to the next grade", "zh-CN": "距上一等级", "zh-TW": "距上一等級" },
  indicatorsKnown: { en: "Indicators known", "zh-CN": "已知指标数", "zh-TW": "已知指標數" },
  heldDownExplained: {
    en: "The points earn {byPoints}, but the grade is held down at {label} by {cap}.",
    "zh-CN": "按得分为 {byPoints}，但“{cap}”将等级限制在 {label}。",
    "zh-TW": "按得分為 {byPoints}，但「{cap}」將等級限制在 {label}。",
  },
  pointsToNext: {
    en: "{label} begins at {from} points: {missing} more.",
    "zh-CN": "{label} 从 {from} 分起：还差 {missing} 分。",
    "zh-TW": "{label} 從 {from} 分起：還差 {missing} 分。",
  },
  notEnoughExplained: {
    en: "Fewer than half of the indicators are known, so there is no grade: fill in what is missing.",
    "zh-CN": "已知指标不足一半，因此不评等级：请补填缺少的指标。",
    "zh-TW": "已知指標不足一半，因此不評等級：請補填缺少的指標。",
  },

  // Formula help
  creditScoreSummary: {
    en: "Credit score of each customer, 0 to 100, by 20 indicators; not rounded. Blank rows stay blank; an unreadable cell is said in its row.",
    "zh-CN":
      "按 20 项指标计算每个客户的信用得分（0 至 100，不取整）。空白行保持空白；无法识别的内容在该行说明。",
    "zh-TW":
      "按 20 項指標計算每個客戶的信用得分（0 至 100，不取整）。空白列保持空白；無法識別的內容在該列說明。",
  },
  creditGradeSummary: {
    en: "Credit grade of each customer: AAA from 90 points, AA from 80, A from 70, B from 60, else C, on the unrounded score. A lost lawsuit holds it at C; fewer than half known: no grade.",
    "zh-CN":
      "每个客户的信用等级：90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其余 C，按未取整的得分判断。败诉者最高为 C；已知指标不足一半时不评等级。",
    "zh-TW":
      "每個客戶的信用等級：90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其餘 C，按未取整的得分判斷。敗訴者最高為 C；已知指標不足一半時不評等級。",
  },
  creditReasonSummary: {
    en: "Why each customer has its grade, in a sentence: an answer that holds it down, how many points the next grade lacks, or that too little is known. Blank for the best grade.",
    "zh-CN": "用一句话说明等级的原因：限制等级的答案、距上一等级还差多少分，或已知指标不足。最高等级留空。",
    "zh-TW": "用一句話說明等級的原因：限制等級的答案、距上一等級還差多少分，或已知指標不足。最高等級留空。",
  },
  creditReportSummary: {
    en: "One customer's credit rating as a table: input, points, what would earn more, subtotals, grade, points to the next grade, how many indicators are known.",
    "zh-CN": "单个客户的信用评估表：填写内容、得分、如何提高、小计、等级、距上一等级的分数、已知指标数。",
    "zh-TW": "單一客戶的信用評估表：填寫內容、得分、如何提高、小計、等級、距上一等級的分數、已知指標數。",
  },
  creditLimitSummary: {
    en: "Proposed credit limit: monthly sales x credit days / 30 x coefficient of the grade (AAA 1.5, AA 1, A 0.8, B 0.6, C 0).",
    "zh-CN": "建议信用额度：月销售额 × 信用天数 ÷ 30 × 等级系数（AAA 1.5、AA 1、A 0.8、B 0.6、C 0）。",
    "zh-TW": "建議信用額度：月銷售額 × 信用天數 ÷ 30 × 等級係數（AAA 1.5、AA 1、A 0.8、B 0.6、C 0）。",
  },
  indicatorsHelp: {
    en: "20 columns in the scheme's order, one customer per row; levels as letter or text. One cell or one column: total scores.",
    "zh-CN": "按方案顺序排列的 20 列，每行一个客户；分级指标填字母或文字。一个单元格或一列：总分。",
    "zh-TW": "按方案順序排列的 20 欄，每列一個客戶；分級指標填字母或文字。一個儲存格或一欄：總分。",
  },
  creditReportIndicatorsHelp: {
    en: "The 20 cells of one customer, in a row or a column.",
    "zh-CN": "一个客户的 20 个单元格，一行或一列。",
    "zh-TW": "一個客戶的 20 個儲存格，一列或一欄。",
  },
  schemeHelp: {
    en: "Optional. The whole range of a Credit scheme sheet, such as 'Credit scheme'!A1:J200; the default scheme when left out.",
    "zh-CN": "可选。“信用方案”工作表的完整范围，如 '信用方案'!A1:J200；省略时用默认方案。",
    "zh-TW": "選填。「信用方案」工作表的完整範圍，如 '信用方案'!A1:J200；省略時用預設方案。",
  },
  scoreMissingHelp: {
    en: 'Optional. "zero": what is not known earns nothing (default); "rescale": the known ones are scaled up to 100.',
    "zh-CN": '可选。"zero"：未知指标得 0 分（默认）；"rescale"：按已知指标折算为 100 分。',
    "zh-TW": '選填。"zero"：未知指標得 0 分（預設）；"rescale"：按已知指標折算為 100 分。',
  },
  gradeMissingHelp: {
    en: 'Optional. Left out: no grade where fewer than half are known. "zero": what is not known earns nothing; "rescale": the known ones are scaled up to 100.',
    "zh-CN":
      '可选。省略时，已知指标不足一半则不评等级。"zero"：未知指标得 0 分；"rescale"：按已知指标折算为 100 分。',
    "zh-TW":
      '選填。省略時，已知指標不足一半則不評等級。"zero"：未知指標得 0 分；"rescale"：按已知指標折算為 100 分。',
  },
  gradeHelp: {
    en: "Grades: one cell or a column. Where not enough is known for a grade there is no limit.",
    "zh-CN": "信用等级：一个单元格或一列。未评等级者没有额度。",
    "zh-TW": "信用等級：一個儲存格或一欄。未評等級者沒有額度。",
  },
  monthlySalesHelp: {
    en: "Sales in an average month, expected or of months with deliveries: one cell or a column.",
    "zh-CN": "平均月销售额（预计值，或有发货月份的平均）：一个单元格或一列。",
    "zh-TW": "平均月銷售額（預計值，或有出貨月份的平均）：一個儲存格或一欄。",
  },
  creditDaysHelp: {
    en: "Days of credit: one cell for all or a column.",
    "zh-CN": "信用天数：所有客户共用一个单元格，或一列。",
    "zh-TW": "信用天數：所有客戶共用一個儲存格，或一欄。",
  },
  coefficientsHelp: {
    en: "Optional. Two columns, grade and coefficient, or the whole range of a Credit scheme sheet.",
    "zh-CN": "可选。两列：等级和系数，或“信用方案”工作表的完整范围。",
    "zh-TW": "選填。兩欄：等級和係數，或「信用方案」工作表的完整範圍。",
  },

  // What a formula or a column should hold instead
  schemeColumns: {
    en: "{count} columns in the scheme's order, or one column of total scores",
    "zh-CN": "按方案顺序排列的 {count} 列，或一列总分",
    "zh-TW": "按方案順序排列的 {count} 欄，或一欄總分",
  },
  missingChoices: {
    en: '"zero" or "rescale"',
    "zh-CN": '"zero" 或 "rescale"',
    "zh-TW": '"zero" 或 "rescale"',
  },
  totalScore: { en: "the total score", "zh-CN": "总分", "zh-TW": "總分" },
  zeroToHundred: { en: "0 to 100", "zh-CN": "0 到 100", "zh-TW": "0 到 100" },
  aShareUpTo: {
    en: "a share such as 95 %, up to {most}",
    "zh-CN": "比例，例如 95 %，最高 {most}",
    "zh-TW": "比例，例如 95 %，最高 {most}",
  },
  aShareOf20: { en: "a share such as 20%", "zh-CN": "比例，例如 20%", "zh-TW": "比例，例如 20%" },
  coefficientsRow: {
    en: "coefficients, row {row}",
    "zh-CN": "额度系数第 {row} 行",
    "zh-TW": "額度係數第 {row} 列",
  },
  twoColumns: {
    en: "a grade of its own and a coefficient, 0 or above, in two columns",
    "zh-CN": "两列：不重复的等级和大于或等于 0 的系数",
    "zh-TW": "兩欄：不重複的等級和大於或等於 0 的係數",
  },

  // What a row of the Credit scheme worksheet should hold instead
  twenty: {
    en: "a scheme of 20 indicators in their order",
    "zh-CN": "按顺序排列的 20 项指标",
    "zh-TW": "按順序排列的 20 項指標",
  },
  schemeRow: { en: "scheme, row {row}", "zh-CN": "信用方案第 {row} 行", "zh-TW": "信用方案第 {row} 列" },
  schemeWithHeaders: {
    en: "the whole range of a Credit scheme sheet, with a row of headers {headers}",
    "zh-CN": "“信用方案”工作表的完整范围，其中有一行标题：{headers}",
    "zh-TW": "「信用方案」工作表的完整範圍，其中有一列標題：{headers}",
  },
  noSuchRow: { en: "no such row", "zh-CN": "没有这样的行", "zh-TW": "沒有這樣的列" },
  maxPointsTotal: { en: "scheme: Max points", "zh-CN": "信用方案的满分合计", "zh-TW": "信用方案的滿分合計" },
  total100: {
    en: "points that total 100, so raise or lower one of them",
    "zh-CN": "100 分，请调整其中的分数",
    "zh-TW": "100 分，請調整其中的分數",
  },
  anIndicator: { en: "an indicator with a name", "zh-CN": "有名称的指标", "zh-TW": "有名稱的指標" },
  aNewName: {
    en: "a grade with a name of its own",
    "zh-CN": "名称不重复的等级",
    "zh-TW": "名稱不重複的等級",
  },
  notNegative: { en: "a number, 0 or above", "zh-CN": "大于或等于 0 的数字", "zh-TW": "大於或等於 0 的數字" },
  fallingCut: {
    en: "points from 100 down to 0, below the grade above",
    "zh-CN": "0 到 100 的分数，且低于上一等级",
    "zh-TW": "0 到 100 的分數，且低於上一等級",
  },
  zeroAtLast: {
    en: "0 points in the last grade, so that every score has one",
    "zh-CN": "0 分（最后一个等级），使每个分数都有等级",
    "zh-TW": "0 分（最後一個等級），使每個分數都有等級",
  },
  stepNeeded: {
    en: "an indicator with at least one step",
    "zh-CN": "至少有一个档次的指标",
    "zh-TW": "至少有一個級距的指標",
  },
  aLetter: {
    en: "a step with a letter of its own, A, B, C …",
    "zh-CN": "不重复的字母 A、B、C……",
    "zh-TW": "不重複的字母 A、B、C……",
  },
  aGrade: {
    en: "a grade of the grade table, or nothing",
    "zh-CN": "等级表中的等级，或留空",
    "zh-TW": "等級表中的等級，或留空",
  },
  bandSteps: {
    en: "at least (or at most) in each row, otherwise only in the last",
    "zh-CN": "各行均为“至少”（或均为“至多”），“其他”只在最后一行",
    "zh-TW": "各列均為「至少」（或均為「至多」），「其他」只在最後一列",
  },
  falling: { en: "a number below the row before", "zh-CN": "小于上一行的数字", "zh-TW": "小於上一列的數字" },
  rising: { en: "a number above the row before", "zh-CN": "大于上一行的数字", "zh-TW": "大於上一列的數字" },
  lineSteps: {
    en: "one row full at and one row none at",
    "zh-CN": "“满分线”和“零分线”各一行",
    "zh-TW": "「滿分線」和「零分線」各一列",
  },
  otherEnd: {
    en: "a number that differs from the other end",
    "zh-CN": "与另一端不同的数字",
    "zh-TW": "與另一端不同的數字",
  },
  endsOfLine: {
    en: "empty: a line gives the max points at full and 0 at none",
    "zh-CN": "空（满分线得满分，零分线得 0 分）",
    "zh-TW": "空（滿分線得滿分，零分線得 0 分）",
  },
  allPoints: {
    en: "the max points in the first step",
    "zh-CN": "满分（第一档）",
    "zh-TW": "滿分（第一個級距）",
  },
  fallingPoints: {
    en: "points from 0 to those of the step before",
    "zh-CN": "0 到上一档分值之间的分数",
    "zh-TW": "0 到上一級距分值之間的分數",
  },

  // The indicators and their categories
  categorySolvency: { en: "Solvency", "zh-CN": "偿债能力", "zh-TW": "償債能力" },
  categoryOperations: { en: "Operations", "zh-CN": "经营能力", "zh-TW": "經營能力" },
  categoryProfitability: { en: "Profitability", "zh-CN": "盈利能力", "zh-TW": "獲利能力" },
  receivableDaysName: { en: "receivable days", "zh-CN": "应收账款周转天数", "zh-TW": "應收帳款週轉天數" },
  currentRatioName: { en: "current ratio", "zh-CN": "流动比率", "zh-TW": "流動比率" },
  quickRatioName: { en: "quick ratio", "zh-CN": "速动比率", "zh-TW": "速動比率" },
  debtRatioName: { en: "debt ratio", "zh-CN": "资产负债率", "zh-TW": "負債比率" },
  registeredCapitalName: { en: "registered capital", "zh-CN": "注册资本", "zh-TW": "資本額" },
  companyRevenueName: { en: "annual revenue", "zh-CN": "年营业额", "zh-TW": "年營業額" },
  grossMarginName: { en: "gross margin", "zh-CN": "销售毛利率", "zh-TW": "銷售毛利率" },
  netMarginName: { en: "net margin", "zh-CN": "销售净利润率", "zh-TW": "銷售淨利率" },
  returnOnEquityName: { en: "return on equity", "zh-CN": "净资产收益率", "zh-TW": "股東權益報酬率" },
  categoryCharacter: { en: "Character", "zh-CN": "品质特性", "zh-TW": "品質特性" },
  categoryPaymentPerformance: { en: "Payment performance", "zh-CN": "信用履约率", "zh-TW": "信用履約率" },
  overallImpressionName: { en: "overall impression", "zh-CN": "整体印象", "zh-TW": "整體印象" },
  industryPositionName: { en: "industry position", "zh-CN": "行业地位", "zh-TW": "行業地位" },
  managementName: {
    en: "management's integrity and quality",
    "zh-CN": "负责人品德及企业管理素质",
    "zh-TW": "負責人品德及企業管理素質",
  },
  relationshipLengthName: {
    en: "length of relationship",
    "zh-CN": "业务关系持续期",
    "zh-TW": "業務關係持續期",
  },
  relationshipStrengthName: {
    en: "strength of relationship",
    "zh-CN": "业务关系强度",
    "zh-TW": "業務關係強度",
  },
  cooperationName: { en: "willingness to cooperate", "zh-CN": "合作诚意", "zh-TW": "合作誠意" },
  employeesName: { en: "employees", "zh-CN": "员工人数", "zh-TW": "員工人數" },
  litigationName: { en: "litigation", "zh-CN": "诉讼记录", "zh-TW": "訴訟紀錄" },
  creditFulfilmentRateName: { en: "credit fulfilment rate", "zh-CN": "信用履约率", "zh-TW": "信用履約率" },
  onTimeRateName: { en: "on-time rate", "zh-CN": "按期履约率", "zh-TW": "按期履約率" },
  badDebtRecordName: { en: "bad-debt record", "zh-CN": "呆坏账记录", "zh-TW": "呆帳紀錄" },

  // The levels of the default scheme, best first
  impressionA: {
    en: "≥3 years, larger, good name",
    "zh-CN": "成立 3 年以上，规模较大，形象好",
    "zh-TW": "成立 3 年以上，規模較大，形象好",
  },
  impressionB: {
    en: "≥1 year, medium",
    "zh-CN": "成立 1 年以上，规模中等",
    "zh-TW": "成立 1 年以上，規模中等",
  },
  impressionC: {
    en: "new, small or poor name",
    "zh-CN": "新成立、规模小或形象差",
    "zh-TW": "新成立、規模小或形象差",
  },
  positionA: { en: "top 3 locally", "zh-CN": "本地前 3 名", "zh-TW": "本地前 3 名" },
  positionB: { en: "top 10", "zh-CN": "本地前 10 名", "zh-TW": "本地前 10 名" },
  positionC: { en: "some scale", "zh-CN": "有一定规模", "zh-TW": "有一定規模" },
  positionD: { en: "start-up", "zh-CN": "起步阶段", "zh-TW": "起步階段" },
  managementA: { en: "good", "zh-CN": "好", "zh-TW": "好" },
  managementB: { en: "average", "zh-CN": "一般", "zh-TW": "一般" },
  managementC: { en: "poor", "zh-CN": "差", "zh-TW": "差" },
  lengthA: { en: "over 2 years", "zh-CN": "2 年以上", "zh-TW": "2 年以上" },
  lengthB: { en: "1-2 years", "zh-CN": "1-2 年", "zh-TW": "1-2 年" },
  lengthC: { en: "2-12 months", "zh-CN": "2-12 个月", "zh-TW": "2-12 個月" },
  lengthD: { en: "under 2 months", "zh-CN": "不足 2 个月", "zh-TW": "不足 2 個月" },
  strengthA: { en: "we are main supplier", "zh-CN": "我方为主要供应商", "zh-TW": "我方為主要供應商" },
  strengthB: { en: "second", "zh-CN": "我方为次要供应商", "zh-TW": "我方為次要供應商" },
  strengthC: { en: "occasional", "zh-CN": "偶尔采购", "zh-TW": "偶爾採購" },
  cooperationA: { en: "gives statements", "zh-CN": "愿意提供报表", "zh-TW": "願意提供報表" },
  cooperationB: { en: "reluctant", "zh-CN": "勉强提供", "zh-TW": "勉強提供" },
  cooperationC: { en: "refuses", "zh-CN": "拒绝提供", "zh-TW": "拒絕提供" },
  litigationA: { en: "none", "zh-CN": "无", "zh-TW": "無" },
  litigationB: { en: "sued, all won", "zh-CN": "有诉讼，全部胜诉", "zh-TW": "有訴訟，全部勝訴" },
  litigationC: { en: "pending", "zh-CN": "有未决诉讼", "zh-TW": "有未決訴訟" },
  litigationD: { en: "lost", "zh-CN": "败诉", "zh-TW": "敗訴" },

  // The words of the Credit scheme worksheet, by which it is read
  basisColumn: { en: "Basis", "zh-CN": "性质", "zh-TW": "性質" },
  maxColumn: { en: "Max points", "zh-CN": "满分", "zh-TW": "滿分" },
  ruleColumn: { en: "Rule", "zh-CN": "计分方式", "zh-TW": "計分方式" },
  stepColumn: { en: "Step", "zh-CN": "档次", "zh-TW": "級距" },
  valueColumn: { en: "Answer or value", "zh-CN": "标准", "zh-TW": "標準" },
  pointsColumn: { en: "Points", "zh-CN": "分值", "zh-TW": "分值" },
  capColumn: { en: "Grade at most", "zh-CN": "等级上限", "zh-TW": "等級上限" },
  gradeColumn: { en: "Grade", "zh-CN": "等级", "zh-TW": "等級" },
  nonFinancialBasis: { en: "non-financial", "zh-CN": "非财务", "zh-TW": "非財務" },
  financialBasis: { en: "financial", "zh-CN": "财务", "zh-TW": "財務" },
  levelsRule: { en: "levels", "zh-CN": "分级", "zh-TW": "分級" },
  bandsRule: { en: "bands", "zh-CN": "分段", "zh-TW": "分段" },
  lineRule: { en: "straight line", "zh-CN": "直线", "zh-TW": "直線" },
  rateRule: { en: "rate", "zh-CN": "比率", "zh-TW": "比率" },
  otherwiseStep: { en: "otherwise", "zh-CN": "其他", "zh-TW": "其他" },
  fullStep: { en: "full at", "zh-CN": "满分线", "zh-TW": "滿分線" },
  noneStep: { en: "none at", "zh-CN": "零分线", "zh-TW": "零分線" },

  // The Credit assessment worksheet
  assessmentTitle: { en: "Credit assessment", "zh-CN": "信用评估", "zh-TW": "信用評估" },
  assessmentHowTo: {
    en: "One row per customer and quarter, on the figures of the quarter before. Answer from the lists to the right: what stays empty earns no points, below half there is no grade.",
    "zh-CN":
      "每行一个客户，每季度按上一季度的数据评定。在右侧从下拉列表选择答案：留空不得分，填写不足一半时不评等级。",
    "zh-TW":
      "每列一個客戶，每季按上一季的資料評定。在右側從下拉式選單選擇答案：留空不得分，填寫不足一半時不評等級。",
  },
  assessmentWithScheme: {
    en: "Points and cut-offs come from your Credit scheme sheet.",
    "zh-CN": "分值与界线取自“信用方案”工作表。",
    "zh-TW": "分值與界線取自「信用方案」工作表。",
  },
  assessmentWithoutScheme: {
    en: "Points and cut-offs are the defaults. To use your own, insert the Credit scheme template first, then this one.",
    "zh-CN": "分值与界线为默认值。如需自定义，请先插入“信用方案”模板，再插入本模板。",
    "zh-TW": "分值與界線為預設值。如需自訂，請先插入「信用方案」範本，再插入本範本。",
  },
  exampleCustomer: { en: "Example", "zh-CN": "示例", "zh-TW": "範例" },
  creditLimit: { en: "Credit limit", "zh-CN": "信用额度", "zh-TW": "信用額度" },
  gradeReason: { en: "Why this grade", "zh-CN": "等级原因", "zh-TW": "等級原因" },
  upToPoints: { en: "up to {max} points", "zh-CN": "最高 {max} 分", "zh-TW": "最高 {max} 分" },

  // The Credit scheme worksheet
  schemeTitle: { en: "Credit scheme", "zh-CN": "信用方案", "zh-TW": "信用方案" },
  schemeNoteSource: {
    en: "From the source: 5 categories, 20 indicators, 100 points, of which 70 non-financial and 30 financial, five grades AAA to C, rated every quarter on the quarter before.",
    "zh-CN":
      "来源规定：5 类、20 项指标、满分 100 分（非财务 70 分、财务 30 分），AAA 至 C 五个等级，每季度按上一季度数据评定。",
    "zh-TW":
      "來源規定：5 類、20 項指標、滿分 100 分（非財務 70 分、財務 30 分），AAA 至 C 五個等級，每季按上一季資料評定。",
  },
  schemeNoteDefaults: {
    en: "Defaults of this product, yours to change: the points of each indicator, all answers, bounds and cut-offs, the limit coefficients.",
    "zh-CN": "本产品的默认值，可自行修改：各指标分值、所有标准与界线、等级起始分、额度系数。",
    "zh-TW": "本產品的預設值，可自行修改：各指標分值、所有標準與界線、等級起始分、額度係數。",
  },
  schemeNoteRows: {
    en: "Rows may be inserted. A level counts by its letter; bounds belong to the better band; a straight line gives all points at one end and none at the other.",
    "zh-CN": "可插入行。分级指标按字母计分；界线值归入较好的一段；直线计分在满分线得满分、零分线得 0 分。",
    "zh-TW": "可插入列。分級指標按字母計分；界線值歸入較好的一段；直線計分在滿分線得滿分、零分線得 0 分。",
  },
  schemeNoteUse: {
    en: "In a formula of yours, give this whole sheet to CREDIT_GRADE as its second argument. The Credit assessment does so by itself.",
    "zh-CN": "在自己的公式中，把本工作表的完整范围作为 CREDIT_GRADE 的第二个参数。“信用评估”会自动使用。",
    "zh-TW": "在自己的公式中，把本工作表的完整範圍作為 CREDIT_GRADE 的第二個引數。「信用評估」會自動使用。",
  },
  checksHeading: { en: "Checks", "zh-CN": "检查", "zh-TW": "檢查" },
  totalPoints: { en: "Total points", "zh-CN": "满分合计", "zh-TW": "滿分合計" },
  checkFine: { en: "as in the source", "zh-CN": "与来源一致", "zh-TW": "與來源一致" },
  checkMustBe100: {
    en: "must be 100: change the max points",
    "zh-CN": "必须为 100：请调整满分",
    "zh-TW": "必須為 100：請調整滿分",
  },
  checkDiffers: {
    en: "not as in the source (70 and 30): fine if you mean it",
    "zh-CN": "与来源（70 和 30）不同：如为有意修改则无妨",
    "zh-TW": "與來源（70 和 30）不同：如為有意修改則無妨",
  },
  indicatorsHeading: { en: "Indicators", "zh-CN": "指标与分值", "zh-TW": "指標與分值" },
  indicatorNumber: { en: "No.", "zh-CN": "序号", "zh-TW": "序號" },
} satisfies Texts;
