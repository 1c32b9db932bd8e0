/** The Delivered value worksheet as a person sees it: the README's example by arithmetic. */

import { DELIVERED_VALUE } from "../../../src/models/worth/template";
import { expectTable } from "../../tables";
import { liveSheet } from "../live-template";

test("three offers, three functions, one product of counts", () => {
  const sheet = liveSheet(DELIVERED_VALUE);
  expect(sheet.values("J5:J7").flat()).toEqual([
    40, // 90 + 40 + 25 + 15 - (100 + 12 + 8 + 10)
    23, // 95 + 30 + 20 + 25 - (110 + 15 + 10 + 12)
    4, // 80 + 20 + 15 + 10 - (85 + 14 + 12 + 10)
  ]);
  expectTable(sheet.values("D11:E13"), [
    [1.5, "Worth its cost"], // 90 / 60
    [0.8, "Make it cheaper or leave it out"], // 40 / 50
    [3, "Worth its cost"], // 30 / 10
  ]);
  expect(sheet.value("E17")).toBe(1200); // 5 x 20 x 4 x 3
  sheet.type("C11", 90);
  expect(sheet.values("D11:E11")).toEqual([[1, "Worth its cost"]]);
});
