/** TIER_CHANGE: up, down, stayed, new and lost, in any language and with the user's own tiers. */

import { LANGUAGES } from "../../../src/core/texts/language";
import { TIER_LABELS } from "../../../src/models/pyramid/labels";
import { tierChangeFunction } from "../../../src/models/pyramid/tier-change-function";
import { caller, columnOf, refusalsOf } from "../call";

const call = caller([tierChangeFunction], "TIER_CHANGE");

test.each([
  ["Small", "VIP", "▲3"],
  ["Small", "Major", "▲2"],
  ["VIP", "Major", "▼1"],
  ["Ordinary", "Ordinary", "="],
  ["", "Small", "New"],
  ["VIP", "", "Lost"],
  ["", "", ""],
  ["vip", "ＶＩＰ ", "="],
  ["小客户", "主要客戶", "▲2"],
])("from %j to %j: %j", (before, after, change) => {
  expect(call([before, after])).toBe(change);
});

test("a column gives a column; a label that is none shows in its row", () => {
  expect(call([columnOf(["VIP", "Gold", "#N/A", ""]), columnOf(["VIP", "VIP", "VIP", ""])])).toEqual(
    columnOf(["=", '⚠ before must be one of the tiers: found "Gold"', "⚠ #N/A", ""]),
  );
});

test("own tiers, best first, as one column or the table that PYRAMID_TIER takes", () => {
  expect(call(["C", "A", columnOf(["A", "B", "C"])])).toBe("▲2");
  const table = [
    ["Gold", 0.1],
    ["Silver", 0.3],
    ["", ""],
    ["Bronze", 1],
  ];
  expect(call(["gold", "Bronze", table])).toBe("▼2");
});

test("new and lost follow the language", () => {
  expect(LANGUAGES.map((language) => [call(["", "VIP"], language), call(["VIP", ""], language)])).toEqual([
    ["New", "Lost"],
    ["新客户", "已流失"],
    ["新客戶", "已流失"],
  ]);
});

test("every move between any two tiers is the distance of their places", () => {
  TIER_LABELS.forEach(({ label: before }, from) => {
    TIER_LABELS.forEach(({ label: after }, to) => {
      const expected = from === to ? "=" : `${from > to ? "▲" : "▼"}${Math.abs(from - to)}`;
      expect(call([before.en, after["zh-TW"]])).toBe(expected);
    });
  });
});

test("what cannot be used is refused in every language", () => {
  expect(refusalsOf(() => call(["Gold", "VIP"]))[0]).toBe('before must be one of the tiers: found "Gold"');
  const [english, ...chinese] = refusalsOf(() => call(["A", "B", columnOf(["A", "a"])]));
  expect(english).toBe('tiers must be a column of up to 20 different tiers, best first: found "A", "a"');
  for (const text of chinese) expect(text).toMatch(/\p{Script=Han}/u);
  expect(() => call([columnOf(["VIP", "VIP"]), columnOf(["VIP", "VIP", "VIP"])])).toThrow(
    "before has 2 rows but after has 3",
  );
});
