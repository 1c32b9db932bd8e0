/** Further lists as programs of many countries write them: sides of a ledger, units, years of other calendars. */
import type { TypedList } from "./typed-lists";

/** Lines of a file. */
const lines = (...rows: readonly string[]): string => `${rows.join("\n")}\n`;

export const PROGRAMS: readonly TypedList[] = [
  [
    "SAP, debits and credits by a letter",
    lines(
      "Debitor;Name 1;Belegnummer;Belegart;Belegdatum;S/H;Betrag in Hauswährung;Hauswährung",
      "100001;Erle AG;1800001;RV;15.01.2024;S;1.200,00;EUR",
      "100002;Buche KG;1800002;RV;16.02.2024;S;300,50;EUR",
      "100002;Buche KG;1800003;RV;17.02.2024;H;50,50;EUR",
      "100003;Zeder GmbH;1800004;RV;18.02.2024;S;70,00;EUR",
    ),
    {
      worth: [
        ["Erle AG", 1200],
        ["Buche KG", 250],
        ["Zeder GmbH", 70],
      ],
      orders: true,
      said: [/Taken off because S\/H is H: 1 row/],
    },
  ],
  [
    "SAP, debits and credits in English",
    lines(
      "Customer,Name,Document No,Document Date,Debit/Credit ind,Amount in LC,LCurr",
      '100001,Alder Ltd,1800001,01/15/2024,S,"1,200.00",USD',
      "100002,Birch & Co,1800002,01/16/2024,S,300.50,USD",
      "100002,Birch & Co,1800003,02/17/2024,H,50.50,USD",
      "100003,Cedar,1800004,02/18/2024,S,70.00,USD",
    ),
    {
      worth: [
        ["Alder Ltd", 1200],
        ["Birch & Co", 250],
        ["Cedar", 70],
      ],
      orders: true,
    },
  ],
  [
    "Sage in French, the side of an entry",
    lines(
      "N° compte tiers;Intitulé;Date de pièce;N° pièce;Sens;Montant",
      "CALD;Aulne SARL;15/01/2024;F1;D;1200,00",
      "CBIR;Bouleau SA;16/02/2024;F2;D;300,50",
      "CBIR;Bouleau SA;17/02/2024;A1;C;50,50",
      "CCED;Cèdre SAS;18/02/2024;F3;D;70,00",
    ),
    {
      worth: [
        ["Aulne SARL", 1200],
        ["Bouleau SA", 250],
        ["Cèdre SAS", 70],
      ],
      orders: true,
    },
  ],
  [
    "Exact, debits and credits in words",
    lines(
      "Datum;Klant;Factuurnummer;Bedrag;Debet/Credit",
      "15-01-2024;Els BV;F1;1200,00;Debet",
      "16-02-2024;Berk NV;F2;300,50;Debet",
      "17-02-2024;Berk NV;C1;50,50;Credit",
      "18-02-2024;Ceder BV;F3;70,00;Debet",
    ),
    {
      worth: [
        ["Els BV", 1200],
        ["Berk NV", 250],
        ["Ceder BV", 70],
      ],
      orders: true,
    },
  ],
  [
    "a Chinese ledger with the direction of each entry",
    lines(
      "日期,客户名称,凭证号,摘要,方向,金额",
      "2024-01-15,松木商贸,记-1,销售,借,1200",
      "2024-02-15,柏树公司,记-2,销售,借,300",
      "2024-02-17,柏树公司,记-3,退货,贷,50",
      "2024-02-18,杉木行,记-4,销售,借,70",
    ),
    {
      worth: [
        ["松木商贸", 1200],
        ["柏树公司", 250],
        ["杉木行", 70],
      ],
      orders: true,
    },
  ],
  [
    "sales as credits, and a debit that takes off of them",
    lines(
      "Date,Customer,Type,Amount",
      "2024-01-15,Alder Ltd,C,1200",
      "2024-02-15,Birch & Co,C,300",
      "2024-02-17,Birch & Co,D,50",
      "2024-02-18,Cedar,C,70",
    ),
    {
      worth: [
        ["Alder Ltd", 1200],
        ["Birch & Co", 250],
        ["Cedar", 70],
      ],
      orders: true,
    },
  ],
  [
    "Tally, a credit note that is a credit",
    lines(
      "Date,Particulars,Vch Type,Vch No.,Amount,Dr/Cr",
      '15-Jan-24,Alder Ltd,Sales,1,"1,200.00",Dr',
      "16-Feb-24,Birch & Co,Sales,2,300.00,Dr",
      "17-Feb-24,Birch & Co,Credit Note,1,50.00,Cr",
      "18-Feb-24,Cedar,Sales,3,70.00,Dr",
    ),
    {
      worth: [
        ["Alder Ltd", 1200],
        ["Birch & Co", 250],
        ["Cedar", 70],
      ],
      orders: true,
    },
  ],
  [
    "Sage, codes of invoices, credits and receipts",
    lines(
      "A/C,Name,Type,Date,Ref,Details,Net Amount,Tax Amount,Gross Amount",
      "ALD001,Alder Ltd,SI,15/01/2024,1,Goods,1000.00,200.00,1200.00",
      "BIR001,Birch & Co,SI,16/02/2024,2,Goods,300.00,60.00,360.00",
      "BIR001,Birch & Co,SC,17/02/2024,3,Returned,50.00,10.00,60.00",
      "ALD001,Alder Ltd,SR,18/02/2024,4,Sales Receipt,1200.00,0.00,1200.00",
      "CED001,Cedar,SI,19/02/2024,5,Goods,70.00,14.00,84.00",
    ),
    {
      worth: [
        ["Alder Ltd", 1000],
        ["Birch & Co", 250],
        ["Cedar", 70],
      ],
      orders: true,
      said: [/because Type is SR/],
    },
  ],
  [
    "Zoho, lines of an invoice that are alike and are what their pieces cost",
    lines(
      "Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer ID,Customer Name,Company ID,Is Inclusive Tax,Due Date,PurchaseOrder,Currency Code,Exchange Rate,Discount Type,Is Discount Before Tax,Entity Discount Amount,Item Name,Item Desc,Quantity,Item Price,Item Total,Discount Amount,SubTotal,Total,Balance,Item Tax %,Item Tax Amount,Payment Terms,Sales person",
      "2024-01-15,3460000001001,INV-000001,Closed,346000001,Alder Ltd,,false,2024-02-14,,INR,1.00,item_level,true,0.00,Mug,,2.00,30.00,60.00,0.00,120.00,141.60,0.00,18,10.80,30,Tom",
      "2024-01-15,3460000001001,INV-000001,Closed,346000001,Alder Ltd,,false,2024-02-14,,INR,1.00,item_level,true,0.00,Cup,,3.00,20.00,60.00,0.00,120.00,141.60,0.00,18,10.80,30,Tom",
      "2024-02-15,3460000001002,INV-000002,Void,346000002,Birch & Co,,false,2024-03-14,,INR,1.00,item_level,true,0.00,Set,,1.00,500.00,500.00,0.00,500.00,590.00,0.00,18,90.00,30,Tom",
      "2024-02-16,3460000001003,INV-000003,Overdue,346000002,Birch & Co,,false,2024-03-14,,INR,1.00,item_level,true,0.00,Pot,,1.00,50.00,50.00,0.00,50.00,59.00,59.00,18,9.00,30,Tom",
      "2024-02-17,3460000001004,INV-000004,Draft,346000003,Cedar,,false,2024-03-14,,INR,1.00,item_level,true,0.00,Pot,,1.00,50.00,50.00,0.00,50.00,59.00,59.00,18,9.00,30,Tom",
      "2024-02-18,3460000001005,INV-000005,Sent,346000003,Cedar,,false,2024-03-14,,INR,1.00,item_level,true,0.00,Cup,,1.00,20.00,20.00,0.00,20.00,23.60,23.60,18,3.60,30,Tom",
    ),
    {
      worth: [
        ["Alder Ltd", 120],
        ["Birch & Co", 50],
        ["Cedar", 20],
      ],
      orders: true,
    },
  ],
  [
    "Zoho, deals lost to others",
    lines(
      "Record Id,Deal Name,Account Name,Contact Name,Stage,Amount,Closing Date,Probability (%),Deal Owner,Type,Lead Source,Created Time",
      "zcrm_1,Big deal,Alder Ltd,Ann,Closed Won,1200,2024-01-15,100,Tom,New Business,Web,2023-12-01 10:00:00",
      "zcrm_2,Other,Birch & Co,Bo,Closed Lost,9000,2024-01-25,0,Tom,New Business,Web,2023-12-02 10:00:00",
      "zcrm_3,Third,Birch & Co,Bo,Closed Won,300,2024-02-15,100,Tom,New Business,Web,2023-12-05 10:00:00",
      "zcrm_4,Fourth,Cedar,Cid,Negotiation/Review,800,2024-04-15,60,Tom,New Business,Web,2023-12-05 10:00:00",
      "zcrm_5,Fifth,Cedar,Cid,Closed Won,90,2024-02-25,100,Tom,New Business,Web,2023-12-05 10:00:00",
      "zcrm_6,Sixth,Alder Ltd,Ann,Closed Lost to Competition,700,2024-03-25,0,Tom,New Business,Web,2023-12-05 10:00:00",
    ),
    {
      worth: [
        ["Alder Ltd", 1200],
        ["Birch & Co", 300],
        ["Cedar", 90],
      ],
      orders: true,
    },
  ],
  [
    "Odoo in German, quotations that were sent",
    lines(
      "Auftragsreferenz,Erstelldatum,Kunde,Verkäufer,Unternehmen,Gesamt,Status",
      "S00001,2024-01-15 10:00:00,Erle AG,Tom,Meine Firma,1200.00,Verkaufsauftrag",
      "S00002,2024-01-16 10:00:00,Buche KG,Tom,Meine Firma,9000.00,Angebot",
      "S00003,2024-02-15 10:00:00,Buche KG,Tom,Meine Firma,300.00,Verkaufsauftrag",
      "S00004,2024-02-16 10:00:00,Zeder GmbH,Tom,Meine Firma,500.00,Abgebrochen",
      "S00005,2024-03-16 10:00:00,Zeder GmbH,Tom,Meine Firma,50.00,Verkaufsauftrag",
      "S00006,2024-03-17 10:00:00,Erle AG,Tom,Meine Firma,77.00,Angebot gesendet",
    ),
    {
      worth: [
        ["Erle AG", 1200],
        ["Buche KG", 300],
        ["Zeder GmbH", 50],
      ],
      orders: true,
    },
  ],
  [
    "PrestaShop in French, payments that failed or did not come",
    lines(
      "ID;Référence;Nouveau client;Livraison;Client;Total payé;Paiement;État;Date",
      "1;XKBKNABJK;Oui;France;A. Aulne;1 200,00 €;Carte;Livré;15/01/2024 10:22:11",
      "2;OHSATSERP;Non;France;B. Bouleau;900,00 €;Carte;Annulé;16/01/2024 10:22:11",
      "3;UOYEVOLI;Non;France;B. Bouleau;300,50 €;Virement;Paiement accepté;16/02/2024 10:22:11",
      "4;FFATNOMMJ;Oui;France;C. Cèdre;70,00 €;Virement;En attente de virement bancaire;18/02/2024 10:22:11",
      "5;KHWLILZLL;Oui;France;D. Orme;60,00 €;Carte;En cours de préparation;19/02/2024 10:22:11",
      "6;KHWLILZLM;Oui;France;D. Orme;40,00 €;Carte;Erreur de paiement;20/02/2024 10:22:11",
    ),
    {
      worth: [
        ["A. Aulne", 1200],
        ["B. Bouleau", 300.5],
        ["D. Orme", 60],
      ],
      orders: true,
    },
  ],
  [
    "Bling, an order that is still typed",
    lines(
      "ID;Número do pedido;Data;Data prevista;Nome do contato;CPF/CNPJ;Valor total dos produtos;Desconto;Frete;Valor total;Situação",
      "1;1001;15/01/2024;;Amieiro Lda;11.222.333/0001-81;1.200,00;0,00;20,00;1.220,00;Atendido",
      "2;1002;16/01/2024;;Bétula SA;11.222.333/0001-82;900,00;0,00;20,00;920,00;Cancelado",
      "3;1003;16/02/2024;;Bétula SA;11.222.333/0001-82;300,50;0,00;10,00;310,50;Em aberto",
      "4;1004;17/02/2024;;Cedro ME;11.222.333/0001-83;70,00;0,00;10,00;80,00;Em andamento",
      "5;1005;17/02/2024;;Cedro ME;11.222.333/0001-83;77,00;0,00;10,00;87,00;Em digitação",
    ),
    {
      worth: [
        ["Amieiro Lda", 1220],
        ["Bétula SA", 310.5],
        ["Cedro ME", 80],
      ],
      orders: true,
    },
  ],
  [
    "Mercado Livre, dates in words with the hour",
    lines(
      "N.º de venda;Data da venda;Status;Unidades;Receita por produtos (BRL);Tarifa de venda e impostos;Total (BRL);Comprador;CPF",
      "2000001;5 de janeiro de 2024 10:22 hs.;Entregue;1;120,00;-20,00;100,00;Ana Amieiro;111",
      "2000002;6 de fevereiro de 2024 10:22 hs.;Entregue;2;60,50;-10,00;50,50;Bia Bétula;112",
      "2000003;7 de fevereiro de 2024 10:22 hs.;Venda cancelada;1;900,00;-10,00;0,00;Bia Bétula;112",
      "2000004;8 de março de 2024 10:22 hs.;Entregue;1;30,00;-3,00;27,00;Caio Cedro;113",
    ),
    {
      worth: [
        ["Ana Amieiro", 120],
        ["Bia Bétula", 60.5],
        ["Caio Cedro", 30],
      ],
      orders: true,
      days: { "Ana Amieiro": ["2024-01-05", "2024-01-05"] },
    },
  ],
  [
    "Freee, income beside expenses, no customer twice",
    lines(
      "収支区分,管理番号,発生日,決済期日,取引先,勘定科目,税区分,金額,税計算区分,備考,品目",
      "収入,1,2024-01-15,,松商店,売上高,課税売上10%,120000,内税,,",
      "支出,2,2024-01-16,,木材社,仕入高,課対仕入10%,900000,内税,,",
      "収入,3,2024-02-16,,杉工業,売上高,課税売上10%,50000,内税,,",
      "収入,4,2024-02-18,,檜堂,売上高,課税売上10%,30000,内税,,",
    ),
    {
      worth: [
        ["松商店", 120000],
        ["杉工業", 50000],
        ["檜堂", 30000],
      ],
      orders: true,
      said: [/because 収支区分 is 支出/],
    },
  ],
  [
    "Alipay, tabs behind the long numbers",
    lines(
      "支付宝（中国）网络技术有限公司  电子客户回单",
      "账号:[shop@x.cn]",
      "起始日期:[2024-01-01 00:00:00]   终止日期:[2024-12-31 00:00:00]",
      "---------------------------------交易记录明细列表------------------------------------",
      "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注",
      "2024-01-15 10:22:11,商业服务,王松,a***@qq.com,杯子,收入,120.00,余额,交易成功,2024011500001\t,T1\t,",
      "2024-01-16 10:22:11,商业服务,木材厂,b***@qq.com,木料,支出,900.00,余额,交易成功,2024011600001\t,T2\t,",
      "2024-02-16 10:22:11,商业服务,李柏,c***@qq.com,锅,收入,50.00,余额,交易成功,2024021600001\t,T3\t,",
      "2024-02-17 10:22:11,商业服务,李柏,c***@qq.com,锅,不计收支,50.00,余额,退款成功,2024021700001\t,T3\t,",
      "2024-02-18 10:22:11,商业服务,赵杉,d***@qq.com,杯子,收入,30.00,余额,交易成功,2024021800001\t,T4\t,",
    ),
    {
      worth: [
        ["王松", 120],
        ["李柏", 50],
        ["赵杉", 30],
      ],
      orders: true,
      said: [/because 收\/支 is 不计收支|退款成功/],
    },
  ],
  [
    "WeChat, no customer twice and one of them a supplier",
    lines(
      "微信支付账单明细,,,,,,,,,,",
      "微信昵称：[木器店],,,,,,,,,,",
      "起始时间：[2024-01-01 00:00:00] 终止时间：[2024-12-31 23:59:59],,,,,,,,,,",
      "导出类型：[全部],,,,,,,,,,",
      "共4笔记录,,,,,,,,,,",
      "----------------------微信支付账单明细列表--------------------,,,,,,,,,,",
      "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注",
      '2024-01-15 10:22:11,二维码收款,王松,"收款方备注:二维码收款",收入,¥120.00,/,已收钱,1000001\t,1\t,"/"',
      '2024-01-16 10:22:11,商户消费,木材厂,木料,支出,¥900.00,零钱,支付成功,1000002\t,2\t,"/"',
      '2024-02-16 10:22:11,转账,李柏,转账备注:微信转账,收入,¥50.00,/,已存入零钱,1000003\t,3\t,"/"',
      '2024-02-18 10:22:11,二维码收款,赵杉,收款,收入,¥30.00,/,已收钱,1000004\t,4\t,"/"',
    ),
    {
      worth: [
        ["王松", 120],
        ["李柏", 50],
        ["赵杉", 30],
      ],
      orders: true,
    },
  ],
  [
    "Taiwan, years since 1912 with a slash",
    lines(
      "單據日期,單據編號,客戶簡稱,統一編號,未稅金額,營業稅,含稅金額,業務人員",
      "113/01/15,A1130115001,松木商行,12345675,1200,60,1260,陳一",
      "113/02/16,A1130216001,柏樹公司,22345675,300,15,315,陳一",
      "112/12/30,A1121230001,柏樹公司,22345675,100,5,105,陳一",
      "113/02/18,A1130218001,杉木行,32345675,70,4,74,陳一",
    ),
    {
      worth: [
        ["松木商行", 1200],
        ["柏樹公司", 400],
        ["杉木行", 70],
      ],
      orders: true,
      days: { 柏樹公司: ["2023-12-30", "2024-02-16"] },
    },
  ],
  [
    "Taiwan, years since 1912 in seven digits",
    lines(
      "日期,客戶名稱,銷售金額",
      "1130115,松木商行,1200",
      "1130216,柏樹公司,300",
      "1121230,柏樹公司,100",
      "1130218,杉木行,70",
    ),
    {
      worth: [
        ["松木商行", 1200],
        ["柏樹公司", 400],
        ["杉木行", 70],
      ],
      orders: true,
      days: { 柏樹公司: ["2023-12-30", "2024-02-16"] },
      said: [/1130115 in A2 is 2024-01-15/],
    },
  ],
  [
    "Taiwan, years since 1912 in words",
    lines(
      "發票日期,買受人,銷售額",
      "民國113年1月15日,松木商行,1200",
      "民國113年2月16日,柏樹公司,300",
      "民國112年12月30日,柏樹公司,100",
      "113年2月18日,杉木行,70",
    ),
    {
      worth: [
        ["松木商行", 1200],
        ["柏樹公司", 400],
        ["杉木行", 70],
      ],
      orders: true,
    },
  ],
  [
    "Taiwan, an order that did not come about",
    lines(
      "訂單日期,買家帳號,訂單狀態,訂單總金額",
      "113-01-15,song,已完成,1200",
      "113-02-16,bai,已完成,300",
      "112-12-30,bai,不成立,100",
      "113-02-18,shan,已出貨,70",
    ),
    {
      worth: [
        ["song", 1200],
        ["bai", 300],
        ["shan", 70],
      ],
      orders: true,
      said: [/不成立/],
    },
  ],
  [
    "Thailand, years of the Buddha",
    lines(
      "Date,Customer,Amount",
      "15/01/2567,Alder Co,1200",
      "16/02/2567,Birch Co,300",
      "30/12/2566,Birch Co,100",
      "18/02/2567,Cedar Co,70",
    ),
    {
      worth: [
        ["Alder Co", 1200],
        ["Birch Co", 400],
        ["Cedar Co", 70],
      ],
      orders: true,
      days: { "Birch Co": ["2023-12-30", "2024-02-16"] },
      said: [/15\/01\/2567 in A2 is 2024-01-15/],
    },
  ],
  [
    "units in rows, in Chinese",
    lines("客户名称,金额,单位", "松木商贸,120,万元", "柏树公司,300000,元", "杉木行,70000,元"),
    {
      worth: [
        ["松木商贸", 1200000],
        ["柏树公司", 300000],
        ["杉木行", 70000],
      ],
      said: [/120 万元 is 1,200,000/],
    },
  ],
  [
    "units in rows, in German",
    lines("Kunde;Umsatz;Einheit", "Erle AG;1200;kEUR", "Buche KG;300000;EUR", "Zeder GmbH;70000;EUR"),
    {
      worth: [
        ["Erle AG", 1200000],
        ["Buche KG", 300000],
        ["Zeder GmbH", 70000],
      ],
    },
  ],
  [
    "units in the column of currencies",
    lines("Kunde;Umsatz;Währung", "Erle AG;1200;TEUR", "Buche KG;300000;EUR", "Zeder GmbH;70000;EUR"),
    {
      worth: [
        ["Erle AG", 1200000],
        ["Buche KG", 300000],
        ["Zeder GmbH", 70000],
      ],
    },
  ],
  [
    "units in rows as letters",
    lines("Customer,Revenue,Unit", "Alder Ltd,1.2,M", "Birch & Co,300,K", "Cedar,70,K"),
    {
      worth: [
        ["Alder Ltd", 1200000],
        ["Birch & Co", 300000],
        ["Cedar", 70000],
      ],
    },
  ],
  [
    "units of goods, which are none of money",
    lines(
      "日期,客户名称,产品,数量,单位,金额",
      "2024-01-15,松木商贸,杯子,2,箱,1200",
      "2024-02-16,柏树公司,杯子,20,件,300",
      "2024-02-18,杉木行,锅,1,件,70",
    ),
    {
      worth: [
        ["松木商贸", 1200],
        ["柏树公司", 300],
        ["杉木行", 70],
      ],
    },
  ],
  [
    "no currency in any row",
    lines(
      "Date,Customer,Amount,Currency",
      "2024-01-15,Alder,1200,none",
      "2024-02-16,Birch,300,none",
      "2024-02-18,Cedar,70,none",
    ),
    {
      worth: [
        ["Alder", 1200],
        ["Birch", 300],
        ["Cedar", 70],
      ],
    },
  ],
  [
    "nothing was cancelled, which is written down",
    lines(
      "Date,Customer,Amount,Cancelled at",
      "2024-01-15,Alder,1200,none",
      "2024-02-16,Birch,300,none",
      "2024-02-18,Cedar,70,无",
    ),
    {
      worth: [
        ["Alder", 1200],
        ["Birch", 300],
        ["Cedar", 70],
      ],
    },
  ],
  [
    "mornings and afternoons without a space",
    lines(
      "Order date;Customer;Amount",
      "2024/1/15上午10:22;Alder;100",
      "2024/2/16下午3:22;Birch;200",
      "2024/3/17下午12:22;Alder;150",
    ),
    {
      worth: [
        ["Alder", 250],
        ["Birch", 200],
      ],
      orders: true,
    },
  ],
  [
    "years of Reiwa by its letter",
    lines("Order date;Customer;Amount", "R06/01/15;Alder;100", "R06/02/16;Birch;200", "R06/03/17;Alder;150"),
    {
      worth: [
        ["Alder", 250],
        ["Birch", 200],
      ],
      orders: true,
      days: { Alder: ["2024-01-15", "2024-03-17"] },
    },
  ],
  [
    "a time zone behind its hours",
    lines(
      "Order date;Customer;Amount",
      "2024-01-15 10:22:11 +0000 UTC;Alder;100",
      "2024-02-16 10:22:11 +0000 UTC;Birch;200",
      "2024-03-17 10:22:11 +0000 UTC;Alder;150",
    ),
    {
      worth: [
        ["Alder", 250],
        ["Birch", 200],
      ],
      orders: true,
    },
  ],
  [
    "a group beside what may be one",
    lines("Customer,Revenue", 'Alder,"1,101"', "Birch,2.502", "Cedar,300", "Dot,70"),
    { questions: ["decimal revenue"] },
  ],
  [
    "currencies under a heading that nobody knows",
    lines(
      "Date,Customer,Amount,Cur.",
      "2024-01-15,Alder,100,GTQ",
      "2024-01-16,Birch,200,GTQ",
      "2024-01-17,Cedar,5,USD",
    ),
    { questions: ["currency"] },
  ],
];
