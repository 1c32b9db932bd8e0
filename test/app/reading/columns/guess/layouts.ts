/** Exports of well-known programs: their header lines, two or three invented rows, and what each column means. */

export interface Layout {
  readonly program: string;
  /** Header and rows, cells parted by bars; days as 2024-01-05. */
  readonly lines: readonly string[];
  /** Field to heading. */
  readonly means: Readonly<Record<string, string>>;
  /** Fields that no column may be taken for. */
  readonly never?: readonly string[];
}

export const LAYOUTS: readonly Layout[] = [
  {
    program: "Shopify, orders",
    lines: [
      "Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Accepts Marketing|Currency|Subtotal|Shipping|Taxes|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem compare at price|Lineitem sku|Lineitem requires shipping|Billing Name|Billing Zip|Billing Phone|Shipping Name|Notes|Cancelled at|Payment Method|Refunded Amount|Vendor|Id",
      "#1001|ann@example.com|paid|2024-01-05|fulfilled|2024-01-06|no|USD|500|5|0|505||0|Standard|2024-01-05|2|Lamp|200|0|L-1|true|Ann Alder|10001|5551234567|Ann Alder|||Card|0|Pine|5550001",
      "#1001|ann@example.com||||||||||||||2024-01-05|1|Bulb|100|0|B-1|true|||||||||Pine|",
      "#1002|bob@example.com|refunded|2024-01-06|fulfilled|2024-01-07|no|USD|900|5|0|905||0|Standard|2024-01-06|1|Desk|900|0|D-1|true|Bob Birch|10002|5551234568|Bob Birch||2024-01-08|Card|905|Pine|5550002",
    ],
    means: {
      customer: "Email",
      date: "Created at",
      revenue: "Total",
      "order-number": "Name",
      product: "Lineitem name",
      quantity: "Lineitem quantity",
      "unit-price": "Lineitem price",
      status: "Financial Status",
      refund: "Refunded Amount",
      currency: "Currency",
    },
  },
  {
    program: "Shopify, customers",
    lines: [
      "Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Company|Default Address City|Default Address Zip|Phone|Accepts SMS Marketing|Total Spent|Total Orders|Tags|Note|Tax Exempt",
      "6001|Ann|Alder|ann@example.com|yes||York|10001|5551234567|no|505|3|||no",
      "6002|Bob|Birch|bob@example.com|no||Leeds|10002|5551234568|no|905|1|||no",
    ],
    means: {
      customer: "Email",
      "customer-id": "Customer ID",
      revenue: "Total Spent",
      orders: "Total Orders",
    },
  },
  {
    program: "WooCommerce, order lines",
    lines: [
      "Order Number|Order Status|Order Date|Customer Note|First Name (Billing)|Last Name (Billing)|Company (Billing)|Postcode (Billing)|Email (Billing)|Phone (Billing)|Payment Method Title|Cart Discount Amount|Order Subtotal Amount|Order Shipping Amount|Order Refund Amount|Order Total Amount|Order Total Tax Amount|SKU|Item #|Item Name|Quantity (- Refund)|Item Cost",
      "71|Completed|2024-01-05||Ann|Alder||10001|ann@example.com|5551234567|Card|0|500|5|0|505|0|L-1|1|Lamp|2|200",
      "71|Completed|2024-01-05||Ann|Alder||10001|ann@example.com|5551234567|Card|0|500|5|0|505|0|B-1|2|Bulb|1|100",
      "72|Refunded|2024-01-06||Bob|Birch||10002|bob@example.com|5551234568|Card|0|900|5|905|905|0|D-1|1|Desk|1|900",
    ],
    means: {
      customer: "Email (Billing)",
      date: "Order Date",
      "order-number": "Order Number",
      product: "Item Name",
      quantity: "Quantity (- Refund)",
      "unit-price": "Item Cost",
      status: "Order Status",
      refund: "Order Refund Amount",
    },
    // The total of the order stands on each of its lines.
    never: ["revenue"],
  },
  {
    program: "Stripe, payments",
    lines: [
      "id|Description|Seller Message|Created date (UTC)|Amount|Amount Refunded|Currency|Converted Amount|Converted Amount Refunded|Fee|Taxes On Fee|Converted Currency|Status|Statement Descriptor|Customer ID|Customer Description|Customer Email|Captured|Card ID|Card Last4|Card Brand|Card Exp Month|Card Exp Year|Invoice ID",
      "ch_1|Lamp|Payment complete.|2024-01-05|500|0|usd|460|0|14.5|0|eur|Paid|PINE|cus_1||ann@example.com|true|card_1|4242|Visa|4|2027|in_1",
      "ch_2|Desk|Payment complete.|2024-01-06|900|900|usd|830|830|26.1|0|eur|Refunded|PINE|cus_2||bob@example.com|true|card_2|1881|Visa|9|2026|in_2",
    ],
    means: {
      customer: "Customer Email",
      "customer-id": "Customer ID",
      date: "Created date (UTC)",
      revenue: "Amount",
      refund: "Amount Refunded",
      currency: "Currency",
      status: "Status",
    },
  },
  {
    program: "QuickBooks, sales by customer detail",
    lines: [
      "Date|Transaction type|Num|Customer full name|Product/Service|Memo/Description|Qty|Sales price|Amount|Balance",
      "2024-01-05|Invoice|1001|Alder Ltd|Lamp||2|250|500|500",
      "2024-02-05|Invoice|1002|Birch & Co|Desk||1|200|200|700",
    ],
    means: {
      customer: "Customer full name",
      date: "Date",
      revenue: "Amount",
      "order-number": "Num",
      product: "Product/Service",
      quantity: "Qty",
      "unit-price": "Sales price",
    },
  },
  {
    program: "QuickBooks, receivables by age",
    lines: [
      "|Current|1 - 30|31 - 60|61 - 90|91 and over|Total",
      "Alder Ltd|100|||0|400|500",
      "Birch & Co||200|||0|200",
      "Cedar GmbH|5|0|||0|5",
    ],
    means: { customer: "", revenue: "Total" },
  },
  {
    program: "Xero, sales invoices",
    lines: [
      "*ContactName|EmailAddress|POCity|POPostalCode|*InvoiceNumber|Reference|*InvoiceDate|*DueDate|Total|InventoryItemCode|*Description|*Quantity|*UnitAmount|Discount|LineAmount|*AccountCode|*TaxType|TaxAmount|Currency|Type|Status",
      "Alder Ltd||York|1010|INV-1||2024-01-05|2024-02-05|600|L-1|Lamp|2|200||400|200|Sales|80|NZD|Sales invoice|Paid",
      "Alder Ltd||York|1010|INV-1||2024-01-05|2024-02-05|600|B-1|Bulb|1|100||100|200|Sales|20|NZD|Sales invoice|Paid",
      "Birch & Co||Leeds|1011|INV-2||2024-01-06|2024-02-06|1080|D-1|Desk|1|900||900|200|Sales|180|NZD|Sales invoice|Awaiting Payment",
    ],
    means: {
      customer: "*ContactName",
      date: "*InvoiceDate",
      revenue: "LineAmount",
      "order-number": "*InvoiceNumber",
      quantity: "*Quantity",
      "unit-price": "*UnitAmount",
      currency: "Currency",
      status: "Status",
    },
  },
  {
    program: "Zoho Books, invoices",
    lines: [
      "Invoice Date|Invoice ID|Invoice Number|Invoice Status|Customer ID|Customer Name|Due Date|PurchaseOrder|Currency Code|Exchange Rate|Item Name|Item Desc|Quantity|Discount|Item Total|Item Price|SubTotal|Total|Balance|Sales person",
      "2024-01-05|90001|INV-1|Closed|80001|Alder Ltd|2024-02-05||USD|1|Lamp||2|0|400|200|500|500|0|Mia",
      "2024-01-05|90001|INV-1|Closed|80001|Alder Ltd|2024-02-05||USD|1|Bulb||1|0|100|100|500|500|0|Mia",
      "2024-01-06|90002|INV-2|Overdue|80002|Birch & Co|2024-02-06||USD|1|Desk||1|0|900|900|900|900|900|Max",
    ],
    means: {
      customer: "Customer Name",
      "customer-id": "Customer ID",
      date: "Invoice Date",
      revenue: "Item Total",
      "order-number": "Invoice Number",
      product: "Item Name",
      quantity: "Quantity",
      "unit-price": "Item Price",
      currency: "Currency Code",
      status: "Invoice Status",
      owner: "Sales person",
    },
  },
  {
    program: "Odoo, sales orders",
    lines: [
      "Order Reference|Creation Date|Customer|Salesperson|Company|Total|Status|Invoice Status",
      "S00001|2024-01-05|Alder Ltd|Mia|Pine Inc|575|Sales Order|Fully Invoiced",
      "S00002|2024-01-06|Birch & Co|Max|Pine Inc|1035|Quotation|Nothing to Invoice",
    ],
    means: {
      customer: "Customer",
      date: "Creation Date",
      revenue: "Total",
      "order-number": "Order Reference",
      status: "Status",
      owner: "Salesperson",
    },
  },
  {
    program: "Odoo, invoices",
    lines: [
      "Number|Invoice Partner Display Name|Invoice/Bill Date|Due Date|Untaxed Amount Signed|Total Signed|Amount Due Signed|Payment Status|Currency",
      "INV/2024/1|Alder Ltd|2024-01-05|2024-02-05|500|575|0|Paid|USD",
      "INV/2024/2|Birch & Co|2024-01-06|2024-02-06|900|1035|1035|Not Paid|USD",
    ],
    means: {
      customer: "Invoice Partner Display Name",
      date: "Invoice/Bill Date",
      revenue: "Untaxed Amount Signed",
      "order-number": "Number",
      status: "Payment Status",
      currency: "Currency",
    },
  },
  {
    program: "ERPNext, sales register",
    lines: [
      "Voucher|Posting Date|Customer|Customer Name|Customer Group|Territory|Tax Id|Receivable Account|Mode Of Payment|Owner|Net Total|Tax Total|Grand Total|Rounded Total|Outstanding Amount",
      "SINV-1|2024-01-05|C-1|Alder Ltd|Commercial|All||Debtors|Bank|mia@example.com|500|75|575|575|0",
      "SINV-2|2024-01-06|C-2|Birch & Co|Commercial|All||Debtors|Bank|max@example.com|900|135|1035|1035|1035",
    ],
    means: {
      customer: "Customer Name",
      date: "Posting Date",
      revenue: "Net Total",
      "order-number": "Voucher",
    },
  },
  {
    program: "ERPNext, receivables",
    lines: [
      "Customer|Customer Name|Advance Amount|Invoiced Amount|Paid Amount|Credit Note|Outstanding Amount|0-30|31-60|61-90|91-120|121-Above|Territory|Customer Group|Currency",
      "C-1|Alder Ltd|0|5000|4500|0|500|500|0|0|0|0|All|Commercial|USD",
      "C-2|Birch & Co|0|2000|1000|0|1000|0|0|0|0|1000|All|Commercial|USD",
    ],
    means: { customer: "Customer Name", revenue: "Invoiced Amount", currency: "Currency" },
  },
  {
    program: "SAP, list of sales orders (VA05)",
    lines: [
      "SD Document|Item|Doc. Date|Sold-to pt|Name 1|PO Number|Material|Description|Order quantity|SU|Net price|per|Net value|Curr.|Overall status",
      "4500001|10|05.01.2024|100001|Alder Ltd|77|M-1|Lamp|2|PC|250|1|500|EUR|Completed",
      "4500002|10|06.01.2024|100002|Birch & Co|78|M-2|Desk|1|PC|900|1|900|EUR|Open",
    ],
    means: {
      customer: "Name 1",
      "customer-id": "Sold-to pt",
      date: "Doc. Date",
      revenue: "Net value",
      "order-number": "SD Document",
      quantity: "Order quantity",
      "unit-price": "Net price",
      currency: "Curr.",
      status: "Overall status",
    },
  },
  {
    program: "SAP, customer items (FBL5N)",
    lines: [
      "Account|Assignment|Document Number|Document Type|Document Date|Posting Date|Net due date|Amount in local currency|Local Currency|Clearing Document|Text",
      "100001|77|1800001|RV|05.01.2024|05.01.2024|05.02.2024|500|EUR|1400001|Lamp",
      "100002|78|1800002|RV|06.01.2024|06.01.2024|06.02.2024|900|EUR||Desk",
    ],
    means: {
      customer: "Account",
      date: "Document Date",
      revenue: "Amount in local currency",
      "order-number": "Document Number",
    },
  },
  {
    program: "SAP in German",
    lines: [
      "Debitor|Name 1|Belegnummer|Belegart|Belegdatum|Nettofälligkeit|Betrag in Hauswährung|Währung",
      "100001|Erle AG|1800001|RV|05.01.2024|05.02.2024|500|EUR",
      "100002|Buche KG|1800002|RV|06.01.2024|06.02.2024|900|EUR",
    ],
    means: {
      customer: "Name 1",
      "customer-id": "Debitor",
      date: "Belegdatum",
      revenue: "Betrag in Hauswährung",
      "order-number": "Belegnummer",
      currency: "Währung",
    },
  },
  {
    program: "Kingdee, sales",
    lines: [
      "日期|单据编号|购货单位|物料编码|物料名称|单位|实发数量|单价|金额|税率(%)|税额|价税合计|业务员|单据状态",
      "2024-01-05|XOUT001|松木商贸|W1|灯|个|2|250|500|13|65|565|小米|已审核",
      "2024-01-06|XOUT002|柏树贸易|W2|桌|张|1|900|900|13|117|1017|小麦|已审核",
    ],
    means: {
      customer: "购货单位",
      date: "日期",
      revenue: "金额",
      "order-number": "单据编号",
      product: "物料名称",
      quantity: "实发数量",
      "unit-price": "单价",
      status: "单据状态",
      owner: "业务员",
    },
  },
  {
    program: "Kingdee, receivables by age",
    lines: [
      "客户编码|客户名称|部门|业务员|期末余额|30天以内|31-60天|60天以上",
      "001|松木商贸|一部|小米|5000|5000|0|0",
      "002|柏树贸易|一部|小麦|2000|0|0|2000",
      "003|杉木实业|二部|小米|1000|1000|0|0",
    ],
    means: { customer: "客户名称", "customer-id": "客户编码", owner: "业务员" },
    never: ["revenue", "date"],
  },
  {
    program: "Yonyou, sales orders",
    lines: [
      "订单号|订单日期|客户编码|客户简称|存货编码|存货名称|数量|原币含税单价|原币无税金额|原币税额|原币价税合计|本币价税合计|业务员|币种",
      "SO001|2024-01-05|001|松木|C1|灯|2|282.5|500|65|565|565|小米|人民币",
      "SO002|2024-01-06|002|柏树|C2|桌|1|1017|900|117|1017|1017|小麦|人民币",
    ],
    means: {
      customer: "客户简称",
      "customer-id": "客户编码",
      date: "订单日期",
      revenue: "原币无税金额",
      "order-number": "订单号",
      product: "存货名称",
      quantity: "数量",
      "unit-price": "原币含税单价",
      currency: "币种",
    },
  },
  {
    program: "Taobao, Tmall: 订单报表",
    lines: [
      "订单编号|买家会员名|买家支付宝账号|买家应付货款|买家应付邮费|买家支付积分|总金额|返点积分|买家实际支付金额|买家实际支付积分|订单状态|买家留言|收货人姓名|收货地址|运送方式|联系电话|联系手机|订单创建时间|订单付款时间|宝贝标题|宝贝种类|物流单号|物流公司|订单备注|宝贝总数量|店铺名称|订单关闭原因|退款金额",
      "1001|pine01|a@example.com|495|5|0|500|0|500|0|交易成功||松|杭州|快递||13800138000|2024-01-05|2024-01-05|灯|1|SF1|顺丰||2|松木店||0",
      "1002|cypress|b@example.com|895|5|0|900|0|900|0|交易关闭||柏|上海|快递||13900139000|2024-01-06|2024-01-06|桌|1|SF2|顺丰||1|松木店|退款|900",
    ],
    means: {
      customer: "买家会员名",
      date: "订单创建时间",
      revenue: "买家实际支付金额",
      "order-number": "订单编号",
      product: "宝贝标题",
      quantity: "宝贝总数量",
      status: "订单状态",
      refund: "退款金额",
    },
  },
  {
    program: "JD, orders",
    lines: [
      "订单号|商品ID|商品名称|订购数量|支付方式|下单时间|京东价|订单金额|结算金额|余额支付|应付金额|订单状态|订单类型|下单帐号|客户姓名|客户地址|联系电话|订单备注|付款确认时间|订单完成时间",
      "9001|1|灯|2|在线支付|2024-01-05|250|500|480|0|490|完成|普通|jd_pine|松|北京|13800138000||2024-01-05|2024-01-08",
      "9002|2|桌|1|在线支付|2024-01-06|900|900|880|0|890|(删除)等待出库|普通|jd_cypress|柏|上海|13900139000||2024-01-06|",
    ],
    means: {
      customer: "下单帐号",
      date: "下单时间",
      revenue: "应付金额",
      "order-number": "订单号",
      product: "商品名称",
      quantity: "订购数量",
      "unit-price": "京东价",
      status: "订单状态",
    },
  },
  {
    program: "Alipay, bill",
    lines: [
      "交易号|商家订单号|交易创建时间|付款时间|最近修改时间|交易来源地|类型|交易对方|商品名称|金额（元）|收/支|交易状态|服务费（元）|成功退款（元）|备注|资金状态",
      "2024010501|T1|2024-01-05|2024-01-05|2024-01-09|支付宝网站|即时到账交易|松木商贸|灯|500|收入|交易成功|0|0||已收入",
      "2024010602|T2|2024-01-06|2024-01-06|2024-01-09|支付宝网站|即时到账交易|柏树贸易|桌|900|收入|交易关闭|0|900||已收入",
    ],
    means: {
      customer: "交易对方",
      date: "交易创建时间",
      revenue: "金额（元）",
      product: "商品名称",
      status: "交易状态",
      refund: "成功退款（元）",
    },
  },
  {
    program: "WeChat, bill",
    lines: [
      "交易时间|交易类型|交易对方|商品|收/支|金额(元)|支付方式|当前状态|交易单号|商户单号|备注",
      "2024-01-05|商户消费|松木商贸|灯|收入|¥500.00|零钱|支付成功|4200001|M1|/",
      "2024-01-06|商户消费|柏树贸易|桌|收入|¥900.00|零钱|已全额退款|4200002|M2|/",
    ],
    means: {
      customer: "交易对方",
      date: "交易时间",
      revenue: "金额(元)",
      product: "商品",
      status: "当前状态",
      "order-number": "交易单号",
    },
  },
  {
    program: "Superstore",
    lines: [
      "Row ID|Order ID|Order Date|Ship Date|Ship Mode|Customer ID|Customer Name|Segment|Country|City|State|Postal Code|Region|Product ID|Category|Sub-Category|Product Name|Sales|Quantity|Discount|Profit",
      "1|CA-1|2024-01-05|2024-01-08|Second Class|CG-1|Ann Alder|Consumer|US|York|Kentucky|42420|South|FUR-1|Furniture|Chairs|Desk|261.96|2|0.2|41.91",
      "2|CA-2|2024-01-06|2024-01-09|First Class|DV-2|Bob Birch|Corporate|US|Leeds|Texas|90036|West|OFF-2|Office|Labels|Lamp|14.62|1|0|6.87",
    ],
    means: {
      customer: "Customer Name",
      "customer-id": "Customer ID",
      date: "Order Date",
      revenue: "Sales",
      profit: "Profit",
      "order-number": "Order ID",
      product: "Product Name",
      quantity: "Quantity",
    },
  },
  {
    program: "sample of a car dealer, words glued",
    lines: [
      "ORDERNUMBER|QUANTITYORDERED|PRICEEACH|ORDERLINENUMBER|SALES|ORDERDATE|STATUS|QTR_ID|MONTH_ID|YEAR_ID|PRODUCTLINE|MSRP|PRODUCTCODE|CUSTOMERNAME|PHONE|CITY|POSTALCODE|CONTACTLASTNAME|DEALSIZE",
      "10107|30|95.7|2|2871|2024-02-24|Shipped|1|2|2024|Motorcycles|95|S10_1|Alder Ltd|2125557818|York|10022|Yu|Small",
      "10121|34|81.35|5|2765.9|2024-05-07|Shipped|2|5|2024|Motorcycles|95|S10_2|Birch & Co|2125557819|Reims|51100|Henriot|Small",
    ],
    means: {
      customer: "CUSTOMERNAME",
      date: "ORDERDATE",
      revenue: "SALES",
      "order-number": "ORDERNUMBER",
      product: "PRODUCTCODE",
      quantity: "QUANTITYORDERED",
      "unit-price": "PRICEEACH",
      status: "STATUS",
    },
  },
  {
    program: "sample of a shop, without amounts",
    lines: [
      "InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country",
      "500001|A1|LAMP|6|2024-01-05|2.5|17001|France",
      "500002|A2|DESK|1|2024-01-06|80|17002|Spain",
    ],
    means: {
      customer: "CustomerID",
      date: "InvoiceDate",
      "order-number": "InvoiceNo",
      product: "StockCode",
      quantity: "Quantity",
      "unit-price": "UnitPrice",
    },
    never: ["revenue", "customer-id"],
  },
  {
    program: "FactuSOL, invoices in Spanish",
    lines: [
      "Cód.|Nombre fiscal|NIF|Fecha|Nº factura|Base|IVA|Total",
      "1|Aliso SL|B12345678|2024-01-05|1001|100|21|121",
      "2|Abedul SA|A87654321|2024-01-20|1002|900|189|1089",
      "1|Aliso SL|B12345678|2024-02-25|1003|200|42|242",
    ],
    means: {
      customer: "Nombre fiscal",
      date: "Fecha",
      revenue: "Base",
      "order-number": "Nº factura",
    },
  },
  {
    program: "Bling, orders in Portuguese with the number of the row in front",
    lines: [
      "ID|Data|Número do pedido|Nome do contato|CPF/CNPJ|Produto|Quantidade|Valor unitário|Valor total|Situação",
      "1|2024-01-05|1001|Amieiro Ltda|12345678000199|Mesa|2|50|100|Atendido",
      "2|2024-01-20|1002|Bétula SA|98765432000155|Cadeira|10|90|900|Atendido",
      "3|2024-02-25|1003|Amieiro Ltda|12345678000199|Mesa|4|50|200|Atendido",
    ],
    means: {
      customer: "Nome do contato",
      date: "Data",
      revenue: "Valor total",
      status: "Situação",
      quantity: "Quantidade",
      "unit-price": "Valor unitário",
      "order-number": "Número do pedido",
    },
  },
  {
    program: "Amazon, the price of an item is that of all its pieces",
    lines: [
      "amazon-order-id|merchant-order-id|purchase-date|last-updated-date|order-status|sales-channel|product-name|sku|asin|item-status|quantity|currency|item-price|item-tax|shipping-price|ship-city|ship-postal-code|buyer-email",
      "111-1||2024-01-05|2024-01-06|Shipped|Amazon.com|Desk|D1|B000000001|Shipped|2|USD|100.00|8.00|0.00|Rome|00118|a@marketplace.example",
      "111-2||2024-01-20|2024-01-21|Shipped|Amazon.com|Chair|C1|B000000002|Shipped|10|USD|900.00|72.00|0.00|Oslo|01500|b@marketplace.example",
      "111-3||2024-02-25|2024-02-26|Shipped|Amazon.com|Desk|D1|B000000001|Shipped|4|USD|200.00|16.00|0.00|Rome|00118|a@marketplace.example",
    ],
    means: {
      customer: "buyer-email",
      date: "purchase-date",
      revenue: "item-price",
      quantity: "quantity",
      status: "order-status",
      currency: "currency",
      "order-number": "amazon-order-id",
    },
    never: ["unit-price"],
  },
  {
    program: "Salesforce, what was won beside the size of the firms",
    lines: [
      "Account Name|Account Owner|Billing City|Phone|Annual Revenue|Employees|Total Won Amount|Last Activity",
      "Alder|Ann|Rome|+39 06 1234567|5000000|50|1500|2024-12-01",
      "Birch|Bo|Oslo|+47 21000000|900000|9|9000|2024-12-02",
      "Cedar|Ann|Bonn|+49 228 0000|100000000|1000|100|2024-12-03",
    ],
    means: {
      customer: "Account Name",
      revenue: "Total Won Amount",
      "company-revenue": "Annual Revenue",
    },
  },
  {
    program: "Tally, vouchers",
    lines: [
      "Particulars|Vch Type|Vch No.|Date|Debit|Credit",
      "Alder Traders|Sales|1|1-Apr-23|1,50,000.00|",
      "Birch Stores|Sales|2|5-Apr-23|20,000.00|",
      "Alder Traders|Receipt|1|15-Apr-23||1,50,000.00",
    ],
    means: {
      customer: "Particulars",
      date: "Date",
      revenue: "Debit",
    },
  },
  {
    program: "MYOB, sales",
    lines: [
      "Co./Last Name|First Name|Date|Invoice #|Amount|Tax|Total|Status",
      "Alder Pty Ltd||5/01/2024|00001|$100.00|$10.00|$110.00|Closed",
      "Birch Pty Ltd||2024-01-20|00002|$900.00|$90.00|$990.00|Open",
      "Alder Pty Ltd||2024-02-25|00003|$200.00|$20.00|$220.00|Closed",
    ],
    means: {
      customer: "Co./Last Name",
      date: "Date",
      revenue: "Amount",
      status: "Status",
      "order-number": "Invoice #",
    },
  },
  {
    program: "Meituan, what was paid beside what it is worth",
    lines: [
      "商家订单号|订单时间|用户昵称|商品总额|优惠金额|用户实付|平台服务费|商家应收|订单状态",
      "M1|2024-01-05|松木|320|20|300|15|285|已完成",
      "M2|2024-01-06|柏树|900|0|900|45|855|已完成",
      "M3|2024-02-05|松木|200|0|200|10|190|已完成",
    ],
    means: {
      customer: "用户昵称",
      date: "订单时间",
      revenue: "用户实付",
      status: "订单状态",
      "order-number": "商家订单号",
    },
    never: ["product"],
  },
  {
    program: "ERPNext, gross profit",
    lines: [
      "Customer|Customer Group|Qty|Avg. Selling Rate|Valuation Rate|Selling Amount|Buying Amount|Gross Profit|Gross Profit Percent",
      "Alder Co|Commercial|6|50.00|30.00|300.00|180.00|120.00|40.0",
      "Birch Inc|Commercial|10|90.00|70.00|900.00|700.00|200.00|22.2",
      "Cedar LLC|Individual|1|80.00|20.00|80.00|20.00|60.00|75.0",
    ],
    means: {
      customer: "Customer",
      revenue: "Selling Amount",
      profit: "Gross Profit",
      quantity: "Qty",
    },
  },
  {
    program: "SAP, invoices in German with the number of the customer in front",
    lines: [
      "Auftraggeber|Name Auftraggeber|Fakturadatum|Faktura|Menge|ME|Nettowert|Währg",
      "100001|Erle AG|2024-01-05|90000001|10|ST|1234.50|EUR",
      "100002|Buche KG|2024-02-15|90000002|1.000|ST|500|EUR",
      "100001|Erle AG|2024-03-05|90000003|5|ST|100|EUR",
    ],
    means: {
      customer: "Name Auftraggeber",
      date: "Fakturadatum",
      revenue: "Nettowert",
      quantity: "Menge",
      currency: "Währg",
      "customer-id": "Auftraggeber",
      "order-number": "Faktura",
    },
  },
  {
    program: "Alipay, what a shop received",
    lines: [
      "支付宝交易号|商户订单号|业务类型|商品名称|创建时间|完成时间|门店编号|门店名称|操作员|对方账户|订单金额（元）|商家实收（元）",
      "2024010522001|T0001|交易|松木板|2024-01-05|2024-01-05||||*松(son***@qq.com)|300.00|298.00",
      "2024010622001|T0002|交易|柏木板|2024-01-06|2024-01-06||||*柏(bai***@qq.com)|900.00|895.00",
      "2024020522001|T0003|交易|松木板|2024-02-05|2024-02-05||||*松(son***@qq.com)|200.00|199.00",
    ],
    means: {
      customer: "对方账户",
      date: "创建时间",
      revenue: "商家实收（元）",
      "order-number": "支付宝交易号",
    },
  },
  {
    program: "headings of a table without vowels",
    lines: [
      "CUSTNO|CUSTNM|INVDT|INVNO|QTY|UPRC|AMT|TAXAMT|TOTAMT",
      "1|Alder|20240105|1001|2|50|100|10|110",
      "2|Birch|20240120|1002|10|90|900|90|990",
      "1|Alder|20240225|1003|4|50|200|20|220",
    ],
    means: {
      customer: "CUSTNM",
      date: "INVDT",
      revenue: "AMT",
      quantity: "QTY",
      "customer-id": "CUSTNO",
      "order-number": "INVNO",
    },
  },
  {
    program: "Moneybird, without tax and with it",
    lines: [
      "Contact|Factuurdatum|Factuurnummer|Vervaldatum|Totaal excl.|Totaal incl.|Openstaand|Status",
      "Els BV|05-01-2024|2024-0001|19-01-2024|100|121|0|Betaald",
      "Berk NV|20-01-2024|2024-0002|03-02-2024|900|1089|1089|Verstuurd",
      "Els BV|25-02-2024|2024-0003|10-03-2024|200|242|0|Betaald",
    ],
    means: {
      customer: "Contact",
      date: "Factuurdatum",
      revenue: "Totaal excl.",
      "order-number": "Factuurnummer",
    },
  },
  {
    program: "Omie, days of invoices",
    lines: [
      "Cliente|Nota Fiscal|Emissão|Vencimento|Valor Bruto|Desconto|Valor Líquido|Vendedor",
      "Amieiro Ltda|1001|2024-01-05|2024-02-05|110|10|100|Ana",
      "Bétula SA|1002|2024-01-20|2024-02-20|900|0|900|Luis",
      "Amieiro Ltda|1003|2024-02-25|2024-03-25|200|0|200|Ana",
    ],
    means: {
      customer: "Cliente",
      date: "Emissão",
      revenue: "Valor Líquido",
    },
  },
  {
    program: "Holded, invoices",
    lines: [
      "Num|Fecha|Contacto|Descripción|Subtotal|IVA|Total|Pagado|Pendiente|Estado",
      "F1|2024-01-05|Aliso SL||100|21|121|121|0|Pagada",
      "F2|2024-01-20|Abedul SA||900|189|1089|0|1089|Pendiente",
      "F3|2024-02-25|Aliso SL||200|42|242|242|0|Pagada",
    ],
    means: {
      customer: "Contacto",
      date: "Fecha",
      "order-number": "Num",
    },
  },
  {
    program: "EBP, invoices in French",
    lines: [
      "Code client|Nom du client|Date|N° document|Montant HT|Montant TVA|Montant TTC|Solde dû",
      "C001|Aulne SARL|2024-01-05|FA001|100|20|120|0",
      "C002|Bouleau SA|2024-01-20|FA002|900|180|1 080,00|1 080,00",
      "C001|Aulne SARL|2024-02-25|FA003|200|40|240|0",
    ],
    means: {
      customer: "Nom du client",
      date: "Date",
      revenue: "Montant HT",
      "order-number": "N° document",
    },
  },
  {
    program: "SAP Business One, analysis of sales",
    lines: [
      "#|Customer/Supplier Code|Customer/Supplier Name|Document Total|Gross Profit|Gross Profit %|Total Open Debt",
      "1|C10001|Alder AG|1234.50|234.50|19.0|0.00",
      "2|C10002|Birch KG|500.00|100.00|20.0|500.00",
      "3|C10003|Cedar SE|100.00|50.00|50.0|0.00",
    ],
    means: {
      revenue: "Document Total",
      profit: "Gross Profit",
    },
  },
  {
    program: "Magento, orders",
    lines: [
      "ID|Purchase Point|Purchase Date|Bill-to Name|Ship-to Name|Grand Total (Base)|Grand Total (Purchased)|Status|Customer Email|Customer Group|Subtotal|Total Refunded",
      "000000001|Main|2024-01-05|Ann Alder|Ann Alder|105|105|Complete|a@x.example|General|100|0",
      "000000002|Main|2024-01-06|Bo Birch|Bo Birch|905|905|Closed|b@x.example|General|900|905",
      "000000003|Main|2024-01-07|Ann Alder|Ann Alder|205|205|Complete|a@x.example|General|200|0",
    ],
    means: {
      customer: "Bill-to Name",
      date: "Purchase Date",
      revenue: "Grand Total (Base)",
      status: "Status",
    },
  },
  {
    program: "Lazada, orders",
    lines: [
      "orderItemId|orderNumber|createTime|customerName|paidPrice|unitPrice|sellerSku|status",
      "1|1|2024-01-05|Ann|200|210|A|delivered",
      "2|2|2024-02-05|Bo|300|310|A|delivered",
    ],
    means: { customer: "customerName", date: "createTime", revenue: "paidPrice", status: "status" },
  },
  {
    program: "Odoo, analysis of sales",
    lines: ["|Untaxed Total|Total", "Ann|300|345", "Bo|200|230", "Cy|100|115"],
    means: { revenue: "Untaxed Total" },
  },
  {
    program: "Odoo, analysis of invoices",
    lines: ["Partner|Tax Excluded|Total", "Ann|300|345", "Bo|200|230", "Cy|100|115"],
    means: { revenue: "Tax Excluded" },
  },
  {
    program: "two years in words",
    lines: ["Customer|Last Year|This Year|Change", "Ann|250|300|50", "Bo|200|200|0", "Cy|150|100|-50"],
    means: { customer: "Customer", revenue: "This Year", "previous-revenue": "Last Year" },
  },
  {
    program: "Tally, register of sales",
    lines: ["Particulars|Debit|Credit", "Ann||300", "Bo||200", "Cy||100"],
    means: { customer: "Particulars", revenue: "Credit" },
  },
];
