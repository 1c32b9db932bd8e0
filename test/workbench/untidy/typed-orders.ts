/** Lists of orders whose columns say in many ways that nothing was bought, or who bought it. */
import type { TypedList } from "./typed-lists";

/** Lines of a file. */
const lines = (...rows: readonly string[]): string => `${rows.join("\n")}\n`;

export const FURTHER_ORDERS: readonly TypedList[] = [
  [
    "a status of the payment beside that of the order",
    lines(
      "Date,Customer,Amount,Order Status,Payment Status",
      "2024-01-05,Alder,500,Completed,Paid",
      "2024-01-06,Birch,9000,Completed,Refunded",
      "2024-02-07,Birch,50,Completed,Paid",
      "2024-02-08,Cedar,60,Cancelled,Paid",
      "2024-02-09,Cedar,10,Completed,Paid",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 50],
        ["Cedar", 10],
      ],
      said: [/Payment Status is Refunded: 1 row worth 9,000/, /status Cancelled/],
    },
  ],
  [
    "a delivery that came back",
    lines(
      "Date,Customer,Amount,Payment Status,Fulfillment Status",
      "2024-01-05,Alder,500,paid,fulfilled",
      "2024-01-06,Birch,9000,paid,returned",
      "2024-02-07,Birch,50,paid,unfulfilled",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 50],
      ],
      said: [/Fulfillment Status is returned/],
    },
  ],
  [
    "states under a heading that could be a region",
    lines(
      "Date,Customer,Amount,State",
      "2024-01-05,Alder,500,sale",
      "2024-01-06,Birch,9000,cancel",
      "2024-02-07,Birch,50,sale",
      "2024-02-07,Alder,60,draft",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 50],
      ],
      said: [/State is cancel/, /State is draft/],
    },
  ],
  [
    "states that say neither",
    lines(
      "Date,Customer,Amount,Status",
      "2024-01-05,Alder,500,Completed",
      "2024-01-06,Birch,9000,Pending",
      "2024-02-07,Birch,50,Completed",
      "2024-02-07,Alder,60,On hold",
    ),
    {
      orders: true,
      worth: [
        ["Birch", 9050],
        ["Alder", 560],
      ],
      questions: ["state Pending"],
      said: [/does not say whether anything was bought \(On hold\): 1 row worth 60/],
      answers: [
        {
          choose: /^Called off/,
          orders: true,
          worth: [
            ["Alder", 560],
            ["Birch", 50],
          ],
        },
      ],
    },
  ],
  [
    "a mark for what came back",
    lines(
      "Date,Customer,Amount,Returned?",
      "2024-01-05,Alder,500,N",
      "2024-01-06,Birch,9000,Y",
      "2024-02-07,Birch,50,N",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 50],
      ],
      said: [/Returned\? is filled/],
    },
  ],
  [
    "a day on which money was paid back",
    lines(
      "Date,Customer,Amount,Refunded at",
      "2024-01-05,Alder,500,",
      "2024-01-06,Birch,9000,2024-01-09",
      "2024-02-07,Birch,50,",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 50],
      ],
      said: [/Refunded at is filled/],
    },
  ],
  [
    "a reason for a cancellation",
    lines(
      "Date,Customer,Amount,Cancellation Reason",
      "2024-01-05,Alder,500,",
      "2024-01-06,Birch,9000,Customer request",
      "2024-02-07,Birch,50,n/a",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 50],
      ],
      said: [/Cancellation Reason is filled/],
    },
  ],
  [
    "money that the bank took back",
    lines(
      "Date,Customer,Amount,Status",
      "2024-01-05,Alder,500,Paid",
      "2024-01-06,Birch,900,Chargeback",
      "2024-01-08,Birch,50,Paid",
      "2024-01-09,Alder,5,Paid",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 505],
        ["Birch", 50],
      ],
      said: [/Chargeback/],
    },
  ],
  [
    "a return whose line has a state of its own",
    lines(
      "Date,Customer,Amount,Status",
      "2024-01-05,Alder,500,Paid",
      "2024-01-06,Birch,900,Paid",
      "2024-01-08,Birch,-850,Refunded",
      "2024-01-09,Alder,5,Paid",
    ),
    // Birch: 900 - 850.
    {
      orders: true,
      worth: [
        ["Alder", 505],
        ["Birch", 50],
      ],
      said: [/returns? (?:and|or) cancellations?/],
    },
  ],
  [
    "credit notes written without a sign",
    lines(
      "Date,Customer,Amount,Type",
      "2024-01-05,Alder,500,Invoice",
      "2024-01-06,Birch,400,Invoice",
      "2024-01-07,Birch,300,Credit Note",
      "2024-01-08,Alder,50,Invoice",
    ),
    // Birch: 400 - 300, or 400 + 300.
    {
      orders: true,
      worth: [
        ["Alder", 550],
        ["Birch", 100],
      ],
      said: [/Taken off because Type is Credit Note: 1 row worth 300/],
      answers: [
        {
          choose: /^Count it$/,
          orders: true,
          worth: [
            ["Birch", 700],
            ["Alder", 550],
          ],
        },
      ],
    },
  ],
  [
    "credit notes in German",
    lines(
      "Belegdatum;Belegart;Belegnummer;Kunde;Betrag",
      "05.01.2024;Rechnung;1;Erle;500,00",
      "06.01.2024;Rechnung;2;Buche;450,00",
      "07.01.2024;Gutschrift;3;Buche;100,00",
      "08.01.2024;Rechnung;4;Erle;1,00",
    ),
    // Erle: 500 + 1; Buche: 450 - 100.
    {
      orders: true,
      worth: [
        ["Erle", 501],
        ["Buche", 350],
      ],
      said: [/Belegart is Gutschrift/],
    },
  ],
  [
    "payments between invoices",
    lines(
      "Date,Transaction Type,Num,Customer,Amount",
      "01/25/2024,Invoice,1001,Alder,500",
      "01/26/2024,Payment,,Alder,500",
      "01/27/2024,Invoice,1002,Birch,450",
      "01/28/2024,Credit Memo,1003,Birch,-50",
      "01/29/2024,Payment,,Birch,400",
    ),
    // Birch: 450 - 50; what was paid of it is no further purchase.
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 400],
      ],
      said: [/Transaction Type is Payment: 2 rows worth 900/],
    },
  ],
  [
    "payments below 0 between invoices",
    lines(
      "Date,Customer,Type,Amount",
      "2024-01-05,Alder,Invoice,500",
      "2024-01-25,Alder,Payment,-500",
      "2024-01-06,Birch,Invoice,400",
      "2024-01-08,Birch,Invoice,50",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 450],
      ],
      said: [/Type is Payment: 1 row worth -500/],
    },
  ],
  [
    "documents in Chinese",
    lines(
      "日期,单据类型,单号,客户,金额",
      "2024-01-05,销售出库单,1,松木,500",
      "2024-01-06,销售出库单,2,柏树,450",
      "2024-01-07,销售退货单,3,柏树,100",
      "2024-01-08,收款单,4,松木,500",
    ),
    // 柏树: 450 - 100.
    {
      orders: true,
      worth: [
        ["松木", 500],
        ["柏树", 350],
      ],
      said: [/销售退货单/, /收款单/],
    },
  ],
  [
    "refunds that the net amounts are already without",
    lines(
      "Date,Customer,Net Sales,Refunds,Gross Sales",
      "2024-01-05,Alder,500,0,500",
      "2024-02-07,Birch,200,-100,300",
      "2024-02-08,Birch,7,0,7",
      "2024-02-09,Alder,50,0,50",
    ),
    // Birch: 200 + 7, of which nothing is taken off once more.
    {
      orders: true,
      worth: [
        ["Alder", 550],
        ["Birch", 207],
      ],
      said: [/already without them/],
      answers: [
        {
          choose: /^Take them off$/,
          orders: true,
          worth: [
            ["Alder", 550],
            ["Birch", 107],
          ],
        },
      ],
    },
  ],
  [
    "refunds that are more than is left of the order",
    lines(
      "Date,Customer,Net Amount,Refund Amount",
      "2024-01-05,Alder,500,0",
      "2024-02-07,Birch,50,0",
      "2024-02-08,Birch,20,100",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 500],
        ["Birch", 70],
      ],
      said: [/already without them/],
    },
  ],
  [
    "namesakes with first names in a column of their own",
    lines(
      "Date,First Name,Last Name,Amount",
      "2024-01-05,Mia,Smith,500",
      "2024-01-06,Leo,Smith,450",
      "2024-01-08,Leo,Smith,60",
      "2024-01-09,Ann,Brown,600",
    ),
    // Leo: 450 + 60.
    {
      orders: true,
      worth: [
        ["Ann Brown", 600],
        ["Leo Smith", 510],
        ["Mia Smith", 500],
      ],
      said: [/named by First Name and Last Name/],
    },
  ],
  [
    "addresses for mail in another case",
    lines(
      "Order Date,Email,Total",
      "2024-01-05,Mia@Example.com,500",
      "2024-01-06,mia@example.com,300",
      "2024-01-07,leo@example.com,600",
    ),
    {
      orders: true,
      questions: ["same-customers"],
      answers: [
        {
          choose: /^Yes/,
          orders: true,
          worth: [
            ["Mia@Example.com", 800],
            ["leo@example.com", 600],
          ],
        },
      ],
    },
  ],
  [
    "a number of the customer on some orders only",
    lines(
      "Date,Customer ID,Customer,Amount",
      "2024-01-05,7,Alder,500",
      "2024-01-06,,Alder,300",
      "2024-01-09,9,Birch,600",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 800],
        ["Birch", 600],
      ],
    },
  ],
  [
    "a number that has joined two spellings",
    lines(
      "Date,Customer ID,Customer Name,Amount",
      "2024-01-05,1,alder ltd,500",
      "2024-01-06,1,Alder Ltd.,900",
      "2024-01-07,2,Birch,50",
    ),
    {
      orders: true,
      worth: [
        ["alder ltd", 1400],
        ["Birch", 50],
      ],
      said: [/several names is one customer/],
    },
  ],
  [
    "years of two digits in front",
    lines(
      "Date,Customer,Amount",
      "24/01/05,Alder,500",
      "24/01/06,Birch,200",
      "24/02/27,Alder,100",
      "24/02/08,Birch,50",
    ),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 250],
      ],
      days: { Alder: ["2024-01-05", "2024-02-27"], Birch: ["2024-01-06", "2024-02-08"] },
    },
  ],
  [
    "days without a century, which are no months of 2401",
    lines("Date,Customer,Amount", "240105,Alder,500", "240106,Birch,200", "240213,Alder,100"),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 200],
      ],
      days: { Alder: ["2024-01-05", "2024-02-13"], Birch: ["2024-01-06", "2024-01-06"] },
      said: [/240105/],
    },
  ],
  [
    "days without a century that no cell settles",
    lines("Date,Customer,Amount", "010224,Alder,500", "020224,Birch,200", "030224,Alder,100"),
    {
      orders: true,
      days: { Alder: ["2024-01-02", "2024-03-02"], Birch: ["2024-02-02", "2024-02-02"] },
      said: [/010224/],
    },
  ],
];
