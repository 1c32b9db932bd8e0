/** The campaign worksheets as a person sees them: the README's examples by arithmetic. */

import { CAMPAIGN_FORECAST } from "../../../src/models/campaign/forecast-template";
import { PRICE_CUT } from "../../../src/models/campaign/price-cut-template";
import { expectTable } from "../../tables";
import { liveSheet } from "../live-template";

test("Campaign forecast: three scenarios", () => {
  const sheet = liveSheet(CAMPAIGN_FORECAST);
  // Buyers, sales, cost, profit, break-even rate.
  expectTable(sheet.values("H5:L7"), [
    [20, 2000, 2200, -200, 1 / 40], // 20 x 100; 20 x 60 + 1000; 1 / (1 x 40)
    [40, 8000, 5800, 2200, 1 / 80], // 40 x 2 x 100; 80 x 60 + 1000; 1 / (2 x 40)
    [60, 12_000, 7600, 4400, 1 / 90], // 60 x 2 x 100; 120 x 55 + 1000; 1 / (2 x 45)
  ]);
  sheet.type("C5", "");
  expect(sheet.values("H5:L5")[0]?.slice(3)).toEqual(["", 1 / 40]);
});

test("Price-cut check: from 100 to 90 at a unit cost of 60", () => {
  const sheet = liveSheet(PRICE_CUT);
  expectTable(sheet.values("A13:E16"), [
    ["Today", 0, 300, 12_000, 0], // 300 x 40
    ["Needed to stand still", 1 / 3, 400, 12_000, 0], // 400 x 30
    ["No competitor follows", 0.4, 420, 12_600, 600], // 420 x 30
    ["A competitor follows", 0.05, 315, 9450, -2550], // 315 x 30
  ]);
  expect(sheet.value("B10")).toBe("Only if no competitor follows");
  sheet.type("B9", 0.5);
  expect(sheet.value("B10")).toBe("Yes, even if one follows");
  sheet.type("B8", 0.3);
  expect(sheet.value("B10")).toBe("No");
});
