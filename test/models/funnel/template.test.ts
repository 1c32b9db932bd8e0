/** The Sales pipeline as a person sees it: the README's example by arithmetic. */

import { SALES_PIPELINE } from "../../../src/models/funnel/template";
import { expectTable } from "../../tables";
import { liveSheet } from "../live-template";

test("ten prospects: four at Find, three at Contact, two at Present, one at Agree", () => {
  const sheet = liveSheet(SALES_PIPELINE);
  // Step, reached, from the step before, from the first, days at the step, worth.
  expectTable(sheet.values("F4:K12"), [
    ["Stage", "Reached", "From the stage before", "From the first stage", "Days at the stage", "Worth"],
    ["Find", 10, "", 1, 4, 2500], // (3 + 5 + 2 + 6) / 4; 500 + 800 + 300 + 900
    ["Contact", 6, 0.6, 0.6, 6, 1700], // (8 + 4 + 6) / 3; 700 + 400 + 600
    ["Prepare", 3, 0.5, 0.3, "", 0],
    ["Approach", 3, 1, 0.3, "", 0],
    ["Understand needs", 3, 1, 0.3, "", 0],
    ["Present", 3, 1, 0.3, 10, 3500], // (12 + 8) / 2; 2000 + 1500
    ["Overcome objections", 1, 1 / 3, 0.1, "", 0],
    ["Agree", 1, 1, 0.1, 10, 3000],
  ]);
  sheet.type("B5", "Agree");
  expect(sheet.values("G5:G12").flat()).toEqual([10, 7, 4, 4, 4, 4, 2, 2]);
});

test("a step whose prospects have no days shows none", () => {
  const sheet = liveSheet(SALES_PIPELINE);
  for (const cell of ["C9", "C10", "C11"]) sheet.type(cell, ""); // all three at Contact
  expect(sheet.values("J6").flat()).toEqual([""]);
  sheet.type("C10", 5);
  expect(sheet.values("J6").flat()).toEqual([5]); // the only one known
});
