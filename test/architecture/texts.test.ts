/** Words are translated alike wherever they stand: what is equal in English is equal in Chinese, or listed here. */

import { join } from "node:path";
import { LANGUAGES, type Text } from "../../src/core/texts/language";
import { ROOT, SOURCES } from "./sources";

/** Equal in English though they mean different things: in simplified Chinese, and why. */
const DIFFERENT: readonly (readonly [english: string, chinese: readonly string[], why: string])[] = [
  ["% of value", ["金额占比", "价值占比"], "of money, or of what customers are worth"],
  [", ", ["、", "，"], "between the items of a list, or between clauses"],
  ["Accounts", ["客户数", "客户"], "how many there are, or the accounts themselves"],
  ["Change", ["变化额", "变化"], "an amount beside its rate, or what stands before a %"],
  [
    "Cumulative",
    ["金额累计占比", "累计占比"],
    "of value beside a share of customers, or of what a table counts",
  ],
  ["Customers", ["客户数", "客户"], "how many there are, or the customers themselves"],
  ["Grade", ["信用等级", "等级"], "of a customer, or a column by which a scheme sheet is found"],
  ["Lost", ["流失", "已流失", "流失客户"], "how many, what became of one, or the name of a segment"],
  ["Month", ["月", "月份"], "how long a period is, or which one"],
  ["No", ["不划算", "无", "否"], "it does not pay, there is none, or it is not so"],
  ["Points", ["得分", "分值"], "what a customer scored, or what an answer is worth"],
  [
    "Profitability",
    ["盈利能力", "客户盈利"],
    "of a firm that asks for credit, or what our customers bring us",
  ],
  ["Share of value", ["金额累计占比", "金额占比"], "of all customers so far, or of a step alone"],
  ["Total", ["合计", "总分"], "of a table, or of a score"],
  ["Value", ["金额", "客户价值"], "money, or what a customer is worth"],
  ["Yes", ["有", "是"], "there is some, or it is so"],
  ["above 0", ["大于 0 的数字", "大于 0"], "what must be written, or where a tier begins"],
];

const MOST_WORDS = 3;

/** Every text by its English, with where it stands. */
function textsByEnglish(): ReadonlyMap<string, { readonly place: string; readonly text: Text }[]> {
  const found = new Map<string, { place: string; text: Text }[]>();
  const collect = (value: unknown, place: string) => {
    if (typeof value !== "object" || value === null) return;
    if (!isText(value)) {
      for (const [name, inner] of Object.entries(value)) collect(inner, `${place} ${name}`);
      return;
    }
    found.set(value.en, [...(found.get(value.en) ?? []), { place, text: value }]);
  };
  for (const { path } of SOURCES.filter((source) => /^src\/.*texts(\/[^/]+)?\.ts$/.test(source.path)))
    collect(require(join(ROOT, path)), path);
  return found;
}

function isText(value: object): value is Text {
  return LANGUAGES.every((language) => language in value);
}

const SHORT = [...textsByEnglish()].filter(([english]) => english.split(/\s+/).length <= MOST_WORDS);

test("there are texts to look at", () => {
  expect(SHORT.length).toBeGreaterThan(300);
});

test("what is equal in English, of at most three words, is equal in Chinese: use WORDS, or another English word", () => {
  const drifted = SHORT.flatMap(([english, texts]) => {
    const known = DIFFERENT.find(([one]) => one === english)?.[1] ?? [];
    const chinese = new Set(texts.map(({ text }) => text["zh-CN"]));
    const isAllowed = chinese.size === 1 || [...chinese].every((one) => known.includes(one));
    return isAllowed ? [] : texts.map(({ place, text }) => `${english}: ${text["zh-CN"]} in ${place}`);
  });
  expect(drifted).toEqual([]);
});

test("what is equal in English and in simplified Chinese is equal in traditional Chinese", () => {
  const drifted = SHORT.filter(([, texts]) => {
    const simplified = new Set(texts.map(({ text }) => text["zh-CN"]));
    return new Set(texts.map(({ text }) => `${text["zh-CN"]} ${text["zh-TW"]}`)).size > simplified.size;
  });
  expect(drifted).toEqual([]);
});

