/** Whether the data changed is told by a formula that Sheets can work out, also of the largest amounts. */

import { planOf } from "../../../src/app/plan/write-plan";
import { runModels } from "../../../src/app/run/run";
import { reading } from "../reading";
import { request } from "./request";

test.each([
  // 7.5 in hundredths; 100 times 1e308 is more than a number can hold, so there it is the sum itself.
  [[5, 2.5], "*100-750)<=2"],
  [[1e308, 5], "*1-1e+308)<="],
])("of %j", (amounts, compared) => {
  const rows = [["Customer", "Revenue"], ...amounts.map((amount, at) => [`C${at}`, amount])];
  const [sheet] = planOf(runModels(reading(rows, "A1"), request(["pyramid"]))).sheets;
  const formulas = JSON.stringify(sheet);
  expect(formulas).toContain(compared);
  expect(formulas).not.toContain("Infinity");
});
