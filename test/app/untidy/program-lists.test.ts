/** Small lists as programs export them and people keep them, of kinds that were once read wrong or asked about needlessly: sums by hand. */

import { describeSelection } from "../../../src/app/run/describe";
import { reading } from "../reading";
import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "details of QuickBooks that name the customer on a line of its own and beside each row: 100 + 40, and 50",
    lines: [
      "Type|Date|Num|Memo|Name|Amount|Balance",
      "Alder Construction||||||",
      "Invoice|2024-01-05|71|rocks|Alder Construction|100|100",
      "Invoice|2024-01-07|88|sand|Alder Construction|40|140",
      "Total Alder Construction||||||140",
      "Birch & Sons||||||",
      "Invoice|2024-01-15|75|rocks|Birch & Sons|50|50",
      "Total Birch & Sons||||||50",
      "TOTAL||||||190",
    ],
    counted: { "Alder Construction": 140, "Birch & Sons": 50 },
  },
  {
    list: "numbers of SAP under Kunde, with what it calls their names beside them",
    lines: [
      "Kunde|Bezeichnung|Fakturawert",
      "0000100001|Alder GmbH|2000",
      "0000100002|Birke AG|800",
      "Gesamtergebnis||2800",
    ],
    counted: { "Alder GmbH": 2000, "Birke AG": 800 },
  },
  {
    list: "who bought beside who got it",
    lines: [
      "amazon-order-id|purchase-date|buyer-name|item-price|recipient-name",
      "111-1|2024-01-05|Ann Alder|40|Ann Alder",
      "111-2|2024-01-15|Bo Birch|25|Di Elm",
      "111-3|2024-01-25|Ann Alder|25|Ann Alder",
    ],
    counted: { "Ann Alder": 65, "Bo Birch": 25 },
  },
  {
    list: "the same in Chinese",
    lines: [
      "訂單編號|訂購日期|訂購人|收件人|訂單總額",
      "T1|2024-01-05|王大明|王大明|160",
      "T2|2024-01-06|李小華|陳三|360",
      "T3|2024-01-07|王大明|王大明|260",
    ],
    counted: { 王大明: 420, 李小華: 360 },
  },
  {
    list: "deals that are called like their customers",
    lines: [
      "Deal Name|Close Date|Amount|Associated Company",
      "Alder|2024-01-05|5000|Alder",
      "Birch plan|2024-01-15|900|Birch",
      "Alder plus|2024-01-25|100|Alder",
    ],
    counted: { Alder: 5100, Birch: 900 },
  },
  {
    list: "customers who want no letters",
    lines: [
      "First Name|Last Name|Lifetime Spend|Email Subscription Status",
      "Ann|Alder|640|subscribed",
      "Bo|Birch|90|unsubscribed",
    ],
    counted: { "Ann Alder": 640, "Bo Birch": 90 },
  },
  {
    list: "amounts before and after a discount: 900 + 200, and 500",
    lines: [
      "录单日期|单据编号|往来单位|金额|折后金额",
      "2024-01-05|XS-1|红枫商店|1000|900",
      "2024-01-06|XS-2|白桦超市|500|500",
      "2024-01-26|XS-3|红枫商店|200|200",
    ],
    counted: { 红枫商店: 1100, 白桦超市: 500 },
  },
  {
    list: "what is to be paid of an order",
    lines: [
      "订单号|订单金额|应付金额|下单时间|下单帐号",
      "3001|100|90|2024-01-05|jd_a",
      "3002|200|200|2024-01-15|jd_b",
    ],
    counted: { jd_a: 90, jd_b: 200 },
  },
  {
    list: "sales, returns and what is left of them",
    lines: [
      "客戶簡稱|銷貨金額|銷退金額|銷貨淨額",
      "紅楓|50000|2000|48000",
      "白樺|32000|0|32000",
      "合　　計|82000|2000|80000",
    ],
    counted: { 紅楓: 48000, 白樺: 32000 },
  },
  {
    list: "sales and what came in of them and of older ones",
    lines: [
      "Client|Opening|Sales|Receipts|Closing",
      "Alder|0|1190|500|690",
      "Birch|100|238|248|90",
      "Cedar|5000|0|0|5000",
    ],
    counted: { Alder: 1190, Birch: 238, Cedar: 0 },
  },
  {
    list: "debits of a German ledger",
    lines: [
      "Konto|Kontobezeichnung|EB-Wert|Soll|Haben|Saldo",
      "10001|Alder GmbH|0|11900|5000|6900",
      "10002|Birke AG|100|2380|2480|0",
      "10003|Zeder KG|0|595|0|595",
    ],
    counted: { "Alder GmbH": 11900, "Birke AG": 2380, "Zeder KG": 595 },
  },
  {
    list: "miles beside money",
    lines: [
      "Name|Award Miles|Spend YTD (USD)",
      "Ann Alder|45000|18000",
      "Bo Birch|90000|25000",
      "Cy Cedar|1200|600",
    ],
    counted: { "Ann Alder": 18000, "Bo Birch": 25000, "Cy Cedar": 600 },
  },
  {
    list: "answers of a form in Chinese",
    lines: [
      "时间戳记|您的姓名|联系电话|应付金额",
      "2024-01-05|张三|13800000001|200",
      "2024-01-06|李四|13800000002|100",
      "2024-01-26|张三|13800000001|300",
    ],
    counted: { 张三: 500, 李四: 100 },
  },
  {
    list: "lines that say what the customers below them have in common",
    lines: [
      "Customer|Sales",
      "Region: North|",
      "Alder|500",
      "Birch|250",
      "*** TRADE ***|",
      "Cedar|90",
      "--- end of report ---|",
    ],
    counted: { Alder: 500, Birch: 250, Cedar: 90 },
    said: [
      "Left out because they have no customer name: row 2 (Region: North), row 5 (*** TRADE ***), row 7 (--- end of report ---)",
    ],
  },
  {
    list: "a line about customers who are none any more, which asks as before",
    lines: ["Customer|Sales", "Alder|500", "Birch|250", "*** Lost customers ***|", "Cedar|90"],
    counted: { Alder: 500, Birch: 250, Cedar: 90 },
    asked: ["Below a line about others"],
  },
  {
    list: "months as numbers over what they come to",
    lines: [
      "Customer|202411|202412|202501|Total",
      "Alder|100|200|300|600",
      "Birch|50|60|70|180",
      "Cedar|5|5|5|15",
    ],
    counted: { Alder: 600, Birch: 180, Cedar: 15 },
  },
  {
    list: "a total above the header",
    lines: ["Total|1000", "Customer|Sales", "Alder|500", "Birch|300", "Cedar|200"],
    counted: { Alder: 500, Birch: 300, Cedar: 200 },
  },
  {
    list: "customers who stand on the line of their total only: 300 + 200, and 250 + 10",
    lines: [
      "Customer|Product|Amount",
      "|Cup|300",
      "|Pot|200",
      "Total Alder||500",
      "|Cup|250",
      "|Mug|10",
      "Total Birch||260",
      "Grand total||760",
    ],
    counted: { "Total Alder": 500, "Total Birch": 260 },
  },
  {
    list: "one number as text and as a number",
    lines: [
      "Date|Customer|Amount",
      "2024-01-05|00123|300",
      "2024-01-15|123|250",
      "2024-01-25|00123|200",
      "2024-01-26|124|20",
    ],
    counted: { "00123": 500, "123": 250, "124": 20 },
    asked: ["Are these the same custo"],
  },
  {
    list: "nobody's sales in NetSuite",
    lines: ["Customer|Total Revenue", "Alder|12000", "Birch|4000", "- No Customer/Project -|150"],
    counted: { Alder: 12000, Birch: 4000, "- No Customer/Project -": 150 },
    said: ["May be many buyers under one name: - No Customer/Project -"],
  },
  {
    list: "what is owed, by age in days, and no first column of which a word tells",
    lines: [
      "往来单位名称|余额|30天以内|31-60天|60天以上",
      "杜松公司|5000|5000|0|0",
      "榛子公司|2100|0|2100|0",
      "合计|7100|5000|2100|0",
    ],
    counted: { 杜松公司: 5000, 榛子公司: 2100 },
  },
  {
    list: "years with customers below each, who come again: 200 + 300, 110 + 100",
    lines: [
      "Row Labels|Sum of Amount",
      "2023|310",
      "Juniper|200",
      "Hazel|110",
      "2024|490",
      "Juniper|300",
      "Hazel|100",
      "Poplar|90",
      "Grand Total|800",
    ],
    counted: { Juniper: 300, Hazel: 100, Poplar: 90 },
    asked: ["In 2 of 5 rows the customer stands further up already."],
  },
  {
    // 100 + 210 - 0 - 310 = 0, and 900 + 90 - 0 - 0 = 990.
    list: "what was billed between two balances, beside what was paid",
    lines: [
      "Customer|Opening balance|Invoices|Credit notes|Receipts|Closing balance",
      "Juniper|0|520|20|400|100",
      "Hazel|100|210|0|310|0",
      "Poplar|900|90|0|0|990",
    ],
    counted: { Juniper: 520, Hazel: 210, Poplar: 90 },
  },
  {
    list: "months with orders beside them, and both of all: 420 + 80",
    lines: [
      "Customer|Revenue Jan|Orders Jan|Revenue Feb|Orders Feb|Revenue total|Orders total",
      "Juniper|420|4|80|1|500|5",
      "Hazel|0|0|210|2|210|2",
      "Poplar|90|1|0|0|90|1",
    ],
    counted: { Juniper: 500, Hazel: 210, Poplar: 90 },
  },
  {
    list: "quarters called Qtr, and their years",
    lines: [
      "Customer Name|Qtr 1|Qtr 2|Qtr 3|Qtr 4|FY24|FY23",
      "Juniper|100|120|130|150|500|400",
      "Hazel|50|60|50|50|210|300",
      "Poplar|0|0|90|0|90|0",
    ],
    counted: { Juniper: 500, Hazel: 210, Poplar: 90 },
  },
  {
    list: "debits of a Chinese ledger",
    lines: [
      "日期|摘要|客户|借方|贷方|余额",
      "2024-01-10|销售|杜松|420||420",
      "2024-01-15|销售|榛子|210||630",
      "2024-01-20|收款|杜松||420|210",
      "2024-01-25|销售|杜松|80||290",
    ],
    counted: { 杜松: 500, 榛子: 210 },
  },
  {
    list: "pieces at a price, without a day",
    lines: [
      "Customer|Item Group|Qty|Rate|Net Amount",
      "Juniper|Tools|4|100|400",
      "Hazel|Tools|2|90|180",
      "Juniper|Parts|10|12|120",
    ],
    counted: { Juniper: 520, Hazel: 180 },
  },
  {
    list: "goods and the way to the customer in Portuguese, and both together: 400 + 60, and 150",
    lines: [
      "Data|Cliente|Situação|Valor produtos|Frete|Total da venda",
      "2024-01-05|Bordo|Atendido|400|10|410",
      "2024-01-16|Carvalho|Atendido|150|10|160",
      "2024-01-20|Carvalho|Cancelado|9000|0|9000",
      "2024-01-25|Bordo|Atendido|60|0|60",
    ],
    counted: { Bordo: 460, Carvalho: 150 },
  },
  {
    list: "the same of Shopee",
    lines: [
      "訂單編號|買家帳號|訂單成立日期|商品總價|買家支付運費|買家總支付金額",
      "S1|feng|2024-01-05|400|60|460",
      "S2|xiang|2024-01-16|150|60|210",
      "S3|feng|2024-01-25|60|60|120",
    ],
    counted: { feng: 460, xiang: 150 },
  },
  {
    list: "lines before and after a tax that has no column: 400 + 60, and 150",
    lines: [
      "Client Name|Invoice #|Date Issued|Line Subtotal|Line Total",
      "Maple Farm|0001|2024-01-05|400|440",
      "Oak Dental|0002|2024-01-16|150|165",
      "Maple Farm|0004|2024-01-28|60|66",
    ],
    counted: { "Maple Farm": 460, "Oak Dental": 150 },
  },
  {
    list: "weeks and the month",
    lines: [
      "Client|Wk 1|Wk 2|Wk 3|Wk 4|Month",
      "Maple|100|110|120|130|460",
      "Oak|50|100|100|50|300",
      "Pine|0|31|0|0|31",
    ],
    counted: { Maple: 460, Oak: 300, Pine: 31 },
  },
  {
    list: "a second kind of goods below the first: 300 + 160, and 150",
    lines: [
      "Customer|Category|Sum of Amount",
      "Maple|Tools|300",
      "|Parts|160",
      "Maple Total||460",
      "Oak|Tools|150",
      "Oak Total||150",
      "Grand Total||610",
    ],
    counted: { Maple: 460, Oak: 150 },
  },
  {
    list: "countries on lines of their own",
    lines: ["Customer|Sales", "Germany|", "Maple|460", "Oak|300", "France|", "Pine|210"],
    counted: { Maple: 460, Oak: 300, Pine: 210 },
  },
  {
    list: "a heading of groups over customers",
    lines: ["Customer Group|Sales", "Maple|460", "Oak|300", "Pine|210"],
    counted: { "row 2": 460, "row 3": 300, "row 4": 210 },
    asked: ["Which column is Customer?"],
  },
  {
    list: "debits of a Turkish ledger",
    lines: [
      "Cari Hesap Unvanı|Borç|Alacak|Bakiye",
      "Akçaağaç|4600|4000|600",
      "Meşe|1500|1500|0",
      "Çam|310|0|310",
      "Toplam|6410|5500|910",
    ],
    counted: { Akçaağaç: 4600, Meşe: 1500, Çam: 310 },
  },
  {
    list: "who sold",
    lines: ["Agent|Clients|Premium|Commission", "Kim|14|5000|500", "Lee|6|2100|210"],
    counted: { "row 2": 5000, "row 3": 2100 },
    asked: [
      "Which column is Customer?",
      "Which column is Revenue? (by its heading) | Premium (C) | Commission (D)",
    ],
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});

test("minutes are no money", () => {
  const rows = [
    ["Subscriber", "Minutes"],
    ["Ann", 1200],
    ["Bo", 3000],
    ["Cy", 400],
  ];
  const told = describeSelection(reading(rows), { source: null, headerLines: null }, "en");
  expect(told.mapping.revenue).toBeUndefined();
});
