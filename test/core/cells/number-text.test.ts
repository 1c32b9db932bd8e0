/** What numbers people type as text mean. */

import { numberOf } from "../../../src/core/cells/number-column";
import { type ColumnNotation, notationOf, POINT_NOTATION } from "../../../src/core/cells/number-text";

/** A number, `null` for a mark for nothing, `undefined` for what is none or could be two. */
const numberFromText = (text: string, notation: ColumnNotation = POINT_NOTATION) => {
  const read = numberOf(text, notation);
  return typeof read === "object" && read !== null ? undefined : read;
};

const READ: readonly (readonly [string, number])[] = [
  // Money with a sign and groups.
  ["¥1,234.50", 1234.5],
  ["￥1,234", 1234],
  ["NT$1,000", 1000],
  ["HK$ 20", 20],
  ["US$3", 3],
  ["$1,234,567.89", 1234567.89],
  ["€5", 5],
  ["5 €", 5],
  ["RMB 300", 300],
  ["usd 7", 7],
  ["1,200元", 1200],
  ["80 塊", 80],
  // Negative amounts.
  ["(1,234)", -1234],
  ["(¥5)", -5],
  ["$(5.00)", -5],
  ["(5.00) €", -5],
  ["(1200.00)", -1200],
  ["- 30", -30],
  ["500-", -500],
  ["1 234-", -1234],
  ["200,00- EUR", -200],
  ["–500", -500], // en dash
  ["500 Dr", 500],
  ["500.00Dr.", 500],
  ["Rs. 5 Cr", 5e7], // crore, as the rupees say
  ["₹1.5 crore", 1.5e7],
  // What only keeps a figure a text, or says of it that it is about right or of a year.
  ['"1,200"', 1200],
  ["~500", 500],
  ["ca. 250 €", 250],
  ["约500元", 500],
  ["approx. $1,500", 1500],
  ["500/yr", 500],
  ["€1,200 per year", 1200],
  ["500 p.a.", 500],
  ["EUR: 1,200", 1200],
  // The unit behind the currency.
  ["1200 EUR k", 1200000],
  ["1.5 USD million", 1500000],
  // What only one decimal mark can read, it does.
  ["12,5", 12.5],
  ["1.234,56", 1234.56],
  ["1.234.567", 1234567],
  ["1,23,456", 123456], // Indian groups
  ["12,34,567.00", 1234567],
  ["1234,567", 1234.567],
  ["1,2345", 1.2345],
  [",5", 0.5],
  [",123", 0.123],
  ["0,500", 0.5],
  ["1 000", 1000],
  ["1 234,50 €", 1234.5],
  ["1\u202f234,50 €", 1234.5], // narrow no-break space, as French programs write it
  ["1'000", 1000],
  ["1’234.50", 1234.5],
  ["1 234€50", 1234.5],
  ["1,200 [12]", 1200],
  ["2,000 (1)", 2000],
  ["2,000.50 (1)", 2000.5],
  ["2,000***", 2000],
  ["1,200 €†", 1200],
  ["1,200 [a]", 1200],
  ["CHF 1'200.-", 1200],
  ["CHF 1'200.—", 1200],
  ["€ 12,-", 12],
  ["Rs. 500/-", 500],
  ["1.234,", 1.234], // the comma ends a sentence
  // Currencies of many countries.
  ["USD 1,200.00", 1200],
  ["USD $5", 5],
  ["1,100.00 USD", 1100],
  ["5 USD.", 5],
  ["5USD", 5],
  ["Rs. 800", 800],
  ["₹1,00,000", 100_000],
  ["R$ 1.234,50", 1234.5],
  ["R 1 200", 1200],
  ["kr 400", 400],
  ["300 kr.", 300],
  ["200,50 zł", 200.5],
  ["1 500 Kč", 1500],
  ["12 000 Ft", 12_000],
  ["A$90", 90],
  ["C$80", 80],
  ["S$70", 70],
  ["AED 60", 60],
  ["₽50", 50],
  ["50 руб.", 50],
  ["₺40", 40],
  ["₫30", 30],
  ["฿20", 20],
  ["RM 10", 10],
  ["₩5,000,000", 5e6],
  ["₴7", 7],
  ["₪7", 7],
  ["₱7", 7],
  ["₦7", 7],
  // Words for powers of ten.
  ["1.2k", 1200],
  ["1.1K", 1100],
  ["3M", 3e6],
  ["5m", 5e6],
  ["€5 MM", 5e6],
  ["1.5 million", 1.5e6],
  ["2bn", 2e9],
  ["3 Mio. €", 3e6],
  ["1,5 Mrd.", 1.5e9],
  ["8 thousand", 8000],
  ["5 lakh", 500_000],
  ["5k€", 5000],
  ["7 MUSD", 7e6],
  ["-500", -500],
  ["−500", -500], // U+2212
  ["－500", -500], // U+FF0D
  ["-¥5", -5],
  ["¥-5", -5],
  ["+5", 5],
  // Per cent.
  ["10%", 0.1],
  ["10 %", 0.1],
  ["1,5 %", 0.015],
  ["-12.5%", -0.125],
  ["5-%", -0.05],
  ["１０％", 0.1],
  ["-2.5%", -0.025],
  ["7%", 0.07], // 7 / 100 in decimal text; 7 * 0.01 would be 0.07 plus noise
  // Chinese units: 万 is 10^4, 亿 is 10^8, 万亿 is 10^12.
  ["1.5万", 15000],
  ["1.1万", 11000], // 1.1 * 10000 is 11000.000000000002 in binary
  ["3亿", 3e8],
  ["2萬", 20000],
  ["0.5億", 5e7],
  ["1万亿", 1e12],
  ["3千", 3000],
  ["5千", 5000],
  ["5百万", 5e6],
  ["2千万元", 2e7],
  ["12万元", 120_000],
  ["1.5万元人民币", 15_000],
  ["1.5億日圓", 1.5e8],
  ["300만원", 3e6],
  ["NT$1.5万", 15000],
  ["1.5 万元", 15000],
  ["-3万", -30000],
  // Units joined: 2 x 10^8 + 3000 x 10^4, 10^8 + 2345 x 10^4, 3 x 10^4 + 5 x 10^3, 10^4 + 2345.
  ["2億3000万", 230_000_000],
  ["1億2,345万円", 123_450_000],
  ["3万5千円", 35_000],
  ["1万2345元", 12_345],
  ["1억 2,000만원", 120_000_000],
  ["5000元整", 5000],
  // In words, as contracts have them: 3 x 1000 + 5 x 100, 1 x 10 000 + 2 x 1000, 12 300 and 5 tenths.
  ["三千五百", 3500],
  ["壹万贰仟", 12_000],
  ["壹万贰仟叁佰元伍角", 12_300.5],
  ["二十", 20],
  ["十五万", 150_000],
  ["一百零五", 105],
  ["三千五", 3500], // as people say it
  ["伍佰元整", 500],
  ["负三千", -3000],
  ["1万2千", 12_000],
  // What is said of tax is no part of the amount.
  ["1.200,00 € TTC", 1200],
  ["500 € HT", 500],
  ["1,000円(税込)", 1000],
  ["$5 + VAT", 5],
  ["500 EUR netto", 500],
  ["△500", -500], // below 0 in Japan, and nothing else anywhere
  // Units in the words of other countries.
  ["₹75 L", 7_500_000],
  ["R$ 1,5 mi", 1_500_000],
  ["R$ 2 mil", 2000],
  ["2 mil. Kč", 2_000_000],
  ["1,5 mil. lei", 1_500_000],
  ["500 tis. Kč", 500_000],
  ["Rp 1,5 juta", 1_500_000],
  ["Rp 10 rb", 10_000], // ribu, and not a billion rand
  ["2 tỷ", 2e9],
  ["500 nghìn", 500_000],
  ["1,5 milyon TL", 1_500_000],
  ["500 bin TL", 500_000],
  ["120 tkr", 120_000],
  ["2,5 millions d'euros", 2_500_000],
  ["3 millones de pesos", 3_000_000],
  // Signs behind and before.
  ["9 EUR-", -9],
  ["500.00+", 500],
  ["负500", -500],
  ["minus 5", -5],
  ["500 Soll", 500],
  ["借 500", 500],
  ["12€50", 12.5],
  ["U$S 1.234,50", 1234.5],
  ["7 zl", 7],
  // Currencies with a blank within, or on both sides.
  ["12,50 $ CA", 12.5],
  ["12,50\u00a0$\u00a0US", 12.5],
  ["CA $7", 7],
  ["$5 CAD", 5],
  ["NTD 12,000", 12_000],
  ["CDN$ 7", 7],
  ["1ʼ234", 1234], // U+02BC
  ["1′234", 1234], // U+2032
  // Digits of other scripts, with the marks of Arabic.
  ["٣", 3],
  ["١٬٢٣٤٫٥٠", 1234.5],
  ["۱٬۲۳۴", 1234],
  ["१,२३४.५०", 1234.5],
  ["๑,๒๓๔", 1234],
  ["১২", 12],
  // Forms of digits and blanks around them.
  ["１２３４．５", 1234.5],
  ["　42 ", 42],
  ["\u200B42", 42],
  ["\u00a042\u00a0", 42],
  [".5", 0.5],
  ["5.", 5],
  ["007", 7],
  ["1e3", 1000],
  ["1.5E-2", 0.015],
  ["0", 0],
  ["-0", 0],
];

