/** Lists of trades and programs beyond the usual ones, each with one thing that a person sees at once. */
import type { TypedList } from "./typed-lists";

/** A file as it stands between the first and the last line. */
const file = (rows: string): string => rows.slice(1);

export const TRADES: readonly TypedList[] = [
  [
    "a Swedish ledger, with a title and a sum",
    file(`
Kundreskontra 2024;;;
Företag AB;;;
Kundnr;Kundnamn;Ort;Omsättning exkl. moms
1001;Björk AB;Malmö;1 200,50
1002;Gran HB;Lund;300,00
1003;Tall AB;Kalmar;90,25
Summa;;;1 590,75
`),
    {
      range: "A3:D7",
      leftOut: [7],
      worth: [
        ["Björk AB", 1200.5],
        ["Gran HB", 300],
        ["Tall AB", 90.25],
      ],
    },
  ],
  [
    "a Romanian list with and without tax",
    file(`
Nr. crt.;Client;CUI;Valoare fara TVA;Total de plata
1;Stejar SRL;RO123456;1.000,00;1.190,00
2;Fag SRL;RO223456;400,00;476,00
3;Brad SRL;RO323456;100,00;119,00
`),
    {
      columns: { revenue: "Valoare fara TVA" },
      worth: [
        ["Stejar SRL", 1000],
        ["Fag SRL", 400],
        ["Brad SRL", 100],
      ],
    },
  ],
  [
    "a Hebrew total",
    file(`
לקוח,עיר,סכום
אלון,חיפה,5000
ארז,יפו,700
סה"כ,,5700
`),
    {
      leftOut: [4],
      worth: [
        ["אלון", 5000],
        ["ארז", 700],
      ],
    },
  ],
  [
    "PayPal, a payment that was denied and a withdrawal",
    file(`
Date,Time,Name,Type,Status,Currency,Gross,Fee,Net
01/05/2024,08:00:00,Ann Alder,Express Checkout Payment,Completed,USD,500.00,-15.00,485.00
01/25/2024,08:00:00,Bo Birch,Express Checkout Payment,Denied,USD,"9,000.00",0.00,"9,000.00"
02/05/2024,08:00:00,Bo Birch,Express Checkout Payment,Completed,USD,50.00,-2.00,48.00
02/06/2024,08:00:00,,General Withdrawal,Completed,USD,-533.00,0.00,-533.00
`),
    {
      orders: true,
      // What was paid, not what is left of it after the fee.
      columns: { customer: "Name", revenue: "Gross" },
      worth: [
        ["Ann Alder", 500],
        ["Bo Birch", 50],
      ],
      problems: ["C5"],
    },
  ],
  [
    "eBay, an empty line below the header and a footer",
    file(`
"Sales Record Number","Buyer Username","Buyer Name","Sale Date","Sold For","Total Price"
,,,,,
101,al,Ann Alder,Jan-05-24,$500.00,$510.00
102,bi,Bo Birch,Jan-06-24,$200.00,$210.00
103,al,Ann Alder,Feb-07-24,$100.00,$105.00
3,record(s) downloaded,,,,
Seller ID : pine,,,,,
`),
    {
      orders: true,
      leftOut: [6, 7],
      worth: [
        ["Ann Alder", 615],
        ["Bo Birch", 210],
      ],
    },
  ],
  [
    "subscribers of a newsletter with a rating",
    file(`
Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,LATITUDE,LONGITUDE
ann@x.example,Ann,Alder,5,2024-01-05 08:00:00,52.52,13.40
bo@x.example,Bo,Birch,2,2024-02-05 08:00:00,48.85,2.35
cy@x.example,Cy,Cedar,3,2024-03-05 08:00:00,41.90,12.49
`),
    {
      refusal: /Revenue or Profit/,
    },
  ],
  [
    "a hotel with nights, a rate and a guest who did not come",
    file(`
Confirmation,Guest Name,Arrival,Departure,Nights,Rate,Total Charge,Booking Status
11,Ann Alder,2024-01-05,2024-01-10,5,100,500,Checked out
12,Bo Birch,2024-01-06,2024-01-16,10,900,9000,No-show
13,Bo Birch,2024-02-06,2024-02-07,1,50,50,Checked out
`),
    {
      orders: true,
      columns: { revenue: "Total Charge", date: "Arrival" },
      worth: [
        ["Ann Alder", 500],
        ["Bo Birch", 50],
      ],
    },
  ],
  [
    "a gym with its monthly fee",
    file(`
Member #,Member,Joined,Plan,Monthly Fee,Visits
1,Ann Alder,2023-01-05,Gold,80,120
2,Bo Birch,2023-02-05,Basic,30,200
3,Cy Cedar,2023-03-05,Gold,80,10
`),
    {
      columns: { revenue: "Monthly Fee" },
      worth: [
        ["Ann Alder", 80],
        ["Bo Birch", 30],
        ["Cy Cedar", 80],
      ],
    },
  ],
  [
    "donors with their last, their largest and all gifts",
    file(`
Donor,Last Gift Date,Last Gift Amount,Largest Gift,Lifetime Giving,# Gifts
Ann Alder,2024-01-05,50,500,900,9
Bo Birch,2024-02-05,600,600,700,2
Cy Cedar,2024-03-05,10,20,100,10
`),
    {
      columns: { revenue: "Lifetime Giving" },
      worth: [
        ["Ann Alder", 900],
        ["Bo Birch", 700],
        ["Cy Cedar", 100],
      ],
    },
  ],
  [
    "a revenue in percent",
    file(`
Customer,City,Revenue
Alder,Rome,62.5%
Birch,Oslo,25%
Cedar,Bonn,12.5%
`),
    {
      refusal: /Revenue or Profit/,
    },
  ],
  [
    "names in lines of their own",
    file(`
Sales by Customer Detail,,,,
January - December 2024,,,,
,Date,Num,Product,Amount
Alder,,,,
,01/05/2024,1001,Lamp,500.00
,01/25/2024,1002,Desk,100.00
Total for Alder,,,,600.00
Birch,,,,
,02/05/2024,1003,Lamp,550.00
Total for Birch,,,,550.00
TOTAL,,,,"1,150.00"
`),
    {
      range: "A3:E11",
      orders: true,
      leftOut: [7, 10, 11],
      worth: [
        ["Alder", 600],
        ["Birch", 550],
      ],
    },
  ],
  [
    "last and first names of a Japanese shop",
    file(`
注文ID,注文日時,氏(請求先),名(請求先),価格,数量,合計金額
A1,2024-01-05 10:00:00,山田,花子,500,1,500
A2,2024-01-06 10:00:00,山田,太郎,400,1,400
A3,2024-02-06 10:00:00,鈴木,花子,600,1,600
A4,2024-02-07 10:00:00,山田,花子,50,1,50
`),
    {
      orders: true,
      worth: [
        ["鈴木花子", 600],
        ["山田花子", 550],
        ["山田太郎", 400],
      ],
    },
  ],
  [
    "last names alone",
    file(`
注文ID,注文日時,氏(請求先),合計金額
A1,2024-01-05 10:00:00,山田,500
A2,2024-01-06 10:00:00,鈴木,400
A3,2024-02-06 10:00:00,山田,600
`),
    {
      orders: true,
      worth: [
        ["山田", 1100],
        ["鈴木", 400],
      ],
      said: [/last names only/],
    },
  ],
  [
    "quotes among orders",
    file(`
Type,Date,Customer,Amount
Quote,2024-01-05,Birch,9000
Order,2024-01-06,Alder,500
Order,2024-02-05,Alder,100
Order,2024-02-06,Birch,50
`),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 50],
      ],
      said: [/Type is Quote: 1 row worth 9,000/],
    },
  ],
  [
    "a bank with debits and credits",
    file(`
Date,Description,Debit,Credit,Balance
2024-01-05,Alder,,500,500
2024-01-06,Rent office,400,,100
2024-01-25,Birch,,550,650
2024-02-05,Alder,,100,750
`),
    {
      questions: ["column customer", "column revenue"],
    },
  ],
  [
    "a line that was cancelled in an order that was not",
    file(`
Order ID,Order Date,Customer,Line Total,Line Status
1,2024-01-05,Alder,500,Shipped
1,2024-01-05,Alder,9000,Cancelled
2,2024-01-06,Birch,600,Shipped
3,2024-02-06,Birch,10,Shipped
`),
    {
      orders: true,
      worth: [
        ["Birch", 610],
        ["Alder", 500],
      ],
      said: [/Line Status is Cancelled: 1 row worth 9,000/],
    },
  ],
  [
    "an order of a test",
    file(`
Date,Customer,Amount
2024-01-05,Alder,500
2024-01-06,TEST TEST,9000
2024-01-07,Birch,550
2024-02-05,Alder,100
`),
    {
      orders: true,
      worth: [
        ["TEST TEST", 9000],
        ["Alder", 600],
        ["Birch", 550],
      ],
      said: [/under one name.*TEST TEST/],
    },
  ],
  [
    "day and time as one number",
    file(`
交易时间,客户,金额
20240105103000,松木,500
20240125103000,柏树,550
20240207103000,松木,100
`),
    {
      orders: true,
      worth: [
        ["松木", 600],
        ["柏树", 550],
      ],
      days: { 松木: ["2024-01-05", "2024-02-07"] },
    },
  ],
  [
    "a date with which spreadsheets begin to count",
    file(`
Date,Customer,Amount
2024-01-05,Alder,500
1900-01-01,Birch,550
2024-02-07,Alder,100
2024-02-08,Birch,10
`),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 560],
      ],
      problems: ["A3"],
    },
  ],
  [
    "a star that points at a footnote",
    file(`
Customer,Sales
Alder,500*
Birch,200
Cedar,100
* includes project revenue,
`),
    {
      leftOut: [5],
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "Stripe, a payment without a method",
    file(`
created,customer_email,amount_cents,currency,status
2024-01-05,ann@x.example,50000,usd,succeeded
2024-01-06,bo@x.example,55000,usd,succeeded
2024-02-05,ann@x.example,10000,usd,succeeded
2024-02-06,bo@x.example,900000,usd,requires_payment_method
`),
    {
      orders: true,
      worth: [
        ["ann@x.example", 600],
        ["bo@x.example", 550],
      ],
    },
  ],
  [
    "a school with fees that were paid",
    file(`
Student Name,Class,Fee Due,Fee Paid,Balance
Ann,3A,500,500,0
Bo,3B,700,100,600
Cy,3A,90,90,0
`),
    {
      columns: { revenue: "Fee Paid" },
      worth: [
        ["Ann", 500],
        ["Bo", 100],
        ["Cy", 90],
      ],
    },
  ],
  [
    "patients with their day of birth",
    file(`
Patient Name,DOB,Visit Date,Charges,Insurance Paid,Patient Paid
Ann,1990-01-05,2024-01-05,500,400,100
Bo,1985-01-25,2024-01-25,550,0,550
Ann,1990-01-05,2024-02-05,100,50,50
`),
    {
      orders: true,
      columns: { date: "Visit Date", revenue: "Charges" },
      worth: [
        ["Ann", 600],
        ["Bo", 550],
      ],
    },
  ],
  [
    "groups set in over their customers",
    file(`
Group / Customer,Sales
North,700
  Alder,500
  Birch,200
South,150
  Cedar,100
  Elm,50
`),
    {
      leftOut: [2, 5],
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
        ["Elm", 50],
      ],
    },
  ],
  [
    "credit notes in German, above 0",
    file(`
Belegart;Belegdatum;Kunde;Betrag
Rechnung;05.01.2024;Erle;500,00
Rechnung;06.01.2024;Buche;900,00
Gutschrift;09.01.2024;Buche;850,00
Rechnung;25.02.2024;Erle;100,00
`),
    {
      orders: true,
      worth: [
        ["Erle", 600],
        ["Buche", 50],
      ],
    },
  ],
  [
    "two headers, in Chinese and English",
    file(`
客户,城市,金额
Customer,City,Amount
松木,北京,500
柏树,上海,200
杉木,广州,100
`),
    {
      worth: [
        ["松木", 500],
        ["柏树", 200],
        ["杉木", 100],
      ],
    },
  ],
  [
    "pages of a Spanish report",
    file(`
Cliente;Ciudad;Ventas
Aliso SL;Madrid;500,00
Página 1 de 2;;
Cliente;Ciudad;Ventas
Abedul SA;Lugo;200,00
Cedro;León;100,00
Página 2 de 2;;
Total general;;800,00
`),
    {
      leftOut: [3, 4, 7, 8],
      worth: [
        ["Aliso SL", 500],
        ["Abedul SA", 200],
        ["Cedro", 100],
      ],
    },
  ],
  [
    "masked names with numbers",
    file(`
订单时间,买家ID,收货人,实付款
2024-01-05,tb001,张**,500
2024-01-06,tb002,张**,400
2024-02-05,tb003,李**,600
2024-02-06,tb001,张**,50
`),
    {
      orders: true,
      worth: [
        ["李**", 600],
        ["张** (tb001)", 550],
        ["张** (tb002)", 400],
      ],
    },
  ],
];
