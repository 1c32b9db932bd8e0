/** Lists with one row per customer as strangers keep them, of kinds that were once read wrong or asked about in vain: sums by hand. */

import { type GivenList, judgedList } from "./judged";

const LISTS: readonly GivenList[] = [
  {
    list: "a total of what was given and what was paid besides",
    lines: [
      "Spender|PLZ|Spenden 2024|Mitgliedsbeitrag 2024|Summe",
      "Ahorn|01069|500|60|560",
      "Birke|80331|0|60|60",
      "Eiche|20095|1200|0|1200",
    ],
    counted: { Ahorn: 560, Birke: 60, Eiche: 1200 },
  },
  {
    list: "a total of gifts and of something that nothing says is money",
    lines: ["Donor|Donations|Event tickets|Total", "Alder|100|60|160", "Birch|0|60|60", "Cedar|500|0|500"],
    counted: { Alder: 160, Birch: 60, Cedar: 500 },
  },
  {
    list: "an amount, two taxes of several rates and what they come to",
    lines: [
      "Party|Amount|CGST|SGST|Invoice Total",
      "Alder|1000|90|90|1180",
      "Birch|500|12.5|12.5|525",
      "Cedar|400|36|36|472",
    ],
    counted: { Alder: 1000, Birch: 500, Cedar: 400 },
  },
  {
    list: "groups set out above their customers and rounded, and a total called All",
    lines: [
      "Region / Customer|Sales (k)",
      "North|7.6",
      "  Alder|5.04",
      "  Birch|2.51",
      "South|1.5",
      "  Cedar|0.91",
      "  Dogwood|0.62",
      "All|9.1",
    ],
    counted: { Alder: 5.04, Birch: 2.51, Cedar: 0.91, Dogwood: 0.62 },
  },
  {
    list: "rounded groups above their customers, without an indent",
    lines: [
      "Customer|Sales",
      "North|7.6",
      "Alder|5.04",
      "Birch|2.51",
      "South|1.5",
      "Cedar|0.91",
      "Dogwood|0.62",
      "Total|9.1",
    ],
    counted: { Alder: 5.04, Birch: 2.51, Cedar: 0.91, Dogwood: 0.62 },
  },
  {
    list: "this month, this year and the year before, none of which says of what",
    lines: [
      "Customer|Current Month|Year To Date|Prior Year To Date",
      "Alder|100|1200|900",
      "Birch|50|600|1500",
      "Cedar|40|410|0",
    ],
    counted: { Alder: 1200, Birch: 600, Cedar: 410 },
  },
  {
    list: "this month before the whole year",
    lines: [
      "得意先コード|得意先名|当月売上|当期累計売上",
      "0001|松田|100|1200",
      "0002|柏木|50|600",
      "0003|杉本|40|410",
    ],
    counted: { 松田: 1200, 柏木: 600, 杉本: 410 },
  },
  {
    list: "whose owner is the customer",
    lines: [
      "Vehicle Reg|Owner|Mileage|Spend 2024|Spend 2023",
      "AB12 CDE|Ann|81200|640|320",
      "BC34 DEF|Bo|12900|90|1200",
      "CD56 EFG|Cy|140300|2300|800",
    ],
    counted: { Ann: 640, Bo: 90, Cy: 2300 },
  },
  {
    list: "a firm's growers beside what they grow",
    lines: [
      "Grower|Variety|Tonnes|Price/t|Value",
      "Alder Farm|Gala|120|400|48000",
      "Birch Orchards|Fuji|30|450|13500",
      "Cedar Hill|Gala|9|410|3690",
    ],
    counted: { "Alder Farm": 48000, "Birch Orchards": 13500, "Cedar Hill": 3690 },
  },
  {
    list: "names beside nicknames",
    lines: [
      "客户姓名|客户昵称|累计消费金额|累计消费次数|客单价",
      "王松|松松|5400|9|600",
      "李柏|bai|125|1|125",
      "陈杉|小杉|8800|22|400",
    ],
    counted: { 王松: 5400, 李柏: 125, 陈杉: 8800 },
  },
  {
    list: "gross and net of what no list knows as revenue",
    lines: [
      "Patient|Gross Production|Adjustments|Net Production|Collections",
      "Ann|4200|-600|3600|3300",
      "Bo|800|0|800|800",
      "Cy|12500|-2500|10000|9000",
    ],
    counted: { Ann: 3600, Bo: 800, Cy: 10000 },
    said: ["Revenue is Net Production (D): the net amount; another column is gross or a total"],
  },
  {
    list: "what a carrier earned, what of it is paid and what is not",
    lines: [
      "货主|车次|吨位|运费|已付|未付",
      "松木家具|12|240|36000|30000|6000",
      "柏树建材|3|75|9000|9000|0",
      "杉记|1|20|2600|0|2600",
    ],
    counted: { 松木家具: 36000, 柏树建材: 9000, 杉记: 2600 },
  },
  {
    list: "a rent for a month and for a year",
    lines: [
      "Property|Tenant|Unit|Rent/month|Annual rent",
      "Elm House|Ann|1A|900|10800",
      "Elm House|Bo|1B|950|11400",
      "Oak Court|Di|3|700|8400",
    ],
    counted: { Ann: 10800, Bo: 11400, Di: 8400 },
  },
  {
    list: "years of what nothing says is revenue",
    lines: ["Client|Bookings 2023|Bookings 2024", "Alder|900|1200", "Birch|1500|600", "Cedar|0|410"],
    counted: { Alder: 1200, Birch: 600, Cedar: 410 },
    said: ["Revenue is Bookings 2024 (C): the latest full year"],
  },
  {
    list: "fees of two years beside hours",
    lines: [
      "Mandant|Honorar 2023|Honorar 2024|Std.",
      "Ahorn|9000|12400|104",
      "Birke|3000|3100|31",
      "Eiche|0|890|8",
    ],
    counted: { Ahorn: 12400, Birke: 3100, Eiche: 890 },
  },
  {
    list: "debits beside credits",
    lines: [
      "Account|Dr. Amount (Rs.)|Cr. Amount (Rs.)",
      "Alder|154000|150000",
      "Birch|12500|12500",
      "Cedar|40000|39200",
    ],
    counted: { Alder: 154000, Birch: 12500, Cedar: 40000 },
  },
  {
    list: "nights and what each costs",
    lines: ["Guest|Nights|Price per night", "Alder|10|120", "Birch|2|300", "Cedar|3|90"],
    counted: { Alder: 1200, Birch: 600, Cedar: 270 },
  },
  {
    list: "this year, last year and what changed, in short",
    lines: ["Customer|LY|TY|+/-", "Alder|900|1200|300", "Birch|1500|600|-900", "Cedar|0|410|410"],
    counted: { Alder: 1200, Birch: 600, Cedar: 410 },
  },
  {
    list: "months each of which has its sales and its cost",
    lines: [
      "Customer|Jan Sales|Jan Cost|Feb Sales|Feb Cost",
      "Alder|100|60|200|120",
      "Birch|310|180|0|0",
      "Cedar|90|50|95|50",
    ],
    counted: { Alder: 100, Birch: 310, Cedar: 90 },
    asked: [
      "Which column is Revenue? (by a word in its heading) | All of them added up, Jan Sales to Feb Sales",
    ],
  },
  {
    list: "two channels of which nothing says that they are money, and both together",
    lines: ["Client|Shop|Web|Both", "Alder|300|450|750", "Birch|0|80|80", "Cedar|65|0|65"],
    counted: { Alder: 750, Birch: 80, Cedar: 65 },
  },
  {
    list: "what was counted, its price and what that comes to, under headings that are not known",
    lines: ["Paziente|Sedute|Valore seduta|Incassi", "Anna|4|50|200", "Bruno|10|45|450", "Carla|1|60|60"],
    counted: { Anna: 200, Bruno: 450, Carla: 60 },
    said: ["Revenue is Incassi (D): how many times the price beside it"],
  },
  {
    list: "what a school takes, whatever it calls it",
    lines: ["Pupil|Height|Swimming course fee", "Alder|140|360", "Birch|151|90", "Cedar|133|600"],
    counted: { Alder: 360, Birch: 90, Cedar: 600 },
  },
  {
    list: "the sum of the first few below them",
    lines: ["Customer|Revenue", "Alder|5000", "Birch|900", "Cedar|600", "Sum of the top 3|6500"],
    counted: { Alder: 5000, Birch: 900, Cedar: 600 },
  },
  {
    list: "years in which firms were founded beside less money",
    lines: ["Client|Est.|Spend with us", "Alder|1954|1200", "Birch|2004|600", "Cedar|1999|410"],
    counted: { Alder: 1200, Birch: 600, Cedar: 410 },
  },
  {
    list: "names of shops beside towns, each of which has one",
    lines: ["門市名稱|城市|營業額", "松山|台北|54000", "柏林|台中|12500", "杉本|高雄|8800"],
    counted: { 松山: 54_000, 柏林: 12_500, 杉本: 8800 },
  },
  {
    list: "pupils beside courses, which come again",
    lines: ["Allievo|Corso|Incasso", "Anna|Inglese|120", "Bruno|Francese|60", "Carla|Inglese|90"],
    counted: { Anna: 120, Bruno: 60, Carla: 90 },
  },
  {
    list: "years with a word of one character behind them, in Korean",
    lines: ["업체명|담당|2023년 매출|2024년 매출", "소나무|김|900|1200", "자작|이|1500|600"],
    counted: { 소나무: 1200, 자작: 600 },
  },
  {
    list: "people who are written to behind the clubs they write for",
    lines: ["Club|Contact|Revenue", "Alder FC|Ann|1200", "Birch FC|Bo|600", "Cedar FC|Cy|410"],
    counted: { Ann: 1200, Bo: 600, Cy: 410 },
    asked: ["Which column is Customer? (by its heading) | Contact (B) | Club (A)"],
  },
  {
    list: "what was offered, won and lost",
    lines: [
      "Customer|Quoted value|Won value|Lost value",
      "Alder|9000|1200|7800",
      "Birch|600|600|0",
      "Cedar|90000|410|89590",
    ],
    counted: { Alder: 1200, Birch: 600, Cedar: 410 },
  },
  {
    list: "a total of what was bought and what is predicted",
    lines: [
      "Name|Historic Value|Predicted Value|Total Value",
      "Alder|1200|300|1500",
      "Birch|60|900|960",
      "Cedar|410|5|415",
    ],
    counted: { Alder: 1500, Birch: 960, Cedar: 415 },
    asked: ["Which column is Revenue? (by its heading) | Total Value (D) | Historic Value (B)"],
  },
  {
    list: "amounts in cents",
    lines: ["customer_name|orders|total_spent_cents", "Alder|12|120000", "Birch|3|60050"],
    counted: { Alder: 1200, Birch: 600.5 },
    said: ["“total_spent_cents (C)” means units of 0.01, so amounts count in full: 120000 (C) is 1,200"],
  },
  {
    list: "suppliers among the customers",
    lines: ["单位名称|单位类型|交易金额", "柏树|客户|1200", "铁矿公司|供应商|9000", "杉记|客户|600"],
    counted: { 柏树: 1200, 铁矿公司: 9000, 杉记: 600 },
    asked: ["单位类型 is 供应商 in 1 row worth 9,000. Do these customers count?"],
  },
  {
    list: "the grand total of a pivot table in a column of its own",
    lines: ["||Untaxed Total|Qty Ordered", "Total||1890|41", "|Alder|1200|30", "|Birch|600|1", "|Elm|90|10"],
    counted: { Alder: 1200, Birch: 600, Elm: 90 },
  },
  {
    list: "units in brackets below a header, a word among them",
    lines: ["Client|Revenue|Orders", "(name)|(USD '000)|(#)", "Alder|120|40", "Birch|60|5", "Cedar|41|10"],
    counted: { Alder: 120, Birch: 60, Cedar: 41 },
  },
  {
    list: "quarters in Chinese and what they come to",
    lines: [
      "客户|年度任务|1季度|2季度|3季度|4季度|全年完成",
      "柏树|1500|300|300|300|300|1200",
      "杉记|5000|0|0|0|600|600",
    ],
    counted: { 柏树: 1200, 杉记: 600 },
  },
  {
    list: "gross and net by words of which neither is known with it",
    lines: [
      "Cliente|Faturamento bruto|Devoluções|Faturamento líquido",
      "Amieiro|1300|100|1200",
      "Bétula|900|300|600",
      "Cedro|410|0|410",
    ],
    counted: { Amieiro: 1200, Bétula: 600, Cedro: 410 },
  },
  {
    list: "without tax and with it in Dutch",
    lines: [
      "Bedrijf|Totaalprijs exclusief btw|Totaalprijs inclusief btw",
      "Els|120|145.2",
      "Berk|60|72.6",
      "Ceder|41|49.61",
    ],
    counted: { Els: 120, Berk: 60, Ceder: 41 },
  },
  {
    list: "years of two digits behind an apostrophe",
    lines: ["Customer|Rev '23|Rev '24", "Alder|900|1200", "Birch|700|600", "Cedar|400|410"],
    counted: { Alder: 1200, Birch: 600, Cedar: 410 },
  },
  {
    list: "guests beside their addresses",
    lines: ["Guest|Email|Lifetime Spend", "Ann Alder|ann@x.example|1200", "Bob Birch|bob@x.example|600"],
    counted: { "Ann Alder": 1200, "Bob Birch": 600 },
  },
  {
    list: "who sells among those who buy",
    lines: ["Name|Role|Amount 2024", "Alder|Buyer|1200", "Zinc|Seller|9000", "Birch|Buyer|600"],
    counted: { Alder: 1200, Zinc: 9000, Birch: 600 },
    asked: ["Role is Seller in 1 row worth 9,000. Do these customers count?"],
  },
  {
    list: "as many returns as customers, nearly",
    lines: ["Client|Ventes", "Aulne|12400.5", "Bouleau|-250", "Chêne|-100"],
    counted: { Aulne: 12400.5, Bouleau: -250, Chêne: -100 },
  },
  {
    list: "two tables side by side without a gap",
    lines: [
      "Customers||Products|",
      "Name|Sales|Name|Sales",
      "Alder|1200|Cup|9000",
      "Birch|600|Pot|40",
      "Cedar|410|Lid|1",
    ],
    counted: { Alder: 1200, Birch: 600, Cedar: 410 },
    asked: ["Which column is Customer?", "Which column is Revenue?"],
  },
];