describe("a text is read when it can mean one number only", () => {
  test.each(READ)("%j is %d", (text, expected) => {
    expect(numberFromText(text)).toBe(expected);
  });
});

test("nothing is read of a number with a letter before its first digit or behind its last sign", () => {
  const glued = READ.flatMap(([text]) => [`${text}q`, ...(/^\d/.test(text) ? [`q${text}`] : [])]);
  expect(glued.length).toBeGreaterThan(200);
  expect(glued.filter((text) => typeof numberFromText(text, POINT_NOTATION) === "number")).toEqual([]);
});

describe("marks for nothing are taken as a blank", () => {
  test.each([
    ...["", " ", "\u3000", "\u200B", "-", "--", "—", "——", "–", "－", "−", "/", "…"],
    ...["N/A", "n/a", "NA", "n.a.", "nan", "NaN", "NULL", "nil", "None", "not available"],
    ...["无", "無", "空", "暂无", "暫無", "没有", "不适用", "无数据", "無資料"],
    ...[
      "n.v.",
      "k.A.",
      "k. A.",
      "s/o",
      "s.o.",
      "n.c.",
      "n/d",
      "s/d",
      "(null)",
      "\\N",
      "<NA>",
      "(blank)",
      "[empty]",
    ],
    ...["なし", "該当なし", "없음", "ー", "•"],
  ])("%j", (text) => {
    expect(numberFromText(text)).toBeNull();
  });
});

