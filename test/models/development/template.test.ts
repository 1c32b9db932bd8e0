/** The Development effect worksheet as a person sees it: the README's example by arithmetic. */

import { AFFINITY_TEMPLATE } from "../../../src/models/development/affinity-template";
import { DEVELOPMENT_TEMPLATE } from "../../../src/models/development/template";
import { expectTable } from "../../tables";
import { liveSheet } from "../live-template";

test("four quarters and the year", () => {
  const sheet = liveSheet(DEVELOPMENT_TEMPLATE);
  // Change, rate, per hour.
  expectTable(sheet.values("F5:H8"), [
    [5, 0.1, 0.25], // 55 - 50, 5 / 50, 5 / 20
    [12, 0.24, 0.5], // 62 - 50, 12 / 50, 12 / 24
    [15, 15 / 45, 0.5], // 60 - 45, 15 / 30
    [28, 28 / 55, 28 / 26], // 83 - 55
  ]);
  // 200 before, 260 after, the company 1000 and 1200, new customers 12 + 10 + 9 + 9 = 40.
  expectTable(sheet.values("A12:B18"), [
    ["Measure", "Result"],
    ["Change", 60],
    ["Rate of change", 0.3],
    ["Company's change", 200],
    ["Share of the company's change", 0.3],
    ["Times what new customers brought", 1.5],
    ["What it says", "Development brings at least as much as new customers do: keep developing."],
  ]);
  // 10 %, 24 %, 33 %, 51 %
  expect(sheet.value("B19")).toMatch(/^The rate of change rose every quarter/);
  sheet.type("C6", 51);
  sheet.type("C7", 46);
  expect(sheet.value("B19")).toMatch(/fell at least once/);
  sheet.type("B7", 0);
  sheet.type("B8", 0);
  expect(sheet.value("B19")).toMatch(/^At least three/);
  sheet.type("B7", 45);
  sheet.type("B8", 55);
  sheet.type("D8", 100);
  expect(sheet.value("B18")).toBe(
    "Development brings less than new customers do: move effort to winning customers.",
  );
});

test("a new product is scored, and says whether the old ones can lead to it", () => {
  const sheet = liveSheet(AFFINITY_TEMPLATE);
  // (9 + 8 + 9 + 7) / 4 = 8.25 of 10; 21 / 4; 11 / 4; from 70 and from 40.
  expectTable(sheet.values("B7:B10"), [[82.5], [52.5], [27.5], [""]]);
  expect(sheet.values("G7:G10").flat()).toEqual([
    "Lean on the brand: old leads to new",
    "Prove the expertise first",
    "Keep it apart from the old",
    "",
  ]);
  sheet.type("C9", "");
  expect([sheet.value("B9"), sheet.value("G9")]).toEqual(["", ""]);
});
