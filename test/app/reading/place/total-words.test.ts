/** Words that mark a row as no customer. */

import {
  isNote,
  isPageNumber,
  isWalkIn,
  saysNoName,
  saysTotal,
} from "../../../../src/app/reading/place/total-words";

/** The texts for which the answer is another one. */
const others = <Answer>(texts: readonly string[], of: (text: string) => Answer, answer: Answer) =>
  texts.filter((text) => of(text) !== answer);

describe("a total", () => {
  test("is nothing else in the languages of those who keep lists, whatever its case and marks", () => {
    const texts = [
      "Total",
      "TOTAL:",
      "Grand Total",
      "Sub-total",
      "Subtotal (USD)",
      "Sum",
      "Average",
      "Gesamt",
      "Gesamtsumme",
      "Gesamtergebnis",
      "Zwischensumme",
      "Summe:",
      "Total général",
      "Sous-total",
      "Total geral",
      "Total general",
      "Suma",
      "Totale",
      "Subtotale",
      "Totaal",
      "Overall Result",
      "Total Result",
      "Razem",
      "Yhteensä",
      "Eindtotaal",
      "Итого",
      "Всего",
      "Toplam",
      "合计",
      "合 计",
      "合　计",
      "小计",
      "总计",
      "累计",
      "汇总",
      "本页小计",
      "本页合计",
      "本月合计",
      "本年累计",
      "当月小计",
      "合計",
      "小計",
      "總計",
      "本頁小計",
      "総計",
      "합계",
      "소계",
      "총계",
      "계",
      "総合計",
      "合计：3家",
      "Somma",
      "Σ",
      "Avg",
      "Total for 2024",
      "Total revenue",
      "Total (3 customers)",
      "Total incl. VAT",
      "VAT 20%",
      "zzgl. 19 % MwSt.",
      "Итого по клиентам",
    ];
    expect(others(texts, saysTotal, "wholly")).toEqual([]);
  });

  test("may be a name where other words stand beside it", () => {
    const texts = [
      "Total Wine",
      "North Total",
      "华北合计",
      "Summe Inland",
      "Ümit Toplamı",
      "Summe & Sohn",
      "Ergebnis Nord Gesamt",
    ];
    expect(others(texts, saysTotal, "partly")).toEqual([]);
  });

  test("is no part of a word, and no formula's name", () => {
    const texts = [
      "Alder Ltd",
      "Totally Green",
      "Sumatra Coffee",
      "Sommer GmbH",
      "Taxi Mia",
      "Subtotalis",
      "=SUM(A1)",
      "+Total",
      "@total",
      "",
    ];
    expect(others(texts, saysTotal, "no")).toEqual([]);
  });
});

describe("a note", () => {
  test("begins with a word that speaks about the table", () => {
    const texts = [
      "* Preliminary",
      "※ 税抜",
      "Source: ledger",
      "Note",
      "Prepared by Mia",
      "Printed on 2024-12-31",
      "As of 31 Dec",
      "Accrual basis Friday",
      "Page 2",
      "Quelle: DATEV",
      "Stand 31.12.2024",
      "Fuente: SAP",
      "备注：无",
      "制表人：小米",
      "打印时间 2024-12-31",
      "审核人：",
      "导出",
      "製表人：小米",
      "單位：元",
      "以上",
      "Approved by: Tom",
      "Checked by Mia",
      "Signature:",
      "审批：王某",
      "財務主管：李某",
    ];
    expect(others(texts, isNote, true)).toEqual([]);
  });

  test("is no customer's name that begins alike", () => {
    const texts = [
      "Sourceful Ltd",
      "Notes4U",
      "Reporters United",
      "Standard AG",
      "单位福利社",
      "来源科技",
      "Signature Hotels",
      "Checked Shirts Ltd",
      "会计师事务所",
      "Pageboy",
      "",
    ];
    expect(others(texts, isNote, false)).toEqual([]);
  });
});

test("the number of a page is one", () => {
  const texts = [
    "Page 1",
    "page 2 of 9",
    "Page 2/9",
    "Seite 3 von 4",
    "Página 5",
    "Pagina 2 di 3",
    "第 1 页",
    "第1页 共9页",
    "第2頁",
    "3ページ",
  ];
  expect(others(texts, isPageNumber, true)).toEqual([]);
  expect(others(["Page Ltd", "Page One", "Seite", "第一页", "9", ""], isPageNumber, false)).toEqual([]);
});

test("what stands for a missing name is none", () => {
  const texts = [
    "-",
    "—",
    "...",
    "?",
    "N/A",
    "n.a.",
    "NULL",
    "(blank)",
    "(空白)",
    "(Leer)",
    "(vide)",
    "(en blanco)",
  ];
  expect(others(texts, saysNoName, true)).toEqual([]);
  expect(
    others(["-Dash-", "A", "None Such Ltd", "Leer", "空港", "Blank & Co", ""], saysNoName, false),
  ).toEqual([]);
});

test("a till's name is no buyer's", () => {
  const texts = [
    "Cash Sale",
    "CASH SALES",
    "Walk-in",
    "Walk-in customer",
    "Guest (online)",
    "One-time customer",
    "Laufkundschaft",
    "Barverkauf",
    "Client de passage",
    "Consumidor Final",
    "散客",
    "零售客户",
    "現金客戶",
    "过路客",
    "一見客",
    "Others",
    "All other customers",
    "Sonstige",
    "その他",
    "General public",
    "Counter sales",
    "POS sale",
    "Diverse Debitoren",
    "Vente comptoir",
    "Clients divers",
    "PUBLICO GENERAL",
    "MOSTRADOR",
    "Cliente contado",
    "Venda balcão",
    "Consumidor não identificado",
    "Vendita al banco",
    "Balieverkoop",
    "零星客户",
    "散户",
    "门店散客",
    "零星客戶",
    "一般客",
    "店頭販売",
    "비회원",
  ];
  expect(others(texts, isWalkIn, true)).toEqual([]);
  expect(
    others(
      [
        "Cashman & Sons",
        "Walkin' Shoes Ltd",
        "Guest House Rose",
        "现代零售集团",
        "散木贸易",
        "Retail Ltd",
        "",
      ],
      isWalkIn,
      false,
    ),
  ).toEqual([]);
});
