/** Numbers in Chinese words, and words that are none. */

import { withFigures } from "../../../src/core/cells/chinese-number";

test.each([
  ["十", "十"], // One character may be part of anything.
  ["十五", "15"],
  ["二十", "20"],
  ["一百零五元", "105元"],
  ["一百一十", "110"],
  ["三千五", "3500"],
  ["三千零五", "3005"],
  ["一万二", "12000"],
  ["十二万三千四百五十六", "123456"],
  ["一亿二千万", "120000000"],
  ["壹仟贰佰叁拾肆元伍角陆分", "1234.56元"],
  ["壹拾元零伍分", "10.05元"],
  ["貳拾萬圓整", "200000元整"],
  ["弐百", "200"],
])("%s is %s", (text, figures) => {
  expect(withFigures(text)).toBe(figures);
});

test.each(["二五", "二〇二四", "五五百", "百五", "万五", "十十", "三百五千", "一万三亿", "零零"])(
  "%s stays as it is",
  (text) => {
    expect(withFigures(text)).toBe(text);
  },
);