test.each(LISTS)("$list", ({ lines, counted, asked = [], said = [] }) => {
  const judged = judgedList(lines);
  expect(judged.counted).toEqual(counted);
  expect(judged.asked.map((question, at) => question.startsWith(asked[at] ?? ""))).toEqual(
    asked.map(() => true),
  );
  expect(judged.said).toEqual(expect.arrayContaining([...said]));
});

test("months with their cost are added up after a click, their cost is not", () => {
  const lines = [
    "Customer|Jan Sales|Jan Cost|Feb Sales|Feb Cost",
    "Alder|100|60|200|120",
    "Birch|310|180|0|0",
  ];
  const { counted, said } = judgedList(lines, {
    mapping: { revenue: 1 },
    decisions: { periodsSummed: true },
  });
  expect(counted).toEqual({ Alder: 300, Birch: 310 });
  expect(said).toContain("Revenue adds up Jan Sales (B), Feb Sales (D)");
});

/** Of which no column is taken until a person says which: the field of the answer, and what then counts. */
const UNTAKEN = [
  {
    list: "pledges of which a part was received",
    lines: ["Donor|Pledged|Received|Outstanding", "Alder|1000|1000|0", "Birch|50000|600|49400"],
    among: "Received (C)",
    revenue: 2,
    counted: { Alder: 1000, Birch: 600 },
  },
  {
    list: "half years of two years",
    lines: ["Customer|2023 H1|2023 H2|2024 H1|2024 H2", "Alder|100|200|600|600", "Birch|900|900|300|300"],
    among: "All of them added up, 2023 H1 to 2024 H2",
    revenue: 4,
    counted: { Alder: 600, Birch: 300 },
  },
  {
    list: "a volume, which may be money",
    lines: ["Customer|Volume", "Alder|1200.5", "Birch|600", "Cedar|410.25"],
    among: "Volume (B)",
    revenue: 1,
    counted: { Alder: 1200.5, Birch: 600, Cedar: 410.25 },
  },
];

test.each(UNTAKEN)("$list", ({ lines, among, revenue, counted }) => {
  const judged = judgedList(lines, { mapping: { revenue } });
  expect(judged.means).not.toHaveProperty("revenue");
  expect(judged.asked).toHaveLength(1);
  expect(judged.asked[0]).toMatch(/^Which column is Revenue\?/);
  expect(judged.asked[0]).toContain(among);
  expect(judged.counted).toEqual(counted);
});
