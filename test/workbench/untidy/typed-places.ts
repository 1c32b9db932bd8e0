/** Lists whose header or totals stand where one does not look for them. */
import type { TypedList } from "./typed-lists";

/** A file as it stands between the first and the last line. */
const file = (rows: string): string => rows.slice(1);

export const PLACES: readonly TypedList[] = [
  [
    "months and a quarter in Chinese",
    file(`
2024年客户销售统计表,,,,,,
客户名称,1月,2月,3月,一季度小计,4月,合计
松木,100,100,100,300,200,500
柏树,200,0,0,200,0,200
杉木,0,0,0,0,100,100
合计,300,100,100,500,300,800
`),
    {
      range: "A2:G6",
      columns: { revenue: "合计" },
      leftOut: [6],
      worth: [
        ["松木", 500],
        ["柏树", 200],
        ["杉木", 100],
      ],
    },
  ],
  [
    "units in brackets below the header",
    file(`
Customer,Sales,Quantity
,(in thousand USD),(pcs)
Alder,500,5
Birch,200,9
Cedar,100,1
`),
    {
      header: 2,
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "a total above the header",
    file(`
Total,,800
Customer,City,Sales
Alder,Rome,500
Birch,Oslo,200
Cedar,Bonn,100
`),
    {
      range: "A2:C5",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "number and year of a report above the header",
    file(`
Report no.,4711,
Year,2024,
Customer,City,Sales
Alder,Rome,500
Birch,Oslo,200
Cedar,Bonn,100
`),
    {
      range: "A3:C6",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "key figures above the table",
    file(`
Number of customers:,3
Total revenue:,800

Customer,Revenue
Alder,500
Birch,200
Cedar,100
`),
    {
      range: "A4:B7",
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
      said: [/also on this sheet: A1:B2/],
    },
  ],
  [
    "groups over a header that begins before them",
    file(`
,,Sales,Sales,Profit,Profit
Code,Customer,2023,2024,2023,2024
1001,Alder,100,500,10,50
1002,Birch,900,200,90,20
`),
    {
      header: 2,
      columns: {
        customer: "Customer",
        revenue: "Sales 2024",
        "previous-revenue": "Sales 2023",
        profit: "Profit 2024",
      },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "three years of two groups",
    file(`
Customer,Revenue,,,Quantity,,
,2022,2023,2024,2022,2023,2024
Alder,300,100,500,9,9,9
Birch,100,900,200,9,9,9
`),
    {
      header: 2,
      columns: { revenue: "Revenue 2024", "previous-revenue": "Revenue 2023" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "a printed list of SAP with lines between",
    file(`
01.12.2024                    Dynamische Listenausgabe                    1,,,,
,,,,
,,,,
,Kunde,Name 1,Umsatz,Whg
,,,,
,100001,Erle AG,500,EUR
,100002,Buche GmbH,200,EUR
*,,,700,EUR
`),
    {
      range: "A4:E8",
      columns: { customer: "Name 1", revenue: "Umsatz" },
      leftOut: [8],
      worth: [
        ["Erle AG", 500],
        ["Buche GmbH", 200],
      ],
    },
  ],
  [
    "a customer above its orders",
    file(`
Alder Trading Co
Sales by Customer Detail
January - December 2024

,Date,Transaction Type,Num,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance
Ann Alder,,,,,,,,,
,01/05/2024,Invoice,1001,Lamp,,5,100.00,500.00,500.00
,02/20/2024,Invoice,1004,Lamp,,1,100.00,100.00,600.00
Total for Ann Alder,,,,,,6,,$600.00,
Bob Birch,,,,,,,,,
,01/25/2024,Invoice,1002,Lamp,,2,100.00,200.00,200.00
Total for Bob Birch,,,,,,2,,$200.00,
TOTAL,,,,,,8,,$800.00,
`),
    {
      columns: { revenue: "Amount", date: "Date" },
      orders: true,
      leftOut: [9, 12, 13],
      worth: [
        ["Ann Alder", 600],
        ["Bob Birch", 200],
      ],
    },
  ],
];

export const ROWS: readonly TypedList[] = [
  [
    "regions with customers set in below them",
    file(`
Region/Customer,Sales
North,700
  Alder,500
  Birch,200
South,150
  Cedar,100
  Elm,50
Total,850
`),
    {
      columns: { customer: "Region/Customer" },
      leftOut: [2, 5, 8],
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
        ["Elm", 50],
      ],
    },
  ],
  [
    "Japanese totals of branches in brackets",
    file(`
得意先名,売上金額
松,500
杉,200
【東京支店 計】,700
檜,100
樅,50
【大阪支店 計】,150
合　計,850
`),
    {
      leftOut: [4, 7, 8],
      worth: [
        ["松", 500],
        ["杉", 200],
        ["檜", 100],
        ["樅", 50],
      ],
    },
  ],
  [
    "a Korean total of two words",
    file(`
거래처명,매출액
솔,500
참,200
전,100
총 합계,800
`),
    {
      leftOut: [5],
      worth: [
        ["솔", 500],
        ["참", 200],
        ["전", 100],
      ],
    },
  ],
  [
    "average, largest, smallest and number below",
    file(`
Customer,Sales
Alder,500
Birch,200
Cedar,100
Average,266.67
Max,500
Min,100
Count,3
`),
    {
      leftOut: [5, 6, 7, 8],
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "a customer called Max who is not the largest",
    file(`
Customer,Sales
Alder,500
Birch,200
Max,100
`),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Max", 100],
      ],
    },
  ],
  [
    "sums that are carried to the next page",
    file(`
Sales report,,Page 1
Customer,City,Sales
Alder,Rome,500
Birch,Oslo,200
Carried forward,,700
Sales report,,Page 2
Customer,City,Sales
Brought forward,,700
Cedar,Bonn,100
Total,,800
`),
    {
      range: "A2:C10",
      leftOut: [5, 7, 8, 10],
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Sales report", null],
        ["Cedar", 100],
      ],
      problems: ["C6"],
    },
  ],
  [
    "a till with its place",
    file(`
Customer,Sales
One-time customer,900
Cash Sale - Main,300
Walk-In Customer (POS),300
Alder,500
Guest Checkout,20
`),
    {
      worth: [
        ["One-time customer", 900],
        ["Cash Sale - Main", 300],
        ["Walk-In Customer (POS)", 300],
        ["Alder", 500],
        ["Guest Checkout", 20],
      ],
      said: [/One-time customer, Cash Sale - Main, Walk-In Customer \(POS\), Guest Checkout/],
    },
  ],
  [
    "a Chinese pivot table",
    file(`
行标签,求和项:销售额
松木,500
柏树,200
(空白),30
总计,730
`),
    {
      columns: { customer: "行标签" },
      leftOut: [4, 5],
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
    },
  ],
  [
    "a sheet of groups with totals in every column",
    file(`
Region,Salesperson,Customer,Amount
North,Mia,Alder,500
North,Mia,Birch,200
North,Mia Total,,700
North Total,,,700
South,Leo,Cedar,100
South,Leo Total,,100
South Total,,,100
Grand Total,,,800
`),
    {
      leftOut: [4, 5, 7, 8, 9],
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "turnover so far beside the balance",
    file(`
Offene Posten;;;
Stand: 31.12.2024;;;
Debitor;Name;Umsatz kum.;Saldo
10001;Erle;5.000,00;100,00
10002;Buche;2.000,00;900,00
Gesamtsumme;;7.000,00;1.000,00
`),
    {
      columns: { revenue: "Umsatz kum." },
      leftOut: [6],
      worth: [
        ["Erle", 5000],
        ["Buche", 2000],
      ],
    },
  ],
  [
    "a customer set in below another of the same value",
    file(`
Customer,Sales
Alder,500
  Birch,500
Cedar,100
`),
    {
      worth: [
        ["Alder", 500],
        ["Birch", 500],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "Chinese notes that run on",
    file(`
客户名称,销售额
松木,500
柏树,200
数据截止2024年12月31日,
统计口径：含税,
`),
    {
      leftOut: [4, 5],
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
    },
  ],
  [
    "a row of shares below the total",
    file(`
客户,1月,2月,合计
松木,300,200,500
柏树,100,100,200
合计,400,300,700
占比,57%,43%,100%
环比,,-25%,
`),
    {
      columns: { revenue: "合计" },
      leftOut: [4, 5, 6],
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
    },
  ],
  [
    "groups with their names before the word",
    file(`
Group,Customer,Sales
Retail,Alder,500
Retail,Birch,200
Retail - Total,,700
Wholesale,Cedar,100
Wholesale - Total,,100
`),
    {
      leftOut: [4, 6],
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
];
