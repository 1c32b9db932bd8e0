/** Which headers name which field. */

import { type Field, headerMatch } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import { gluedWords } from "../../../src/core/table/header-words";

const { customer, revenue, profit } = FIELDS;

describe("headerMatch is 2 for the very words, whatever their dress", () => {
  test.each([
    ["Customer", customer],
    ["CUSTOMER", customer],
    ["customer_id", customer],
    ["customerID", customer],
    ["Customer-Name", customer],
    [" customer  name ", customer],
    ["Ｃｌｉｅｎｔ", customer],
    ["客户", customer],
    ["客户名称", customer],
    ["客戶名稱", customer],
    ["公司名称（全称）", customer],
    ["Revenue", revenue],
    ["Net Sales (USD)", revenue],
    ["TotalCharges", revenue],
    ["total", revenue],
    ["Turnover [EUR]", revenue],
    ["销售额（元）", revenue],
    ["銷售額", revenue],
    ["營收", revenue],
    ["Profit", profit],
    ["gross_profit", profit],
    ["毛利润", profit],
    ["淨利潤", profit],
  ])("%j names %o", (header, field) => {
    expect(headerMatch(header, field)).toBe(2);
  });
});

describe("headerMatch is 1 for the words among others", () => {
  test.each([
    ["Revenue 2024", revenue],
    ["Last year's sales", revenue],
    ["2024年销售额", revenue],
    ["本年銷售額合計", revenue],
    ["Customer segment", customer],
    ["Operating profit", profit],
  ])("%j", (header, field) => {
    expect(headerMatch(header, field)).toBe(1);
  });
});

describe("headerMatch is 0 for anything else", () => {
  test.each([
    ["", revenue],
    ["   ", revenue],
    ["(USD)", revenue],
    ["Region", revenue],
    ["Salesman", revenue], // not the word "sales"
    ["Totally", revenue],
    ["Profitable", profit],
    ["Nickname", customer],
    ["地区", revenue],
    ["额", revenue],
    ["Channel", customer],
  ])("%j", (header, field) => {
    expect(headerMatch(header, field)).toBe(0);
  });
});

test("a known header of one Han character counts alone, not inside another word", () => {
  const amount: Field = {
    id: "amount",
    type: "number",
    label: { en: "Amount", "zh-CN": "金额", "zh-TW": "金額" },
    headers: ["额", "利润"],
  };
  expect(headerMatch("额", amount)).toBe(2);
  expect(headerMatch("本年 额", amount)).toBe(1);
  expect(headerMatch("名额", amount)).toBe(0);
  expect(headerMatch("本年利润表", amount)).toBe(1);
});

describe("headerMatch is 2 for words glued, spaced, abbreviated or in another language", () => {
  test.each([
    ["CUSTOMERNAME", customer],
    ["客 户 名 称", customer],
    ["Cust", customer],
    ["Customer #", customer],
    ["Razon social", customer], // without its accent
    ["得意先名", customer],
    ["고객 명", customer],
    ["Amt", revenue],
    ["ExtendedPrice", revenue],
    ["chiffre d’affaires", revenue],
    ["Inv Dt", FIELDS.date],
    ["Order #", FIELDS.orderNumber],
    ["Menge", FIELDS.quantity],
  ])("%j", (header, field) => {
    expect(headerMatch(header, field)).toBe(2);
  });
});

test("words that mean a field only alone count for nothing among others", () => {
  expect([headerMatch("Total", revenue), headerMatch("Total due", revenue)]).toEqual([2, 0]);
  expect([headerMatch("Name", customer), headerMatch("Product name", customer)]).toEqual([2, 0]);
  expect([headerMatch("Margin", profit), headerMatch("毛利", profit)]).toEqual([0, 2]);
});

test("no header that counts alone belongs to two fields, nor is it one that counts anywhere", () => {
  const all = Object.values(FIELDS).flatMap((field) => [...field.headers, ...field.headersAlone]);
  const words = all.map((header) => gluedWords(header));
  const twice = words.filter((one, index) => words.indexOf(one) !== index);
  const owners = (word: string) =>
    Object.values(FIELDS).filter((field) =>
      [...field.headers, ...field.headersAlone].some((header) => gluedWords(header) === word),
    );
  expect(twice.filter((word) => owners(word).length > 1)).toEqual([]);
});

test("no header belongs to two fields, so a column has one best meaning", () => {
  const all = Object.values(FIELDS).flatMap(({ headers }) => headers as readonly string[]);
  expect(all.filter((header, index) => all.indexOf(header) !== index)).toEqual([]);
});
