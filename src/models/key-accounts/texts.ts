/** Every word of the model key-accounts, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  // The model and its fields
  title: { en: "Key accounts", "zh-CN": "关键客户", "zh-TW": "關鍵客戶" },
  summary: {
    en: "Places accounts by how attractive they are and how strong we are with them, and takes as many of the best as the firm can manage.",
    "zh-CN": "按客户吸引力和我方优势给客户定位，并按管理能力选取最好的关键客户。",
    "zh-TW": "按客戶吸引力和我方優勢給客戶定位，並按管理能力選取最好的關鍵客戶。",
  },
  attractivenessField: { en: "Attractiveness", "zh-CN": "客户吸引力", "zh-TW": "客戶吸引力" },
  strengthField: { en: "Our strength", "zh-CN": "我方优势", "zh-TW": "我方優勢" },

  // The places, best first, and what to do about each
  keyAccount: { en: "Key account", "zh-CN": "关键客户", "zh-TW": "關鍵客戶" },
  keyAccountAction: {
    en: "Invest: one manager, a joint plan, guard from rivals.",
    "zh-CN": "重点投资：专人负责，共同计划，防范竞争对手。",
    "zh-TW": "重點投資：專人負責，共同計畫，防範競爭對手。",
  },
  overCapacityName: {
    en: "Key account, over capacity",
    "zh-CN": "关键客户（超出容量）",
    "zh-TW": "關鍵客戶（超出容量）",
  },
  overCapacityAction: {
    en: "Qualified, but you have no capacity: free a place or wait; serve it well meanwhile.",
    "zh-CN": "符合条件但超出管理能力：腾出名额或等待，期间保持良好服务。",
    "zh-TW": "符合條件但超出管理能力：騰出名額或等待，期間保持良好服務。",
  },
  keyDevelopment: { en: "Key development", "zh-CN": "关键发展客户", "zh-TW": "關鍵發展客戶" },
  keyDevelopmentAction: {
    en: "Invest selectively: find out why they prefer a rival, then win them over one by one.",
    "zh-CN": "选择性投资：了解其偏向竞争对手的原因，逐户争取。",
    "zh-TW": "選擇性投資：了解其偏向競爭對手的原因，逐戶爭取。",
  },
  maintenance: { en: "Maintenance", "zh-CN": "维持客户", "zh-TW": "維持客戶" },
  maintenanceAction: {
    en: "Maintain: good standard service at low cost; do not add people or special terms.",
    "zh-CN": "维持：以较低成本提供良好的标准服务，不增派人员或特殊条件。",
    "zh-TW": "維持：以較低成本提供良好的標準服務，不增派人員或特殊條件。",
  },
  opportunistic: { en: "Opportunistic", "zh-CN": "机会客户", "zh-TW": "機會客戶" },
  opportunisticAction: {
    en: "Manage for cash: take orders that pay at once, spend no time on the relationship.",
    "zh-CN": "以现金为导向：只接当下有利可图的订单，不投入关系成本。",
    "zh-TW": "以現金為導向：只接當下有利可圖的訂單，不投入關係成本。",
  },

  // The stages of a relationship, and what to do in each
  exploratory: { en: "Exploratory", "zh-CN": "探索", "zh-TW": "探索" },
  exploratoryAction: {
    en: "Learn who they are and who decides; earn a first order.",
    "zh-CN": "了解客户及其决策人，争取首单。",
    "zh-TW": "了解客戶及其決策者，爭取首筆訂單。",
  },
  basic: { en: "Basic", "zh-CN": "初级", "zh-TW": "初級" },
  basicAction: {
    en: "Deliver without fault and widen the contact beyond one person.",
    "zh-CN": "无差错交付，并把联系扩展到一人以外。",
    "zh-TW": "無差錯交付，並把聯繫擴展到一人以外。",
  },
  cooperative: { en: "Cooperative", "zh-CN": "合作", "zh-TW": "合作" },
  cooperativeAction: {
    en: "Become the preferred supplier: connect the departments of both firms.",
    "zh-CN": "成为首选供应商：让双方各部门建立联系。",
    "zh-TW": "成為首選供應商：讓雙方各部門建立聯繫。",
  },
  interdependent: { en: "Interdependent", "zh-CN": "相互依赖", "zh-TW": "相互依賴" },
  interdependentAction: {
    en: "Plan together over several years; share costs, forecasts and staff.",
    "zh-CN": "制定多年共同计划，共享成本、预测与人员。",
    "zh-TW": "制定多年共同計畫，共享成本、預測與人員。",
  },
  integrated: { en: "Integrated", "zh-CN": "一体化", "zh-TW": "一體化" },
  integratedAction: {
    en: "Run as one team; keep a plan for the day the relationship ends.",
    "zh-CN": "如同一个团队运作；同时备有关系终止时的预案。",
    "zh-TW": "如同一個團隊運作；同時備有關係終止時的預案。",
  },

  // Options in the sidebar
  capacityOption: {
    en: "Key accounts we can manage",
    "zh-CN": "可管理的关键客户数",
    "zh-TW": "可管理的關鍵客戶數",
  },
  capacityOptionHelp: {
    en: "The best key accounts up to this number; the rest are over capacity.",
    "zh-CN": "取最好的关键客户至此数目，其余为超出容量。",
    "zh-TW": "取最好的關鍵客戶至此數目，其餘為超出容量。",
  },
  cutOption: { en: "High from", "zh-CN": "高分下限", "zh-TW": "高分下限" },
  cutOptionHelp: {
    en: "A score on it is high: 5 on a scale to 10, 50 on a scale to 100.",
    "zh-CN": "等于此值即为高：十分制取 5，百分制取 50。",
    "zh-TW": "等於此值即為高：十分制取 5，百分制取 50。",
  },

  // Formula help: KAM_QUADRANT and KAM_SELECT
  kamQuadrantSummary: {
    en: "Quadrant of each account: Key account (attractive, strong), Key development (attractive, weak), Maintenance (unattractive, strong), Opportunistic (neither). A score on the cut is high; a row with a blank stays blank.",
    "zh-CN":
      "客户所在象限：关键客户（吸引力高、优势高）、关键发展客户（高、低）、维持客户（低、高）、机会客户（低、低）。等于分界值为高；有空白的行保持空白。",
    "zh-TW":
      "客戶所在象限：關鍵客戶（吸引力高、優勢高）、關鍵發展客戶（高、低）、維持客戶（低、高）、機會客戶（低、低）。等於分界值為高；有空白的列保持空白。",
  },
  kamSelectSummary: {
    en: "Key accounts as far as the firm can manage them: those of the key-account quadrant with the largest attractiveness x strength, up to the capacity; the others of that quadrant are over capacity, all the rest keep their quadrant. Accounts that tie at the edge all stay in.",
    "zh-CN":
      "按管理能力选出关键客户：在关键客户象限中按“吸引力 × 优势”从高到低选取，不超过容量；其余标为超出容量，其他象限不变。在边缘得分相同的客户全部入选。",
    "zh-TW":
      "按管理能力選出關鍵客戶：在關鍵客戶象限中按「吸引力 × 優勢」從高到低選取，不超過容量；其餘標為超出容量，其他象限不變。在邊緣得分相同的客戶全部入選。",
  },
  attractivenessHelp: {
    en: "How attractive each account is to us, e.g. 0 to 10: one cell or a column.",
    "zh-CN": "客户对我方的吸引力，例如 0 到 10：一个单元格或一列。",
    "zh-TW": "客戶對我方的吸引力，例如 0 到 10：一個儲存格或一欄。",
  },
  strengthHelp: {
    en: "How strong we are with it compared with rivals, on the same scale.",
    "zh-CN": "与竞争对手相比我方的优势，采用同一尺度。",
    "zh-TW": "與競爭對手相比我方的優勢，採用同一尺度。",
  },
  capacityParameterHelp: {
    en: "How many key accounts you can manage, a whole number.",
    "zh-CN": "能够管理的关键客户数，整数。",
    "zh-TW": "能夠管理的關鍵客戶數，整數。",
  },
  cutParameterHelp: {
    en: "Optional. A score on the cut is high; 5 when left out.",
    "zh-CN": "可选。等于分界值即为高；省略时为 5。",
    "zh-TW": "選填。等於分界值即為高；省略時為 5。",
  },

  // Formula help: KAM_STAGE, and what it accepts
  kamStageSummary: {
    en: "Stage of the relationship with an account from six answers of 1 to 4: total 6-10 Basic, 11-16 Cooperative, 17-22 Interdependent, 23-24 Integrated. Without any answer there is no business yet: Exploratory.",
    "zh-CN":
      "根据六个 1 到 4 的答案判断客户关系阶段：合计 6-10 初级、11-16 合作、17-22 相互依赖、23-24 一体化。全部未填表示尚无业务：探索。",
    "zh-TW":
      "根據六個 1 到 4 的答案判斷客戶關係階段：合計 6-10 初級、11-16 合作、17-22 相互依賴、23-24 一體化。全部未填表示尚無業務：探索。",
  },
  answersHelp: {
    en: "Six cells per account in a row, as many rows as accounts; or one column of six. A row of blanks gives Exploratory: name the accounts, or leave out empty rows below.",
    "zh-CN":
      "每个客户一行六个单元格，行数不限；或一列六个单元格。空白行的结果为“探索”：请给出客户名称，或不要选入下方的空行。",
    "zh-TW":
      "每個客戶一列六個儲存格，列數不限；或一欄六個儲存格。空白列的結果為「探索」：請給出客戶名稱，或不要選入下方的空列。",
  },
  accountsHelp: {
    en: "Optional. Names of the accounts, one in each row of answers: without a name the row stays blank.",
    "zh-CN": "可选。客户名称，与答案逐行对应：没有名称的行留空。",
    "zh-TW": "選填。客戶名稱，與答案逐列對應：沒有名稱的列留空。",
  },
  answer: { en: "answer {place}", "zh-CN": "第 {place} 个答案", "zh-TW": "第 {place} 個答案" },
  wholeAnswer: {
    en: "a whole number from 1 to {highest}",
    "zh-CN": "1 到 {highest} 的整数",
    "zh-TW": "1 到 {highest} 的整數",
  },
  sixCells: {
    en: "six cells for each account, in a row, or one column of six",
    "zh-CN": "每个客户六个单元格（一行），或六个单元格的一列",
    "zh-TW": "每個客戶六個儲存格（一列），或六個儲存格的一欄",
  },

  // The column and the report
  columnHeader: { en: "Key-account place", "zh-CN": "关键客户定位", "zh-TW": "關鍵客戶定位" },
  capacity: { en: "Capacity", "zh-CN": "容量", "zh-TW": "容量" },
  selected: { en: "Key accounts taken", "zh-CN": "入选关键客户", "zh-TW": "入選關鍵客戶" },
  overCapacity: { en: "Over capacity", "zh-CN": "超出容量", "zh-TW": "超出容量" },
  places: { en: "Places", "zh-CN": "定位", "zh-TW": "定位" },
  place: { en: "Place", "zh-CN": "定位", "zh-TW": "定位" },
  moreQualify: {
    en: "{selected} of {all} accounts {selected?is a key account:are key accounts}; {over} more {over?qualifies:qualify}, but we can manage only {capacity}.",
    "zh-CN": "{all} 个客户中 {selected} 个为关键客户；另有 {over} 个符合条件，但超出可管理的 {capacity} 个。",
    "zh-TW": "{all} 個客戶中 {selected} 個為關鍵客戶；另有 {over} 個符合條件，但超出可管理的 {capacity} 個。",
  },
  allThatQualify: {
    en: "{selected} of {all} {all?account:accounts} {selected?is a key account:are key accounts}: all that qualify, within the capacity of {capacity}.",
    "zh-CN": "{all} 个客户中 {selected} 个为关键客户：符合条件者全部入选，未超出可管理的 {capacity} 个。",
    "zh-TW": "{all} 個客戶中 {selected} 個為關鍵客戶：符合條件者全部入選，未超出可管理的 {capacity} 個。",
  },
  accountsScored: {
    en: "Accounts with both scores",
    "zh-CN": "两项均有评分的客户",
    "zh-TW": "兩項均有評分的客戶",
  },
  highFrom: {
    en: "Attractiveness and our strength are high from {cut}.",
    "zh-CN": "客户吸引力与我方优势自 {cut} 分起为高。",
    "zh-TW": "客戶吸引力與我方優勢自 {cut} 分起為高。",
  },
  accountCount: { en: "Accounts", "zh-CN": "客户数", "zh-TW": "客戶數" },
  accountShare: { en: "% of accounts", "zh-CN": "占比", "zh-TW": "占比" },
  accountsTie: {
    en: "Accounts tie at {edge}, the edge of the capacity; {selected} {selected?is a key account:are key accounts} instead of {capacity}, because equal accounts are not parted.",
    "zh-CN":
      "有客户得分同为 {edge}（容量边缘），因此入选 {selected} 个而不是 {capacity} 个：得分相同的客户不分开。",
    "zh-TW":
      "有客戶得分同為 {edge}（容量邊緣），因此入選 {selected} 個而不是 {capacity} 個：得分相同的客戶不分開。",
  },
  ranking: { en: "Ranking and capacity", "zh-CN": "排名与容量", "zh-TW": "排名與容量" },
  account: { en: "Account", "zh-CN": "客户", "zh-TW": "客戶" },
  product: { en: "Attractiveness × strength", "zh-CN": "吸引力 × 优势", "zh-TW": "吸引力 × 優勢" },
  capacityLine: {
    en: "— capacity: {capacity} —",
    "zh-CN": "— 容量：{capacity} —",
    "zh-TW": "— 容量：{capacity} —",
  },
  rule: {
    en: "A score on the cut is high. Key accounts are ranked by attractiveness x strength and taken up to the capacity.",
    "zh-CN": "等于分界值为高。关键客户按“吸引力 × 优势”排名，取至容量为止。",
    "zh-TW": "等於分界值為高。關鍵客戶按「吸引力 × 優勢」排名，取至容量為止。",
  },
  accounts: { en: "Accounts", "zh-CN": "客户", "zh-TW": "客戶" },
  moreNotShown: {
    en: "{count} more {count?is:are} not shown.",
    "zh-CN": "另有 {count} 个未显示。",
    "zh-TW": "另有 {count} 個未顯示。",
  },

  // The worksheet Key-account matrix
  matrixTitle: { en: "Key-account matrix", "zh-CN": "关键客户矩阵", "zh-TW": "關鍵客戶矩陣" },
  matrixChart: {
    en: "Top right: key accounts; bottom right: to develop; top left: to maintain",
    "zh-CN": "右上：关键客户；右下：关键发展客户；左上：维持客户",
    "zh-TW": "右上：關鍵客戶；右下：關鍵發展客戶；左上：維持客戶",
  },
  matrixPurpose: {
    en: "Score each account from 0 to 10: how attractive it is (first four), how strong we are with it (next four); then answer six questions from 1 to 4.",
    "zh-CN": "按 0 到 10 给客户评分：前四项为吸引力，后四项为我方优势；再按 1 到 4 回答六个问题。",
    "zh-TW": "按 0 到 10 給客戶評分：前四項為吸引力，後四項為我方優勢；再按 1 到 4 回答六個問題。",
  },
  matrixCut: { en: "High from (of 100)", "zh-CN": "高分下限（满分 100）", "zh-TW": "高分下限（滿分 100）" },
  matrixTied: {
    en: "More than the capacity: accounts tie at its edge, and all of them stay in.",
    "zh-CN": "超出容量：边缘客户得分相同，全部入选。",
    "zh-TW": "超出容量：邊緣客戶得分相同，全部入選。",
  },
  matrixCountHeader: { en: "Place|Accounts", "zh-CN": "定位|客户数", "zh-TW": "定位|客戶數" },
  howAttractive: {
    en: "How attractive it is (0 to 10)",
    "zh-CN": "客户吸引力（0 到 10）",
    "zh-TW": "客戶吸引力（0 到 10）",
  },
  howStrong: {
    en: "How strong we are (0 to 10)",
    "zh-CN": "我方优势（0 到 10）",
    "zh-TW": "我方優勢（0 到 10）",
  },
  howClose: { en: "How close we are (1 to 4)", "zh-CN": "关系程度（1 到 4）", "zh-TW": "關係程度（1 到 4）" },
  matrixHeader: {
    en: "Account|Place|Attractiveness|Our strength|Stage|Sales approach|Purchase budget|Potential to grow|Lifetime value|Honest dealing|Product fit|Service|Price|Trust in us",
    "zh-CN":
      "客户|定位|客户吸引力|我方优势|关系阶段|销售方式|采购预算|发展潜力|终身价值|诚信运作|产品适合度|服务|价格|对我方的信任",
    "zh-TW":
      "客戶|定位|客戶吸引力|我方優勢|關係階段|銷售方式|採購預算|發展潛力|終身價值|誠信運作|產品適合度|服務|價格|對我方的信任",
  },
  matrixQuestions: {
    en: "Levels in contact|Open information|Share of purchases|Value over price|Joint projects|Linked systems",
    "zh-CN": "联系的层级|信息公开|采购份额|重价值轻价格|共同项目|系统对接",
    "zh-TW": "聯繫的層級|資訊公開|採購份額|重價值輕價格|共同專案|系統串接",
  },
  organisation: {
    en: "Organisation|Yes|No",
    "zh-CN": "团体客户|是|否",
    "zh-TW": "團體客戶|是|否",
  },
  organisationNote: {
    en: "No: a person, not a firm or a dealer, and so no key account",
    "zh-CN": "否：个人客户，既非企业也非经销商，不列为大客户",
    "zh-TW": "否：個人客戶，既非企業也非經銷商，不列為大客戶",
  },
  farmerAction: {
    en: "Invest time in what the customer may become: broaden and deepen the contacts; keeping it is the aim.",
    "zh-CN": "为长期潜力投入时间：拓宽加深接触，以保住客户为目标。",
    "zh-TW": "為長期潛力投入時間：拓寬加深接觸，以保住客戶為目標。",
  },
  hunterAction: {
    en: "Win it from rivals in a short time, with an active team and a commission made for it.",
    "zh-CN": "以主动进取的队伍和相应佣金，在短期内从竞争者手中争取。",
    "zh-TW": "以主動進取的團隊和相應佣金，在短期內從競爭者手中爭取。",
  },
  routeAction: {
    en: "Visit on an efficient weekly route, with the same service for all.",
    "zh-CN": "按高效的每周路线拜访，一视同仁地服务。",
    "zh-TW": "按高效的每週路線拜訪，一視同仁地服務。",
  },
  farmer: { en: "Farmer: deepen and retain", "zh-CN": "耕耘：深耕与保持", "zh-TW": "耕耘：深耕與保持" },
  hunter: { en: "Hunter: win it over", "zh-CN": "猎取：主动争取", "zh-TW": "獵取：主動爭取" },
  route: { en: "Milk round: fixed visits", "zh-CN": "例行路途：定期拜访", "zh-TW": "例行路途：定期拜訪" },

  // The worksheet Account plan
  planTitle: { en: "Account plan", "zh-CN": "客户计划", "zh-TW": "客戶計畫" },
  planPurpose: {
    en: "One sheet per key account: the five roles of its buying centre, our own team, and the objectives of the quarter and of three years.",
    "zh-CN": "每个关键客户一张：采购中心的五种角色、我方团队，以及本季度和三年目标。",
    "zh-TW": "每個關鍵客戶一張：採購中心的五種角色、我方團隊，以及本季和三年目標。",
  },
  planSales: { en: "Sales a year", "zh-CN": "年销售额", "zh-TW": "年銷售額" },
  planReached: { en: "Objectives reached on average", "zh-CN": "目标平均完成率", "zh-TW": "目標平均完成率" },
  planReachedByGoal: { en: "Objectives reached", "zh-CN": "目标完成率", "zh-TW": "目標完成率" },
  planBuyingCentre: {
    en: "Who decides: the buying centre",
    "zh-CN": "谁来决定：采购中心",
    "zh-TW": "誰來決定：採購中心",
  },
  planSteps: { en: "Next steps", "zh-CN": "下一步行动", "zh-TW": "下一步行動" },
  planStepHeader: {
    en: "What is to be done|Who|By when|State",
    "zh-CN": "行动|负责人|期限|状态",
    "zh-TW": "行動|負責人|期限|狀態",
  },
  planRoom: {
    en: "What matters to this person, in words",
    "zh-CN": "此人最看重的是什么，请写明",
    "zh-TW": "此人最看重的是什麼，請寫明",
  },
  planStepStates: {
    en: "Open|Under way|Done",
    "zh-CN": "未开始|进行中|已完成",
    "zh-TW": "未開始|進行中|已完成",
  },
  planPurchase: { en: "Type of purchase", "zh-CN": "采购类型", "zh-TW": "採購類型" },
  planPurchases: {
    en: "New task|Modified rebuy|Straight rebuy",
    "zh-CN": "新购|修正重购|直接重购",
    "zh-TW": "新購|修正重購|直接重購",
  },
  planAdvice: { en: "What it calls for", "zh-CN": "应对", "zh-TW": "因應" },
  planPurchaseAdvice: {
    en: "An opening: send the best people, reach whoever decides, and give facts, because the buyer knows little and carries the risk.|If you supply already: better specification and service at lower cost, or you lose it. If not: this is the chance to come in.|Do not sell again: hold quality and service, save the buyer's time, keep the relationship steady.",
    "zh-CN":
      "机会所在：派最优秀的人员，影响决策的中心人物；买方心中无数、风险大，用事实让其了解产品。|已是供应商：改进规格与服务，降低成本，否则会失去客户；尚未供货：这是进入的机会。|不必重复推销：保持质量与服务水平，节省采购者时间，维持稳定关系。",
    "zh-TW":
      "機會所在：派最優秀的人員，影響決策的中心人物；買方心裡沒底、風險大，用事實讓其了解產品。|已是供應商：改進規格與服務，降低成本，否則會失去客戶；尚未供貨：這是進入的機會。|不必重複推銷：保持品質與服務水準，節省採購者時間，維持穩定關係。",
  },
  planInFavour: { en: "Roles in favour of us", "zh-CN": "支持我方的角色占比", "zh-TW": "支持我方的角色占比" },
  planBuyingStage: { en: "Stage of the purchase", "zh-CN": "购买阶段", "zh-TW": "購買階段" },
  planBuyingStages: {
    en: "1 Need arises|2 Need determined|3 Product specified|4 Suppliers sought|5 Proposals invited|6 Supplier chosen|7 Order placed|8 Performance judged",
    "zh-CN":
      "1 提出需要|2 确定需要|3 产品规格|4 物色供应商|5 征求建议|6 选择供应商|7 发出正式定单|8 绩效评价",
    "zh-TW":
      "1 提出需要|2 確定需要|3 產品規格|4 物色供應商|5 徵求建議|6 選擇供應商|7 發出正式訂單|8 績效評估",
  },
  planStageAdvice: {
    en: "Show what could be better.|Help users and engineers to say how much of what.|Offer a value analysis; get your features into the specification.|Be on the list: references, visit, samples.|Write a full proposal: technical, commercial, who serves them.|Answer the ten conditions: speed of delivery, quality, price, name, range, equipment, service, terms, finances, location.|Deliver as ordered; propose a yearly agreement.|Follow up and serve after the sale; ask users how it does and what it cost beside the price.",
    "zh-CN":
      "指出可以改进之处。|协助使用者和技术人员确定数量与规格。|提供价值分析，让己方特点进入规格。|进入候选名单：案例、参观、样品。|提交完整建议书：技术、商务、服务人员。|逐条回应十个条件：交货、质量、价格、信誉、品种、设备、服务、付款、财务、位置。|按单交货，争取“一揽子”长期协议。|追踪调查与售后服务：使用者评价如何，总花费是突破还是节余。",
    "zh-TW":
      "指出可以改進之處。|協助使用者和技術人員確定數量與規格。|提供價值分析，讓己方特點進入規格。|進入候選名單：案例、參觀、樣品。|提交完整建議書：技術、商務、服務人員。|逐條回應十個條件：交貨、品質、價格、信譽、品種、設備、服務、付款、財務、位置。|按單交貨，爭取長期的總括合約。|追蹤調查與售後服務：使用者評價如何，總花費是突破還是結餘。",
  },
  planStageCalls: { en: "What the stage calls for", "zh-CN": "该阶段应对", "zh-TW": "該階段因應" },
  planOurSide: { en: "Our side: who meets whom", "zh-CN": "我方：谁与谁对接", "zh-TW": "我方：誰與誰對應" },
  planOurHeader: {
    en: "Our role|Name|Meets (their role)|Last met|Next step",
    "zh-CN": "我方角色|姓名|对接（对方角色）|上次会面|下一步",
    "zh-TW": "我方角色|姓名|對應（對方角色）|上次會面|下一步",
  },
  planOurRoles: {
    en: "Key account manager|Sponsor in top management|Technical specialist|Service and delivery|Finance",
    "zh-CN": "大客户经理|最高领导层支持者|技术专家|服务与交付|财务",
    "zh-TW": "大客戶經理|最高主管支持者|技術專家|服務與交付|財務",
  },
  planYears: {
    en: "Three years: objectives, cost and profit of the account",
    "zh-CN": "三年：目标、成本与客户盈利",
    "zh-TW": "三年：目標、成本與客戶獲利",
  },
  planYearHeader: {
    en: "Year|Sales wanted|Gross profit|Cost to serve|Profit of the account",
    "zh-CN": "年度|销售额目标|毛利|服务成本|客户利润",
    "zh-TW": "年度|銷售額目標|毛利|服務成本|客戶利潤",
  },
  planYearNames: {
    en: "This year|Next year|Year after",
    "zh-CN": "今年|明年|后年",
    "zh-TW": "今年|明年|後年",
  },
  planYearTotal: { en: "Three years together", "zh-CN": "三年合计", "zh-TW": "三年合計" },
  planBusiness: {
    en: "Their business, market and rivals",
    "zh-CN": "客户的业务、市场与对手",
    "zh-TW": "客戶的業務、市場與對手",
  },
  planInfluences: {
    en: "What influences the purchase",
    "zh-CN": "影响购买的因素",
    "zh-TW": "影響購買的因素",
  },
  planInfluenceGroups: {
    en: "Surroundings|Organisation|People among each other|Person",
    "zh-CN": "环境因素|组织因素|人际因素|个人因素",
    "zh-TW": "環境因素|組織因素|人際因素|個人因素",
  },
  planInfluenceMeanings: {
    en: "Business climate now and as expected, technology, politics, competition: with bad prospects stocks and purchases shrink|Aims, policies and steps of the firm; where purchasing stands in it; whether decisions are made in one place or in many|Positions, power and persuasion of those in the buying centre, and how they get on|Age, income, education, position, character, and attitude to risk of each who decides",
    "zh-CN":
      "当前与预期的经济状况、科技、政治和竞争：前景不佳时会压缩库存和采购|企业的目标、政策和工作程序；采购部门的地位；购买决策集中还是分散|采购中心成员的地位、权力、说服力及其相互关系|参与决策者的年龄、收入、教育、职位、个性和对风险的态度",
    "zh-TW":
      "目前與預期的經濟狀況、科技、政治和競爭：前景不佳時會壓縮庫存和採購|企業的目標、政策和工作程序；採購部門的地位；購買決策集中還是分散|採購中心成員的地位、權力、說服力及其相互關係|參與決策者的年齡、收入、教育、職位、個性和對風險的態度",
  },
  planRoles: {
    en: "User|Influencer|Buyer|Decider|Gatekeeper",
    "zh-CN": "使用者|影响者|采购者|决定者|控制者",
    "zh-TW": "使用者|影響者|採購者|決定者|控制者",
  },
  planRoleMeanings: {
    en: "Works with what is bought|Sways the choice from inside or outside: advisers and engineers most of all|Places the order; in large purchases also top management|May choose product and supplier: the buyer in daily purchases, the head of the firm in large ones|Controls what reaches the firm, e.g. agents, engineers, secretaries: can keep you from users and deciders",
    "zh-CN":
      "使用所购产品的人|从内部或外部影响选择：外部咨询机构和内部技术人员影响最大|办理采购；较复杂的采购还包括高层管理人员|有权决定产品和供应商：日常采购即采购者，复杂采购通常是主管|控制外界信息流入的人，如采购代理、技术人员、秘书：可阻止你见到使用者和决定者",
    "zh-TW":
      "使用所購產品的人|從內部或外部影響選擇：外部顧問和內部技術人員影響最大|辦理採購；較複雜的採購還包括高層管理人員|有權決定產品和供應商：日常採購即採購者，複雜採購通常是主管|控制外界資訊流入的人，如採購代理、技術人員、秘書：可阻止你見到使用者和決定者",
  },
  planAttitudes: { en: "For us|Neutral|Against us", "zh-CN": "支持|中立|反对", "zh-TW": "支持|中立|反對" },
  planRoleHeader: {
    en: "Role|Name|What they want|Attitude|Next step",
    "zh-CN": "角色|姓名|关注点|态度|下一步",
    "zh-TW": "角色|姓名|關注點|態度|下一步",
  },
  planQuarter: { en: "Objectives for the quarter", "zh-CN": "本季度目标", "zh-TW": "本季目標" },
  planGoals: {
    en: "Sales|Visits|New contacts|Joint project",
    "zh-CN": "销售额|拜访次数|新联系人|共同项目",
    "zh-TW": "銷售額|拜訪次數|新聯絡人|共同專案",
  },
  planGoalHeader: {
    en: "Objective|Target|Reached|Done|Who, by when",
    "zh-CN": "目标|目标值|完成值|完成率|负责人与期限",
    "zh-TW": "目標|目標值|完成值|完成率|負責人與期限",
  },
} satisfies Texts;