test("each difference that is listed is still there", () => {
  const texts = textsByEnglish();
  const gone = DIFFERENT.filter(([english, chinese]) =>
    chinese.some((one) => !texts.get(english)?.some(({ text }) => text["zh-CN"] === one)),
  );
  expect(gone).toEqual([]);
});

/** The mainland's words, each with what Sheets, Excel and business say in Taiwan. */
const IN_TAIWAN: Readonly<Record<string, string>> = {
  數據: "資料",
  信息: "資訊",
  默認: "預設",
  用戶: "使用者",
  單元格: "儲存格",
  參數: "引數",
  字段: "欄位",
  模板: "範本",
  運行: "執行",
  屏幕: "螢幕",
  網絡: "網路",
  質量: "品質",
  搜索: "搜尋",
  導入: "匯入",
  導出: "匯出",
  打印: "列印",
  保存在: "儲存在",
  投訴: "客訴",
  轉化率: "轉換率",
  細分: "分群",
};

test("traditional Chinese speaks as Taiwan does", () => {
  const found = [...textsByEnglish().values()]
    .flat()
    .flatMap(({ place, text }) =>
      Object.entries(IN_TAIWAN).flatMap(([word, better]) =>
        text["zh-TW"].includes(word) ? [`${word}, better ${better}: ${place}`] : [],
      ),
    );
  expect(found).toEqual([]);
});

const EVERY = [...textsByEnglish().values()].flat();

/** `1 of 6 customers cost money`: the verb goes by the part, whatever the whole is. */
const PART_OF_WHOLE =
  /\{(\w+)\} of (?:the |these )?\{\w+\}(?: [a-z-]+| \{\w+\}| \{(?!\1\?)\w+\?[^}]*\})* (?:are|have|were|cost|come|\{(?!\1\?)\w+\?[^}]*\b(?:are|have|were|cost|come)\b)/;

test("a length of time is told in the singular where it is one", () => {
  // Whole histories and years before are longer than that.
  const found = EVERY.filter(({ text }) =>
    /\{(?:months|weeks|period|years)\} (?:more )?(?:months|weeks|days|years)/.test(text.en),
  );
  expect(found.map(({ place, text }) => `${text.en} in ${place}`)).toEqual([]);
});

test("a part of a whole is told in the singular where it is one", () => {
  expect(PART_OF_WHOLE.test("{count} of {all} customers cost money")).toBe(true);
  expect(PART_OF_WHOLE.test("{some} of {all} {all?account is:accounts are} here")).toBe(true);
  const found = EVERY.filter(({ text }) => PART_OF_WHOLE.test(text.en));
  expect(found.map(({ place, text }) => `${text.en} in ${place}`)).toEqual([]);
});

/** A number followed by its verb; names and rows from one to another are no numbers. */
const COUNTED_VERB = /\{(?:count|days|selected|shown)\} (?:are|have|were|do)\b/;

test("what is counted is told in the singular where it is one", () => {
  const found = EVERY.filter(({ text }) => COUNTED_VERB.test(text.en));
  expect(found.map(({ place, text }) => `${text.en} in ${place}`)).toEqual([]);
});

/** Half a width, where Chinese has marks of its own; a formula or an address may stand beside a word. */
const HALF_WIDTH = /[一-鿿][,;:?!]|[一-鿿] ?\((?!\w+!?\))|[,;?!] ?[一-鿿]/;

test("Chinese texts have marks of their own width", () => {
  const found = EVERY.flatMap(({ place, text }) =>
    [text["zh-CN"], text["zh-TW"]].flatMap((one) =>
      // A power has the brackets of its formula.
      HALF_WIDTH.test(one.replace(/\([^()]*\)\^\([^()]*\)/, "")) ? [`${one} in ${place}`] : [],
    ),
  );
  expect(found).toEqual([]);
});

test("a percentage is written alike in every language: with a blank in sentences, without where it is typed", () => {
  const ways = (text: string) =>
    new Set(Array.from(text.matchAll(/[\d}]( ?)%/g), ([, blank]) => blank || "typed"));
  const unlike = EVERY.filter(({ text }) => {
    const [english, ...others] = LANGUAGES.map((language) => ways(text[language]));
    return others.some((own) => [...own].some((way) => !english?.has(way)));
  });
  expect(unlike.map(({ place, text }) => `${text["zh-CN"]} in ${place}`)).toEqual([]);
});
