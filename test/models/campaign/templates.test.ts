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

test("Price-cut check: the corridor, and sixteen questions of which a no speaks against the cut", () => {
  const sheet = liveSheet(PRICE_CUT);
  const first = sheet.values("A1:A50").flat();
  const row = (text: string) => first.indexOf(text) + 1;
  const place = `B${row("Where the new price stands")}`;
  expect(sheet.value(place)).toBe("Between cost and what users will pay");
  sheet.type("B7", 60); // what a unit costs is still within
  expect(sheet.value(place)).toBe("Between cost and what users will pay");
  sheet.type("B7", 59.99);
  expect(sheet.value(place)).toBe("Below the unit cost");
  sheet.type("B7", 110.01);
  expect(sheet.value(place)).toBe("Above what users will pay");
  const said = `B${row("What the answers say")}`;
  const asked = first
    .map((text, at) => [text, at + 1] as const)
    .filter(([text]) => String(text).endsWith("?"));
  // Five of the leader, five of who is not, three of dealers, three of users; the first is of the break-even.
  expect(asked.map(([text]) => text)).toHaveLength(1 + 16);
  expect(sheet.value(said)).toBe("16 still to be answered");
  for (const [, at] of asked.slice(1)) sheet.type(`B${at}`, "Yes");
  expect(sheet.value(said)).toBe("All speak for the cut");
  sheet.type(`B${asked[3]?.[1]}`, "No");
  expect(sheet.value(said)).toBe("1 speak against the cut");
});