describe("what is no number or could mean two is refused", () => {
  test.each([
    ["abc"],
    ["1,23,45"], // the last group of India has three digits
    ["123,45,678"],
    ["1.23.456"], // no country groups so with points
    ["1,234 567"],
    ["0,123,456"], // no group begins with 0
    ["10²"], // would be 102 after NFKC
    ["①"],
    ["½"],
    ["1½"],
    ["Ⅻ"],
    ["1e999"], // beyond what a number can hold
    ["9".repeat(400)],
    ["--5"],
    ["-5-"],
    ["(5-)"],
    ["5 (3)"],
    ["500 Cr"], // a credit of 500, or 500 crore
    ["(-5)"],
    ["(5"],
    ["5%%"],
    ["%"],
    ["¥"],
    ["万"],
    ["5千千"],
    ["¥¥5"],
    ["1 2"],
    ["5 apples"],
    ["TRUE"],
    ["true"],
    ["2024-01-05"],
    ["1/2"],
    ["12:30"],
    ["0x10"],
    ["Infinity"],
    ["-Infinity"],
    ["#N/A"],
    ["TBD"], // a value that is not known is no blank
    ["unknown"],
    ["待定"],
    ["未知"],
    ["."],
    ["e5"],
    ["1e"],
    ["1e2.5"],
    ["=1+1"],
    ["500+"], // more than 500
    ["'300"], // an apostrophe that is part of the text
    ["500 H"], // no hundredths, so no side of an account
    ["12.50 s"], // seconds
    ["500.00 H"], // a credit, or a debit of its own column
    ["75 L"], // lakh beside rupees only
    ["1,5 mil"], // thousand in Madrid, million in Prague
    ["3,5 mM"], // 10^9 in Portugal
    ["1,5 B TL"], // bin, a thousand
    ["Rp 2 M"], // 10^9 by miliar, or a million
    ["2億3000億"], // counts nothing
    ["2万30000"], // 30000 is more than one 万
    ["▲500"], // below 0 in Japan, risen elsewhere
    ["▼500"], // below 0, or fallen by so much
    ["1,234,567.50 K"], // kyat, or thousands
    ["二〇二四"], // a year
    ["三一"],
    ["千百"],
    ["500 net of it"],
    ["NET 30"],
  ])("%j", (text) => {
    expect(numberFromText(text)).toBeUndefined();
  });
});

