/** What is said and asked of untidy lists of orders, in every language. */

import type { Texts } from "../../core/texts/language";

export const ORDER_TEXTS = {
  stateLeftOut: {
    en: "Not counted because of the status {state}: {count} {count?row:rows} worth {amount}",
    "zh-CN": "状态为“{state}”，未计入：{count} 行，共 {amount}",
    "zh-TW": "狀態為「{state}」，未計入：{count} 列，共 {amount}",
  },
  calledOff: {
    en: "Not counted because {column} is filled: {count} {count?row:rows} worth {amount}",
    "zh-CN": "“{column}”已填写，未计入：{count} 行，共 {amount}",
    "zh-TW": "「{column}」已填寫，未計入：{count} 列，共 {amount}",
  },
  stateCounted: {
    en: "Counted as you chose although the status is {state}: {count} {count?row:rows} worth {amount}",
    "zh-CN": "状态为“{state}”，按您的选择已计入：{count} 行，共 {amount}",
    "zh-TW": "狀態為「{state}」，依您的選擇已計入：{count} 列，共 {amount}",
  },
  calledOffCounted: {
    en: "Counted as you chose although {column} is filled: {count} {count?row:rows} worth {amount}",
    "zh-CN": "“{column}”已填写，按您的选择已计入：{count} 行，共 {amount}",
    "zh-TW": "「{column}」已填寫，依您的選擇已計入：{count} 列，共 {amount}",
  },
  saidLeftOut: {
    en: "Not counted because {column} is {state}: {count} {count?row:rows} worth {amount}",
    "zh-CN": "“{column}”为“{state}”，未计入：{count} 行，共 {amount}",
    "zh-TW": "「{column}」為「{state}」，未計入：{count} 列，共 {amount}",
  },
  saidCounted: {
    en: "Counted as you chose although {column} is {state}: {count} {count?row:rows} worth {amount}",
    "zh-CN": "“{column}”为“{state}”，按您的选择已计入：{count} 行，共 {amount}",
    "zh-TW": "「{column}」為「{state}」，依您的選擇已計入：{count} 列，共 {amount}",
  },
  repeatedLines: {
    en: "Rows {first} to {last} are rows {from} to {to} once more, and count: look whether they were put in twice",
    "zh-CN": "第 {first} 至 {last} 行与第 {from} 至 {to} 行完全相同，均已计入：请确认是否重复粘贴",
    "zh-TW": "第 {first} 至 {last} 列與第 {from} 至 {to} 列完全相同，均已計入：請確認是否重複貼上",
  },
  notesTold: {
    en: "Counted, though {column} says {notes}: {count} {count?row:rows} worth {amount}",
    "zh-CN": "“{column}”中写有“{notes}”，但已计入：{count} 行，共 {amount}",
    "zh-TW": "「{column}」中寫有「{notes}」，但已計入：{count} 列，共 {amount}",
  },
  statesUntold: {
    en: "Counted, as the status does not say whether anything was bought ({states}): {count} {count?row:rows} worth {amount}",
    "zh-CN": "从状态看不出是否成交（{states}），已计入：{count} 行，共 {amount}",
    "zh-TW": "從狀態看不出是否成交（{states}），已計入：{count} 列，共 {amount}",
  },
  statesOwed: {
    en: "Counted, as what is invoiced is turnover before it is paid ({states}): {count} {count?row:rows} worth {amount}",
    "zh-CN": "已开票即为营业额，未付款也计入（{states}）：{count} 行，共 {amount}",
    "zh-TW": "已開票即為營業額，未付款也計入（{states}）：{count} 列，共 {amount}",
  },
  creditsOff: {
    en: "Taken off because {column} is {state}: {count} {count?row:rows} worth {amount}",
    "zh-CN": "“{column}”为“{state}”，已抵减：{count} 行，共 {amount}",
    "zh-TW": "「{column}」為「{state}」，已抵減：{count} 列，共 {amount}",
  },
  neverBought: {
    en: "Nothing but amounts below 0: {names}",
    "zh-CN": "只有负数金额：{names}",
    "zh-TW": "只有負數金額：{names}",
  },
  paidLeftOut: {
    en: "Left out, as nothing came in from them in this list of an account: {names}",
    "zh-CN": "这是账户流水，以下各方没有付款进来，未计入：{names}",
    "zh-TW": "這是帳戶明細，以下各方沒有付款進來，未計入：{names}",
  },
  returnsCounted: {
    en: "Counted as corrections although {column} is {state}, because most returns are below 0: {count} {count?row:rows} worth {amount}",
    "zh-CN": "多数退货为负数，因此“{column}”为“{state}”的正数行视为冲正，已计入：{count} 行，共 {amount}",
    "zh-TW": "多數退貨為負數，因此「{column}」為「{state}」的正數列視為沖正，已計入：{count} 列，共 {amount}",
  },
  whichSide: {
    en: "{column} is {other} in {others} {others?row:rows} worth {otherAmount} and {state} in {count} worth {amount}. What are the {state} ones?",
    "zh-CN":
      "“{column}”有 {others} 行为“{other}”，共 {otherAmount}；{count} 行为“{state}”，共 {amount}。“{state}”的行是什么？",
    "zh-TW":
      "「{column}」有 {others} 列為「{other}」，共 {otherAmount}；{count} 列為「{state}」，共 {amount}。「{state}」的列是什麼？",
  },
  sideOff: {
    en: "Returns: take them off",
    "zh-CN": "退货：减去",
    "zh-TW": "退貨：減去",
  },
  sideOut: {
    en: "Payments: leave them out",
    "zh-CN": "收付款：不计入",
    "zh-TW": "收付款：不計入",
  },
  sideCounts: {
    en: "Sales as well: count them",
    "zh-CN": "也是销售：计入",
    "zh-TW": "也是銷售：計入",
  },
  refundsInside: {
    en: "Refunds in {column} are not taken off, because the amounts are already without them: {amount} in {count} {count?row:rows}",
    "zh-CN": "金额已不含退款，因此未再减去“{column}”中的退款：{count} 行，共 {amount}",
    "zh-TW": "金額已不含退款，因此未再減去「{column}」中的退款：{count} 列，共 {amount}",
  },
  everyState: {
    en: "Every row has a status that usually means that nothing was bought ({states}), so all of them count",
    "zh-CN": "每一行的状态通常都表示没有成交（{states}），因此全部计入",
    "zh-TW": "每一列的狀態通常都表示沒有成交（{states}），因此全部計入",
  },
  partlyReturned: {
    en: "Counted in full, because no column says what was refunded: {count} {count?row:rows} with the status {state}",
    "zh-CN": "没有退款金额列，状态为“{state}”的 {count} 行按全额计入",
    "zh-TW": "沒有退款金額欄，狀態為「{state}」的 {count} 列按全額計入",
  },
  lineDiscounts: {
    en: "{amounts} is before {column}. What is taken off?",
    "zh-CN": "{amounts} 未扣除“{column}”。如何扣除？",
    "zh-TW": "{amounts} 未扣除「{column}」。如何扣除？",
  },
  discountPercent: { en: "So many per cent", "zh-CN": "按百分比扣除", "zh-TW": "依百分比扣除" },
  discountOfLine: { en: "So much from each line", "zh-CN": "每行扣除该金额", "zh-TW": "每列扣除該金額" },
  orderDiscounts: {
    en: "Each line of an order has the same {column}. Is {amounts} before it?",
    "zh-CN": "同一订单的每行都有相同的“{column}”。{amounts} 是否未扣除它？",
    "zh-TW": "同一訂單的每列都有相同的「{column}」。{amounts} 是否未扣除它？",
  },
  discountOfOrder: {
    en: "Yes, take it off once",
    "zh-CN": "是，每个订单扣除一次",
    "zh-TW": "是，每個訂單扣除一次",
  },
  discountNot: { en: "Nothing", "zh-CN": "不扣除", "zh-TW": "不扣除" },
  lineDiscountsOff: {
    en: "{column} is taken off of {amounts}",
    "zh-CN": "{amounts} 已扣除“{column}”",
    "zh-TW": "{amounts} 已扣除「{column}」",
  },
  lineDiscountsNot: {
    en: "{column} is not taken off of {amounts}, as you chose",
    "zh-CN": "按您的选择，{amounts} 未扣除“{column}”",
    "zh-TW": "依您的選擇，{amounts} 未扣除「{column}」",
  },
  customersNotNow: {
    en: "{column} is {state} in {count} {count?row:rows} worth {amount}. Do these customers count?",
    "zh-CN": "{count} 行的“{column}”为“{state}”，共 {amount}。这些客户是否计入？",
    "zh-TW": "{count} 列的「{column}」為「{state}」，共 {amount}。這些客戶是否計入？",
  },
  creditColumn: {
    en: "{count} {count?row has:rows have} an amount in {column} and none beside it, {amount} in all. What are they?",
    "zh-CN": "{count} 行只在“{column}”中有金额，共 {amount}。它们是什么？",
    "zh-TW": "{count} 列只在「{column}」中有金額，共 {amount}。它們是什麼？",
  },
  creditColumnOff: {
    en: "Taken off, as they stand in {column}: {count} {count?row:rows} worth {amount}",
    "zh-CN": "记在“{column}”中，已抵减：{count} 行，共 {amount}",
    "zh-TW": "記在「{column}」中，已抵減：{count} 列，共 {amount}",
  },
  creditColumnOut: {
    en: "Not counted, as payments in {column}: {count} {count?row:rows} worth {amount}",
    "zh-CN": "“{column}”中的收付款，未计入：{count} 行，共 {amount}",
    "zh-TW": "「{column}」中的收付款，未計入：{count} 列，共 {amount}",
  },
  signsDiffer: {
    en: "Of the rows whose {column} is {state} most are below 0, but {count} {count?is:are} above, {amount} in all. Was the sign forgotten?",
    "zh-CN": "“{column}”为“{state}”的行多为负数，但有 {count} 行为正数，共 {amount}。是否漏写了负号？",
    "zh-TW": "「{column}」為「{state}」的列多為負數，但有 {count} 列為正數，共 {amount}。是否漏寫了負號？",
  },
  signForgotten: { en: "Yes, take {count?it:them} off", "zh-CN": "是，减去", "zh-TW": "是，減去" },
  signMeant: { en: "No, count {count?it:them}", "zh-CN": "不是，计入", "zh-TW": "不是，計入" },
  closedState: {
    en: "{count} {count?row has:rows have} the status {state}, worth {amount}. Is it an order that was done, or called off?",
    "zh-CN": "有 {count} 行的状态为“{state}”，共 {amount}。表示已完成，还是已取消？",
    "zh-TW": "有 {count} 列的狀態為「{state}」，共 {amount}。表示已完成，還是已取消？",
  },
  closedDone: { en: "Done: count it", "zh-CN": "已完成：计入", "zh-TW": "已完成：計入" },
  closedOff: { en: "Called off: leave it out", "zh-CN": "已取消：不计入", "zh-TW": "已取消：不計入" },
  count: { en: "Count {count?it:them}", "zh-CN": "计入", "zh-TW": "計入" },
  daysBelow: {
    en: "Lines without {column} that take that of the line above: {rows}",
    "zh-CN": "没有“{column}”的行，取上一行的：{rows}",
    "zh-TW": "沒有「{column}」的列，取上一列的：{rows}",
  },
  linesCompleted: {
    en: "Lines without customer or date that take those of their order: {rows}",
    "zh-CN": "没有客户或日期的行，取所属订单的客户和日期：{rows}",
    "zh-TW": "沒有客戶或日期的列，取所屬訂單的客戶和日期：{rows}",
  },
  linesNotCompleted: {
    en: "Lines without customer or date, left out as you chose although their order has them: {rows}",
    "zh-CN": "没有客户或日期的行，按您的选择未计入（所属订单有客户和日期）：{rows}",
    "zh-TW": "沒有客戶或日期的列，依您的選擇未計入（所屬訂單有客戶和日期）：{rows}",
  },
  complete: { en: "Take those of their order", "zh-CN": "取所属订单的", "zh-TW": "取所屬訂單的" },
  wholeOrders: {
    en: "Left out as whole orders, because their lines stand beside them and come to them: {count} {count?row:rows} worth {amount}",
    "zh-CN": "已略去 {count} 行，合计 {amount}：这些是整张订单，其明细行就在旁边，加起来与之相等",
    "zh-TW": "已略去 {count} 列，合計 {amount}：這些是整張訂單，其明細列就在旁邊，加起來與之相等",
  },
  totalsOnce: {
    en: "{column} is the same on every line of {orders} {orders?order:orders} and counts once for each: {once}, not {each}",
    "zh-CN": "有 {orders} 笔订单的“{column}”在各行重复，每笔只计一次：{once}，而不是 {each}",
    "zh-TW": "有 {orders} 筆訂單的「{column}」在各列重複，每筆只計一次：{once}，而不是 {each}",
  },
  totalsEach: {
    en: "{column} is the same on every line of {orders} {orders?order:orders}; as you chose each line counts: {each}, not {once}",
    "zh-CN": "有 {orders} 笔订单的“{column}”在各行重复；按您的选择逐行计入：{each}，而不是 {once}",
    "zh-TW": "有 {orders} 筆訂單的「{column}」在各列重複；依您的選擇逐列計入：{each}，而不是 {once}",
  },
  totalsQuestion: {
    en: "{column} is the same on every line of {orders} {orders?order:orders}. Is it the total of the order ({once}), or the amount of each line ({each})?",
    "zh-CN": "有 {orders} 笔订单的“{column}”在各行相同。它是订单总额（{once}），还是每行的金额（{each}）？",
    "zh-TW": "有 {orders} 筆訂單的「{column}」在各列相同。它是訂單總額（{once}），還是每列的金額（{each}）？",
  },
  countOnce: { en: "Total: count it once", "zh-CN": "订单总额：只计一次", "zh-TW": "訂單總額：只計一次" },
  countEach: { en: "Amount: count each line", "zh-CN": "每行金额：逐行计入", "zh-TW": "每列金額：逐列計入" },
  refundsLikelyInside: {
    en: "Refunds in {column} are not taken off: the amounts seem to be already without them, as {less} of {all} refunded {all?order:orders} {less?comes:come} to less than was paid back; {amount} in {count} {count?row:rows}",
    "zh-CN":
      "未减去“{column}”中的退款：{all} 个有退款的订单中有 {less} 个金额小于退款，金额看来已不含退款；{count} 行，共 {amount}",
    "zh-TW":
      "未減去「{column}」中的退款：{all} 個有退款的訂單中有 {less} 個金額小於退款，金額看來已不含退款；{count} 列，共 {amount}",
  },
  refundsNettedThough: {
    en: "Refunds in {column} are taken off, though {less} of {all} refunded orders {less?comes:come} to less than was paid back: {amount} in {count} {count?row:rows}",
    "zh-CN":
      "已减去“{column}”中的退款，但 {all} 个有退款的订单中有 {less} 个金额小于退款：{count} 行，共 {amount}",
    "zh-TW":
      "已減去「{column}」中的退款，但 {all} 個有退款的訂單中有 {less} 個金額小於退款：{count} 列，共 {amount}",
  },
  refundsUnclear: {
    en: "Are the amounts already without the refunds in {column} ({amount} in {count} {count?row:rows})? {less} of {all} refunded orders {less?comes:come} to less than was paid back, the others to as much or more",
    "zh-CN":
      "金额是否已不含“{column}”中的退款（{count} 行，共 {amount}）？{all} 个有退款的订单中有 {less} 个金额小于退款，其余不小于",
    "zh-TW":
      "金額是否已不含「{column}」中的退款（{count} 列，共 {amount}）？{all} 個有退款的訂單中有 {less} 個金額小於退款，其餘不小於",
  },
  refundsNetted: {
    en: "Refunds in {column} are taken off: {amount} in {count} {count?row:rows}",
    "zh-CN": "已减去“{column}”中的退款：{count} 行，共 {amount}",
    "zh-TW": "已減去「{column}」中的退款：{count} 列，共 {amount}",
  },
  refundsLeft: {
    en: "Refunds in {column} are not taken off, as you chose: {amount} in {count} {count?row:rows}",
    "zh-CN": "按您的选择，未减去“{column}”中的退款：{count} 行，共 {amount}",
    "zh-TW": "依您的選擇，未減去「{column}」中的退款：{count} 列，共 {amount}",
  },
  takeOff: { en: "Take them off", "zh-CN": "减去退款", "zh-TW": "減去退款" },
  doNotTakeOff: { en: "Do not take them off", "zh-CN": "不减去", "zh-TW": "不減去" },
  cancellations: {
    en: "{count} {count?row has:rows have} a number as cancellations have ({numbers}), but an amount above 0: {amount} in all. What are they?",
    "zh-CN": "有 {count} 行的编号像取消单（{numbers}），但金额大于 0，共 {amount}。它们是什么？",
    "zh-TW": "有 {count} 列的編號像取消單（{numbers}），但金額大於 0，共 {amount}。它們是什麼？",
  },
  areReturns: { en: "Cancellations: take them off", "zh-CN": "取消单：抵减", "zh-TW": "取消單：抵減" },
  areOrders: { en: "Orders: count them", "zh-CN": "订单：计入", "zh-TW": "訂單：計入" },
  cancellationsOff: {
    en: "Taken off as cancellations by their number ({numbers}), as you chose: {count} {count?row:rows} worth {amount}",
    "zh-CN": "按您的选择，编号像取消单（{numbers}）的 {count} 行已抵减，共 {amount}",
    "zh-TW": "依您的選擇，編號像取消單（{numbers}）的 {count} 列已抵減，共 {amount}",
  },
  cancellationsCounted: {
    en: "Counted as orders although their number is as cancellations have it ({numbers}), as you chose: {count} {count?row:rows} worth {amount}",
    "zh-CN": "按您的选择，编号像取消单（{numbers}）的 {count} 行计为订单，共 {amount}",
    "zh-TW": "依您的選擇，編號像取消單（{numbers}）的 {count} 列計為訂單，共 {amount}",
  },
  signsAsked: {
    en: "{count} {count?amount:amounts} in {column} {count?is:are} below 0, such as {found}, and fewer or none above. {count?Is it a sale:Are they sales}, as a ledger writes them?",
    "zh-CN":
      "“{column}”中有 {count} 个金额为负数，例如 {found}，正数更少或没有。它们是按账簿写法记录的销售额吗？",
    "zh-TW":
      "「{column}」中有 {count} 個金額為負數，例如 {found}，正數更少或沒有。它們是按帳簿寫法記錄的銷售額嗎？",
  },
  signsTurn: {
    en: "Sales: turn the signs",
    "zh-CN": "是销售额：改变正负号",
    "zh-TW": "是銷售額：改變正負號",
  },
  signsKeep: { en: "Below 0: leave them", "zh-CN": "就是负数：保持不变", "zh-TW": "就是負數：保持不變" },
  signsTurned: {
    en: "The signs in {column} are turned, as you chose",
    "zh-CN": "按您的选择，已改变“{column}”的正负号",
    "zh-TW": "依您的選擇，已改變「{column}」的正負號",
  },
  signsKept: {
    en: "{count} {count?amount:amounts} in {column} {count?stays:stay} below 0, as you chose",
    "zh-CN": "按您的选择，“{column}”中的 {count} 个金额保持为负数",
    "zh-TW": "依您的選擇，「{column}」中的 {count} 個金額保持為負數",
  },
  chargesOut: {
    en: "Not counted, as nothing was bought by {count?it:them} ({names}): {count} {count?row:rows} worth {amount}",
    "zh-CN": "不是所购商品，未计入（{names}）：{count} 行，共 {amount}",
    "zh-TW": "不是所購商品，未計入（{names}）：{count} 列，共 {amount}",
  },
  chargesCounted: {
    en: "Counted as you chose although nothing was bought by {count?it:them} ({names}): {count} {count?row:rows} worth {amount}",
    "zh-CN": "不是所购商品，按您的选择已计入（{names}）：{count} 行，共 {amount}",
    "zh-TW": "不是所購商品，依您的選擇已計入（{names}）：{count} 列，共 {amount}",
  },
  chargesAsked: {
    en: "{count} {count?row:rows} beside others of the same order {count?is:are} {names}, worth {amount}. Is that part of your sales?",
    "zh-CN": "同一订单中有 {count} 行为 {names}，共 {amount}。是否算作销售额？",
    "zh-TW": "同一訂單中有 {count} 列為 {names}，共 {amount}。是否算作銷售額？",
  },
  zeros: {
    en: "{count} {count?order:orders} of 0 {count?is no purchase and does:are no purchases and do} not count: {rows}",
    "zh-CN": "{count} 笔金额为 0 的订单不算购买，未计入：{rows}",
    "zh-TW": "{count} 筆金額為 0 的訂單不算購買，未計入：{rows}",
  },
  zerosCounted: {
    en: "{count} {count?order:orders} of 0 {count?counts as a purchase:count as purchases}, as you chose: {rows}",
    "zh-CN": "按您的选择，{count} 笔金额为 0 的订单算作购买：{rows}",
    "zh-TW": "依您的選擇，{count} 筆金額為 0 的訂單算作購買：{rows}",
  },
  zeroIsPurchase: {
    en: "Count {count?it:them} as {count?a purchase:purchases}",
    "zh-CN": "算作购买",
    "zh-TW": "算作購買",
  },
  rowsAre: {
    en: "In {repeated} of {named} rows the customer stands further up already. Is each row an order, or a customer?",
    "zh-CN": "{named} 行中有 {repeated} 行的客户在上方已出现。每一行是一笔订单，还是一个客户？",
    "zh-TW": "{named} 列中有 {repeated} 列的客戶在上方已出現。每一列是一筆訂單，還是一個客戶？",
  },
  rowsAreOrders: {
    en: "An order: add them up for each customer",
    "zh-CN": "订单：按客户汇总",
    "zh-TW": "訂單：依客戶彙總",
  },
  rowsAreCustomers: { en: "A customer", "zh-CN": "客户", "zh-TW": "客戶" },
  undated: {
    en: "No column has dates: orders are added up, but when they were cannot be said, so there is no first or last order, no recency, no period and no churn",
    "zh-CN": "没有日期列：订单已汇总，但无法得知时间，因此没有首次和最近订单、最近购买间隔、期间和流失",
    "zh-TW": "沒有日期欄：訂單已彙總，但無法得知時間，因此沒有首次和最近訂單、最近購買間隔、期間和流失",
  },
  noOrderDate: {
    en: "No column is taken as the order date, though dates stand in {columns}: choose it if one of them is. Until then orders are added up, but there is no first or last order, no recency, no period and no churn",
    "zh-CN":
      "没有列被视为订单日期，但 {columns} 中有日期：如果其中之一是，请选择它。在此之前订单会汇总，但没有首次和最近订单、最近购买间隔、期间和流失",
    "zh-TW":
      "沒有欄被視為訂單日期，但 {columns} 中有日期：如果其中之一是，請選擇它。在此之前訂單會彙總，但沒有首次和最近訂單、最近購買間隔、期間和流失",
  },
} satisfies Texts;
