/** Further lists of the kinds that the files are of, in several languages, as they would be in a CSV file. */
import type { Expected } from "./expected";
import { EXPORTS } from "./typed-exports";
import { FURTHER_ORDERS } from "./typed-orders";
import { PLACES, ROWS } from "./typed-places";
import { PROGRAMS } from "./typed-programs";
import { TRADES } from "./typed-trades";

export type TypedList = readonly [name: string, rows: string, expected: Expected, flags?: readonly string[]];

/** Lines of a file. */
const lines = (...rows: readonly string[]): string => `${rows.join("\n")}\n`;

const TOTALS: readonly TypedList[] = [
  [
    "a total at the top",
    lines("Customer,Revenue", "Total,800", "Alder,500", "Birch,200", "Cedar,100"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
      leftOut: [2],
    },
  ],
  [
    "a German sum with a semicolon file",
    lines("Kunde;Umsatz", "Erle AG;1.500,00", "Buche KG;987,10", "Gesamtsumme;2.487,10"),
    {
      worth: [
        ["Erle AG", 1500],
        ["Buche KG", 987.1],
      ],
      leftOut: [4],
    },
  ],
  [
    "a French total with a colon",
    lines("Client;Montant HT", "Aulne;500", "Bouleau;200", "Total général : ;700"),
    {
      worth: [
        ["Aulne", 500],
        ["Bouleau", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a Chinese page total and a grand total",
    lines("客户名称,金额", "松木,500", "本页小计,500", "柏树,200", "本页小计,200", "总计,700"),
    {
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
      leftOut: [3, 5, 6],
    },
  ],
  [
    "a Japanese total",
    lines("得意先名,売上金額", "松商店,500", "杉工業,200", "総合計,700"),
    {
      worth: [
        ["松商店", 500],
        ["杉工業", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a Korean total",
    lines("거래처명,매출액", "소나무상사,500", "자작나무,200", "합계,700"),
    {
      worth: [
        ["소나무상사", 500],
        ["자작나무", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a Portuguese total",
    lines("Cliente;Valor total", "Amieiro Lda;1.500,50", "Bétula SA;200,25", "Total geral;1.700,75"),
    {
      worth: [
        ["Amieiro Lda", 1500.5],
        ["Bétula SA", 200.25],
      ],
      leftOut: [4],
    },
  ],
  [
    "a Dutch total",
    lines("Klant;Omzet", "Els BV;500", "Berk NV;200", "Eindtotaal;700"),
    {
      worth: [
        ["Els BV", 500],
        ["Berk NV", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a Russian total",
    lines("Клиент;Сумма", "Ольха;500", "Берёза;200", "Итого;700"),
    {
      worth: [
        ["Ольха", 500],
        ["Берёза", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "subtotals of each group without a word",
    lines(
      "Region,Customer,Revenue",
      "North,Alder,500",
      "North,Birch,200",
      ",,700",
      "South,Cedar,100",
      "South,Elm,50",
      ",,150",
      ",,850",
    ),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
        ["Elm", 50],
      ],
      leftOut: [4, 7, 8],
    },
  ],
  [
    "firms whose name has the word",
    lines("Customer,Revenue", "Total Wine,500", "Total Energies,300", "Summe & Sohn,200", "Birch,100"),
    {
      worth: [
        ["Total Wine", 500],
        ["Total Energies", 300],
        ["Summe & Sohn", 200],
        ["Birch", 100],
      ],
    },
  ],
  [
    "a negative total below returns",
    lines("Customer,Revenue", "Alder,-500", "Birch,-200", "Total,-700"),
    {
      worth: [
        ["Alder", -500],
        ["Birch", -200],
      ],
      leftOut: [4],
      problems: ["B2", "B3"],
    },
  ],
  [
    "a total and an average",
    lines("Customer,Revenue", "Alder,500", "Birch,200", "Cedar,110", "Total,810", "Average,270"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 110],
      ],
      leftOut: [5, 6],
    },
  ],
  [
    "a total in front, in a column of numbers of rows",
    lines("No.,Customer,Revenue", "1,Alder,500", "2,Birch,200", "3,Cedar,100", "Total,,800"),
    {
      columns: { customer: "Customer" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
      leftOut: [5],
    },
  ],
  [
    "a footer with a date and a person",
    lines("Customer,Revenue", "Alder,500", "Birch,200", "Printed on 2024-12-31 by Mia,"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a Chinese footer",
    lines("客户名称,销售额,备注", "松木,500,", "柏树,200,", "合计,700,", "制表人：小米,,2024-12-31"),
    {
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
      leftOut: [4, 5],
    },
  ],
  [
    "a total under a dash",
    lines("Customer,Revenue", "Alder,500", "Birch,200", "Cedar,100", "-,800"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
      leftOut: [5],
    },
  ],
  [
    "a pivot with blanks and its result",
    lines("Customer,Sum of Revenue", "Alder,500", "(blank),40", "Birch,200", "Total Result,740"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
      leftOut: [3, 5],
    },
  ],
  [
    "an overall result",
    lines("Sold-to party,Net value", "Alder,500", "Birch,200", "Overall Result,700"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a Polish sum",
    lines("Klient;Kwota", "Olcha;500", "Brzoza;200", "Razem;700"),
    {
      worth: [
        ["Olcha", 500],
        ["Brzoza", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a Chinese sum that counts the customers",
    lines("客户,金额", "松木,500", "柏树,200", "合计（共2户）,700"),
    {
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a total with its year",
    lines("Customer,Revenue", "Alder,500", "Birch,200", "Total 2024,700"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "subtotals per salesperson with a single customer",
    lines(
      "Salesperson,Customer,Revenue",
      "Mia,Alder,500",
      "Mia subtotal,,500",
      "Leo,Birch,200",
      "Leo subtotal,,200",
      "Total,,700",
    ),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
      leftOut: [3, 5, 6],
    },
  ],
  [
    "a total in another column than the name",
    lines("No.,Customer,Region,Revenue", "1,Alder,North,500", "2,Birch,South,200", ",,Total,700"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "a sum of five without a word under the names",
    lines("Customer,Revenue", "Alder,500", "Birch,200", "Cedar,100", "Elm,50", "Fir,25", "2024,875"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
        ["Elm", 50],
        ["Fir", 25],
      ],
      leftOut: [7],
      questions: ["sum-of-others"],
      answers: [
        {
          choose: /A total/,
          leftOut: [7],
          worth: [
            ["Alder", 500],
            ["Birch", 200],
            ["Cedar", 100],
            ["Elm", 50],
            ["Fir", 25],
          ],
        },
        {
          choose: /A customer/,
          worth: [
            ["Alder", 500],
            ["Birch", 200],
            ["Cedar", 100],
            ["Elm", 50],
            ["Fir", 25],
            ["2024", 875],
          ],
        },
      ],
    },
  ],
  [
    "a blank row before the total",
    lines("Customer,Revenue", "Alder,500", "Birch,200", ",", "Total,700"),
    {
      range: "A1:B3",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "totals of several lines",
    lines(
      "Customer,Net,Tax,Gross",
      "Alder,500,50,550",
      "Birch,200,20,220",
      "Subtotal,700,70,770",
      "Discount,-70,,-70",
      "Grand Total,630,70,700",
    ),
    {
      columns: { revenue: "Net" },
      // What was taken off in all is no customer: 700 - 70 = 630.
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
      leftOut: [4, 5, 6],
    },
  ],
  [
    "Chinese order list with a sum and a signature",
    lines(
      "日期,客户,金额",
      "2024-01-05,松木,500",
      "2024-01-06,柏树,200",
      "2024-02-07,松木,100",
      "合 计,,800",
      "制表：小米,,审核：小麦",
    ),
    {
      orders: true,
      worth: [
        ["松木", 600],
        ["柏树", 200],
      ],
      leftOut: [5, 6],
    },
  ],
];

const HEADERS: readonly TypedList[] = [
  [
    "merged groups over quarters, with the total of the year",
    lines("Customer,2023,,2024,", ",H1,H2,H1,H2", "Alder,1,2,300,400", "Birch,3,4,100,200"),
    {
      header: 2,
      // Which half is meant cannot be told.
      questions: ["column revenue"],
      columns: { customer: "Customer" },
    },
  ],
  [
    "a line of units in Chinese",
    lines("客户名称,销售额,利润", ",万元,万元", "松木,500,50", "柏树,200,20"),
    {
      header: 2,
      columns: { customer: "客户名称", revenue: "销售额 万元", profit: "利润 万元" },
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
    },
  ],
  [
    "company, title and period above, a total below",
    lines(
      "松柏贸易有限公司,,",
      "客户销售汇总表,,",
      "期间：2024-01-01 至 2024-12-31,,单位：元",
      "客户编码,客户名称,本币价税合计",
      "001,松木,500",
      "002,柏树,200",
      "合计,,700",
    ),
    {
      range: "A4:C7",
      columns: { customer: "客户名称", "customer-id": "客户编码", revenue: "本币价税合计" },
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
      leftOut: [7],
    },
  ],
  [
    "a header on each printed page, with the page's number",
    lines("Customer,Revenue", "Alder,500", "Page 1,", "Customer,Revenue", "Birch,200", "Page 2,"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
      leftOut: [3, 4, 6],
    },
  ],
  [
    "years in a German heading, unfinished",
    lines("Kunde;Umsatz 2022;Umsatz 2023;Umsatz 2024 YTD", "Erle;400;500;50", "Buche;150;200;300"),
    {
      // Whether a year that is not over counts, a person says.
      columns: { revenue: "Umsatz 2023", "previous-revenue": "Umsatz 2022" },
      questions: ["column revenue"],
      answers: [
        {
          choose: /^Umsatz 2023/,
          worth: [
            ["Erle", 500],
            ["Buche", 200],
          ],
        },
      ],
    },
  ],
  [
    "thousands in the heading",
    lines("Customer,Revenue (in thousands)", "Alder,500", "Birch,200"),
    {
      columns: { revenue: "Revenue (in thousands)" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "an aging report in Dutch",
    lines(
      "Debiteur;0-30;31-60;>60;Totaal",
      "Els BV;100;0;400;500",
      "Berk NV;0;200;0;200",
      "Totaal;100;200;400;700",
    ),
    {
      columns: { customer: "Debiteur", revenue: "Totaal" },
      worth: [
        ["Els BV", 500],
        ["Berk NV", 200],
      ],
      leftOut: [4],
    },
  ],
  [
    "the day of the export right above the header",
    lines("Export date,2024-12-31", "Customer,Revenue", "Alder,500", "Birch,200"),
    {
      range: "A2:B4",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "a year right above the header",
    lines("Year,2024", "Customer,Revenue", "Alder,500", "Birch,200"),
    {
      range: "A2:B4",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "settings of an export above a blank line",
    lines(
      "Exported by,Mia",
      "Period,2024-01-01 - 2024-12-31",
      "Currency,EUR",
      ",",
      "Customer,Revenue",
      "Alder,500",
      "Birch,200",
    ),
    {
      range: "A5:B7",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "a day and a count above a blank line",
    lines("Exported on,2024-12-31", "Customers,2", ",", "Customer,Revenue", "Alder,500", "Birch,200"),
    {
      range: "A4:B6",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "a customer without a value first",
    lines("Customer,City,Revenue", "Alder,Bonn,", "Birch,Kiel,200", "Cedar,Ulm,100"),
    {
      worth: [
        ["Alder", null],
        ["Birch", 200],
        ["Cedar", 100],
      ],
      problems: ["C2"],
    },
  ],
  [
    "groups over ages of debts in Chinese",
    lines(
      "客户名称,期末余额,账龄,,",
      ",,30天以内,31-60天,60天以上",
      "松木,5000,5000,0,0",
      "柏树,2000,0,0,2000",
      "合计,7000,5000,0,2000",
    ),
    {
      header: 2,
      columns: { customer: "客户名称" },
      questions: ["column revenue"],
      answers: [
        {
          choose: /^期末余额/,
          header: 2,
          worth: [
            ["松木", 5000],
            ["柏树", 2000],
          ],
          leftOut: [5],
        },
      ],
    },
  ],
  [
    "quarters and their total",
    lines("Customer,Q1,Q2,Q3,Q4,Total", "Alder,100,100,100,200,500", "Birch,50,50,50,50,200"),
    {
      columns: { revenue: "Total" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "a header of three lines",
    lines(
      "Customer,Sales,Sales,Sales",
      ",2024,2024,2024",
      ",USD,EUR,Total USD",
      "Alder,1,2,500",
      "Birch,3,4,200",
    ),
    { header: 3, columns: { customer: "Customer" }, questions: ["column revenue"] },
  ],
  [
    "a blank column before the table",
    lines(",Customer,Revenue", ",Alder,500", ",Birch,200"),
    {
      range: "B1:C3",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "months as dates over the columns",
    lines("Customer,2024-01,2024-02,2024-03", "Alder,100,200,300", "Birch,10,20,30"),
    { questions: ["column revenue"], columns: { customer: "Customer" } },
  ],
  [
    "English below Chinese headings",
    lines("客户名称,销售额", "Customer,Revenue", "松木,500", "柏树,200"),
    {
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
      range: "A2:B4",
    },
  ],
];

const CUSTOMERS: readonly TypedList[] = [
  [
    "legal forms and case in a list of orders",
    lines(
      "Date,Customer,Amount",
      "2024-01-05,Erle GmbH,500",
      "2024-01-06,ERLE,300",
      "2024-01-07,Buche KG,600",
      "2024-01-08,Buche KG,10",
    ),
    {
      orders: true,
      questions: ["same-customers"],
      answers: [
        // 500 + 300, and 600 + 10.
        {
          choose: /^Yes/,
          orders: true,
          worth: [
            ["Erle GmbH", 800],
            ["Buche KG", 610],
          ],
        },
        {
          choose: /^No/,
          orders: true,
          worth: [
            ["Buche KG", 610],
            ["Erle GmbH", 500],
            ["ERLE", 300],
          ],
        },
      ],
    },
  ],
  [
    "one number with a name that changed",
    lines(
      "Date,Customer ID,Customer Name,Amount",
      "2024-01-05,7,Alder Ltd,500",
      "2024-01-06,8,Birch,600",
      "2024-02-07,7,Alder Holding,300",
      "2024-03-07,7,Alder Holding,1",
    ),
    {
      orders: true,
      // 500 + 300 + 1 under the name that most of its rows have.
      worth: [
        ["Alder Holding", 801],
        ["Birch", 600],
      ],
      said: [/several names is one customer/],
    },
  ],
  [
    "walk-ins in German and French",
    lines(
      "Datum;Kunde;Betrag",
      "2024-01-05;Laufkundschaft;900",
      "2024-01-06;Erle;500",
      "2024-01-07;Laufkundschaft;10",
    ),
    {
      orders: true,
      worth: [
        ["Laufkundschaft", 910],
        ["Erle", 500],
      ],
      said: [/many buyers under one name: Laufkundschaft/],
    },
  ],
  [
    "bank accounts and postal codes beside the name",
    lines(
      "Postcode,Bank account,Client,Turnover",
      "10115,6222020200012345678,Alder,500",
      "20095,6222020200012345679,Birch,200",
      "80331,6222020200012345670,Cedar,100",
    ),
    {
      columns: { customer: "Client", revenue: "Turnover" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "articles by EAN in order lines",
    lines(
      "Belegdatum;Kunde;EAN;Menge;Nettobetrag",
      "05.01.2024;Erle;4006381333931;2;500,00",
      "06.01.2024;Buche;4006381333948;9;200,00",
      "25.02.2024;Erle;4006381333931;1;100,00",
    ),
    {
      orders: true,
      columns: { revenue: "Nettobetrag", quantity: "Menge" },
      // 500 + 100.
      worth: [
        ["Erle", 600],
        ["Buche", 200],
      ],
      days: { Erle: ["2024-01-05", "2024-02-25"] },
    },
  ],
  [
    "a tax number that is no amount",
    lines(
      "购买方名称,购买方税号,金额,税额,价税合计",
      "松木,913100001322011234,500,65,565",
      "柏树,913100001322015678,200,26,226",
    ),
    {
      columns: { customer: "购买方名称" },
      // 金额 is without tax, 价税合计 with it.
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
    },
  ],
  [
    "first and last names of a shop",
    lines(
      "Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Order Total Amount",
      "2024-01-05,Ann,Smith,ann@example.com,500",
      "2024-01-06,Bob,Smith,bob@example.com,400",
      "2024-02-07,Cam,Brown,cam@example.com,600",
      "2024-02-08,Ann,Smith,ann@example.com,50",
    ),
    {
      orders: true,
      columns: { customer: "Email (Billing)" },
      // Two are called Smith: Ann 500 + 50, Bob 400.
      worth: [
        ["cam@example.com", 600],
        ["ann@example.com", 550],
        ["bob@example.com", 400],
      ],
    },
  ],
  [
    "all others in one row",
    lines("Customer,Revenue", "Alder,500", "Birch,200", "Others,900"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Others", 900],
      ],
      said: [/many buyers under one name: Others/],
    },
  ],
  [
    "numbers instead of names",
    lines("Customer,Revenue", "1001,500", "1002,200", "1003,100"),
    {
      columns: { customer: "Customer" },
      worth: [
        ["1001", 500],
        ["1002", 200],
        ["1003", 100],
      ],
    },
  ],
  [
    "a seller left of the customer",
    lines("Sales rep,Customer,Sales", "Mia,Alder,500", "Leo,Birch,200", "Mia,Cedar,100"),
    {
      columns: { customer: "Customer", revenue: "Sales", owner: "Sales rep" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "names with trailing blanks and full-width letters in orders",
    lines("Date,Customer,Amount", "2024-01-05,Alder,500", "2024-01-06,Alder ,100", "2024-01-07,Birch,550"),
    {
      orders: true,
      // 500 + 100: a blank at the end is no other name.
      worth: [
        ["Alder", 600],
        ["Birch", 550],
      ],
    },
  ],
  [
    "test customers and the shop itself",
    lines("Date,Customer,Amount", "2024-01-05,N/A,500", "2024-01-06,Alder,100", "2024-01-07,Alder,50"),
    { orders: true, worth: [["Alder", 150]], leftOut: [2] },
  ],
];

const NUMBERS: readonly TypedList[] = [
  [
    "Swiss apostrophes",
    lines("Kunde;Umsatz", "Erle AG;1'234.50", "Buche KG;12'000", "Esche;987"),
    {
      worth: [
        ["Erle AG", 1234.5],
        ["Buche KG", 12_000],
        ["Esche", 987],
      ],
    },
  ],
  [
    "Indian lakh with Dr and Cr",
    lines(
      "Party Name,Closing Balance",
      'Neem,"1,23,456.00 Dr"',
      'Peepal,"45,000.00 Dr"',
      'Banyan,"2,000.00 Cr"',
    ),
    {
      columns: { customer: "Party Name" },
      // A balance is no revenue; it may stand for it. What is owed to a party is on the other side.
      questions: ["column revenue"],
      answers: [
        {
          choose: /^Closing/,
          worth: [
            ["Neem", 123_456],
            ["Peepal", 45_000],
            ["Banyan", -2000],
          ],
          problems: ["B4"],
        },
      ],
    },
  ],
  [
    "Chinese units beside plain numbers",
    lines("客户,销售额", "松木,1.2万", "柏树,8000元", "杉木,3千"),
    {
      worth: [
        ["松木", 12_000],
        ["柏树", 8000],
        ["杉木", 3000],
      ],
    },
  ],
  [
    "trailing minus of a ledger",
    lines("Customer,Amount", 'Alder,"1,200.00"', "Birch,200.00-", "Cedar,100.00"),
    {
      worth: [
        ["Alder", 1200],
        ["Birch", -200],
        ["Cedar", 100],
      ],
      problems: ["B3"],
    },
  ],
  [
    "two currencies in a column of their own",
    lines("Customer,Amount,Currency", "Alder,500,EUR", "Birch,90000,JPY", "Cedar,100,EUR"),
    { questions: ["currency"] },
  ],
  [
    "one currency in a column of its own",
    lines("Customer,Amount,Currency", "Alder,500,EUR", "Birch,200,EUR"),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "every amount parted at its comma",
    lines("Customer,Revenue", "Alder,1,500", "Birch,12,345", "Cedar,2,050"),
    {
      questions: ["split B"],
      answers: [
        {
          choose: /^Yes/,
          worth: [
            ["Alder", 1500],
            ["Birch", 12_345],
            ["Cedar", 2050],
          ],
        },
      ],
    },
  ],
  [
    "an amount that its comma parted, in the middle of the list",
    lines("Customer,Revenue", "Alder,900", "Birch,12,345", "Cedar,100"),
    {
      questions: ["split B"],
      answers: [
        {
          choose: /^Yes/,
          worth: [
            ["Alder", 900],
            ["Birch", 12_345],
            ["Cedar", 100],
          ],
        },
      ],
    },
  ],
  [
    "euros in front with a decimal comma",
    lines("Client;Montant", 'Aulne;"€ 1.234,56"', 'Bouleau;"€ 987,10"'),
    {
      worth: [
        ["Aulne", 1234.56],
        ["Bouleau", 987.1],
      ],
    },
  ],
];

const ORDERS: readonly TypedList[] = [
  [
    "states in German",
    lines(
      "Bestelldatum;Kunde;Betrag;Status",
      "05.01.2024;Erle;500;Bezahlt",
      "06.01.2024;Buche;9000;Storniert",
      "25.02.2024;Erle;100;Bezahlt",
      "26.02.2024;Buche;50;Versendet",
    ),
    {
      orders: true,
      worth: [
        ["Erle", 600],
        ["Buche", 50],
      ],
      said: [/Storniert/],
    },
  ],
  [
    "states in Chinese",
    lines(
      "下单时间,客户,金额,订单状态",
      "2024-01-05,松木,500,交易成功",
      "2024-01-06,柏树,9000,交易关闭",
      "2024-02-25,松木,100,交易成功",
      "2024-02-26,柏树,50,已完成",
    ),
    {
      orders: true,
      worth: [
        ["松木", 600],
        ["柏树", 50],
      ],
      said: [/交易关闭/],
    },
  ],
  [
    "a column of refunds",
    lines(
      "Order date,Customer,Amount,Refunded Amount",
      "2024-01-05,Alder,500,0",
      "2024-01-06,Birch,900,850",
      "2024-02-07,Alder,100,0",
    ),
    {
      orders: true,
      // Alder 500 + 100, Birch 900 − 850.
      worth: [
        ["Alder", 600],
        ["Birch", 50],
      ],
      said: [/Refund/],
    },
  ],
  [
    "blank rows between days",
    lines(
      "Date,Customer,Amount",
      "2024-01-05,Alder,500",
      "2024-01-05,Birch,200",
      ",,",
      "2024-01-06,Alder,100",
      "2024-01-06,Birch,900",
    ),
    {
      orders: false,
      questions: ["goes-on"],
      answers: [
        {
          choose: /^Yes/,
          orders: true,
          // 500 + 100, and 200 + 900.
          worth: [
            ["Birch", 1100],
            ["Alder", 600],
          ],
        },
      ],
    },
  ],
  [
    "dates with dots, dashes and month names in one column",
    lines(
      "Date,Customer,Amount",
      "2024-01-05,Alder,500",
      "6 Feb 2024,Birch,200",
      "13.02.2024,Alder,100",
      "25-Mar-2024,Birch,50",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 250],
      ],
      days: { Alder: ["2024-01-05", "2024-02-13"], Birch: ["2024-02-06", "2024-03-25"] },
    },
  ],
  [
    "a total of each month between orders",
    lines(
      "Date,Customer,Amount",
      "2024-01-05,Alder,500",
      "2024-01-11,Birch,200",
      "January total,,700",
      "2024-02-02,Alder,100",
      "February total,,100",
      "Grand total,,800",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 200],
      ],
      leftOut: [4, 6, 7],
    },
  ],
  [
    "returns as lines of their own",
    lines(
      "Date,Customer,Amount",
      "2024-01-05,Alder,500",
      "2024-01-06,Birch,900",
      "2024-01-09,Birch,-850",
      "2024-02-02,Alder,100",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 50],
      ],
      said: [/-850/],
    },
  ],
  [
    "Japanese orders",
    lines("注文日,購入者名,注文金額", "2024年1月5日,松,500", "2024年1月6日,杉,200", "2024年2月7日,松,100"),
    {
      orders: true,
      worth: [
        ["松", 600],
        ["杉", 200],
      ],
    },
  ],
  [
    "Korean orders",
    lines("주문일,구매자명,결제금액", '2024.01.05,솔,"1,500"', "2024.01.06,숲,200", "2024.02.07,솔,100"),
    {
      orders: true,
      // 1,500 + 100.
      worth: [
        ["솔", 1600],
        ["숲", 200],
      ],
      days: { 솔: ["2024-01-05", "2024-02-07"] },
    },
  ],
  [
    "Portuguese orders",
    lines(
      "Data do pedido;Nome do cliente;Valor do pedido",
      "05/01/2024;Amieiro;1.500,00",
      "25/01/2024;Bétula;200,00",
      "07/02/2024;Amieiro;100,00",
    ),
    {
      orders: true,
      worth: [
        ["Amieiro", 1600],
        ["Bétula", 200],
      ],
      days: { Amieiro: ["2024-01-05", "2024-02-07"] },
    },
  ],
  [
    "one order over several lines, with customer and day on the first",
    lines(
      "Order No,Date,Customer,Product,Amount",
      "1,2024-01-05,Alder,Lamp,500",
      "1,,,Bulb,100",
      "2,2024-01-06,Birch,Desk,550",
      "3,2024-02-06,Birch,Bulb,10",
    ),
    {
      orders: true,
      // Alder 500 + 100, Birch 550 + 10.
      worth: [
        ["Alder", 600],
        ["Birch", 560],
      ],
    },
  ],
  [
    "a serial number for some of the days",
    lines(
      "Order date,Customer,Amount",
      "2024-01-05,Alder,500",
      "45335,Birch,550",
      "2024-03-05,Alder,100",
      "2024-04-05,Birch,10",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 560],
      ],
      days: { Birch: ["2024-02-13", "2024-04-05"] },
    },
  ],
];

const COLUMNS: readonly TypedList[] = [
  [
    "quantity left of the amount, in Chinese",
    lines("客户,数量,单价,金额", "松木,5,100,500", "柏树,200,1,200"),
    {
      columns: { revenue: "金额", quantity: "数量", "unit-price": "单价" },
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
    },
  ],
  [
    "no money at all, in German",
    lines("Kunde;Zahlungsziel in Tagen", "Erle;30", "Buche;45", "Esche;60"),
    { columns: { revenue: null }, refusal: /column for Revenue/ },
  ],
  [
    "a telephone number as the only number",
    lines("客户,手机", "松木,13800138000", "柏树,13900139000", "杉木,13700137000"),
    { columns: { revenue: null }, refusal: /column for Revenue/ },
  ],
  [
    "gross and net",
    lines("Customer,Gross sales,Net sales", "Alder,600,500", "Birch,900,200"),
    {
      columns: { revenue: "Net sales" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "a rank and a share beside the amount",
    lines(
      "Revenue rank,Customer,Revenue share,Revenue",
      "1,Alder,62.5%,500",
      "2,Birch,25%,200",
      "3,Cedar,12.5%,100",
    ),
    {
      columns: { customer: "Customer", revenue: "Revenue" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "a target left of what was reached",
    lines("Customer,Target,Actual", "Alder,900,500", "Birch,100,200", "Cedar,300,100"),
    {
      columns: { revenue: "Actual" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "last year and this year in words",
    lines("Customer,Last year sales,This year sales", "Alder,100,500", "Birch,900,200"),
    {
      columns: { revenue: "This year sales", "previous-revenue": "Last year sales" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "orders and what was spent",
    lines("Customer,Total orders,Total spent,Customer since", "Alder,5,500,2019", "Birch,9,200,2021"),
    {
      columns: { revenue: "Total spent", orders: "Total orders" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "a share left of the sales, in Chinese",
    lines("客户,销售额占比,销售额,同比", "松木,71.4%,500,10%", "柏树,28.6%,200,-5%"),
    {
      columns: { revenue: "销售额" },
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
    },
  ],
  [
    "supply value and tax in Korean",
    lines("거래처명,공급가액,부가세,합계금액", "솔,500,50,550", "숲,200,20,220"),
    {
      columns: { customer: "거래처명", revenue: "공급가액" },
      worth: [
        ["솔", 500],
        ["숲", 200],
      ],
    },
  ],
  [
    "without tax and with it, in Japanese",
    lines("取引先名,税抜金額,消費税,税込金額", "松,500,50,550", "杉,200,20,220"),
    {
      columns: { customer: "取引先名", revenue: "税抜金額" },
      worth: [
        ["松", 500],
        ["杉", 200],
      ],
    },
  ],
  [
    "quantity and price alone",
    lines(
      "Date,Customer,Qty,Unit price",
      "2024-01-05,Alder,5,100",
      "2024-01-06,Birch,50,9",
      "2024-02-05,Alder,1,100",
    ),
    {
      orders: true,
      columns: { revenue: null, quantity: "Qty", "unit-price": "Unit price" },
      // 5 × 100 + 100, and 50 × 9.
      worth: [
        ["Alder", 600],
        ["Birch", 450],
      ],
      said: [/quantity times unit price/],
    },
  ],
  [
    "cost left of the sales",
    lines("Customer,Cost,Sales,Margin %", "Alder,450,500,10%", "Birch,900,200,-350%"),
    {
      columns: { revenue: "Sales", profit: null },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "paid and open amounts in German",
    lines("Kunde;Rechnungsbetrag;bezahlt;offen", "Erle;500;100;400", "Buche;200;200;0"),
    {
      columns: { revenue: "Rechnungsbetrag" },
      worth: [
        ["Erle", 500],
        ["Buche", 200],
      ],
    },
  ],
];

export const TYPED_LISTS: Readonly<Record<string, readonly TypedList[]>> = {
  "rows that are no customers": TOTALS,
  "headers that stand elsewhere": HEADERS,
  "who is a customer": CUSTOMERS,
  "how numbers are written": NUMBERS,
  "lists of orders": ORDERS,
  "orders that came to nothing, and who bought": FURTHER_ORDERS,
  "which column is which": COLUMNS,
  "exports of known programs": EXPORTS,
  "headers apart from their rows": PLACES,
  "rows that are totals by their value": ROWS,
  "further trades and programs": TRADES,
  "ledgers, units and other calendars": PROGRAMS,
};
