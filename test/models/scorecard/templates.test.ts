/** The scorecard worksheets as a person sees them: the README's examples by arithmetic. */

import type { Template } from "../../../src/core/template/template";
import {
  CHANNEL_SCORECARD,
  CUSTOMER_VALUE_SCORECARD,
  SUPPLIER_SCORECARD,
} from "../../../src/models/scorecard/score-template";
import { MARKET_SEGMENTATION } from "../../../src/models/scorecard/segments-template";
import { GOOD_AND_BAD } from "../../../src/models/scorecard/signs-template";
import { expectTable } from "../../tables";
import { liveSheet } from "../live-template";

const live = (template: Template) => liveSheet(template);

test("Channel scorecard: nine criteria, weights 100", () => {
  const sheet = live(CHANNEL_SCORECARD);
  expect(sheet.values("A16:B16")).toEqual([["Weights in all (best 100)", 100]]);
  expectTable(sheet.values("A18:D21"), [
    ["Channel", "Score", "Rank", "Verdict"],
    // 15 x (8 + 7 + 9) + 10 x (6 + 7 + 5 + 8 + 7) + 5 x 6 = 360 + 330 + 30 = 720 of 1000
    ["Channel 1", 72, 1, "Prefer"],
    // 15 x (6 + 5 + 6) + 10 x (8 + 7 + 6 + 5 + 6) + 5 x 8 = 255 + 320 + 40 = 615
    ["Channel 2", 61.5, 2, "Develop"],
    // 15 x (4 + 6 + 3) + 10 x (5 + 4 + 6 + 4 + 5) + 5 x 4 = 195 + 240 + 20 = 455
    ["Channel 3", 45.5, 3, "Do without"],
  ]);
  for (let row = 7; row <= 15; row++) sheet.type(`E${row}`, "");
  expect(sheet.values("B21:D21")).toEqual([["", "", ""]]);
  sheet.type("D7", "");
  expect(sheet.message("B20")).toBe("score 1 is blank");
});

test("Supplier scorecard: ten conditions, weights 100", () => {
  const sheet = live(SUPPLIER_SCORECARD);
  expect(sheet.value("B17")).toBe(100);
  expectTable(sheet.values("B20:D22"), [
    // 160 + 90 + 135 + 80 + 70 + 64 + 49 + 30 + 40 + 45 = 763
    [76.3, 1, "First choice"],
    // 140 + 120 + 90 + 60 + 70 + 64 + 56 + 35 + 35 + 25 = 695
    [69.5, 2, "Second source"],
    // 120 + 135 + 75 + 40 + 40 + 40 + 35 + 30 + 20 + 20 = 555
    [55.5, 3, "Second source"],
  ]);
});

test("Customer value scorecard: today and tomorrow, weights 100", () => {
  const sheet = live(CUSTOMER_VALUE_SCORECARD);
  expect(sheet.value("B17")).toBe(100);
  expectTable(sheet.values("B20:D22"), [
    // 135 + 90 + 80 + 35 + 30 + 105 + 75 + 60 + 40 + 45 = 695
    [69.5, 2, "Grow"],
    // 90 + 105 + 80 + 20 + 35 + 135 + 135 + 70 + 25 + 30 = 725
    [72.5, 1, "Invest"],
    // 45 + 60 + 50 + 30 + 20 + 45 + 60 + 30 + 20 + 10 = 370
    [37, 3, "Serve at low cost"],
  ]);
});

test("Good and bad customers: good signs less bad ones; keep from 2, let go up to -2", () => {
  const sheet = live(GOOD_AND_BAD);
  expectTable(sheet.values("L6:M11"), [
    [5, "Keep"], // 5 - 0
    [3, "Keep"], // 3 - 0
    [0, "Convert"], // 2 - 2
    [-2, "Let go"], // 1 - 3
    [-5, "Let go"], // 0 - 5
    ["", ""],
  ]);
  expectTable(sheet.values("O6:P8"), [
    ["Keep", 2],
    ["Convert", 1],
    ["Let go", 2],
  ]);
});

test("Market segmentation: need, size, growth, fit", () => {
  const sheet = live(MARKET_SEGMENTATION);
  // Size points are 10 x size / 9000; score = 3 x need + 2 x size + 2 x growth + 3 x fit, of 100.
  const score = (need: number, size: number, growth: number, fit: number) =>
    3 * need + (2 * 10 * size) / 9000 + 2 * growth + 3 * fit;
  expectTable(sheet.values("B8:B12"), [
    [score(9, 5000, 7, 8)], // 27 + 11.11 + 14 + 24 = 76.11
    [score(6, 8000, 4, 9)], // 18 + 17.78 + 8 + 27 = 70.78
    [score(7, 2000, 9, 5)], // 21 + 4.44 + 18 + 15 = 58.44
    [score(3, 9000, 2, 4)], // 9 + 20 + 4 + 12 = 45
    [""],
  ]);
  // Our sales = size x share.
  expectTable(sheet.values("I8:J12"), [
    [500, "Target"],
    [2400, "Target"],
    [40, "Test"],
    [450, "Leave"],
    ["", ""],
  ]);
});
