/** Lists as known programs export them, with all their columns, notes and totals. */
import type { TypedList } from "./typed-lists";

/** A file as it stands between the first and the last line. */
const file = (rows: string): string => rows.slice(1);

export const EXPORTS: readonly TypedList[] = [
  [
    "Shopify, orders, with an order paid back",
    file(`
Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing City,Billing Zip,Billing Country,Billing Phone,Shipping Name,Notes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Id,Tags,Risk Level,Source
#1001,ann@x.com,paid,2024-01-05 10:00:00 -0500,fulfilled,2024-01-06 10:00:00 -0500,yes,USD,500.00,10.00,40.00,550.00,,0.00,Standard,2024-01-05 10:00:00 -0500,2,Lamp,200.00,,L1,true,true,fulfilled,Ann Alder,1 St,NYC,10001,US,15550001,Ann Alder,,,Shopify Payments,c1,0.00,Shop,5001,,Low,web
#1001,ann@x.com,,,,,,,,,,,,,,2024-01-05 10:00:00 -0500,1,Bulb,100.00,,B1,true,true,fulfilled,,,,,,,,,,,,,Shop,,,,
#1002,bob@x.com,paid,2024-01-08 10:00:00 -0500,fulfilled,2024-01-08 10:00:00 -0500,no,USD,200.00,10.00,16.00,226.00,,0.00,Standard,2024-01-08 10:00:00 -0500,1,Lamp,200.00,,L1,true,true,fulfilled,Bob Birch,2 St,NYC,10002,US,15550002,Bob Birch,,,Shopify Payments,c2,0.00,Shop,5002,,Low,web
#1003,ann@x.com,refunded,2024-02-05 10:00:00 -0500,fulfilled,2024-02-06 10:00:00 -0500,yes,USD,900.00,10.00,72.00,982.00,,0.00,Standard,2024-02-05 10:00:00 -0500,9,Bulb,100.00,,B1,true,true,fulfilled,Ann Alder,1 St,NYC,10001,US,15550001,Ann Alder,,2024-02-06 10:00:00 -0500,Shopify Payments,c3,982.00,Shop,5003,,Low,web
`),
    {
      orders: true,
      columns: { customer: "Email", revenue: "Total" },
      worth: [
        ["ann@x.com", 550],
        ["bob@x.com", 226],
      ],
      said: [/status refunded: 1 row worth 982/, /Total \(L\): the whole amount, of which refunds/],
    },
  ],
  [
    "Stripe, payments with equal amounts in another currency column",
    file(`
id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Is Link,Link Funds,Mode,PaymentIntent ID,Payment Source Type,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Customer ID,Customer Description,Customer Email,Invoice ID,Transfer
ch_1,2024-01-05 10:00:00,500.00,0.00,usd,true,500.00,0.00,usd,,Subscription,14.80,false,0,Live,pi_1,card,,SHOP,Paid,Payment complete.,0.00,card_1,cus_A,Ann Alder,ann@x.com,,
ch_2,2024-01-06 10:00:00,200.00,0.00,usd,true,200.00,0.00,usd,,Subscription,6.10,false,0,Live,pi_2,card,,SHOP,Paid,Payment complete.,0.00,card_2,cus_B,Bob Birch,bob@x.com,,
ch_3,2024-01-07 10:00:00,9000.00,0.00,usd,false,9000.00,0.00,usd,card_declined,Subscription,0.00,false,0,Live,pi_3,card,,SHOP,Failed,The bank declined.,0.00,card_2,cus_B,Bob Birch,bob@x.com,,
ch_4,2024-02-05 10:00:00,100.00,50.00,usd,true,100.00,50.00,usd,,Subscription,3.20,false,0,Live,pi_4,card,2024-02-06 10:00:00,SHOP,Paid,Payment complete.,0.00,card_1,cus_A,Ann Alder,ann@x.com,,
`),
    {
      orders: true,
      columns: { customer: "Customer Email", revenue: "Amount", date: "Created date (UTC)" },
      // 500 + 100 - 50 paid back; the 9,000 of Birch failed.
      worth: [
        ["ann@x.com", 550],
        ["bob@x.com", 200],
      ],
      said: [/status Failed/, /Refunds in Amount Refunded/],
    },
  ],
  [
    "QuickBooks, sales by customer with a project and its total",
    file(`
Alder Trading Co
Sales by Customer Summary
January - December 2024

,Total
Ann Alder,"5,000.00"
Bob Birch,"$2,000.00"
   Birch Project,500.00
Total Bob Birch,"$2,500.00"
Carl Cedar,100.00
TOTAL,"$7,600.00"


"Thursday, January 2, 2025 10:15 AM GMT+8 - Accrual Basis"
`),
    {
      range: "A5:B11",
      leftOut: [9, 11],
      worth: [
        ["Ann Alder", 5000],
        ["Bob Birch", 2000],
        ["Birch Project", 500],
        ["Carl Cedar", 100],
      ],
    },
  ],
  [
    "Xero, aged receivables with the percentages of the total",
    file(`
Aged Receivables Summary
Demo Company (US)
As at 31 December 2024
Ageing by due date

Contact,Current,< 1 Month,1 Month,2 Months,3 Months,Older,Total
Ann Alder,500.00,0.00,0.00,0.00,0.00,0.00,500.00
Bob Birch,0.00,100.00,0.00,50.00,0.00,50.00,200.00
Carl Cedar,100.00,0.00,0.00,0.00,0.00,0.00,100.00
Total,600.00,100.00,0.00,50.00,0.00,50.00,800.00
Percentage of total,75%,12.5%,0%,6.25%,0%,6.25%,100%
`),
    {
      columns: { customer: "Contact", revenue: "Total" },
      leftOut: [10, 11],
      worth: [
        ["Ann Alder", 500],
        ["Bob Birch", 200],
        ["Carl Cedar", 100],
      ],
    },
  ],
  [
    "Xero, invoice lines with the account of the ledger",
    file(`
*ContactName,EmailAddress,POAddressLine1,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,*Description,*Quantity,*UnitAmount,Discount,LineAmount,*AccountCode,*TaxType,TaxAmount,Currency,Type,Sent,Status
Ann Alder,a@x.com,,INV-1,,05/01/2024,04/02/2024,660.00,60.00,660.00,0.00,,Lamp,5,100.00,,500.00,200,Tax,50.00,USD,Sales invoice,Sent,Paid
Ann Alder,a@x.com,,INV-1,,05/01/2024,04/02/2024,660.00,60.00,660.00,0.00,,Bulb,10,10.00,,100.00,200,Tax,10.00,USD,Sales invoice,Sent,Paid
Bob Birch,b@x.com,,INV-2,,25/01/2024,24/02/2024,220.00,20.00,0.00,220.00,,Lamp,2,100.00,,200.00,200,Tax,20.00,USD,Sales invoice,Sent,Awaiting Payment
`),
    {
      orders: true,
      columns: { customer: "*ContactName", revenue: "LineAmount", "customer-id": null },
      worth: [
        ["Ann Alder", 600],
        ["Bob Birch", 200],
      ],
      said: [/before it is paid \(Awaiting Payment\): 1 row worth 200/],
      answers: [
        {
          choose: /^Leave it out/,
          orders: true,
          columns: { "customer-id": null },
          worth: [["Ann Alder", 600]],
        },
      ],
    },
  ],
  [
    "ERPNext, sales register",
    file(`
Voucher,Posting Date,Customer,Customer Name,Customer Group,Territory,Tax Id,Receivable Account,Mode Of Payment,Owner,Remarks,Currency,Sales,Net Total,VAT,Tax Total,Grand Total,Rounded Total,Outstanding Amount
SINV-1,2024-01-05,CUST-1,Alder Ltd,Commercial,UK,,Debtors,,Admin,No Remarks,USD,500,500,50,50,550,550,0
SINV-2,2024-01-06,CUST-2,Birch & Co,Commercial,UK,,Debtors,,Admin,No Remarks,USD,200,200,20,20,220,220,220
SINV-3,2024-02-06,CUST-1,Alder Ltd,Commercial,UK,,Debtors,,Admin,No Remarks,USD,100,100,10,10,110,110,0
Total,,,,,,,,,,,,800,800,80,80,880,880,220
`),
    {
      orders: true,
      columns: { customer: "Customer Name", revenue: "Net Total" },
      leftOut: [5],
      worth: [
        ["Alder Ltd", 600],
        ["Birch & Co", 200],
      ],
    },
  ],
  [
    "SAP, lines of orders in German",
    file(`
SOrg.;Verk.beleg;Angelegt am;Auftr.geber;Name 1;Material;Bezeichnung;Auftragsmenge;ME;Nettowert;Währg
1000;4711001;05.01.2024;100001;Erle AG;M-1;Lampe;5;ST;1.500,50;EUR
1000;4711002;06.01.2024;100002;Buche GmbH;M-1;Lampe;2;ST;200,00;EUR
1000;4711003;25.02.2024;100002;Buche GmbH;M-1;Lampe;1;ST;200,00-;EUR
1000;4711004;26.02.2024;100001;Erle AG;M-2;Birne;10;ST;100,00;EUR
`),
    {
      orders: true,
      columns: {
        customer: "Name 1",
        date: "Angelegt am",
        revenue: "Nettowert",
        "order-number": "Verk.beleg",
      },
      // 1,500.50 + 100; 200 - 200.
      worth: [
        ["Erle AG", 1600.5],
        ["Buche GmbH", 0],
      ],
      days: { "Erle AG": ["2024-01-05", "2024-02-26"] },
    },
  ],
  [
    "Kingdee, receivables with an empty line below the header",
    file(`
应收款汇总表,,,,,,,
公司名称：松木贸易有限公司,,,,,,,
会计期间：2024年1期 - 2024年12期,,,,币别：人民币,,,
客户代码,客户名称,期初余额,本期应收,本期实收,期末余额,,
,,,,,,,
01.001,柏树商行,100,5000,4000,1100,,
01.002,松木公司,0,2000,2000,0,,
01.003,杉木店,50,1000,500,550,,
,合计,150,8000,6500,1650,,
制表人：张三,,,,打印日期：2025-01-02,,,
`),
    {
      range: "A4:F10",
      columns: { customer: "客户名称", revenue: "本期应收" },
      leftOut: [9, 10],
      worth: [
        ["柏树商行", 5000],
        ["松木公司", 2000],
        ["杉木店", 1000],
      ],
    },
  ],
  [
    "Taobao, orders of which one was closed",
    file(`
订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址,运送方式,联系电话,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝种类,物流单号,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,退款金额
="1001",柏树买家,a@a.com,490,10,0,500,0,500,0,交易成功,,张三,杭州,快递,,'13800138000,2024-01-05 10:00:00,2024-01-05 10:05:00,台灯,1,123,顺丰,,5,1,店,0
="1002",松木买家,b@a.com,200,0,0,200,0,200,0,交易成功,,李四,杭州,快递,,'13900139000,2024-01-06 10:00:00,2024-01-06 10:05:00,台灯,1,124,顺丰,,2,1,店,0
="1003",松木买家,b@a.com,9000,0,0,9000,0,0,0,交易关闭,,李四,杭州,快递,,'13900139000,2024-01-07 10:00:00,,台灯,1,125,顺丰,,90,1,店,0
="1004",柏树买家,a@a.com,100,0,0,100,0,90,0,交易成功,,张三,杭州,快递,,'13800138000,2024-02-07 10:00:00,2024-02-07 10:05:00,灯泡,1,126,顺丰,,10,1,店,0
`),
    {
      orders: true,
      columns: { customer: "买家会员名", revenue: "买家实际支付金额" },
      worth: [
        ["柏树买家", 590],
        ["松木买家", 200],
      ],
    },
  ],
  [
    "JD, an order that waits for its payment",
    file(`
订单号,商品ID,商品名称,订购数量,支付方式,下单时间,京东价,订单金额,结算金额,余额支付,应付金额,订单状态,订单类型,下单帐号,客户姓名,客户地址,联系电话,订单备注,发票类型
1001,10,台灯,5,在线支付,2024-01-05 10:00:00,100,500,500,0,500,完成,,jd_a,张三,北京,138****8000,,电子发票
1002,10,台灯,2,在线支付,2024-01-06 10:00:00,100,200,200,0,200,完成,,jd_b,李四,北京,139****9000,,电子发票
1003,10,台灯,90,在线支付,2024-01-07 10:00:00,100,9000,9000,0,9000,(删除)等待付款,,jd_b,李四,北京,139****9000,,电子发票
1004,11,灯泡,10,在线支付,2024-02-07 10:00:00,10,100,90,0,90,完成,,jd_a,张三,北京,138****8000,,电子发票
`),
    {
      orders: true,
      columns: { customer: "下单帐号" },
      // 500 + 90; the order of 9,000 is not paid.
      worth: [
        ["jd_a", 590],
        ["jd_b", 200],
      ],
      said: [/\(删除\)等待付款/],
    },
  ],
  [
    "Alipay, a bill with what was paid out",
    file(`
------------------------------------------------------------------------------------
导出信息：
姓名：张三
支付宝账户：zhangsan@a.com
起始时间：[2024-01-01 00:00:00]    终止时间：[2024-12-31 23:59:59]
导出交易类型：[全部]
导出时间：[2025-01-02 10:00:00]
共4笔记录
收入：3笔 800.00元
支出：1笔 30.00元
不计收支：0笔 0.00元

特别提示：
1.本回单内容可表明支付宝受理了相应交易申请，如需寻求纸质盖章，请联系客服；
2.请勿将本回单作为收款方发货的凭据使用；

------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------
交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,
2024-01-05 10:00:00,其他,柏树,a***@a.com,货款,收入,500.00,,交易成功,2024010522001,\t,,
2024-01-06 10:00:00,其他,松木,b***@a.com,货款,收入,200.00,,交易成功,2024010622001,\t,,
2024-01-07 10:00:00,餐饮美食,面馆,c***@a.com,午饭,支出,30.00,余额宝,交易成功,2024010722001,\t,,
2024-02-07 10:00:00,其他,柏树,a***@a.com,货款,收入,100.00,,交易成功,2024020722001,\t,,
`),
    {
      orders: true,
      columns: { customer: "交易对方", revenue: "金额" },
      worth: [
        ["柏树", 600],
        ["松木", 200],
      ],
      said: [/收\/支 is 支出: 1 row worth 30/],
    },
  ],
  [
    "Alipay, an older bill with its sums below",
    file(`
支付宝交易记录明细查询
账号:[zhang@a.com]
起始日期:[2024-01-01 00:00:00]    终止日期:[2024-12-31 00:00:00]
---------------------------------交易记录明细列表------------------------------------
交易号                  ,商家订单号               ,交易创建时间              ,付款时间                ,最近修改时间              ,交易来源地     ,类型              ,交易对方            ,商品名称                ,金额（元）   ,收/支     ,交易状态    ,服务费（元）   ,成功退款（元）  ,备注                  ,资金状态     ,
2024010522\t,T1\t,2024-01-05 10:00:00 ,2024-01-05 10:00:00 ,2024-01-05 10:00:00 ,其他 ,即时到账交易 ,柏树 ,货款 ,500.00 ,收入 ,交易成功 ,0.00 ,0.00 , ,已收入 ,
2024010622\t,T2\t,2024-01-06 10:00:00 ,2024-01-06 10:00:00 ,2024-01-06 10:00:00 ,其他 ,即时到账交易 ,松木 ,货款 ,200.00 ,收入 ,交易成功 ,0.00 ,0.00 , ,已收入 ,
2024020722\t,T3\t,2024-02-07 10:00:00 ,2024-02-07 10:00:00 ,2024-02-07 10:00:00 ,其他 ,即时到账交易 ,柏树 ,货款 ,100.00 ,收入 ,交易成功 ,0.00 ,0.00 , ,已收入 ,
------------------------------------------------------------------------------------
共3笔记录
已收入:3笔,800.00元
待收入:0笔,0.00元
已支出:0笔,0.00元
待支出:0笔,0.00元
导出时间:[2025-01-02 10:00:00]    用户:张三
`),
    {
      orders: true,
      columns: { customer: "交易对方" },
      leftOut: [9, 10, 11, 12, 13, 14, 15],
      worth: [
        ["柏树", 600],
        ["松木", 200],
      ],
    },
  ],
  [
    "WeChat, a bill with what was paid out",
    file(`
微信支付账单明细,,,,,,,,
微信昵称：[张三],,,,,,,,
起始时间：[2024-01-01 00:00:00] 终止时间：[2024-12-31 23:59:59],,,,,,,,
导出类型：[全部],,,,,,,,
导出时间：[2025-01-02 10:00:00],,,,,,,,
,,,,,,,,
共4笔记录,,,,,,,,
收入：3笔 800.00元,,,,,,,,
支出：1笔 9000.00元,,,,,,,,
中性交易：0笔 0.00元,,,,,,,,
注：,,,,,,,,
1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易,,,,,,,,
2. 本明细仅展示当前账单中的交易，不包括已删除的记录,,,,,,,,
3. 本明细仅供个人对账使用,,,,,,,,
,,,,,,,,
----------------------微信支付账单明细列表--------------------,,,,,,,,
交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
2024-01-05 10:00:00,二维码收款,柏树,"/",收入,¥500.00,/,已收钱,"1001\t","/","/"
2024-01-06 10:00:00,二维码收款,松木,"/",收入,¥200.00,/,已收钱,"1002\t","/","/"
2024-01-07 10:00:00,商户消费,房东,"房租",支出,¥9000.00,零钱,支付成功,"1003\t","X1","/"
2024-02-07 10:00:00,二维码收款,柏树,"/",收入,¥100.00,/,已收钱,"1004\t","/","/"
`),
    {
      orders: true,
      columns: { customer: "交易对方", revenue: "金额(元)" },
      worth: [
        ["柏树", 600],
        ["松木", 200],
      ],
      said: [/收\/支 is 支出: 1 row worth 9,000/],
    },
  ],
  [
    "QuickBooks Desktop, an account with its name above",
    file(`
,,Type,Date,Num,Name,Memo,Debit,Credit,Balance
Accounts Receivable,,,,,,,,,
,,Invoice,01/05/2024,1001,Alder Ltd,,500,,500
,,Invoice,01/26/2024,1002,Birch & Co,,200,,700
Total Accounts Receivable,,,,,,,700,0,700
`),
    {
      range: "C1:J5",
      columns: { customer: "Name", revenue: "Debit" },
      leftOut: [5],
      worth: [
        ["Alder Ltd", 500],
        ["Birch & Co", 200],
      ],
    },
  ],
  [
    "Square, a sale without a customer",
    file(`
Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Details,Description,Event Type,Location,Customer ID,Customer Name
2024-01-05,10:00:00,Eastern,$500.00,$0.00,$500.00,$0.00,$40.00,$0.00,$0.00,$540.00,POS,$540.00,Dip,$0.00,($15.00),$525.00,T1,P1,Visa,1111,Reg,Sam,u,Lamp,Payment,Main,C1,Ann Alder
2024-01-06,10:00:00,Eastern,$200.00,$0.00,$200.00,$0.00,$16.00,$0.00,$0.00,$216.00,POS,$216.00,Dip,$0.00,($6.00),$210.00,T2,P2,Visa,2222,Reg,Sam,u,Lamp,Payment,Main,C2,Bob Birch
2024-01-07,10:00:00,Eastern,$9000.00,$0.00,$9000.00,$0.00,$0.00,$0.00,$0.00,$9000.00,POS,$0.00,N/A,$9000.00,$0.00,$9000.00,T3,P3,,,Reg,Sam,u,Lamp,Payment,Main,,
`),
    {
      columns: { customer: "Customer Name", revenue: "Net Sales" },
      leftOut: [4],
      worth: [
        ["Ann Alder", 500],
        ["Bob Birch", 200],
      ],
    },
  ],
  [
    "Magento, two columns with the same total",
    file(`
"ID","Purchase Point","Purchase Date","Bill-to Name","Ship-to Name","Grand Total (Base)","Grand Total (Purchased)","Status","Billing Address","Customer Email","Customer Group","Subtotal","Shipping and Handling","Customer Name","Payment Method","Total Refunded"
"000000001","Main","Jan 5, 2024 10:00:00 AM","Ann Alder","Ann Alder","$550.00","$550.00","complete","x","a@x.com","General","$500.00","$10.00","Ann Alder","check","$0.00"
"000000002","Main","Jan 6, 2024 10:00:00 AM","Bob Birch","Bob Birch","$220.00","$220.00","complete","x","b@x.com","General","$200.00","$5.00","Bob Birch","check","$0.00"
"000000003","Main","Jan 7, 2024 10:00:00 AM","Bob Birch","Bob Birch","$9,900.00","$9,900.00","canceled","x","b@x.com","General","$9,000.00","$5.00","Bob Birch","check","$0.00"
"000000004","Main","Feb 7, 2024 10:00:00 AM","Ann Alder","Ann Alder","$110.00","$110.00","complete","x","a@x.com","General","$100.00","$5.00","Ann Alder","check","$0.00"
`),
    {
      orders: true,
      columns: { customer: "Customer Name", revenue: "Grand Total (Base)" },
      worth: [
        ["Ann Alder", 660],
        ["Bob Birch", 220],
      ],
    },
  ],
  [
    "HubSpot, deals of which one was lost",
    file(`
Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company,Associated Contact
1,Alder - Lamp,Closed won,2024-01-05,Sam,500,Alder Ltd,Ann
2,Birch - Lamp,Closed won,2024-01-06,Sam,200,Birch & Co,Bob
3,Birch - Huge,Closed lost,2024-01-07,Sam,9000,Birch & Co,Bob
4,Alder - Bulb,Closed won,2024-02-07,Sam,100,Alder Ltd,Ann
`),
    {
      orders: true,
      columns: { customer: "Associated Company", status: "Deal Stage" },
      worth: [
        ["Alder Ltd", 600],
        ["Birch & Co", 200],
      ],
    },
  ],
  [
    "DATEV, turnover beside the balance",
    file(`
Konto;Kontobezeichnung;Umsatz Soll;Umsatz Haben;Saldo;S/H
10000;Erle AG;5.000,00;4.000,00;1.000,00;S
10001;Buche GmbH;2.000,00;2.000,00;0,00;
10002;Esche KG;1.000,00;500,00;500,00;S
Summe;;8.000,00;6.500,00;1.500,00;S
`),
    {
      columns: { revenue: "Umsatz Soll" },
      leftOut: [5],
      worth: [
        ["Erle AG", 5000],
        ["Buche GmbH", 2000],
        ["Esche KG", 1000],
      ],
    },
  ],
  [
    "Lexoffice, net beside gross",
    file(`
Rechnungsnr.;Rechnungsdatum;Fälligkeitsdatum;Kunde;Kundennr.;Betreff;Nettobetrag;USt.;Bruttobetrag;Status
RE1001;05.01.2024;04.02.2024;Erle AG;10001;Lampe;1.500,00;285,00;1.785,00;bezahlt
RE1002;16.01.2024;15.02.2024;Buche GmbH;10002;Lampe;200,00;38,00;238,00;offen
RE1003;17.01.2024;16.02.2024;Buche GmbH;10002;Lampe;9.000,00;1.710,00;10.710,00;storniert
RE1004;07.02.2024;08.03.2024;Erle AG;10001;Birne;100,00;19,00;119,00;bezahlt
`),
    {
      orders: true,
      columns: { revenue: "Nettobetrag" },
      worth: [
        ["Erle AG", 1600],
        ["Buche GmbH", 200],
      ],
      said: [/storniert/, /the net amount/],
    },
  ],
  [
    "Rakuten, names in two columns and a cancelled order",
    file(`
注文番号,注文ステータス,注文日時,注文者姓,注文者名,商品名,個数,単価,合計金額,請求金額,送料合計
1001,処理済,2024/01/05 10:00:00,松,太郎,ランプ,5,100,500,550,50
1002,処理済,2024/01/06 10:00:00,杉,花子,ランプ,2,100,200,250,50
1003,キャンセル確定,2024/01/07 10:00:00,杉,花子,ランプ,90,100,9000,9050,50
1004,処理済,2024/02/07 10:00:00,松,太郎,電球,10,10,100,150,50
`),
    {
      orders: true,
      columns: { date: "注文日時", status: "注文ステータス" },
      // Billed with 50 for the delivery: 550 + 150, and 250.
      worth: [
        ["松太郎", 700],
        ["杉花子", 250],
      ],
      said: [/キャンセル確定/],
    },
  ],
  [
    "Dynamics, sales beside the balance",
    file(`
No.,Name,Responsibility Center,Location Code,Phone No.,Contact,Balance (LCY),Balance Due (LCY),Sales (LCY),Payments (LCY)
10000,Alder Ltd,,,555,Ann,100,0,500,400
20000,Birch & Co,,,556,Bob,900,900,200,0
30000,Cedar GmbH,,,557,Carl,0,0,100,100
`),
    {
      columns: { customer: "Name", revenue: "Sales (LCY)" },
      worth: [
        ["Alder Ltd", 500],
        ["Birch & Co", 200],
        ["Cedar GmbH", 100],
      ],
    },
  ],
  [
    "FreshBooks, lines with and without tax",
    file(`
Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Line Total,Currency
Alder,1,2024-01-05,Paid,2024-01-20,Lamp,,100,5,0,500,VAT,100,600,USD
Birch,2,2024-01-06,Sent,,Lamp,,100,2,0,200,VAT,40,240,USD
Alder,3,2024-02-05,Paid,2024-02-20,Bulb,,10,10,0,100,VAT,20,120,USD
`),
    {
      orders: true,
      columns: { revenue: "Line Subtotal" },
      worth: [
        ["Alder", 600],
        ["Birch", 200],
      ],
    },
  ],
  [
    "Wave, a period with commas above the table",
    file(`
Sales by Customer
Alder Shop
Date Range: Jan 01, 2024 to Dec 31, 2024
Report Type: Accrual (Paid & Unpaid)

Customer,All Income,Paid Income
Ann Alder,$500.00,$400.00
Bob Birch,$200.00,$200.00
Total,$700.00,$600.00
`),
    {
      range: "A6:C9",
      columns: { revenue: "All Income" },
      leftOut: [9],
      worth: [
        ["Ann Alder", 500],
        ["Bob Birch", 200],
      ],
    },
  ],
  [
    "Kingdee, sales of the period between balances",
    file(`
往来单位应收款统计表
截止日期：2024-12-31
序号,往来单位编码,往来单位名称,类别,期初应收,本期销售,本期退货,本期收款,期末应收
1,K001,松木,批发,100,500,0,400,200
2,K002,柏树,零售,0,200,50,100,50
合计,,,,100,700,50,500,250
`),
    {
      range: "A3:I6",
      columns: { customer: "往来单位名称", revenue: "本期销售" },
      leftOut: [6],
      worth: [
        ["松木", 500],
        ["柏树", 200],
      ],
    },
  ],
  [
    "Pinduoduo, a status of two",
    file(`
商品,订单号,订单状态,商品总价(元),店铺优惠折扣(元),用户实付金额(元),商家实收金额(元),商品数量(件),收货人,手机,支付时间
台灯,1,已签收,500,0,500,500,5,张*,138****0000,2024-01-05 10:00:00
台灯,2,已签收,200,0,190,200,2,李*,139****0000,2024-01-06 10:00:00
灯泡,3,已取消，退款成功,9000,0,9000,9000,10,李*,139****0000,2024-02-06 10:00:00
灯泡,4,已签收,100,0,100,100,10,张*,138****0000,2024-02-06 10:00:00
`),
    {
      orders: true,
      questions: ["column revenue"],
      columns: { revenue: "用户实付金额(元)" },
      worth: [
        ["张*", 600],
        ["李*", 190],
      ],
      said: [/已取消/],
    },
  ],
  [
    "Douyin, a price of one piece beside the amount",
    file(`
主订单编号,子订单编号,选购商品,商品规格,商品数量,商品金额,收件人,收件人手机号,订单应付金额,运费,支付方式,订单提交时间,订单完成时间,支付完成时间,订单状态,售后状态
1,1,台灯,A,5,100.00,张三,138,500.00,0,微信,2024-01-05 10:00:00,2024-01-12 10:00:00,2024-01-05 10:00:00,已完成,-
2,2,台灯,A,2,100.00,李四,139,200.00,0,微信,2024-01-06 10:00:00,2024-01-12 10:00:00,2024-01-06 10:00:00,已完成,-
3,3,台灯,A,90,100.00,李四,139,9000.00,0,微信,2024-01-06 10:00:00,,,已关闭,退款成功
4,4,灯泡,A,10,10.00,张三,138,100.00,0,微信,2024-02-06 10:00:00,2024-02-12 10:00:00,2024-02-06 10:00:00,已完成,-
`),
    {
      orders: true,
      columns: { revenue: "订单应付金额", date: "订单提交时间" },
      worth: [
        ["张三", 600],
        ["李四", 200],
      ],
    },
  ],
  [
    "a German bank, what is paid and received",
    file(`
Buchungstag;Wertstellung;Verwendungszweck;Beguenstigter/Zahlungspflichtiger;Kontonummer;BLZ;Betrag;Waehrung
05.01.2024;05.01.2024;RE 1;Erle AG;DE1;X;500,00;EUR
06.01.2024;06.01.2024;RE 2;Buche GmbH;DE2;X;200,00;EUR
07.01.2024;07.01.2024;Miete;Vermieter;DE3;X;-9.000,00;EUR
07.02.2024;07.02.2024;RE 3;Erle AG;DE1;X;100,00;EUR
`),
    {
      orders: true,
      columns: { customer: "Beguenstigter/Zahlungspflichtiger", date: "Buchungstag" },
      worth: [
        ["Erle AG", 600],
        ["Buche GmbH", 200],
      ],
      said: [/nothing came in from them in this list of an account: Vermieter \(-9,000\)/],
    },
  ],
  [
    "Yayoi, sales before and after returns",
    file(`
得意先別売上集計表
集計期間：2024/01/01～2024/12/31
コード,得意先名,売上高,返品,値引,純売上高,粗利益,粗利率
001,松商店,550,50,0,500,200,40.0
002,杉商店,900,700,0,200,100,50.0
003,檜商店,100,0,0,100,30,30.0
,【合計】,1550,750,0,800,330,41.3
`),
    {
      columns: { customer: "得意先名", revenue: "純売上高", profit: "粗利益" },
      leftOut: [7],
      worth: [
        ["松商店", 500],
        ["杉商店", 200],
        ["檜商店", 100],
      ],
    },
  ],
  [
    "Ecount, a title and a time below",
    file(`
회사명 : 솔상사 / 2024/01/01 ~ 2024/12/31 / 거래처별 판매현황
거래처코드,거래처명,수량,공급가액,부가세,합계
001,솔나무,5,"500,000","50,000","550,000"
002,참나무,90,"200,000","20,000","220,000"
,총합계,95,"700,000","70,000","770,000"
2025/01/02 오전 10:00:00
`),
    {
      range: "A2:F6",
      columns: { customer: "거래처명", revenue: "공급가액" },
      leftOut: [5, 6],
      worth: [
        ["솔나무", 500000],
        ["참나무", 200000],
      ],
    },
  ],
  [
    "Danea, net beside gross",
    file(`
Data;Numero;Cliente;Tot. netto;Iva;Tot. documento;Pagato
05/01/2024;1;Ontano srl;500,00;110,00;610,00;610,00
25/01/2024;2;Betulla spa;200,00;44,00;244,00;0,00
07/02/2024;3;Ontano srl;100,00;22,00;122,00;122,00
`),
    {
      orders: true,
      columns: { revenue: "Tot. netto" },
      worth: [
        ["Ontano srl", 600],
        ["Betulla spa", 200],
      ],
      said: [/the net amount/],
    },
  ],
  [
    "Omie, the total of an invoice is no order number",
    file(`
Cliente (Nome Fantasia);CNPJ/CPF;Data de Emissão;Número da NF;Quantidade;Valor da Mercadoria;ICMS;Total da Nota Fiscal;Situação
Amieiro;12;05/01/2024;1;5;500,00;90,00;500,00;Autorizada
Bétula;13;25/01/2024;2;2;200,00;36,00;200,00;Autorizada
Bétula;13;26/01/2024;3;90;9.000,00;0;9.000,00;Cancelada
Amieiro;12;07/02/2024;4;1;100,00;18,00;100,00;Autorizada
`),
    {
      orders: true,
      columns: { revenue: "Total da Nota Fiscal" },
      worth: [
        ["Amieiro", 600],
        ["Bétula", 200],
      ],
      said: [/Cancelada/],
    },
  ],
  [
    "Salesforce, an opportunity that is still open",
    file(`
Account Name,Opportunity Name,Stage,Amount,Close Date,Probability (%),Opportunity Owner
Alder,Lamp,Closed Won,500,1/5/2024,100%,Mia
Birch,Lamp,Closed Won,200,1/26/2024,100%,Leo
Birch,Huge,Prospecting,9000,12/26/2024,10%,Leo
Alder,Bulb,Closed Won,100,2/5/2024,100%,Mia
`),
    {
      orders: true,
      columns: { customer: "Account Name", status: "Stage" },
      worth: [
        ["Alder", 600],
        ["Birch", 200],
      ],
      said: [/Prospecting: 1 row worth 9,000/],
    },
  ],
  [
    "an Italian register with short headings",
    file(`
Data doc.;Num. doc.;Cliente;Imponibile;IVA;Totale documento
05/01/2024;1;Ontano srl;500,00;110,00;610,00
25/01/2024;2;Betulla spa;200,00;44,00;244,00
07/02/2024;3;Ontano srl;100,00;22,00;122,00
`),
    {
      orders: true,
      columns: { date: "Data doc.", "order-number": "Num. doc.", revenue: "Imponibile" },
      worth: [
        ["Ontano srl", 600],
        ["Betulla spa", 200],
      ],
    },
  ],
  [
    "a Korean tax list",
    file(`
작성일자,승인번호,공급받는자상호,공급가액,세액,합계금액
2024-01-05,1,솔상사,5000,500,5500
2024-01-06,2,참상사,2000,200,2200
2024-02-07,3,솔상사,1000,100,1100
`),
    {
      orders: true,
      columns: { customer: "공급받는자상호", revenue: "공급가액" },
      worth: [
        ["솔상사", 6000],
        ["참상사", 2000],
      ],
    },
  ],
  [
    "firms, who writes for them, and their addresses",
    file(`
Company,Contact,Email,Revenue
Alder Ltd,Ann,a@x.com,500
Birch & Co,Bob,b@x.com,200
Cedar GmbH,Carl,c@x.com,100
`),
    {
      columns: { customer: "Company" },
      worth: [
        ["Alder Ltd", 500],
        ["Birch & Co", 200],
        ["Cedar GmbH", 100],
      ],
    },
  ],
  [
    "a plan beside what came about",
    file(`
Customer,Plan 2024,Actual 2024,Var,Var %
Alder,900,500,-400,-44%
Birch,100,200,100,100%
`),
    {
      columns: { revenue: "Actual 2024" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "dates under a heading that nobody knows",
    file(`
Client,Completed on,Amount
Alder,2024-01-05,500
Birch,2024-01-06,200
Alder,2024-02-05,100
`),
    {
      orders: true,
      columns: { date: "Completed on" },
      worth: [
        ["Alder", 600],
        ["Birch", 200],
      ],
      said: [/Order date is Completed on \(B\): by what stands in it/],
    },
  ],
  [
    "a ledger of customers",
    file(`
日期,凭证号,摘要,客户,借方,贷方,余额
2024-01-05,1,销售,松木,500,0,500
2024-01-06,2,销售,柏树,200,0,700
2024-01-20,3,收款,松木,0,500,200
2024-02-05,4,销售,松木,100,0,300
`),
    {
      orders: true,
      // What was sold, not what was paid: 500 + 100, and 200.
      columns: { revenue: "借方" },
      worth: [
        ["松木", 600],
        ["柏树", 200],
      ],
    },
  ],
  [
    "Lexware, this year and the year before",
    file(`
KdNr;Matchcode;Firma;PLZ;Ort;Umsatz lfd. Jahr;Umsatz Vorjahr;Zahlungsziel
10001;ERLE;Erle AG;12345;Berlin;500,00;100,00;30
10002;BUCHE;Buche GmbH;54321;Bonn;200,00;900,00;14
`),
    {
      columns: {
        customer: "Firma",
        "customer-id": "KdNr",
        revenue: "Umsatz lfd. Jahr",
        "previous-revenue": "Umsatz Vorjahr",
      },
      worth: [
        ["Erle AG", 500],
        ["Buche GmbH", 200],
      ],
    },
  ],
  [
    "Sage in French, year N and year N-1",
    file(`
N° compte tiers;Intitulé;Qualité;CA HT Année N;CA HT Année N-1;Encours
C001;Aulne;Client;500,00;100,00;50,00
C002;Bouleau;Client;200,00;900,00;0,00
`),
    {
      columns: { customer: "Intitulé", revenue: "CA HT Année N", "previous-revenue": "CA HT Année N-1" },
      worth: [
        ["Aulne", 500],
        ["Bouleau", 200],
      ],
    },
  ],
  [
    "a3 in Spanish, a code before the name",
    file(`
Cód. cliente;Nombre fiscal;Población;Ventas 2024;Ventas 2023;Dif %
001;Aliso;Madrid;500,00;100,00;400
002;Abedul;Sevilla;200,00;900,00;-78
`),
    {
      columns: { customer: "Nombre fiscal", revenue: "Ventas 2024" },
      worth: [
        ["Aliso", 500],
        ["Abedul", 200],
      ],
    },
  ],
  [
    "Primavera, net beside the whole document",
    file(`
Entidade;Nome;Total Líquido;Total IVA;Total Documento
C1;Amieiro;500,00;115,00;615,00
C2;Bétula;200,00;46,00;246,00
`),
    {
      columns: { customer: "Nome", revenue: "Total Líquido" },
      worth: [
        ["Amieiro", 500],
        ["Bétula", 200],
      ],
    },
  ],
  [
    "SnelStart, years without tax beside a code",
    file(`
Relatiecode;Naam;Omzet excl. btw 2024;Omzet excl. btw 2023
1;Els;500,00;100,00
2;Berk;200,00;900,00
`),
    {
      columns: {
        customer: "Naam",
        revenue: "Omzet excl. btw 2024",
        "previous-revenue": "Omzet excl. btw 2023",
      },
      worth: [
        ["Els", 500],
        ["Berk", 200],
      ],
    },
  ],
  [
    "Taiwanese invoices of which one is void",
    file(`
發票號碼,發票日期,買方統編,買方名稱,銷售額合計,營業稅,總計,發票狀態
AB1,2024-01-05,12345678,松木,500,25,525,開立
AB2,2024-01-06,22345678,柏樹,200,10,210,開立
AB3,2024-01-07,22345678,柏樹,9000,450,9450,作廢
AB4,2024-02-05,12345678,松木,100,5,105,開立
`),
    {
      orders: true,
      columns: { customer: "買方名稱", revenue: "銷售額合計", status: "發票狀態" },
      worth: [
        ["松木", 600],
        ["柏樹", 200],
      ],
      said: [/作廢: 1 row worth 9,000/],
    },
  ],
  [
    "Yonyou, a ledger with what came in",
    file(`
应收明细账
单位：松木贸易
凭证日期,凭证号,客户,摘要,本期应收,本期收回,余额
2024-01-05,记-1,柏树,销售,500,,500
2024-01-06,记-2,杉木,销售,200,,700
2024-01-20,记-3,柏树,收款,,500,200
2024-02-05,记-4,柏树,销售,100,,300
,,,合计,800,500,
`),
    {
      orders: true,
      range: "A3:G8",
      columns: { revenue: "本期应收" },
      leftOut: [8],
      worth: [
        ["柏树", 600],
        ["杉木", 200],
      ],
    },
  ],
  [
    "Tmall, lines of orders",
    file(`
子订单编号,主订单编号,买家昵称,标题,价格,购买数量,订单状态,买家应付货款,买家实付金额,退款状态,退款金额,订单创建时间,订单付款时间
11,1,柏树,台灯,100,5,交易成功,500,500,没有申请退款,无退款申请,2024-01-05 10:00:00,2024-01-05 10:00:00
12,1,柏树,灯泡,10,10,交易成功,100,100,没有申请退款,无退款申请,2024-01-05 10:00:00,2024-01-05 10:00:00
21,2,松木,台灯,100,2,交易成功,200,200,没有申请退款,无退款申请,2024-01-06 10:00:00,2024-01-06 10:00:00
31,3,松木,台灯,100,90,交易关闭,9000,9000,退款成功,9000,2024-01-07 10:00:00,2024-01-07 10:00:00
`),
    {
      orders: true,
      columns: { customer: "买家昵称", "order-number": "主订单编号", revenue: "买家实付金额" },
      worth: [
        ["柏树", 600],
        ["松木", 200],
      ],
    },
  ],
  [
    "income and expenses in one list",
    file(`
Date,Client,Amount,Type
2024-01-05,Alder,500,Income
2024-01-06,Birch,200,Income
2024-01-07,Landlord,9000,Expense
2024-02-07,Alder,100,Income
`),
    {
      orders: true,
      worth: [
        ["Alder", 600],
        ["Birch", 200],
      ],
      said: [/Type is Expense: 1 row worth 9,000/],
    },
  ],
  [
    "hours, their rate and the fee",
    file(`
Client,Hours,Rate,Fee
Alder,5,100,500
Birch,20,10,200
`),
    {
      columns: { revenue: "Fee" },
      worth: [
        ["Alder", 500],
        ["Birch", 200],
      ],
    },
  ],
  [
    "a title of many lines over numbers of invoices",
    file(`
ACME Ltd,,
Address line 1,,
VAT: GB123456789,,
Phone: 0123 456789,,
Report: Sales by customer,,
From: 01/01/2024,,
To: 31/12/2024,,
Currency: GBP,,
User: admin,,
Branch: All,,
Salesperson: All,,
Group: All,,
Sorted by: Value,,
Include zero: No,,
Filter: none,,
,,
Printed on 02/01/2025 at 10:15,,
,,
Customer,Invoices,Value
Alder,5,500.00
Birch,2,200.00
Cedar,1,100.00
Totals,8,800.00
`),
    {
      range: "A19:C23",
      columns: { revenue: "Value" },
      leftOut: [23],
      worth: [
        ["Alder", 500],
        ["Birch", 200],
        ["Cedar", 100],
      ],
    },
  ],
  [
    "the shop itself as the company of every order",
    file(`
Company,Email,Amount,Date
My Shop,a@x.com,500,2024-01-05
My Shop,b@x.com,200,2024-01-06
My Shop,a@x.com,100,2024-02-05
`),
    {
      orders: true,
      columns: { customer: "Email" },
      worth: [
        ["a@x.com", 600],
        ["b@x.com", 200],
      ],
    },
  ],
];
