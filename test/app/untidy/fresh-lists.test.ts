/** Small lists of kinds that were once read wrong or asked about needlessly: sums by hand. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "a group of several and one of one, called like parts of the market: 500 + 250, and 90",
    lines: ["Customer|Sales", "North|750", "Alder|500", "Birch|250", "South|90", "Cedar|90"],
    counted: { Alder: 500, Birch: 250, Cedar: 90 },
    said: ["Left out as totals: row 2 (North), row 5 (South)"],
  },
  {
    list: "customers of such values that are called like customers",
    lines: ["Customer|Sales", "Norton|750", "Alder|500", "Birch|250", "Sutton|90", "Cedar|90"],
    counted: { Norton: 750, Alder: 500, Birch: 250, Sutton: 90, Cedar: 90 },
  },
  {
    list: "how somebody is reached, below the list",
    lines: [
      "Customer|Orders|Revenue",
      "Alder|5|500",
      "Birch|2|250",
      "Cedar|1|90",
      "Tel.||49301234567",
      "Fax||49301234568",
    ],
    counted: { Alder: 500, Birch: 250, Cedar: 90 },
    said: ["Left out as notes below the table: row 5 (Tel.), row 6 (Fax)"],
  },
  {
    list: "a phone in Chinese, and when the list was made as a serial number",
    lines: ["客户|金额", "红枫|500", "白桦|250", "打印日期|45657", "客服电话：|13812345678"],
    counted: { 红枫: 500, 白桦: 250 },
  },
  {
    list: "customers whose names begin with such words, and one in the middle that is called so",
    lines: ["Customer|Revenue", "Alder|500", "Mobile|90", "Phone House|250", "Contact Ltd|80"],
    counted: { Alder: 500, Mobile: 90, "Phone House": 250, "Contact Ltd": 80 },
  },
  {
    list: "a total whose letters are spread",
    lines: ["Customer|Revenue", "Alder|500", "Birch|250", "T O T A L|750"],
    counted: { Alder: 500, Birch: 250 },
  },
  {
    list: "a second deal below the first, which the subtotal below proves: 500 + 200 = 700",
    lines: [
      "Account Name|Opportunity Name|Amount|Close Date",
      "Alder|Deal 1|500|2024-01-05",
      "|Deal 2|200|2024-01-25",
      "Subtotal||700|",
      "Birch|Deal 3|250|2024-02-05",
      "Subtotal||250|",
      "Total||950|",
    ],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "one order below another that has the name",
    lines: ["Customer|Order|Amount", "Alder|A1|300", "|A2|200", "Birch|B1|250"],
    counted: { Alder: 300, Birch: 250 },
    asked: ["1 row has no customer name, as below merged cells: row 3 (A2). Does it belong"],
  },
  {
    list: "a customer whose name was forgotten",
    lines: ["Customer|City|Amount", "Alder|Oslo|300", "|Rome|200", "Birch|Bonn|250"],
    counted: { Alder: 300, Birch: 250 },
    said: ["Left out because it has no customer name: row 3 (Rome)"],
  },
  {
    list: "rows that a form holds ready, more than there are customers",
    lines: ["No|Customer|Amount", "1|Alder|500", "2|Birch|250", "3||0", "4||0", "5||0", "6||0"],
    counted: { Alder: 500, Birch: 250 },
    said: ["Left out because they have no customer name: row 4, row 5, row 6, row 7"],
  },
  {
    list: "taxes of orders without numbers, in a column of kinds: 500 + 200, and 250",
    lines: [
      "Date|Customer|Kind|Amount",
      "2024-01-05|Alder|Sale|500",
      "2024-01-05|Alder|VAT 20%|100",
      "2024-01-06|Birch|Sale|250",
      "2024-01-06|Birch|VAT 20%|50",
      "2024-02-06|Alder|Sale|200",
      "2024-02-06|Alder|VAT 20%|40",
    ],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "what goods were insured for, beside them",
    lines: [
      "Date|Customer|Item|Amount",
      "2024-01-05|Alder|Cup|500",
      "2024-01-05|Alder|Insurance|10",
      "2024-01-06|Birch|Pot|250",
      "2024-02-06|Alder|Mug|200",
    ],
    counted: { Alder: 700, Birch: 250 },
    said: ["Not counted, as nothing was bought by it (Insurance): 1 row worth 10"],
  },
  {
    list: "goods and the way to the customer in Japanese, and both together",
    lines: [
      "注文番号|注文日|注文者氏名|商品合計金額|送料合計|請求金額",
      "1001|2024-01-05|松太郎|500|50|550",
      "1002|2024-01-07|杉花子|250|50|300",
      "1003|2024-02-07|松太郎|90|50|140",
    ],
    counted: { 松太郎: 590, 杉花子: 250 },
  },
  {
    // 550 / 500 = 275 / 250 = 1.1.
    list: "amounts with a tax that has no column",
    lines: [
      "Invoice Date|Invoice Number|Customer Name|SubTotal|Total|Balance",
      "2024-01-05|INV-1|Alder|500|550|0",
      "2024-02-06|INV-2|Birch|250|275|275",
      "2024-02-07|INV-3|Alder|100|110|0",
    ],
    counted: { Alder: 600, Birch: 250 },
    said: ["Revenue is SubTotal (D): the amount without tax; another column has the tax in it"],
  },
  {
    list: "totals of which each has another share more",
    lines: [
      "Invoice Date|Invoice Number|Customer Name|Net weight|Total",
      "2024-01-05|INV-1|Alder|500|550",
      "2024-02-06|INV-2|Birch|250|300",
    ],
    counted: { Alder: 550, Birch: 300 },
  },
  {
    list: "amounts in the currency of each row, and in one",
    lines: [
      "Date|Customer|Amount|Currency|Amount (USD)",
      "2024-01-05|Alder|500|USD|500",
      "2024-01-06|Birch|90000|JPY|600",
      "2024-01-07|Cedar|90|USD|90",
    ],
    counted: { Alder: 500, Birch: 600, Cedar: 90 },
    said: ["Revenue is Amount (USD) (E): all in one currency; another column has the currency of each row"],
  },
  {
    // 7 + 2 + 3 + 2 + 1 = 15 pieces of which 9 + 5 and 14 say so again.
    list: "areas, and all of them",
    lines: [
      "Customer|Qty|Sales",
      "North|9|750",
      "Alder|7|500",
      "Birch|2|250",
      "South|5|150",
      "Cedar|3|90",
      "Dogwood|2|60",
      "All|14|900",
    ],
    counted: { Alder: 500, Birch: 250, Cedar: 90, Dogwood: 60 },
  },
  {
    list: "a firm and its branches, which it may be the sum of",
    lines: ["Customer|Sales", "Alder Group|750", "Alder Oslo|500", "Alder Rome|250", "Birch|300", "Cedar|90"],
    counted: { "Alder Oslo": 500, "Alder Rome": 250, Birch: 300, Cedar: 90 },
    asked: [
      "Exactly the sum or the average of other rows: row 2 (Alder Group). Is it a total, or a customer?",
    ],
  },
  {
    list: "who sent the list, above a header of two columns",
    lines: [
      "Company:|ACME",
      "Phone:|5551234567",
      "Date:|2025-01-06",
      "Customer|Revenue",
      "Alder|500",
      "Birch|250",
    ],
    counted: { Alder: 500, Birch: 250 },
  },
  {
    list: "what is to be paid, in a block of its own below the list",
    lines: ["Customer|Revenue", "Alder|500", "Birch|250", "|", "Sum|750", "VAT|150", "Gross|900"],
    counted: { Alder: 500, Birch: 250 },
  },
  {
    list: "a rate of tax below the list",
    lines: ["客户|金额", "红枫|500", "白桦|250", "税率|13%"],
    counted: { 红枫: 500, 白桦: 250 },
  },
  {
    list: "sums of SAP, with a star and the number of whose they are",
    lines: [
      "Kunde|Name|Beleg|Nettowert",
      "1001|Alder AG|90001|300",
      "1001|Alder AG|90002|200",
      "* 1001|||500",
      "1002|Birke|90003|250",
      "* 1002|||250",
      "**|||750",
    ],
    counted: { "Alder AG": 500, Birke: 250 },
  },
  {
    list: "a customer who is called as a date is in Italian, and worth as much as others",
    lines: ["Customer|Revenue", "Alder|500", "Birch|250", "Data|90"],
    counted: { Alder: 500, Birch: 250, Data: 90 },
  },
  {
    list: "a year below a list",
    lines: ["Customer|Revenue", "Alder|500", "Birch|250", "Year|2024"],
    counted: { Alder: 500, Birch: 250 },
  },
  {
    list: "taxes that are larger than any, of somebody who advises on them",
    lines: [
      "Date|Customer|Type|Amount",
      "2024-01-05|Alder|Tax|500",
      "2024-01-05|Alder|Audit|300",
      "2024-01-06|Birch|Tax|250",
    ],
    counted: { Alder: 800, Birch: 250 },
    asked: ["1 row"],
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});
