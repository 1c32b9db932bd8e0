/** Every word of the prospects, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Prospects (MAN)", "zh-CN": "潜在客户（MAN）", "zh-TW": "潛在客戶（MAN）" },
  summary: {
    en: "Sorts prospects by whether they have the money, the authority to buy and the need, and names the next step for each of the eight cases.",
    "zh-CN": "按金钱、决策权和需求给潜在客户分类，并给出八种情况各自的下一步。",
    "zh-TW": "按金錢、決策權和需求給潛在客戶分類，並給出八種情況各自的下一步。",
  },

  // The fields
  moneyField: { en: "Money", "zh-CN": "金钱", "zh-TW": "金錢" },
  authorityField: { en: "Authority", "zh-CN": "决策权", "zh-TW": "決策權" },
  needField: { en: "Need", "zh-CN": "需求", "zh-TW": "需求" },

  // The next step for each code, from M+A+N to m+a+n
  idealStep: {
    en: "Ideal prospect: make an offer now and ask for the order.",
    "zh-CN": "理想的销售对象：立即报价，争取成交。",
    "zh-TW": "理想的銷售對象：立即報價，爭取成交。",
  },
  awakenNeedStep: {
    en: "Awaken the need: show with figures what the present way costs.",
    "zh-CN": "可接触：激发需求，用数字说明现状的代价。",
    "zh-TW": "可接觸：激發需求，用數字說明現狀的代價。",
  },
  findDeciderStep: {
    en: "Find out who decides, and let your contact introduce you.",
    "zh-CN": "可接触：找到有决策权的人，请联系人引见。",
    "zh-TW": "可接觸：找到有決策權的人，請聯絡人引薦。",
  },
  checkFinancesStep: {
    en: "Check the finances and the credit; offer a smaller first step or other terms.",
    "zh-CN": "可接触：调查其资金与信用，提供分期或较小的首单。",
    "zh-TW": "可接觸：調查其資金與信用，提供分期或較小的首筆訂單。",
  },
  meetDeciderStep: {
    en: "Keep in touch; meet the one who decides before you talk of need.",
    "zh-CN": "长期观察培养：先结识决策人，再谈需求。",
    "zh-TW": "長期觀察培養：先結識決策者，再談需求。",
  },
  comeBackStep: {
    en: "Keep in touch; come back when money is there or the need shows.",
    "zh-CN": "长期观察培养：待资金或需求出现时再跟进。",
    "zh-TW": "長期觀察培養：待資金或需求出現時再跟進。",
  },
  findDeciderAndMoneyStep: {
    en: "Keep in touch; find the one who decides and how it could be paid.",
    "zh-CN": "长期观察培养：寻找决策人和可行的付款方式。",
    "zh-TW": "長期觀察培養：尋找決策者和可行的付款方式。",
  },
  noProspectStep: {
    en: "No prospect: stop contact and use the time elsewhere.",
    "zh-CN": "非客户：停止接触，把时间用在别处。",
    "zh-TW": "非客戶：停止接觸，把時間用在別處。",
  },

  // The report
  idealFound: {
    en: "{count} of {all} {all?prospect:prospects} {count?has:have} the money, the authority and the need: make an offer now.",
    "zh-CN": "{all} 个潜在客户中有 {count} 个有金钱、有决策权、有需求：立即报价。",
    "zh-TW": "{all} 個潛在客戶中有 {count} 個有金錢、有決策權、有需求：立即報價。",
  },
  noIdeal: {
    en: "None of {all} {all?prospect:prospects} has money, authority and need at once: the next step for each is below.",
    "zh-CN": "{all} 个潜在客户中没有同时具备金钱、决策权和需求者：下一步见下。",
    "zh-TW": "{all} 個潛在客戶中沒有同時具備金錢、決策權和需求者：下一步見下。",
  },
  prospectsWithCode: {
    en: "Prospects with a code",
    "zh-CN": "有代码的潜在客户",
    "zh-TW": "有代碼的潛在客戶",
  },
  idealProspects: { en: "ready for an offer", "zh-CN": "可立即报价", "zh-TW": "可立即報價" },
  withoutCode: { en: "with an answer missing", "zh-CN": "答案不全", "zh-TW": "答案不全" },
  codes: { en: "Codes", "zh-CN": "各代码", "zh-TW": "各代碼" },
  prospects: { en: "Prospects", "zh-CN": "客户数", "zh-TW": "客戶數" },
  firstProspects: {
    en: "Work on these first",
    "zh-CN": "请先跟进这些潜在客户",
    "zh-TW": "請先跟進這些潛在客戶",
  },
  code: { en: "Code", "zh-CN": "代码", "zh-TW": "代碼" },
  prospectsByCode: { en: "Prospects by code", "zh-CN": "各代码客户数", "zh-TW": "各代碼客戶數" },
  idealOfAll: {
    en: "{ideal} of {graded} prospects {ideal?is:are} M+A+N, ready for an offer",
    "zh-CN": "{graded} 个潜在客户中有 {ideal} 个为 M+A+N，可立即报价",
    "zh-TW": "{graded} 個潛在客戶中有 {ideal} 個為 M+A+N，可立即報價",
  },
  prospectsShare: { en: "% of prospects", "zh-CN": "占比", "zh-TW": "占比" },
  nextStep: { en: "Next step", "zh-CN": "下一步", "zh-TW": "下一步" },
  rule: {
    en: "A capital letter means the prospect has the money, the authority, the need. Prospects with an answer missing have no code yet.",
    "zh-CN": "大写字母表示有金钱、决策权、需求。答案不全的客户暂无代码。",
    "zh-TW": "大寫字母表示有金錢、決策權、需求。答案不全的客戶暫無代碼。",
  },

  // Formula help
  manGradeSummary: {
    en: "MAN code of each prospect, M+A+N to m+a+n: a capital letter means it has the money, the authority, the need. A row with a blank stays blank.",
    "zh-CN": "潜在客户的 MAN 代码（M+A+N 至 m+a+n）：大写字母表示有金钱、决策权、需求。有空白的行保持空白。",
    "zh-TW": "潛在客戶的 MAN 代碼（M+A+N 至 m+a+n）：大寫字母表示有金錢、決策權、需求。有空白的列保持空白。",
  },
  moneyParameterHelp: {
    en: "Can it pay? TRUE/FALSE, 1/0 or yes/no: one cell or a column.",
    "zh-CN": "有无金钱：TRUE/FALSE、1/0、是/否 或 有/无，一个单元格或一列。",
    "zh-TW": "有無金錢：TRUE/FALSE、1/0、是/否 或 有/無，一個儲存格或一欄。",
  },
  authorityParameterHelp: {
    en: "Does our contact decide?",
    "zh-CN": "联系人有无决策权。",
    "zh-TW": "聯絡人有無決策權。",
  },
  needParameterHelp: { en: "Does it need what we sell?", "zh-CN": "有无需求。", "zh-TW": "有無需求。" },

  // The Prospects worksheet
  worksheetPurpose: {
    en: "Search until all three answers are known, screen by points, develop those with enough, stop at m+a+n. Ask for the need first, then money, then who decides.",
    "zh-CN":
      "搜索目标：直到三项答案齐全；筛选：按分数；开发：达到分数线；m+a+n：停止接触。先问需求，再看金钱，最后找决策人。",
    "zh-TW":
      "搜尋目標：直到三項答案齊全；篩選：按分數；開發：達到分數線；m+a+n：停止接觸。先問需求，再看金錢，最後找決策者。",
  },
  worksheetTitle: {
    en: "Prospect list (MAN)",
    "zh-CN": "潜在客户清单（MAN）",
    "zh-TW": "潛在客戶清單（MAN）",
  },
  prospectCount: { en: "Prospects", "zh-CN": "客户数", "zh-TW": "客戶數" },
  needPoints: { en: "Points for need", "zh-CN": "需求分值", "zh-TW": "需求分值" },
  moneyPoints: { en: "Points for money", "zh-CN": "金钱分值", "zh-TW": "金錢分值" },
  authorityPoints: { en: "Points for authority", "zh-CN": "决策权分值", "zh-TW": "決策權分值" },
  developFrom: { en: "Develop from", "zh-CN": "开发分数线", "zh-TW": "開發分數線" },
  prospectHeader: {
    en: "Prospect|Need|Money|Authority|Code|Points|Stage|Next step|Source|Region|Expected size",
    "zh-CN": "潜在客户|需求|金钱|决策权|代码|分数|阶段|下一步|来源|区域|预期规模",
    "zh-TW": "潛在客戶|需求|金錢|決策權|代碼|分數|階段|下一步|來源|區域|預期規模",
  },
  sources: {
    en: "People we know|Business contacts|Statistics|Directories|Newspapers and journals|Internet|Rivals' customers|Yellow pages|Trade shows",
    "zh-CN": "认识的人|商业联系|统计资料|名录|报纸杂志|互联网|竞争对手的客户|黄页|贸易展览",
    "zh-TW": "認識的人|商業聯繫|統計資料|名錄|報紙雜誌|網際網路|競爭對手的客戶|黃頁|貿易展覽",
  },
  sizes: { en: "Key|Ordinary", "zh-CN": "关键客户|普通客户", "zh-TW": "關鍵客戶|普通客戶" },
  sourceHeader: {
    en: "Source|To develop, of all found there|Prospects",
    "zh-CN": "来源|其中可开发的比例|客户数",
    "zh-TW": "來源|其中可開發的比例|客戶數",
  },
  regionHeader: {
    en: "Region (type yours)|To develop, key ones|Prospects",
    "zh-CN": "区域（请填写）|可开发的关键客户|客户数",
    "zh-TW": "區域（請填寫）|可開發的關鍵客戶|客戶數",
  },
  yes: { en: "Yes", "zh-CN": "有", "zh-TW": "有" },
  no: { en: "No", "zh-CN": "无", "zh-TW": "無" },
  unknownNote: { en: "Leave it blank while not known", "zh-CN": "未知时留空", "zh-TW": "未知時留空" },
  stageNames: {
    en: "Search|Screen|Develop|Stop",
    "zh-CN": "搜索目标|筛选|开发|停止接触",
    "zh-TW": "搜尋目標|篩選|開發|停止接觸",
  },
  codeHeader: {
    en: "Code|Next step|Prospects",
    "zh-CN": "代码|下一步|客户数",
    "zh-TW": "代碼|下一步|客戶數",
  },
} satisfies Texts;