describe("the comma is settled by the spreadsheet's locale", () => {
  const comma = notationOf("de_DE");
  test.each([
    ["12,5", 12.5],
    ["1.234,56", 1234.56],
    ["1.234.567", 1234567],
    ["1 234,5", 1234.5],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234", 1234],
    ["1'234,5", 1234.5],
    ["1.234", 1234],
    ["1.234,56 €", 1234.56],
    ["(1.000)", -1000],
    ["2,5%", 0.025],
    ["1,5万", 15000],
  ])("%j is %d in de_DE", (text, expected) => {
    expect(numberFromText(text, comma)).toBe(expected);
  });
  test.each(["1.234 567", "1,2,3", "1.23.456"])("%j is refused in de_DE", (text) => {
    expect(numberFromText(text, comma)).toBeUndefined();
  });
});

test.each([
  ["id_ID", "3,5 M", 3_500_000_000], // miliar
  ["id_ID", "Rp 3,5 M", 3_500_000_000],
  ["id_ID", "$3.5M", undefined], // of English, or miliar
  ["id_ID", "2 T", 2e12],
  ["tr_TR", "1,5 B", 1500], // bin
  ["tr_TR", "1,5 B TL", 1500],
  ["tr_TR", "25 Mn", 25_000_000],
  ["tr_TR", "2 Mr", 2e9],
  ["es_ES", "1,5 mil", 1500],
  ["cs_CZ", "1,5 mil", 1_500_000],
  ["vi_VN", "2,5 T ₫", 2.5e9], // tỷ
  ["en_IN", "3.4L", 340_000],
  ["my_MM", "1,234.50 K", 1234.5], // kyat
  ["lt_LT", "50 rb", 50], // roubles
  ["de_DE", "2 Billion", undefined], // 10^12 in German
  ["id_ID", "5 t", undefined], // tons
  ["fr_FR", "100 g", undefined], // grams
  ["da_DK", "5 t", undefined],
  ["da_DK", "1,5 t kr.", 1500],
  ["ja_JP", "▲500", -500],
  ["ko_KR", "▲500", -500],
])("in %s %j is %p", (locale, text, expected) => {
  expect(numberFromText(text, notationOf(locale))).toBe(expected);
});

test.each([
  ["de_DE", ","],
  ["fr_FR", ","],
  ["pt_BR", ","],
  ["ru_RU", ","],
  ["es_ES", ","],
  ["it", ","],
  ["vi_VN", ","],
  ["en_US", "."],
  ["en_GB", "."],
  ["zh_CN", "."],
  ["zh_TW", "."],
  ["ja_JP", "."],
  ["ko_KR", "."],
  ["th_TH", "."],
  ["de_CH", "."], // Switzerland and Liechtenstein write 1'234.50
  ["es_MX", "."],
  ["", "."],
  ["xx_YY", "."],
])("notationOf(%j) has the decimal mark %j", (locale, decimal) => {
  expect(notationOf(locale).decimal).toBe(decimal);
});

test("the notation of formulas is the same in every locale", () => {
  expect(POINT_NOTATION).toEqual({ decimal: ".", groups: "," });
});
