/** Lists of later rounds, of kinds that were once read wrong without a word or asked about in vain: sums by hand. */

import { describeSelection } from "../../../src/app/run/describe";
import { reading } from "../reading";
import { type GivenList, judgedList, typed } from "./judged";

const SHEETS: readonly GivenList[] = [
  {
    list: "a tax number beside amounts without and with tax, of which only the words in front tell them apart",
    lines: [
      "Cliente|NIF|Total s/ IVA|IVA|Total c/ IVA",
      "Amieiro|123456789|500|115|615",
      "Betula|223456789|200|46|246",
    ],
    counted: { Amieiro: 500, Betula: 200 },
    said: ["Revenue is Total s/ IVA (C): the amount without tax; another column has the tax in it"],
  },
  {
    list: "a Korean number of the tax office, and amounts by an unknown word",
    lines: ["거래처명|사업자등록번호|납품대금", "소나무|1234567890|700", "참나무|2345678901|250"],
    counted: { 소나무: 700, 참나무: 250 },
  },
  {
    list: "a target above the first customer",
    lines: ["Customer|Revenue", "Target|1000", "Alder|500", "Birch|200"],
    counted: { Target: 1000, Alder: 500, Birch: 200 },
    asked: ["Called like a plan or a comparison: row 2 (Target). Is this a customer?"],
  },
  {
    list: "a firm called Target among others",
    lines: ["Customer|Revenue", "Alder|500", "Target|1000", "Birch|200"],
    counted: { Alder: 500, Target: 1000, Birch: 200 },
  },
  {
    list: "a target, its share and the year before below a total",
    lines: [
      "Kunde|Umsatz",
      "Erle|500",
      "Buche|200",
      "Gesamt|700",
      "Ziel|1000",
      "Vorjahr|600",
      "Abweichung|100",
    ],
    counted: { Erle: 500, Buche: 200 },
    said: ["Left out as totals: row 4 (Gesamt), row 5 (Ziel), row 6 (Vorjahr), row 7 (Abweichung)"],
  },
  {
    // (500 + 200) / 2 = 350; the average of Cedar alone is 90.
    list: "averages of groups, and the largest beside one",
    lines: [
      "Customer|Revenue",
      "Alder|500",
      "Birch|200",
      "Avg North|350",
      "Max North|500",
      "Cedar|90",
      "Avg South|90",
    ],
    counted: { Alder: 500, Birch: 200, Cedar: 90 },
  },
  {
    list: "members with first names of statistics, who pay the same",
    lines: ["Member|Fee", "Max Maier|50", "Ann|50", "Min Chen|50", "Averill|50"],
    counted: { "Max Maier": 50, Ann: 50, "Min Chen": 50, Averill: 50 },
  },
  {
    list: "the largest and the smallest above the first customer",
    lines: ["Customer|Revenue", "Average|350", "Max|700", "Min|100", "Alder|700", "Birch|250", "Cedar|100"],
    counted: { Alder: 700, Birch: 250, Cedar: 100 },
  },
  {
    list: "the number of customers before what they come to",
    lines: ["Customer|Revenue", "Alder|700", "Birch|250", "# 2|950"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "groups with the number of their customers in brackets",
    lines: [
      "Customer|Revenue",
      "North (2 customers)|950",
      "Alder|700",
      "Birch|250",
      "South (1 customer)|90",
      "Cedar|90",
    ],
    counted: { Alder: 700, Birch: 250, Cedar: 90 },
  },
  {
    list: "customers who left, below a line that says so",
    lines: ["Customer|Revenue", "Alder|700", "Birch|250", "Lost customers|", "Elm|90", "Fir|60"],
    counted: { Alder: 700, Birch: 250, Elm: 90, Fir: 60 },
    asked: ["Below a line about others: row 5 (Elm), row 6 (Fir). Do these count as customers?"],
  },
  {
    list: "groups of which one is inactive, each below its line",
    lines: ["Customer|Revenue", "Active|", "Alder|700", "Birch|250", "Inactive|", "Elm|90"],
    counted: { Alder: 700, Birch: 250, Elm: 90 },
  },
  {
    list: "goods, shipping and both together",
    lines: [
      "Order|Date|Customer|Products total|Shipping|Order total",
      "1|2024-01-05|Ann|100|5|105",
      "2|2024-01-06|Bo|60|5|65",
      "3|2024-01-07|Ann|50|5|55",
    ],
    counted: { Ann: 150, Bo: 60 },
    said: ["Revenue is Products total (D): what the goods cost; another column has shipping in it"],
  },
  {
    list: "what was paid of an invoice beside what it was, with and without tax",
    lines: [
      "Invoice Number|Customer|Invoice Date|Sub Total|Tax|Total|Amount Paid|Amount Due",
      "1|Alder|2024-01-05|500|50|550|550|0",
      "2|Birch|2024-01-07|250|25|275|0|275",
    ],
    counted: { Alder: 500, Birch: 250 },
  },
  {
    list: "a number of which a spreadsheet took the zeros in front",
    lines: [
      "Customer no.|Customer|Date|Amount",
      "00017|Alder|2024-01-05|500",
      "17|Alder|2024-01-06|200",
      "00018|Birch|2024-01-07|250",
      "00018|Birch|2024-01-08|50",
    ],
    counted: { Alder: 700, Birch: 300 },
    said: ["Taken as one number, but for zeros in front: 00017 = 17"],
  },
  {
    list: "numbers of the day behind the dates of Ecount",
    lines: [
      "일자-No.|거래처명|공급가액",
      "2024/01/05-1|소나무|500",
      "2024/01/05-2|참나무|250",
      "2024/02/05-1|소나무|200",
    ],
    counted: { 소나무: 700, 참나무: 250 },
  },
  {
    list: "an order that is partly paid, one that waits for its goods and one that the buyer called off",
    lines: [
      "Order|Date|Customer|Status|Total",
      "1|2024-01-05|Ann|Paid|100",
      "2|2024-01-06|Bo|Partially paid|60",
      "3|2024-01-07|Ann|Awaiting Fulfillment|50",
      "4|2024-01-08|Bo|Order was cancelled by buyer|900",
      "5|2024-01-09|Bo|Cancellation requested|5",
    ],
    counted: { Ann: 150, Bo: 65 },
    said: ["Not counted because of the status Order was cancelled by buyer: 1 row worth 900"],
  },
  {
    list: "a rate of tax in a heading",
    lines: [
      "Ticket|Date|Client|Total TTC|TVA 20%|Total HT",
      "1|2024-01-05|Aulne|360|60|300",
      "2|2024-01-06|Bouleau|300|50|250",
      "3|2024-01-07|Aulne|240|40|200",
    ],
    counted: { Aulne: 500, Bouleau: 250 },
  },
  {
    list: "blank columns between all, and a line of units",
    lines: ["Customer||Revenue||Orders", "||kEUR||#", "Alder||700||7", "Birch||250||5"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "a list that goes on beside itself",
    lines: ["Customer|Revenue||Customer|Revenue", "Alder|700||North|90", "Birch|250||Oak|60"],
    counted: { Alder: 700, Birch: 250 },
    asked: ["Beside A1:B3, D1:E3 has the same header."],
  },
  {
    list: "halves of a year and what they come to",
    lines: ["客户|上半年|下半年|全年合计", "红枫|300|400|700", "白桦|100|150|250"],
    counted: { 红枫: 700, 白桦: 250 },
  },
  {
    list: "one word for pieces and money, told apart in brackets",
    lines: ["Customer|Sales (units)|Sales (EUR)", "Alder|7|700", "Birch|2|250"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "columns of deals, each headed by what it is of",
    lines: [
      "Deal - Title|Deal - Organization|Deal - Value|Deal - Status|Deal - Won time",
      "Big|Alder|500|Won|2024-01-05",
      "Mid|Birch|250|Won|2024-01-07",
      "Small|Alder|200|Won|2024-02-05",
      "Huge|Birch|9000|Lost|",
    ],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "owners of patients that are animals",
    lines: [
      "Invoice|Date|Owner|Patient|Species|Total",
      "1|2024-01-05|Ann Alder|Rex|Dog|100",
      "2|2024-01-06|Bo Birch|Mia|Cat|60",
      "3|2024-01-07|Ann Alder|Tom|Cat|50",
    ],
    counted: { "Ann Alder": 150, "Bo Birch": 60 },
  },
  {
    list: "what is still open of invoices beside a profit, and sums by an unknown word",
    lines: ["Customer|Gross Profit|A/R Invoices|Open Amount", "Alder|200|700|100", "Birch|100|250|0"],
    counted: { Alder: 200, Birch: 100 },
    asked: ["Which column is Revenue?"],
  },
  {
    list: "what was earned before a fee and after it",
    lines: [
      "Date|Guest|Amount|Service fee|Gross earnings",
      "2024-01-05|Ann|291|9|300",
      "2024-01-06|Bo|87|3|90",
      "2024-02-06|Ann|97|3|100",
    ],
    counted: { Ann: 400, Bo: 90 },
  },
  {
    list: "Polish invoices, one of which is not paid",
    lines: [
      "Data wystawienia|Numer|Nabywca|NIP|Netto|VAT|Brutto|Status",
      "2024-01-05|1|Olcha|5251234567|500|115|615|opłacona",
      "2024-01-06|2|Brzoza|5257654321|250|57.5|307.5|nieopłacona",
      "2024-02-05|3|Olcha|5251234567|200|46|246|opłacona",
    ],
    counted: { Olcha: 700, Brzoza: 250 },
  },
  {
    list: "lines of orders of which nothing says whose they are",
    lines: [
      "order-id|amount-type|amount|posted-date",
      "111-1|Price|100|2024-01-05",
      "111-2|Price|60|2024-01-06",
      "111-3|Price|70|2024-01-07",
    ],
    counted: { "row 2": 100, "row 3": 60, "row 4": 70 },
    asked: ["Which column is Customer? (no heading names a customer)"],
  },
  {
    list: "regions by month, of which nothing says whose they are",
    lines: ["Region|Month|Sales", "North|2024-01-01|500", "South|2024-01-01|250", "North|2024-02-01|200"],
    counted: { "row 2": 500, "row 3": 250, "row 4": 200 },
    asked: ["Which column is Customer? (no heading names a customer)"],
  },
  {
    // 700 + 250 = 950 and 800 + 200 = 1000; a group of one behind it.
    list: "teams that add up in two columns, with no word of totals",
    lines: [
      "Customer|Revenue|Target",
      "Alder|700|800",
      "Birch|250|200",
      "Team North|950|1000",
      "Cedar|90|100",
      "Team South|90|100",
    ],
    counted: { Alder: 700, Birch: 250, Cedar: 90 },
  },
  {
    list: "numbers of rows without a heading, beside this month and the last",
    lines: ["|Customer|This month|Last month", "1|Alder|70|60", "2|Birch|25|30"],
    counted: { Alder: 70, Birch: 25 },
  },
  {
    list: "the sum of a contract, what is invoiced of it and what remains",
    lines: ["Client|Contract sum|Invoiced to date|Remaining", "Alder|1000|700|300", "Birch|300|250|50"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "the own account in every line of a bank",
    lines: [
      "Date|Type|Description|Value|Account Name",
      "2024-01-05|BAC|ALDER LTD|500|My Firm",
      "2024-01-06|D/D|RENT|-900|My Firm",
      "2024-01-07|BAC|BIRCH CO|250|My Firm",
    ],
    counted: { "My Firm": -150 },
    asked: ["Which column is Customer?"],
  },
  {
    list: "a total in Hindi, whose vowels are marks",
    lines: ["ग्राहक|राशि", "अ|700", "ब|250", "कुल|950"],
    counted: { अ: 700, ब: 250 },
  },
  {
    list: "sales and returns by one letter each",
    lines: [
      "Date|Customer|Type|Value",
      "2024-01-05|Alder|S|600",
      "2024-01-06|Birch|S|250",
      "2024-02-05|Alder|R|100",
    ],
    counted: { Alder: 500, Birch: 250 },
    said: ["Taken off because Type is R: 1 row worth 100"],
  },
  {
    list: "goods that came back into a Chinese store, and a discount of a Japanese one",
    lines: [
      "日期|单据类型|单号|客户|金额",
      "2024-01-05|销售出库|1|红枫|700",
      "2024-01-06|销售出库|2|白桦|250",
      "2024-01-07|销售退库|3|红枫|100",
    ],
    counted: { 红枫: 600, 白桦: 250 },
  },
  {
    list: "a kind of document that nobody knows, beside sales",
    lines: [
      "Date|Customer|Type|Amount",
      "2024-01-05|Ann|Sale|100",
      "2024-01-06|Bo|Sale|60",
      "2024-01-07|Ann|Adjournment|40",
    ],
    counted: { Ann: 140, Bo: 60 },
    said: ["Counted, as the status does not say whether anything was bought (Adjournment): 1 row worth 40"],
  },
  {
    list: "purchases with a currency, which are no number of them",
    lines: ["Customer|Credit limit|Payment days|Purchases EUR", "Alder|1000|30|700", "Birch|500|14|250"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "a goal and how far off it is, in Spanish and in per cent",
    lines: [
      "Cliente|Ventas",
      "Aliso|700",
      "Abedul|250",
      "Total|950",
      "Objetivo|1000",
      "Desviación|-50",
      "% alcanzado|0.95",
    ],
    counted: { Aliso: 700, Abedul: 250 },
  },
  {
    list: "parts of the customer above that are set in, and come to it",
    lines: ["Customer|Sales", "Alder|700", "  of which Rome|400", "  of which Oslo|300", "Birch|250"],
    counted: { Alder: 700, Birch: 250 },
  },
  {
    list: "a subtotal below the items of each order",
    lines: [
      "Order|Date|Customer|Item|Amount",
      "1|2024-01-05|Ann|Mug|60",
      "1|2024-01-05|Ann|Cup|40",
      "1|2024-01-05|Ann|Subtotal|100",
      "2|2024-01-06|Bo|Mug|60",
      "2|2024-01-06|Bo|Subtotal|60",
    ],
    counted: { Ann: 100, Bo: 60 },
  },
  {
    // 500 x 20 % = 100.
    list: "a tax by an unknown word, as it is the same share in every row",
    lines: ["Klient|Summa|Lisand|Kokku", "Lepp|500|100|600", "Kask|250|50|300", "Kuusk|100|20|120"],
    counted: { Lepp: 500, Kask: 250, Kuusk: 100 },
  },
  {
    list: "what two fees left of a price",
    lines: [
      "Order|Date|Customer|Price|Commission fee|Service fee|Released amount",
      "1|2024-01-05|Ann|100|-5|-2|93",
      "2|2024-01-06|Bo|60|-3|-1|56",
    ],
    counted: { Ann: 100, Bo: 60 },
  },
  {
    list: "what each customer paid and got back",
    lines: ["买家昵称|支付金额|支付订单数|退款金额", "小红|700|7|50", "老王|250|5|0"],
    counted: { 小红: 650, 老王: 250 },
    said: ["Refunds in 退款金额 are taken off: 50 in 1 row"],
  },
  {
    list: "net sales of each customer beside what came back",
    lines: ["Customer Name|Gross Sales|Refunds|Discounts|Net Sales", "Ann|150|-50|-10|90", "Bo|60|0|0|60"],
    counted: { Ann: 90, Bo: 60 },
  },
  {
    list: "what came back in all of each order",
    lines: [
      "Order ID|Order Date|Customer Name|Order Total|Tax|Refunds Total|Payments Total",
      "1|2024-01-05|Ann|100|8|0|100",
      "2|2024-01-06|Bo|100|8|40|60",
      "3|2024-01-07|Ann|50|4|0|50",
    ],
    counted: { Ann: 150, Bo: 60 },
  },
  {
    list: "the number of rows, a rate and a summary below",
    lines: [
      "Customer|Sales",
      "Alder|700",
      "Birch|250",
      "Cedar|90",
      "Summary|1040",
      "Number of rows|3",
      "FX rate used|1.1",
    ],
    counted: { Alder: 700, Birch: 250, Cedar: 90 },
  },
];

/** Lists of which no model could make anything before the question is answered. */
const OPEN: readonly Pick<GivenList, "list" | "lines" | "asked">[] = [
  {
    list: "amounts that look like numbers of something",
    lines: ["Account|Invoicing vol.", "Alder|52341", "Birch|41235", "Cedar|31987", "Dogwood|21543"],
    asked: ["Which column is Revenue? (the numbers look like identifiers"],
  },
  {
    list: "boxes of each week, of which the first is the same for all",
    lines: ["Customer|KW1|KW2|KW3", "Ann|15|15|15", "Bo|15|0|15"],
    asked: ["Which column is Revenue? (several columns can be money"],
  },
  {
    list: "a carrier's freight beside what it collects for others",
    lines: ["客户|票数|重量(kg)|运费|代收货款", "红枫|7|70|700|1000", "白桦|5|25|250|0"],
    asked: ["Which column is Revenue?"],
  },
  {
    list: "what is not due yet, beside what is due for so many days",
    lines: [
      "Customer|Terms|Current|30 days|60 days|90+ days|Total due",
      "Alder|30|100|200|300|0|600",
      "Birch|14|900|0|0|20|920",
    ],
    asked: ["Which column is Revenue? (the only money is what is owed"],
  },
];

test.each(OPEN)("$list", ({ lines, asked = [] }) => {
  const sheet = reading(lines.map((line) => line.split("|").map(typed)));
  const { questions } = describeSelection(sheet, { headerLines: null }, "en");
  expect(questions.map(({ message }, at) => message.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
});

test.each(SHEETS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  const valued = Object.entries(judged.counted).filter(([, value]) => !Number.isNaN(value));
  expect(Object.fromEntries(valued)).toEqual(counted);
  expect(judged.asked.map((question, at) => question.slice(0, asked[at]?.length ?? 0))).toEqual(asked);
  for (const sentence of said) expect(judged.said).toContain(sentence);
});
