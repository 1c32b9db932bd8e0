/** The one catalogue of what can be wrong, in every language. */

import type { Text } from "./language";
import type { ProblemCode } from "./problem-codes";
import { WORDS } from "./words";

/** Every text of every problem. */
export const PROBLEM_TEXTS = {
  // The data's fault: one row, beside the results.
  NOT_A_NUMBER: {
    en: "not a number: {found}",
    "zh-CN": "不是数字：{found}",
    "zh-TW": "不是數字：{found}",
  },
  AMBIGUOUS_NUMBER: {
    en: "could be two numbers: {found} is {one} or {other}; {why}",
    "zh-CN": "可能是两个不同的数字：{found} 可以是 {one} 或 {other}；{why}",
    "zh-TW": "可能是兩個不同的數字：{found} 可以是 {one} 或 {other}；{why}",
  },
  UNKNOWN_VALUE: {
    en: "not known yet: {found}",
    "zh-CN": "尚未确定：{found}",
    "zh-TW": "尚未確定：{found}",
  },
  OTHER_TAX: {
    en: "the column has amounts with tax and without it, so this does not count: {found}",
    "zh-CN": "该列混有含税与不含税金额，此格不计入：{found}",
    "zh-TW": "該欄混有含稅與未稅金額，此格不計入：{found}",
  },
  NOT_A_DATE: { en: "not a date: {found}", "zh-CN": "不是日期：{found}", "zh-TW": "不是日期：{found}" },
  AMBIGUOUS_DATE: {
    en: "could be two dates: {found} is {one} or {other}; {why}",
    "zh-CN": "可能是两个不同的日期：{found} 可以是 {one} 或 {other}；{why}",
    "zh-TW": "可能是兩個不同的日期：{found} 可以是 {one} 或 {other}；{why}",
  },
  FUTURE_DATE: {
    en: "after today ({today}): {found}; it counts, but look whether it is right",
    "zh-CN": "晚于今天（{today}）：{found}；仍计入，请核对是否有误",
    "zh-TW": "晚於今天（{today}）：{found}；仍計入，請核對是否有誤",
  },
  FAR_DATE: {
    en: "far from the other dates: {found}; it counts, but look whether the year is right",
    "zh-CN": "与其他日期相差很远：{found}；仍计入，请核对年份是否有误",
    "zh-TW": "與其他日期相差很遠：{found}；仍計入，請核對年份是否有誤",
  },
  NOT_YES_OR_NO: {
    en: "not yes or no: {found}",
    "zh-CN": "不是“是/否”：{found}",
    "zh-TW": "不是「是/否」：{found}",
  },
  ERROR_CELL: { en: "{found}", "zh-CN": "{found}", "zh-TW": "{found}" },
  BLANK_VALUE: { en: "{field} is blank", "zh-CN": "{field}为空", "zh-TW": "{field}為空" },
  /** Said of a `BLANK_VALUE` whose cell is not empty. */
  BLANK_MARK: {
    en: "{field} holds {found}, which counts as blank",
    "zh-CN": "{field}为“{found}”，视为空",
    "zh-TW": "{field}為「{found}」，視為空白",
  },
  DUPLICATE_CUSTOMER: {
    en: "the same customer as in row {first}: {found}; each row is counted on its own",
    "zh-CN": "与第 {first} 行是同一客户：{found}；两行分别计算",
    "zh-TW": "與第 {first} 列是同一客戶：{found}；兩列分別計算",
  },
  NEGATIVE_VALUE: {
    en: "negative: {found}; it goes to the last tier",
    "zh-CN": "负数：{found}；归入最低层级",
    "zh-TW": "負數：{found}；歸入最低層級",
  },

  // The caller's mistake: thrown; PARAMETER and TOTAL_TOO_LARGE are a row's problem too.
  PARAMETER: {
    en: "{parameter} must be {allowed}: found {found}",
    "zh-CN": "{parameter} 必须是{allowed}：现为 {found}",
    "zh-TW": "{parameter} 必須是{allowed}：現為 {found}",
  },
  PARAMETER_MISSING: {
    en: "{parameter} is needed here: {why}",
    "zh-CN": "这里需要填写 {parameter}：{why}",
    "zh-TW": "這裡需要填寫 {parameter}：{why}",
  },
  ARGUMENT_MISSING: {
    en: "{parameter} is missing: write {usage}",
    "zh-CN": "缺少{parameter}：请写成 {usage}",
    "zh-TW": "缺少{parameter}：請寫成 {usage}",
  },
  SIZES_DIFFER: {
    en: "{first} has {firstRows} rows but {second} has {secondRows}: select columns of the same height",
    "zh-CN": "{first} 有 {firstRows} 行，{second} 有 {secondRows} 行：请选择高度相同的列",
    "zh-TW": "{first} 有 {firstRows} 列，{second} 有 {secondRows} 列：請選擇高度相同的欄",
  },
  ERROR_IN_RANGE: {
    en: "{parameter} has {found} in row {row}: mend that cell first",
    "zh-CN": "{parameter} 第 {row} 行是 {found}：请先修正该单元格",
    "zh-TW": "{parameter} 第 {row} 列是 {found}：請先修正該儲存格",
  },
  AMBIGUOUS_IN_RANGE: {
    en: "{parameter} has {found} in row {row}, which could be two numbers: write it as a plain number",
    "zh-CN": "{parameter} 第 {row} 行是 {found}，可能是两个不同的数字：请改写成普通数字",
    "zh-TW": "{parameter} 第 {row} 列是 {found}，可能是兩個不同的數字：請改寫成一般數字",
  },
  TOTAL_TOO_LARGE: {
    en: "the numbers add up to more than a cell can hold: look for a mistyped amount",
    "zh-CN": "数字合计超出单元格可容纳的范围：请检查是否有输错的金额",
    "zh-TW": "數字合計超出儲存格可容納的範圍：請檢查是否有輸錯的金額",
  },
  ALL_EQUAL: {
    en: "all {count} customers are equal in {what}, so {name} cannot tell one from another: look whether these are the right cells",
    "zh-CN": "全部 {count} 个客户的 {what} 相同，{name} 无法区分：请检查是否选对了单元格",
    "zh-TW": "全部 {count} 個客戶的 {what} 相同，{name} 無法區分：請檢查是否選對了儲存格",
  },
  NOTHING_SELECTED: {
    en: "the selection is empty: click a cell inside your customer table, then try again",
    "zh-CN": "所选区域为空：请点击客户表中的任一单元格，然后重试",
    "zh-TW": "所選範圍為空：請點選客戶表中的任一儲存格，然後重試",
  },
  NO_CELLS: {
    en: "this sheet is a chart or a connected table and has no cells: go to the sheet with your customers, then try again",
    "zh-CN": "此工作表是图表或关联数据，没有单元格：请切换到客户所在的工作表，然后重试",
    "zh-TW": "此工作表是圖表或連結資料，沒有儲存格：請切換到客戶所在的工作表，然後重試",
  },
  NO_ROWS: {
    en: "there are no customers below the header in {range}: select the header and the rows under it",
    "zh-CN": "{range} 的标题行下面没有客户：请选择标题行及其下面的数据行",
    "zh-TW": "{range} 的標題列下面沒有客戶：請選擇標題列及其下面的資料列",
  },
  NO_NUMBER_COLUMN: {
    en: "no column in {range} holds numbers: add a column with revenue or profit per customer",
    "zh-CN": "{range} 中没有数字列：请加入每个客户的收入或利润列",
    "zh-TW": "{range} 中沒有數字欄：請加入每個客戶的營收或利潤欄",
  },
  CARDS: {
    en: "{range} has a block of lines for each customer ({labels}), and no table: give each customer one row, with these words as headings above the columns",
    "zh-CN": "{range} 中每个客户占几行（{labels}），不是表格：请将每个客户写成一行，并以这些名称作为列标题",
    "zh-TW": "{range} 中每個客戶占幾列（{labels}），不是表格：請將每個客戶寫成一列，並以這些名稱作為欄標題",
  },
  FIELD_MISSING: {
    en: "{model} needs a column for {field}: choose one",
    "zh-CN": "“{model}”需要“{field}”列：请选择一列",
    "zh-TW": "「{model}」需要「{field}」欄：請選擇一欄",
  },
  NO_VALUES: {
    en: "{field} (column {column}) holds no number: choose another column",
    "zh-CN": "“{field}”（{column} 列）没有数字：请选择另一列",
    "zh-TW": "「{field}」（{column} 欄）沒有數字：請選擇另一欄",
  },
  NO_ENTRIES: {
    en: "{field} (column {column}) is blank in every row: choose another column",
    "zh-CN": "“{field}”（{column} 列）每一行都为空：请选择另一列",
    "zh-TW": "「{field}」（{column} 欄）每一列都為空：請選擇另一欄",
  },
  NO_PURCHASES: {
    en: "no order is above 0, so nobody has a {field}: look whether the amounts are the right ones",
    "zh-CN": "没有金额大于 0 的订单，因此没有“{field}”：请检查所选的金额列",
    "zh-TW": "沒有金額大於 0 的訂單，因此沒有「{field}」：請檢查所選的金額欄",
  },
  NO_COMPLETE_ROW: {
    en: "no row has a value in all of the columns {columns}: fill them in, or choose other columns",
    "zh-CN": "没有一行在 {columns} 列中都有数值：请补全，或选择其他列",
    "zh-TW": "沒有一列在 {columns} 欄中都有數值：請補全，或選擇其他欄",
  },
  DATES_UNREADABLE: {
    en: "{count} {count?date:dates} in {field} (column {column}) could not be read, for example {found}: write them as 2024-01-31 or choose another column",
    "zh-CN":
      "“{field}”（{column} 列）有 {count} 个日期无法识别，例如 {found}：请改写成 2024-01-31 的形式，或选择另一列",
    "zh-TW":
      "「{field}」（{column} 欄）有 {count} 個日期無法辨識，例如 {found}：請改寫成 2024-01-31 的形式，或選擇另一欄",
  },
  NUMBERS_UNREADABLE: {
    en: "{count} {count?number:numbers} in {field} (column {column}) could not be read, for example {found}: write them as plain numbers or choose another column",
    "zh-CN":
      "“{field}”（{column} 列）有 {count} 个数字无法识别，例如 {found}：请改写成普通数字，或选择另一列",
    "zh-TW":
      "「{field}」（{column} 欄）有 {count} 個數字無法辨識，例如 {found}：請改寫成一般數字，或選擇另一欄",
  },
  NO_USABLE_ORDER: {
    en: "no row has a customer, a date and an amount: look at columns {columns}",
    "zh-CN": "没有一行同时有客户、日期和金额：请检查 {columns} 列",
    "zh-TW": "沒有一列同時有客戶、日期和金額：請檢查 {columns} 欄",
  },
  NO_SUCH_COLUMN: {
    en: "there is no column {found} in {range}: the columns are {columns}",
    "zh-CN": "{range} 中没有“{found}”列：现有的列是 {columns}",
    "zh-TW": "{range} 中沒有「{found}」欄：現有的欄是 {columns}",
  },
  NO_SUCH_FIELD: {
    en: "{found} is not a field: the fields are {fields}",
    "zh-CN": "没有字段“{found}”：可用的字段是 {fields}",
    "zh-TW": "沒有欄位「{found}」：可用的欄位是 {fields}",
  },
  NO_SUCH_MODEL: {
    en: "there is no model {found}: the models are {models}",
    "zh-CN": "没有模型“{found}”：可用的模型是 {models}",
    "zh-TW": "沒有模型「{found}」：可用的模型是 {models}",
  },
  NO_SUCH_SHEET: {
    en: "the sheet is no longer there: select your customers again",
    "zh-CN": "该工作表已不存在：请重新选择客户数据",
    "zh-TW": "該工作表已不存在：請重新選擇客戶資料",
  },
  OUR_SHEET: {
    en: "{sheet} was made by Customer Pyramid: go to the sheet with your customers and try again",
    "zh-CN": "“{sheet}”是客户金字塔生成的：请切换到客户数据所在的工作表再试",
    "zh-TW": "「{sheet}」是客戶金字塔產生的：請切換到客戶資料所在的工作表再試",
  },
  NO_FILE: {
    en: "there is no customer file with customers yet: go to your list of customers or orders, then choose “Update the customer file”",
    "zh-CN": "尚无含客户的客户档案：请先切换到客户列表或订单列表，再选择“更新客户档案”",
    "zh-TW": "尚無含客戶的客戶檔案：請先切換到客戶清單或訂單清單，再選擇「更新客戶檔案」",
  },
  SHEET_NAME: {
    en: "the name of this sheet has a line break, which formulas cannot hold: rename the sheet, then try again",
    "zh-CN": "此工作表的名称含有换行，公式无法引用：请重命名工作表后再试",
    "zh-TW": "此工作表的名稱含有換行，公式無法引用：請重新命名工作表後再試",
  },
  BAD_OPTION: {
    en: "{model}: {option} must be {allowed}",
    "zh-CN": "{model}：{option}必须是{allowed}",
    "zh-TW": "{model}：{option}必須是{allowed}",
  },
  BAD_REQUEST: {
    en: "the sidebar and the add-on do not understand each other ({found}): close the sidebar and open it again",
    "zh-CN": "侧边栏与插件版本不一致（{found}）：请关闭侧边栏后重新打开",
    "zh-TW": "側邊欄與外掛程式版本不一致（{found}）：請關閉側邊欄後重新開啟",
  },
  DATA_CHANGED: {
    en: "the customers changed after the preview ({written}): check the preview again, then write",
    "zh-CN": "预览之后客户数据有变动（{written}）：请重新预览后再写入",
    "zh-TW": "預覽之後客戶資料有變動（{written}）：請重新預覽後再寫入",
  },
  NOTES_IN_SUMMARY: {
    en: "{sheet} needs the room of {cells}, where someone wrote, put in or deleted something: move that below or beside the summary, or delete the summary's sheet, then run again; nothing was written",
    "zh-CN":
      "{sheet}需要用到 {cells}，但有人在那里写了内容、插入或删除了行列：请把内容移到汇总的下方或旁边，或删除该汇总工作表，然后重新运行；未写入任何内容",
    "zh-TW":
      "{sheet}需要用到 {cells}，但有人在那裡寫了內容、插入或刪除了列欄：請把內容移到彙總的下方或旁邊，或刪除該彙總工作表，然後重新執行；未寫入任何內容",
  },
  NO_ROOM: {
    en: "there is no room for the results, as {limit}: delete empty columns, empty rows and sheets that nobody needs, then run again",
    "zh-CN": "没有空间写入结果（{limit}）：请删除空列、空行和不再需要的工作表，然后重新运行",
    "zh-TW": "沒有空間寫入結果（{limit}）：請刪除空欄、空列和不再需要的工作表，然後重新執行",
  },
  SETUP_TOO_LARGE: {
    en: "there is no room for this set-up: choose fewer models for it, or delete a set-up that nobody needs",
    "zh-CN": "没有空间保存此方案：请为它少选几个模型，或删除不再需要的方案",
    "zh-TW": "沒有空間儲存此方案：請為它少選幾個模型，或刪除不再需要的方案",
  },
  NO_ORDERS: {
    en: "there are no orders of {days}: choose another period",
    "zh-CN": "{days} 没有订单：请选择其他期间",
    "zh-TW": "{days} 沒有訂單：請選擇其他期間",
  },
  NOT_A_CUSTOMER: {
    en: "row {row} is not one of the customers in {range}: click a customer's row, then try again",
    "zh-CN": "第 {row} 行不是 {range} 中的客户：请点击某个客户所在的行再试",
    "zh-TW": "第 {row} 列不是 {range} 中的客戶：請點選某個客戶所在的列再試",
  },
  NOT_A_CUSTOMER_NAME: {
    en: "no customer of the sheet “{sheet}” is named in the selected cell or its row, or more than one is: click the name of one, then try again",
    "zh-CN": "所选单元格及其所在行中没有工作表“{sheet}”的客户名称，或有不止一个：请点击一个客户的名称再试",
    "zh-TW": "所選儲存格及其所在列中沒有工作表「{sheet}」的客戶名稱，或有不只一個：請點選一個客戶的名稱再試",
  },
  CUSTOMER_LOST: {
    en: "“{name}” is not on the sheet “{sheet}” any more, so there is nothing to explain: the last recorded run that knew this customer is of {day}",
    "zh-CN": "工作表“{sheet}”中已没有“{name}”，因此无法解释：记录中最后一次含有该客户的运行是 {day}",
    "zh-TW": "工作表「{sheet}」中已沒有「{name}」，因此無法解釋：記錄中最後一次含有該客戶的執行是 {day}",
  },
  SEVERAL_OF_NAME: {
    en: "{count} customers are called “{name}”: click the row of the one you mean on the sheet “{sheet}”",
    "zh-CN": "有 {count} 个客户名为“{name}”：请在工作表“{sheet}”中点击要解释的那一行",
    "zh-TW": "有 {count} 個客戶名為「{name}」：請在工作表「{sheet}」中點選要解釋的那一列",
  },
  NOTHING_TO_UNDO: {
    en: "there is no run to undo: only the last five are kept, the last one was undone already, its sheet was deleted, or somebody edited the hidden history",
    "zh-CN": "没有可撤销的运行：只保留最近五次，最近一次已撤销，其工作表已被删除，或隐藏的历史记录被修改",
    "zh-TW": "沒有可復原的執行：只保留最近五次，最近一次已復原，其工作表已被刪除，或隱藏的歷史記錄被修改",
  },
  NOTHING_TO_REDO: {
    en: "there is nothing to redo: no run was undone, or another one came after it",
    "zh-CN": "没有可重做的运行：没有撤销过，或之后又运行过",
    "zh-TW": "沒有可重做的執行：沒有復原過，或之後又執行過",
  },
  REDO_CHANGED: {
    en: "the customers changed since the run was undone, so it would not come back as it was: segment them again",
    "zh-CN": "撤销后客户数据有变化，无法原样重做：请重新分层",
    "zh-TW": "復原後客戶資料有變化，無法原樣重做：請重新分層",
  },
  UNDO_DISTURBED: {
    en: "someone changed this sheet while the run was being undone ({written}): wait until they are done, then undo again",
    "zh-CN": "撤销期间有人修改了此工作表（{written}）：请等对方改完后再次撤销",
    "zh-TW": "復原期間有人修改了此工作表（{written}）：請等對方改完後再次復原",
  },
  EDITED_SINCE: {
    en: "someone edited what the last run wrote: undo anyway and those edits are lost",
    "zh-CN": "上次运行写入的内容已被人修改：仍要撤销则会丢失这些修改",
    "zh-TW": "上次執行寫入的內容已被人修改：仍要復原則會遺失這些修改",
  },
  QUESTIONS_OPEN: WORDS.answerFirst,
  CANCELLED: {
    en: "the run was cancelled: nothing was written",
    "zh-CN": "已取消运行：未写入任何内容",
    "zh-TW": "已取消執行：未寫入任何內容",
  },
  PAUSED: {
    en: "Google gives a run six minutes: {written} of {sheets} sheets {written?is written and stays:are written and stay}, marked as incomplete. Write again to go on with the others",
    "zh-CN":
      "Google 限制每次运行六分钟：已写入 {written}/{sheets} 张工作表，均已保留并标为未完成。请再次写入以继续其余部分",
    "zh-TW":
      "Google 限制每次執行六分鐘：已寫入 {written}/{sheets} 張工作表，均已保留並標為未完成。請再次寫入以繼續其餘部分",
  },
  RUNNING: {
    en: "someone else is running Customer Pyramid in this file: wait a minute, then try again",
    "zh-CN": "有人正在此文件中运行客户金字塔：请稍等一分钟再试",
    "zh-TW": "有人正在此檔案中執行客戶金字塔：請稍等一分鐘再試",
  },
  NOT_ALLOWED: {
    en: "this file or range is protected for you ({found}): ask its owner for edit access, then try again",
    "zh-CN": "您没有此文件或区域的编辑权限（{found}）：请向所有者申请编辑权限后重试",
    "zh-TW": "您沒有此檔案或範圍的編輯權限（{found}）：請向擁有者申請編輯權限後重試",
  },
  OTHERS_BROKEN: {
    en: "a run over other customers of this sheet did not end: run it over those again, or undo it, before these; nothing was written",
    "zh-CN":
      "此工作表上另一批客户的运行没有完成：请先对那些客户重新运行，或先撤销，再处理这些客户；未写入任何内容",
    "zh-TW":
      "此工作表上另一批客戶的執行沒有完成：請先對那些客戶重新執行，或先復原，再處理這些客戶；未寫入任何內容",
  },
  NOT_ACCEPTED: {
    en: "cell {cell} accepts certain values only, as set under Data > Data validation: take that rule off it or let it show a warning, then try again",
    "zh-CN": "单元格 {cell} 只接受特定的值（数据 > 数据验证）：请移除该规则或改为显示警告，然后重试",
    "zh-TW": "儲存格 {cell} 只接受特定的值（資料 > 資料驗證）：請移除該規則或改為顯示警告，然後重試",
  },
  TYPED_COLUMN: {
    en: "a column of ours has become part of a table, which gives its columns types ({found}): turn the table back into a range, or set the column's type to none, then try again",
    "zh-CN":
      "我们的某一列已成为表格的一部分，而表格为其列设定了类型（{found}）：请将表格转换回区域，或将该列的类型设为无，然后重试",
    "zh-TW":
      "我們的某一欄已成為表格的一部分，而表格為其欄設定了類型（{found}）：請將表格轉換回範圍，或將該欄的類型設為無，然後重試",
  },
  NOT_AUTHORISED: {
    en: "Google did not let the add-on do this ({found}): where several Google accounts are signed in, open the file in a private window with one account; else open the sidebar again from the menu and allow what it asks for",
    "zh-CN":
      "Google 未允许插件执行此操作（{found}）：若同时登录了多个 Google 账号，请在无痕窗口中只用一个账号打开此文件；否则请从菜单重新打开侧边栏并授予所需权限",
    "zh-TW":
      "Google 未允許外掛程式執行此操作（{found}）：若同時登入了多個 Google 帳戶，請在無痕式視窗中只用一個帳戶開啟此檔案；否則請從選單重新開啟側邊欄並授予所需權限",
  },
  USED_UP: {
    en: "your Google account has used up what scripts may do in a day ({found}): go on tomorrow, or let a colleague who may edit this file go on today",
    "zh-CN":
      "您的 Google 账号一天内可运行脚本的配额已用完（{found}）：请明天继续，或请有编辑权限的同事今天继续",
    "zh-TW":
      "您的 Google 帳戶一天內可執行指令碼的配額已用完（{found}）：請明天繼續，或請有編輯權限的同事今天繼續",
  },
  ASKED_TOO_OFTEN: {
    en: "Google is asked for too much at once ({found}): wait a minute, then try again",
    "zh-CN": "同时向 Google 发出的请求过多（{found}）：请等一分钟后重试",
    "zh-TW": "同時向 Google 發出的要求過多（{found}）：請等一分鐘後重試",
  },
  TOO_SLOW: {
    en: "Google ended this, because it took longer than six minutes ({found}): try again with fewer rows or fewer models",
    "zh-CN": "运行超过六分钟，被 Google 终止（{found}）：请减少行数或模型后重试",
    "zh-TW": "執行超過六分鐘，被 Google 終止（{found}）：請減少列數或模型後重試",
  },
  GOOGLE_FAILED: {
    en: "Google Sheets had a failure of its own ({found}): wait a minute, then try again; if it stays, reload the file",
    "zh-CN": "Google 表格自身出现故障（{found}）：请等一分钟后重试；若仍然出现，请重新载入文件",
    "zh-TW": "Google 試算表本身發生故障（{found}）：請等一分鐘後重試；若仍然發生，請重新載入檔案",
  },
  UNEXPECTED: {
    en: "something went wrong: {found}. Try again; if it stays, close the sidebar and reload the file",
    "zh-CN": "出现意外错误：{found}。请重试；若仍然出现，请关闭侧边栏并重新载入文件",
    "zh-TW": "發生意外錯誤：{found}。請重試；若仍然發生，請關閉側邊欄並重新載入檔案",
  },
} satisfies Readonly<Record<ProblemCode, Text>>;
