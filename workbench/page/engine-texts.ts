/** The words of the engine's own menus, toolbar and tabs, which the engine knows in English only. */

/** English, simplified and traditional Chinese, a line each. */
const WORDS = `
File|文件|檔案
Edit|修改|編輯
View|视图|檢視
Insert|插入|插入
Format|格式|格式
Data|数据|資料
Print|打印|列印
Settings|设置|設定
Delete|删除|刪除
Show|显示|顯示
Zoom|缩放|縮放
Undo|撤消|復原
Redo|重做|取消復原
Copy|复制|複製
Cut|剪切|剪下
Paste|粘贴|貼上
Paste special|选择性粘贴|選擇性貼上
Paste as value|仅粘贴值|只貼上值
Paste format only|仅粘贴格式|只貼上格式
Select all|全选|全選
Find and replace|查找和替换|尋找與取代
Delete values|删除值|刪除值
Delete cells|删除单元格|刪除儲存格
Delete cell and shift up|删除单元格并上移|刪除儲存格並上移
Delete cell and shift left|删除单元格并左移|刪除儲存格並左移
Merge cells|合并单元格|合併儲存格
Unmerge cells|取消合并|取消合併
Row above|上方一行|上方一列
Row below|下方一行|下方一列
Column left|左侧一列|左方一欄
Column right|右侧一列|右方一欄
Insert row|插入行|插入列
Insert column|插入列|插入欄
Insert row above|在上方插入行|在上方插入列
Insert row below|在下方插入行|在下方插入列
Insert column left|在左侧插入列|在左方插入欄
Insert column right|在右侧插入列|在右方插入欄
Insert cells|插入单元格|插入儲存格
Insert cells and shift down|插入单元格并下移|插入儲存格並下移
Insert cells and shift right|插入单元格并右移|插入儲存格並右移
Chart|图表|圖表
Carousel|轮播|輪播
Pivot table|数据透视表|資料透視表
Image|图片|圖片
Table|表格|表格
Function|函数|函式
All|全部|全部
Link|链接|連結
Checkbox|复选框|核取方塊
Dropdown list|下拉列表|下拉式清單
Insert sheet|插入工作表|插入工作表
Insert link|插入链接|插入連結
Insert table|插入表格|插入表格
Automatic|自动|自動
Plain text|纯文本|純文字
Number|数字|數值
Format as percent|设为百分比格式|設為百分比格式
Percent|百分比|百分比
Scientific|科学记数|科學記號
Currency|货币|貨幣
Currency rounded|取整货币|貨幣 (四捨五入)
Accounting|会计|會計
Custom currency|自定义货币|自訂貨幣
Date|日期|日期
Time|时间|時間
Date time|日期时间|日期時間
Duration|时长|時間長度
Custom date and time|自定义日期和时间|自訂日期和時間
Custom number format|自定义数字格式|自訂數值格式
Full date time|完整日期时间|完整日期時間
Increase decimal places|增加小数位数|增加小數位數
Decrease decimal places|减少小数位数|減少小數位數
Change decimal places|更改小数位数|變更小數位數
More formats|更多格式|更多格式
Bold|粗体|粗體
Italic|斜体|斜體
Underline|下划线|底線
Strikethrough|删除线|刪除線
Rotation|旋转|旋轉
No rotation|不旋转|不旋轉
45° rotation|旋转 45°|旋轉 45°
90° rotation|旋转 90°|旋轉 90°
-90° rotation|旋转 -90°|旋轉 -90°
-45° rotation|旋转 -45°|旋轉 -45°
Font size|字号|字型大小
Font Size|字号|字型大小
Alignment|对齐|對齊
Horizontal align|水平对齐|水平對齊
Vertical align|垂直对齐|垂直對齊
Left|左|左
Center|居中|置中
Right|右|右
Top|顶部|頂端
Middle|中部|中間
Bottom|底部|底部
Wrapping|换行|換行
Overflow|溢出|溢出
Wrap|自动换行|自動換行
Clip|裁剪|裁剪
Text Color|文字颜色|文字顏色
Fill Color|填充颜色|填滿顏色
Borders|边框|框線
Border color|边框颜色|框線顏色
Line style|线条样式|線條樣式
Paint Format|格式刷|複製格式
Clear formatting|清除格式|清除格式
Conditional formatting|条件格式|條件式格式設定
Edit table|修改表格|編輯表格
Delete table|删除表格|刪除表格
Sort range|对范围排序|排序範圍
Sort column|对列排序|排序欄
Sort columns|对列排序|排序欄
Ascending (A ⟶ Z)|升序 (A ⟶ Z)|遞增 (A ⟶ Z)
Descending (Z ⟶ A)|降序 (Z ⟶ A)|遞減 (Z ⟶ A)
Data cleanup|数据清理|資料清除
Remove duplicates|删除重复项|移除重複項目
Trim whitespace|去除空格|修剪空白字元
Split text to columns|将文本拆分为列|將文字分隔成不同欄
Column statistics|列统计信息|欄統計資料
Data Validation|数据验证|資料驗證
Create filter|创建过滤器|建立篩選器
Remove filter|移除过滤器|移除篩選器
Add filter|添加过滤器|新增篩選器
Add a filter|添加过滤器|新增篩選器
Filter|过滤器|篩選器
Named ranges|已命名范围|已命名範圍
Manage named ranges|管理已命名范围|管理已命名範圍
Gridlines|网格线|格線
Formulas|公式|公式
Headings|标题|標題
Freeze|冻结|凍結
Unfreeze|取消冻结|取消凍結
No rows|不冻结行|不凍結列
No columns|不冻结列|不凍結欄
1 row|1 行|1 列
2 rows|2 行|2 列
1 column|1 列|1 欄
2 columns|2 列|2 欄
Up to current row|至当前行|至目前的列
Up to current column|至当前列|至目前的欄
Hide rows|隐藏行|隱藏列
Hide columns|隐藏列|隱藏欄
Unhide rows|取消隐藏行|取消隱藏列
Unhide columns|取消隐藏列|取消隱藏欄
Delete row|删除行|刪除列
Delete column|删除列|刪除欄
Clear rows|清除行|清除列
Clear columns|清除列|清除欄
Add sheet|添加工作表|新增工作表
List all sheets|所有工作表|所有工作表
Duplicate|复制|複製
Rename|重命名|重新命名
Change color|更改颜色|變更顏色
Move right|右移|右移
Move left|左移|左移
Hide sheet|隐藏工作表|隱藏工作表
Lock sheet|锁定工作表|鎖定工作表
Unlock sheet|解锁工作表|解除鎖定工作表
Sum|求和|加總
Avg|平均值|平均
Min|最小值|最小值
Max|最大值|最大值
Count|计数|計數
Count Numbers|数值计数|數值計數
Sum: %s|求和：%s|加總：%s
Avg: %s|平均值：%s|平均：%s
Min: %s|最小值：%s|最小值：%s
Max: %s|最大值：%s|最大值：%s
Count: %s|计数：%s|計數：%s
Count Numbers: %s|数值计数：%s|數值計數：%s
Readonly Access|仅可查看|僅供檢視
Error|错误|錯誤
Cancel|取消|取消
Confirm|确认|確認
Add|添加|新增
more rows at the bottom|行（添加到底部）|列（新增至底部）
`;

const LANGUAGES = ["zh-CN", "zh-TW"];

const known = new Map(
  WORDS.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([english = "", ...others]) => [english, others] as const),
);

/** A text of the engine in a person's language, in English where it is not known in it. */
export function engineText(text: string, userLocale: string): string {
  return known.get(text)?.[LANGUAGES.indexOf(userLocale)] ?? text;
}
